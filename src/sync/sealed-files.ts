import type { Bytes } from "../base/bytes.ts";
import type { Live } from "../base/live.ts";
import type { Result } from "../base/result.ts";
import type { BlobId, BlobUsage } from "../protocol/blob.ts";
import type { BlobRow } from "../storage/local-blobs.ts";
import type { CommitError } from "../storage/commit-error.ts";
import type { BlobRef } from "./seal-blob.ts";

/** Sealed files beside the log: kept here first, sent when there is time, fetched when somebody looks. */
export interface Blobs {
  /** Those this device holds, in whole or in part. */
  readonly rows: Live<ReadonlyMap<BlobId, BlobRow>>;
  /** On disk when it resolves, all of them or none; they stay here until `send`. */
  readonly keep: (
    contents: readonly { readonly content: Bytes; readonly isSmall: boolean }[],
  ) => Promise<Result<readonly BlobRef[], CommitError>>;
  /** Their entry is about to be written: from now on they go to the relay. */
  readonly send: (ids: readonly BlobId[]) => Promise<Result<void, CommitError>>;
  /** A whole one that another phone has brought; a copy, which its author's phone sends. True when it was not here. */
  readonly bring: (
    id: BlobId,
    chunks: readonly Bytes[],
    isSmall: boolean,
  ) => Promise<Result<boolean, CommitError>>;
  /** Takes back what no entry names. What was sent stays. */
  readonly drop: (ids: readonly BlobId[]) => Promise<void>;
  readonly read: (ref: BlobRef, options: ReadOptions) => Promise<Result<Bytes, BlobReadError>>;
  /** How many have not reached the relay. */
  readonly waiting: () => number;
  /** Something may be possible now that was not before. */
  readonly wake: () => void;
  /** A new session: what was given up for a while is tried now. */
  readonly retry: () => void;
  /** Large files too, whatever the setting says, until none waits. */
  readonly sendNow: () => void;
  /** The relay may have lost some: what is here whole is offered again, chunk by chunk, and only what it lacks goes out. */
  readonly offerAgain: () => Promise<void>;
  /** Drops the large ones that the relay has; they are fetched again when somebody opens them. How many bytes that was. */
  readonly letGo: () => Promise<number>;
  /** What was on the disk at the start and no form names: of forms that were thrown away, or lost with the app. */
  readonly dropUnsaved: (named: ReadonlySet<BlobId>) => Promise<void>;
  /** What all files of the network take at the relay; undefined without a line. */
  readonly usage: () => Promise<BlobUsage | undefined>;
  /** How many of these neither this device nor the relay has whole; undefined without a line. */
  readonly missing: (
    refs: readonly Pick<BlobRef, "id" | "chunks">[],
  ) => Promise<number | undefined>;
  /** A case has ended, and its files went with it. */
  readonly reload: () => Promise<void>;
  readonly stop: () => void;
}

export interface ReadOptions {
  readonly isSmall: boolean;
  /** What has come is kept: the next one goes on from there. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
}

/** `NotThere`: whoever took it has had no signal yet. `Damaged`: what the relay has is not what was sealed. */
export type BlobReadError =
  { readonly type: "Offline" | "NotThere" | "NotAllowed" | "Damaged" | "Cancelled" } | CommitError;
