import type { ChannelId, DeviceId } from "../../base/ids.ts";
import type { EnvelopeId } from "../../protocol/envelope.ts";
import { countsAfterRemoval, type Roster } from "../../protocol/roster.ts";
import type { ShreddedRow, StreamHead } from "../../storage/local-log.ts";
import type { Run } from "../channel-record.ts";

/** Everything that the envelopes up to a cover say, as one device has taken it in. */
export interface SnapshotState {
  readonly rosterLength: number;
  /** First 8 bytes of the roster's head at that length, as hex. */
  readonly rosterHead: string;
  readonly devices: ReadonlyMap<DeviceId, SnapshotDevice>;
  readonly shredded: ReadonlyMap<ChannelId, ShreddedRow>;
  readonly channels: ReadonlyMap<ChannelId, SnapshotChannel>;
}

/** Where the chain of a device stands at the end of the cover. */
export interface SnapshotDevice {
  readonly gctr: number;
  readonly id: EnvelopeId;
  /** Each stream it has written into. */
  readonly streams: readonly StreamHead[];
  readonly rosterLength: number;
  readonly lastHeard: number | undefined;
  readonly waiting: number;
}

export interface SnapshotChannel {
  /** In the order of their clocks for each client; the mark is the counter of the envelope, of whichever device. */
  readonly runs: readonly Run[];
  readonly receipts: ReadonlyMap<number, number>;
}

/**
 * Whether a case is left out of a snapshot that by this roster has not ended: its author heard the end said, and not that who said it had been removed
 * before. Nothing in it is false, and who took it in would lack the case.
 */
export const hasVoidEnd = (
  { devices, shredded }: Pick<SnapshotState, "devices" | "shredded">,
  roster: Roster,
  known: ReadonlyMap<ChannelId, ShreddedRow>,
): boolean =>
  [...shredded.values()].some(({ channel, device, gctr }) => {
    const author = roster.devices.get(device);
    // Of an end that the snapshot's own author said it does not say where.
    const end = gctr ?? devices.get(device)?.gctr ?? 0;
    return author !== undefined && !known.has(channel) && !countsAfterRemoval(author, end);
  });
