import type { Bytes } from "../base/bytes.ts";
import type { ChannelId } from "../base/ids.ts";
import type { Result } from "../base/result.ts";
import type { BlobId } from "../protocol/blob.ts";
import type { CommitError } from "./commit-error.ts";

/** Sealed files on this device. Their keys lie in documents and drafts, which are sealed as well. Each call is one strict transaction. */
export interface LocalBlobs {
  readonly rows: () => Promise<readonly BlobRow[]>;
  readonly row: (id: BlobId) => Promise<BlobRow | undefined>;
  readonly chunk: (id: BlobId, index: number) => Promise<Bytes | undefined>;
  /** Rows and chunks together, whole or not at all; the first of `chunks` has the index `from`. */
  readonly keep: (
    kept: readonly {
      readonly row: BlobRow;
      readonly from: number;
      readonly chunks: readonly Bytes[];
    }[],
  ) => Promise<Result<void, CommitError>>;
  /** What is not there any more is left alone. */
  readonly update: (
    changes: readonly ({ readonly id: BlobId } & Partial<BlobRow>)[],
  ) => Promise<Result<void, CommitError>>;
  readonly drop: (ids: readonly BlobId[]) => Promise<Result<void, CommitError>>;
}

export interface BlobRow {
  readonly id: BlobId;
  readonly chunks: number;
  /** Sealed, all chunks together. */
  readonly bytes: number;
  /** The small copy of a picture: sent and fetched before everything else. */
  readonly isSmall: boolean;
  /**
   * `draft`: its entry is not written yet. `waiting`: the relay has not confirmed all of it. `stored`: the relay has it. `erasing`: nothing is left of it here, and
   * the relay has not been told that it is gone.
   */
  readonly state: "draft" | "waiting" | "stored" | "erasing";
  /** How many chunks the relay has confirmed, from the first on; of a fetched one, how many are here. */
  readonly done: number;
  /** ms by this device's clock: when it was made, or last looked at. */
  readonly usedAt: number;
  /** This device's signature that lets the chunks be put without a session; from the moment its entry is written. */
  readonly pass?: Bytes;
  /** Its owner wanted it to wait for wifi: what sends for a locked phone keeps to it. */
  readonly onWifi?: boolean;
  /** While it is `erasing`: the channel that took it along. */
  readonly of?: ChannelId;
}

/** The chunks of a file that its case took along; `row` stays in its place where the relay has to be told. */
export interface EndedBlob {
  readonly id: BlobId;
  readonly row: BlobRow | undefined;
}
