import type { Bytes } from "../../base/bytes.ts";
import type { ChannelId } from "../../base/ids.ts";
import type { Result } from "../../base/result.ts";
import type { Frontier } from "../../protocol/frontier.ts";
import type { BundleOpener, PhraseKey } from "./bundle-key.ts";

/** Files that bring another device what it lacks, where there is no line; equal in effect to a pull. */
export interface Bundles {
  /** What this device has taken in, for another one to see what it lacks. */
  readonly frontier: () => Promise<Frontier>;
  /** What a file would hold, without making it. */
  readonly measure: (wish: BundleWish) => Promise<Result<BundleMeasure, BundleNotPacked>>;
  readonly pack: (
    wish: BundleWish,
    options: {
      /** Called with the bytes of the file, in order. */
      readonly write: (bytes: Bytes) => void;
      readonly withBlobs?: boolean;
      /** A backup: opens with a passphrase too. */
      readonly phrase?: PhraseKey;
      readonly onProgress?: (done: number, total: number) => void;
    },
  ) => Promise<Result<PackedBundle, BundleNotPacked>>;
  /** Takes in whatever is whole in it. Done again it changes nothing; done after it broke off it goes on. */
  readonly take: (
    file: BundleFile,
    options?: {
      readonly onProgress?: (done: number, total: number) => void;
      /** For a device that the file was not sealed to. */
      readonly opener?: BundleOpener;
    },
  ) => Promise<Result<TakenBundle, BundleNotTaken>>;
}

/** A file as it lies somewhere; what is asked for behind its end is left out. */
export interface BundleFile {
  readonly size: number;
  readonly read: (from: number, to: number) => Promise<Bytes>;
}

/** `since`: ms by this device's clock; what is not at the relay yet goes with it, however old. */
export type BundleWish =
  | { readonly what: "missing"; readonly frontier: Frontier }
  | { readonly what: "since"; readonly at: number }
  | { readonly what: "everything" };

interface BundleMeasure {
  readonly envelopes: number;
  /** Without the small copies. */
  readonly pictures: number;
  /** With them. */
  readonly blobBytes: number;
}

export interface PackedBundle {
  readonly envelopes: number;
  readonly pictures: number;
  /** What is written about in it. */
  readonly channels: ReadonlySet<ChannelId>;
}

/** `OtherNetwork`: the code is another network's. `RosterSplit`: the two phones know different lists of members. */
export interface BundleNotPacked {
  readonly type: "OtherNetwork" | "RosterSplit" | "NotYetMember" | "StorageFailed";
}

export interface TakenBundle {
  /** False: it broke off, or a part of it was damaged. */
  readonly isWhole: boolean;
  /** How many a whole file has; undefined when its beginning is damaged. */
  readonly promised: { readonly envelopes: number; readonly blobs: number } | undefined;
  /** Found in the file. */
  readonly envelopes: number;
  /** Taken in now. */
  readonly taken: number;
  /** Were here before. */
  readonly known: number;
  /** Wait for an earlier one that is not here, or for a key. */
  readonly waiting: number;
  /** Whole ones, with the small copies of pictures. */
  readonly blobs: number;
  readonly newBlobs: number;
  /** Without the small copies. */
  readonly pictures: number;
  readonly channels: ReadonlySet<ChannelId>;
}

export type BundleNotTaken =
  /** Another kind of file. */
  | { readonly type: "NoBundle" }
  | { readonly type: "NewerVersion" }
  /** Nothing in it is whole. */
  | { readonly type: "Cut" }
  /** Of another network, or packed before this phone belonged to ours. `isBackup`: it opens with a passphrase too. */
  | { readonly type: "NotForUs"; readonly isBackup: boolean }
  /** Neither this passphrase nor this sheet opens it. */
  | { readonly type: "WrongKey" }
  | { readonly type: "OtherNetwork" }
  | { readonly type: "RosterSplit" }
  | { readonly type: "StorageFull" }
  | { readonly type: "StorageFailed" };
