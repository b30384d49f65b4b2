import { mayWrite } from "../../domain/network/role.ts";
import { createLive } from "../../base/live.ts";
import type { Guests } from "../expert/guests.ts";
import type { Member } from "./member.ts";

/**
 * One device writes, and others have written that are gone or write no more, or were guests: nobody is left to say whether its summary of what they wrote is right, and the relay lets go
 * of nothing, not of what was erased either.
 */
export function nobodyCompares(
  members: readonly Member[],
  rooms: ReturnType<Guests["rooms"]["get"]>,
): boolean {
  const phones = members.flatMap((member) => member.phones);
  const writing = phones.filter(({ role, removed }) => !removed && mayWrite(role));
  const wereHeard = phones.filter((one) => one.lastHeard !== undefined && !writing.includes(one));
  const hasGuestWritten = [...rooms.values()].some(({ hasWritten }) => hasWritten);
  return writing.length === 1 && (wereHeard.length > 0 || hasGuestWritten);
}

/** Where no guests come. */
export const noRooms: Guests["rooms"] = createLive(new Map());
