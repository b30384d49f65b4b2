import type { Bytes } from "../../src/base/bytes.ts";
import type { BlobId } from "../../src/protocol/blob.ts";
import type { SpaceId } from "../../src/protocol/roster.ts";

/**
 * Where a relay keeps sealed files. A promise of `put` that resolves with `stored` or `there` says that the chunk is on the disk and survives
 * a power cut; one that rejects says that the disk failed, and then nothing of the call was kept. Any store that passes
 * `tests/contract/blob-store.ts` will do.
 */
export interface BlobStore {
  /**
   * `differs`: other bytes are there already, and stay. `full`: the space would hold more than `mostBytes`. `erased`: the blob was erased, and nothing
   * of it is kept again.
   */
  readonly put: (
    space: SpaceId,
    blob: BlobId,
    index: number,
    bytes: Bytes,
    mostBytes: number,
  ) => Promise<"stored" | "there" | "differs" | "full" | "erased">;
  readonly get: (space: SpaceId, blob: BlobId, index: number) => Promise<Bytes | undefined>;
  /** What the chunks of a space weigh together. */
  readonly bytesOf: (space: SpaceId) => Promise<number>;
  /** Its chunks are gone for good when it resolves; of one that never came nothing is kept from then on either. */
  readonly erase: (space: SpaceId, blob: BlobId) => Promise<void>;
  readonly isErased: (space: SpaceId, blob: BlobId) => Promise<boolean>;
  /** A network that is closed: all of it goes. */
  readonly eraseSpace: (space: SpaceId) => Promise<void>;
  /** For the operator's commands. */
  readonly spaces: () => Promise<readonly SpaceId[]>;
  readonly list: (space: SpaceId) => Promise<readonly KeptBlob[]>;
}

export interface KeptBlob {
  readonly blob: BlobId;
  /** Of the chunks that are there, in their order; none when it was erased. */
  readonly indexes: readonly number[];
  readonly isErased: boolean;
}

/** Where the files are kept cannot be reached, or takes nothing: said to whoever gave a command, and "later" to phones. */
export class BucketFailed extends Error {}
