import { bytesToHex } from "../src/base/bytes.ts";
import type { ChannelId } from "../src/base/ids.ts";
import type { LogEntry } from "../src/protocol/frames.ts";
import { isOver } from "../src/protocol/guest-terms.ts";
import { isActive, isInside, type Roster, type RosterDevice } from "../src/protocol/roster.ts";

/** Whether it may be here at all: a guest until his day, by our clock. */
export const mayStay = ({ guest }: RosterDevice, nowMs: number): boolean =>
  guest === undefined || !isOver(guest, nowMs);

export const mayGuestWrite = ({ guest }: RosterDevice, stream: ChannelId, nowMs: number): boolean =>
  guest !== undefined &&
  guest.right === "comment" &&
  guest.room === stream &&
  !isOver(guest, nowMs);

/** Rooms that a guest may still read. A room is for one, so what is over is over. */
export const openRooms = ({ devices }: Roster, nowMs: number): ReadonlySet<ChannelId> =>
  new Set(
    [...devices.values()].flatMap((one) =>
      one.guest && isActive(one) && mayStay(one, nowMs) ? [one.guest.room] : [],
    ),
  );

/** A guest is sent the envelopes of his room and no others, who only hands in none at all. The stream stands behind suite and kind. */
export const maySee = (entry: RosterDevice, { envelope }: LogEntry): boolean =>
  isInside(entry) || bytesToHex(envelope.subarray(2, 10)) === entry.guest?.room;

/** Whether there may be anything in the log for it. */
export const seesNothing = ({ role }: RosterDevice): boolean => role === "intake";
