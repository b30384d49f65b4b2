import type { Bytes } from "../../src/base/bytes.ts";
import type { BlobId } from "../../src/protocol/blob.ts";
import type { SpaceId } from "../../src/protocol/roster.ts";

/**
 * Where a relay keeps sealed files. A promise of `put` that resolves with `stored` or `there` says that the chunk is on the disk and survives
 * a power cut; one that rejects says that the disk failed, and then nothing of the call was kept. Any store that passes
 * `tests/contract/blob-store.ts` will do.
 */
export interface BlobStore {
  /** `differs`: other bytes are there already, and stay. `full`: the space would hold more than `mostBytes`. */
  readonly put: (
    space: SpaceId,
    blob: BlobId,
    index: number,
    bytes: Bytes,
    mostBytes: number,
  ) => Promise<"stored" | "there" | "differs" | "full">;
  readonly get: (space: SpaceId, blob: BlobId, index: number) => Promise<Bytes | undefined>;
  /** What the chunks of a space weigh together. */
  readonly bytesOf: (space: SpaceId) => Promise<number>;
}
