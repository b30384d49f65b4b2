import type { DeviceId } from "../../base/ids.ts";
import type { SnapshotId, SnapshotList } from "../../protocol/snapshot.ts";
import { holesBelow } from "../mend-relay.ts";
import { applySnapshot } from "./apply-snapshot.ts";
import { isConfirmed, isObjected } from "./election.ts";
import { fetchSnapshot, type FetchParts } from "./fetch-snapshot.ts";
import { noteTaken, saysMore } from "./note-taken.ts";

/** `offline`: one is needed, and could not be had now. */
export type Taken = SnapshotId | "none" | "offline";

export interface TakeRequest {
  readonly list: SnapshotList;
  /** What the relay says to hold, its snapshots among it. */
  readonly relayHeads: ReadonlyMap<DeviceId, number>;
  readonly onProgress: (done: number, total: number) => void;
}

/**
 * For a phone that has nothing yet, and for one that was away so long that what it lacks is in snapshots only: the newest confirmed one that can be
 * opened. Whatever it supersedes need not be pulled any more.
 */
export async function takeSnapshot(
  parts: FetchParts,
  { list, relayHeads, onProgress }: TakeRequest,
): Promise<Taken> {
  const { replica } = parts;
  const { meta, chains } = replica.state();
  const isNew = meta.cursor === undefined && [...chains.values()].every(({ gctr }) => gctr === 0);
  const lacks = holesBelow(replica, relayHeads).length > 0;
  const isBehind = lacks && list.purgedThrough > 0;
  if (!lacks || (!isNew && !isBehind)) return "none";
  const candidates = list.snapshots.filter((one) => !isObjected(one)).toReversed();
  let taken: SnapshotId | undefined;
  // One that came last may have been written before the others; then they say more.
  for (const { id } of candidates.filter((one) => isConfirmed(one, chains.size <= 1))) {
    const fetched = await fetchSnapshot(parts, id, onProgress, saysMore(replica));
    if (!fetched.ok) {
      if (fetched.error.type === "Offline") return taken ?? "offline";
      continue;
    }
    const { state, isConfirmed: isReally } = fetched.value;
    if (!state || (!isReally && replica.parts.rules.comparesBeforeConfirming)) continue;
    const applied = await applySnapshot(replica, state);
    if (!applied.ok || !applied.value) continue;
    await noteTaken(replica, id, fetched.value.answer);
    taken = id;
  }
  return taken ?? "none";
}
