import type { Clock } from "../base/clock.ts";
import type { ChannelId } from "../base/ids.ts";
import type { BlobId } from "../protocol/blob.ts";
import { mayErase } from "../protocol/roster.ts";
import type { EndedBlob } from "../storage/local-blobs.ts";
import type { LocalLog, LocalMeta, ShreddedRow } from "../storage/local-log.ts";
import type { ChannelEntry } from "./origin.ts";
import type { RosterHistory } from "./roster-history.ts";

interface EndingParts {
  readonly filesOf?: (entry: unknown) => readonly BlobId[];
  readonly clock: Clock;
  readonly log: LocalLog;
}

interface Endings {
  readonly shred?: readonly ShreddedRow[];
  readonly unshred?: readonly ChannelId[];
}

/**
 * The files that end with their channels. On a coordinator's device their names stay until a relay has been told; on others nothing does, for their word
 * would not count. Of a channel that has not ended after all no relay is told any more; what one has erased is gone.
 */
export async function endedBlobs(
  { filesOf, clock, log }: EndingParts,
  { history, meta }: { readonly history: RosterHistory | undefined; readonly meta: LocalMeta },
  { shred = [], unshred = [] }: Endings,
  entriesIn: (channel: ChannelId) => Promise<readonly ChannelEntry[]>,
): Promise<readonly EndedBlob[]> {
  const role = history?.roster.devices.get(meta.device)?.role;
  const tells = role !== undefined && mayErase(role);
  const ended = new Map<EndedBlob["id"], EndedBlob>();
  if (unshred.length > 0)
    for (const { id, of } of await log.blobs.rows())
      if (of !== undefined && unshred.includes(of)) ended.set(id, { id, row: undefined });
  for (const { channel } of shred)
    for (const { value } of await entriesIn(channel))
      for (const id of filesOf?.(value) ?? []) {
        const nothing = { chunks: 0, bytes: 0, isSmall: false, done: 0, usedAt: clock.now() };
        const row = { id, ...nothing, state: "erasing", of: channel } as const;
        ended.set(id, { id, row: tells ? row : undefined });
      }
  return [...ended.values()];
}
