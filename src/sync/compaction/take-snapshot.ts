import type { DeviceId } from "../../base/ids.ts";
import type { SnapshotId, SnapshotList } from "../../protocol/snapshot.ts";
import { holesBelow } from "../mend-relay.ts";
import { applySnapshot, saysMore } from "./apply-snapshot.ts";
import { isConfirmed, isObjected } from "./election.ts";
import { fetchSnapshot, type FetchParts } from "./fetch-snapshot.ts";
import { forgetFetched } from "./kept-snapshot.ts";

/** `offline`: one is needed, and could not be had now. */
export type Taken = SnapshotId | "none" | "offline";

export interface TakeRequest {
  readonly list: SnapshotList;
  /** What the relay says to hold, its snapshots among it. */
  readonly relayHeads: ReadonlyMap<DeviceId, number>;
  readonly onProgress: (done: number, total: number) => void;
}

/**
 * For a phone that has nothing yet, and for one that lacks what is in snapshots only, because it was away so long or the relay was turned back: the newest confirmed one that can be
 * opened. Whatever it supersedes need not be pulled any more.
 */
export async function takeSnapshot(
  parts: FetchParts,
  { list, relayHeads, onProgress }: TakeRequest,
): Promise<Taken> {
  const { replica } = parts;
  const { meta } = replica.state();
  const lacks = holesBelow(replica, relayHeads).length > 0;
  // New; or all of the log was read and something still lacks: a relay that was turned back is brought a snapshot, and never the envelopes under it.
  const hasPlace = meta.cursor !== undefined;
  if (!lacks || (hasPlace && list.purgedThrough === 0)) return "none";
  const candidates = list.snapshots.filter((one) => !isObjected(one)).toReversed();
  let taken: SnapshotId | undefined;
  // One that came last may have been written before the others; then they say more.
  for (const { id } of candidates.filter(isConfirmed)) {
    const fetched = await fetchSnapshot(parts, id, onProgress, saysMore(replica));
    if (!fetched.ok) {
      if (fetched.error.type === "Offline") return taken ?? "offline";
      continue;
    }
    const { state, isConfirmed: isReally } = fetched.value;
    if (!state || (!isReally && replica.parts.rules.comparesBeforeConfirming)) continue;
    const applied = await applySnapshot(replica, state, fetched.value);
    if (!applied.ok || !applied.value) continue;
    await forgetFetched(replica);
    taken = id;
  }
  return taken ?? "none";
}
