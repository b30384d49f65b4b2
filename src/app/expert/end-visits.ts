import type { Clock } from "../../base/clock.ts";
import type { ChannelId } from "../../base/ids.ts";
import { createMutex } from "../../base/mutex.ts";
import type { CaseId } from "../../domain/cases/case-id.ts";
import { parseRoomEntry } from "../../domain/expert/room-entry.ts";
import { isOver } from "../../protocol/guest-terms.ts";
import type { Engine } from "../../sync/engine.ts";
import type { PersonOf } from "../network/entry-origins.ts";
import { readWholeCase } from "../network/summarise-channels.ts";
import type { WholeCase } from "../cases/whole-case.ts";
import { consentOfAll } from "./consent-of-all.ts";
import type { Guests } from "./guests.ts";

type Reading = Pick<Engine, "channels" | "roster" | "device">;

/** Whose case is read in a room: what a member put there last says so. */
export async function caseOfRoom(
  { channels, roster }: Pick<Engine, "channels" | "roster">,
  room: ChannelId,
): Promise<CaseId | undefined> {
  const guests = roster.get()?.devices;
  const shown = (await channels.entries(room)).flatMap(({ value, origin }) => {
    const parsed = parseRoomEntry(value);
    const isMembers = !guests?.get(origin.device)?.guest;
    return parsed.ok && parsed.value.k === "shown" && isMembers ? [parsed.value.of] : [];
  });
  return shown.at(-1);
}

/**
 * Ends what the person does not want any more: as soon as a coordinator's device has heard that a yes was taken back, guests of her case are shown nothing
 * more, and links that were not used are taken back. Without a line it is done when there is one.
 */
export function endVisits(
  engine: Reading & Pick<Engine, "status">,
  guests: Pick<Guests, "invited" | "takeBack" | "end">,
  { clock, personOf }: { readonly clock: Clock; readonly personOf: PersonOf },
): () => void {
  const work = createMutex();
  let isStopped = false;
  let watched: ReadonlySet<ChannelId> | undefined;

  const mayEnd = () => {
    const me = engine.roster.get()?.devices.get(engine.device);
    return !me?.removed && (me?.role === "owner" || me?.role === "coordinator");
  };
  const roomsNow = (): readonly ChannelId[] =>
    [...(engine.roster.get()?.devices.values() ?? [])].flatMap(({ guest, removed }) =>
      guest && !removed && !isOver(guest, clock.now()) ? guest.room : [],
    );

  async function look(): Promise<void> {
    if (isStopped || !mayEnd()) return;
    const seen = new Set<ChannelId>();
    const isTakenBack = async (caseId: CaseId) => {
      const whole = await readWholeCase(caseId, engine.channels.entries, personOf);
      for (const part of whole.parts) seen.add(part.caseId);
      return isNoLongerWanted(whole);
    };
    for (const room of roomsNow()) {
      seen.add(room);
      const caseId = await caseOfRoom(engine, room);
      if (caseId && (await isTakenBack(caseId))) await guests.end(room);
    }
    for (const { id, caseId } of guests.invited.get())
      if (await isTakenBack(caseId)) await guests.takeBack(id);
    watched = seen;
  }
  // What fails now, as without a line, is done at the next change or when the line is back.
  const lookSoon = () => void work.run(look).catch(() => undefined);

  let wasOnline = false;
  const ends = [
    engine.channels.onChanged((changed) => {
      if (!watched || [...changed].some((each) => watched?.has(each))) lookSoon();
    }),
    engine.roster.subscribe(lookSoon),
    guests.invited.subscribe(lookSoon),
    engine.status.subscribe(() => {
      const isOnline = engine.status.get().state === "online";
      if (isOnline && !wasOnline) lookSoon();
      wasOnline = isOnline;
    }),
  ];
  lookSoon();
  return () => {
    isStopped = true;
    for (const end of ends) end();
  };
}

/** A case that has not arrived, or was erased, says nothing: its room went with it. */
const isNoLongerWanted = (whole: WholeCase): boolean =>
  whole.record.opened !== undefined && !consentOfAll(whole).ok;
