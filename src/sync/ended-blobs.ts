import { mayErase } from "../protocol/roster.ts";
import type { EndedBlob } from "../storage/local-blobs.ts";
import type { ChannelEntry } from "./origin.ts";
import type { ReplicaParts, ReplicaState } from "./replica.ts";

/**
 * The files that end with a channel. On a coordinator's device their names stay until a relay has been told; on others nothing does, for their word would not
 * count.
 */
export function endedBlobs(
  { filesOf, clock }: Pick<ReplicaParts, "filesOf" | "clock">,
  { history, meta }: ReplicaState,
  entries: readonly ChannelEntry[],
): readonly EndedBlob[] {
  const role = history?.roster.devices.get(meta.device)?.role;
  const tells = role !== undefined && mayErase(role);
  const ids = new Set(entries.flatMap(({ value }) => filesOf?.(value) ?? []));
  return [...ids].map((id) => ({
    id,
    row: tells
      ? { id, chunks: 0, bytes: 0, isSmall: false, state: "erasing", done: 0, usedAt: clock.now() }
      : undefined,
  }));
}
