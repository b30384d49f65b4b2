import { equalBytes } from "../../base/bytes.ts";
import type { DeviceId } from "../../base/ids.ts";
import { err, ok, type Result } from "../../base/result.ts";
import {
  coveredThrough,
  keptSnapshots,
  lackedThrough,
  type KeptSnapshot,
} from "../compaction/kept-snapshot.ts";
import { contentOf } from "../read-content.ts";
import type { Replica } from "../replica.ts";
import { headAt } from "../roster-history.ts";
import type { BundleNotPacked, BundleWish } from "./bundles.ts";
import { spaceTag } from "./own-frontier.ts";

/** What goes into a file: of each device the envelopes above `after` up to `through`, and the roster from an entry on. */
export interface Wanted {
  readonly rosterFrom: number;
  readonly ranges: readonly EnvelopeRange[];
  /** They say what lies below, where envelopes are not here any more. */
  readonly snapshots: readonly KeptSnapshot[];
}

interface EnvelopeRange {
  readonly device: DeviceId;
  readonly after: number;
  readonly through: number;
}

export const countEnvelopes = ({ ranges }: Wanted): number =>
  ranges.reduce((sum, { after, through }) => sum + through - after, 0);

/** `ownThrough`: the last own envelope that may leave the device. */
export async function wantedOf(
  replica: Replica,
  wish: BundleWish,
  ownThrough: number,
): Promise<Result<Wanted, BundleNotPacked>> {
  const { history, chains, meta } = replica.state();
  if (!history) return err({ type: "NotYetMember" });
  const devices = [...history.roster.devices.values()];
  const held = devices.map(({ device }) => ({
    device,
    through: device === meta.device ? ownThrough : (chains.get(device)?.gctr ?? 0),
  }));
  switch (wish.what) {
    case "everything":
      return ok({
        rosterFrom: 0,
        ranges: held.map((one) => ({ ...one, after: 0 })),
        snapshots: [],
      });
    case "since": {
      const ranges = held.map(async (one) => {
        const after = await lastBefore(replica, one.device, one.through, wish.at);
        return { ...one, after: Math.min(after, notAtRelay(replica, one.device)) };
      });
      return ok({ rosterFrom: 0, ranges: await Promise.all(ranges), snapshots: [] });
    }
    case "missing": {
      const { frontier } = wish;
      if (!equalBytes(frontier.spaceTag, await spaceTag(replica)))
        return err({ type: "OtherNetwork" });
      const length = Math.min(frontier.rosterLength, history.roster.length);
      const isOlder = frontier.rosterLength <= history.roster.length;
      if (isOlder && length > 0 && frontier.rosterHead !== headAt(history, length))
        return err({ type: "RosterSplit" });
      const ranges = held.map((one, index) => {
        const after = Math.min(frontier.counters[index] ?? 0, one.through);
        return { ...one, after };
      });
      return ok({ rosterFrom: length, ranges, snapshots: [] });
    }
  }
}

/** Where envelopes are not here that somebody lacks, the snapshots that stand for them go along, and what they say need not. */
export async function withSnapshots(replica: Replica, wanted: Wanted): Promise<Wanted> {
  const there = await Promise.all(
    wanted.ranges.map(async (range) => {
      const lacked = await lackedThrough(replica, range.device, range.after);
      return { range, from: Math.min(Math.max(range.after, lacked), range.through) };
    }),
  );
  if (there.every(({ range, from }) => from === range.after)) return wanted;
  const snapshots = await keptSnapshots(replica);
  const ranges = there.map(({ range, from }) => {
    const covers = snapshots.map(({ manifest }) => coveredThrough(manifest.cover, range.device));
    const covered = Math.max(0, ...covers);
    return { ...range, after: Math.max(from, Math.min(covered, range.through)) };
  });
  return { ...wanted, ranges, snapshots };
}

/** The last envelope of a device that a relay is known to have. */
function notAtRelay(replica: Replica, device: DeviceId): number {
  const { meta, own, chains } = replica.state();
  if (device !== meta.device) return chains.get(device)?.atRelay ?? Infinity;
  const first = own.rows.find(({ storedAt }) => storedAt === undefined);
  return first ? first.gctr - 1 : Infinity;
}

/** By halving: counters and the time their author says go up together, as long as nobody turns the clock back. */
async function lastBefore(
  replica: Replica,
  device: DeviceId,
  through: number,
  at: number,
): Promise<number> {
  let low = 0;
  let high = through;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const sentAt = await sentAtOf(replica, device, middle);
    if (sentAt !== undefined && sentAt < at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** ms, by the relay's clock as far as the author knew it. */
async function sentAtOf(
  replica: Replica,
  device: DeviceId,
  gctr: number,
): Promise<number | undefined> {
  const [row] = await replica.parts.log.envelopesAfter(device, gctr - 1, 1);
  const content = row && (await contentOf(replica, row.bytes));
  return content && (content.sentAt - content.clockOffset) * 1000;
}
