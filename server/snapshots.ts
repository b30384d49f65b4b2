import type { DeviceId } from "../src/base/ids.ts";
import type { Heads, ServerFrame } from "../src/protocol/frames.ts";
import { limits } from "../src/protocol/limits.ts";
import { isActive, isInside, mayWriteEnvelopes, type Roster } from "../src/protocol/roster.ts";
import { isConfirmed, isWhole, knownSnapshot, planCompaction } from "./compaction.ts";
import { openRooms } from "./guests.ts";
import { relayLimits } from "./limits.ts";
import type { RelayParts } from "./relay-parts.ts";
import type { Space } from "./space.ts";
import type { StoredSnapshot, StoredSnapshots } from "./store/log-store.ts";

// What members hear of snapshots, and when what they supersede goes.

/** What a guest is told of them: they hold what he may not read. */
export const noSnapshots: StoredSnapshots = { purgedThrough: 0, snapshots: [] };

export function snapshotsFrame({ purgedThrough, snapshots }: StoredSnapshots): ServerFrame {
  return {
    type: "snapshots",
    purgedThrough,
    snapshots: toldOf(snapshots)
      .flatMap(knownSnapshot)
      .map(({ id, device, sequence, storedAt, parts, isErasing, verdicts }) => ({
        id,
        device,
        sequence,
        storedAt,
        parts,
        isErasing,
        verdicts: verdicts.map((one) => ({ device: one.device, isConfirmed: one.isConfirmed })),
      })),
  };
}

/** No more than a client reads: several may have been brought at one moment. Those that somebody has confirmed come before others. */
function toldOf(snapshots: readonly StoredSnapshot[]): readonly StoredSnapshot[] {
  const whole = snapshots.filter(isWhole);
  const isGood = ({ verdicts }: StoredSnapshot) => verdicts.some((one) => one.isConfirmed);
  const first = [...whole.filter(isGood), ...whole.filter((one) => !isGood(one))];
  const told = new Set(first.slice(0, limits.snapshots));
  return whole.filter((one) => told.has(one));
}

/** What a confirmed snapshot holds is here, whether or not its envelopes ever were: a relay that was turned back may have nothing else. */
export function headsWithSnapshots(heads: Heads, { snapshots }: StoredSnapshots): Heads {
  const all = new Map<DeviceId, number>(heads);
  for (const one of snapshots.flatMap(knownSnapshot))
    if (isConfirmed(one))
      for (const [device, { gctr }] of one.cover)
        all.set(device, Math.max(gctr, all.get(device) ?? 0));
  return all;
}

/** Something has changed of them: who is connected may have waited for it. */
export async function tellSnapshots(parts: RelayParts, space: Space): Promise<void> {
  const frame = snapshotsFrame(await parts.store.snapshots(space.id));
  for (const { device, send } of space.members) {
    const entry = space.roster.devices.get(device);
    if (entry && isInside(entry)) send(frame);
  }
}

export const writersOf = (roster: Roster): number =>
  [...roster.devices.values()].filter((one) => isActive(one) && mayWriteEnvelopes(one.role)).length;

/** Looks now and then, while somebody uses the space, for what may go. What is gone is gone in small steps: others wait for the disk meanwhile. */
export async function compactIfDue(parts: RelayParts, space: Space): Promise<void> {
  const { store, clock, metrics, logger } = parts;
  const now = clock.now();
  if (Math.abs(now - space.compactedAt) < relayLimits.compactEveryMs) return;
  space.compactedAt = now;
  try {
    const { snapshots } = await store.snapshots(space.id);
    const plan = planCompaction(snapshots.flatMap(knownSnapshot), now);
    for (let purged = 1; plan.purge && purged > 0;) {
      const purge = { ...plan.purge, stays: openRooms(space.roster, now) };
      purged = await store.purge(space.id, purge, relayLimits.purgeAtOnce);
      metrics.add("envelopes_purged", purged);
    }
    // What is gone from the disk is not given from memory; another process may have taken it away.
    if (plan.purge) space.recent.forget();
    if (plan.drop.length > 0) await store.dropSnapshots(space.id, plan.drop);
    space.bytes = (await store.openSpace(space.id))?.bytes ?? space.bytes;
  } catch (error) {
    // It is looked at again; until then there is only more than need be.
    logger.error("compaction-failed", {
      why: error instanceof Error ? error.message : String(error),
    });
  }
}
