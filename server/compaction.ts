import { channelIdFrom } from "../src/protocol/envelope.ts";
import type { DeviceId, ChannelId } from "../src/base/ids.ts";
import type { Sequence } from "../src/protocol/sequence.ts";
import { parseManifest, type Cover, type SnapshotId } from "../src/protocol/snapshot.ts";
import type { StoredSnapshot } from "./store/log-store.ts";
import type { Superseded } from "./store/superseded.ts";

const dayMs = 24 * 3_600_000;
/** So long a phone may have been away and still find a mistake before anything is gone. */
const purgeAfterMs = 30 * dayMs;
/** Whoever asked to be erased has a month at most; a week is left to those who would find a mistake. */
const eraseAfterMs = 7 * dayMs;
/** What was never finished or never confirmed is not kept for ever. */
const abandonAfterMs = 14 * dayMs;

export interface CompactionPlan {
  readonly purge: Superseded | undefined;
  readonly drop: readonly SnapshotId[];
}

/** The rule itself. Arrived later, or beyond what is covered: it stays, whatever else is true of it. */
export const isSuperseded = (
  { cover, through }: Superseded,
  entry: { readonly device: DeviceId; readonly gctr: number; readonly sequence: Sequence },
): boolean => entry.gctr <= (cover.get(entry.device) ?? 0) && entry.sequence <= through;

/** The stream of an envelope stands behind suite and kind. */
export const streamOf = (envelope: Uint8Array): ChannelId =>
  channelIdFrom(envelope.subarray(2, 10));

export const supersededBy = ({ cover, sequence }: KnownSnapshot): Superseded => ({
  cover: new Map([...cover].map(([device, { gctr }]) => [device, gctr])),
  through: sequence,
});

export interface KnownSnapshot extends StoredSnapshot {
  readonly cover: Cover;
  readonly isErasing: boolean;
}

/** What was stored was checked before. */
export function knownSnapshot(stored: StoredSnapshot): KnownSnapshot[] {
  const parsed = parseManifest(stored.manifest);
  return parsed.ok ? [{ ...stored, cover: parsed.value.cover, isErasing: parsed.value.isErasing }] : []; // prettier-ignore
}

export const isWhole = ({ held, parts }: StoredSnapshot): boolean => held === parts;

/** By another device than its author's; its author's word was let in only while it was alone. One objection outweighs all. */
export const isConfirmed = (snapshot: StoredSnapshot): boolean =>
  isWhole(snapshot) &&
  snapshot.verdicts.length > 0 &&
  snapshot.verdicts.every((one) => one.isConfirmed);

/**
 * Gone may be what a confirmed snapshot of some age supersedes, when a second confirmed one holds all of that too. Of the confirmed ones the two
 * that hold most are kept, and every other that holds something they do not.
 */
export function planCompaction(snapshots: readonly KnownSnapshot[], now: number): CompactionPlan {
  // Not in the order in which they came: one may have waited on its phone for weeks.
  const fullestFirst = snapshots.toSorted((a, b) => weight(b) - weight(a) || b.sequence - a.sequence); // prettier-ignore
  const confirmed = fullestFirst.filter(isConfirmed);
  const under = confirmed.find(
    (one) =>
      now - confirmedAt(one) >= (one.isErasing ? eraseAfterMs : purgeAfterMs) &&
      (one.isErasing || confirmed.some((other) => other !== one && holdsAll(other.cover, one.cover))), // prettier-ignore
  );
  const kept = confirmed.slice(0, 2);
  const isDropped = (one: KnownSnapshot): boolean => {
    if (!isConfirmed(one)) return now - one.storedAt >= abandonAfterMs;
    // An older one still holds who was erased.
    if (under?.isErasing && one !== under && holdsAll(under.cover, one.cover)) return true;
    return !kept.includes(one) && kept.every(({ cover }) => holdsAll(cover, one.cover));
  };
  return {
    purge: under && supersededBy(under),
    drop: snapshots.filter(isDropped).map(({ id }) => id),
  };
}

function confirmedAt({ verdicts, device }: StoredSnapshot): number {
  const others = verdicts.filter((one) => one.device !== device);
  return Math.min(...(others.length > 0 ? others : verdicts).map(({ storedAt }) => storedAt));
}

const weight = ({ cover }: KnownSnapshot): number =>
  [...cover.values()].reduce((sum, { gctr }) => sum + gctr, 0);

export const holdsAll = (cover: Cover, other: Cover): boolean =>
  [...other].every(([device, { gctr }]) => (cover.get(device)?.gctr ?? 0) >= gctr);
