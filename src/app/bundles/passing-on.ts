import type { Bytes } from "../../base/bytes.ts";
import type { Result } from "../../base/result.ts";

/** Passing on what another phone lacks, in a file, where there is no signal. */
export interface PassingOn {
  /** What this phone has, as a picture for the other one to scan. */
  readonly ownCode: () => Promise<string>;
  readonly measure: (wish: PassOnWish) => Promise<Result<PassOnMeasure, NotPassedOn>>;
  readonly give: (
    wish: PassOnWish,
    options: { readonly withPhotos: boolean; readonly onProgress?: OnProgress },
  ) => Promise<Result<GivenFile, NotPassedOn>>;
  /** Everything, with the photographs, for a drawer: opens with the passphrase or the recovery sheet as well. */
  readonly backUp: (
    passphrase: string,
    onProgress?: OnProgress,
  ) => Promise<Result<GivenFile, NotPassedOn | { readonly type: "KdfFailed" }>>;
  readonly take: (
    file: Blob,
    options?: { readonly onProgress?: OnProgress; readonly key?: BackupKey },
  ) => Promise<Result<TakenFile, NotTaken>>;
}

type OnProgress = (done: number, total: number) => void;

/** `missing`: what the phone lacks whose code was scanned. `recent`: of the last so many days, and whatever never had a signal. */
export type PassOnWish =
  | { readonly what: "missing"; readonly code: string }
  | { readonly what: "recent"; readonly days: number }
  | { readonly what: "everything" };

export interface PassOnMeasure {
  /** Pieces of work, each by one person at one time. */
  readonly pieces: number;
  readonly photos: number;
  readonly photoBytes: number;
}

export interface GivenFile {
  readonly file: Blob;
  readonly pieces: number;
  readonly cases: number;
  readonly photos: number;
}

export interface TakenFile {
  /** False: the file broke off, or a part of it was damaged. */
  readonly isWhole: boolean;
  /** How many pieces and photographs a whole one has. */
  readonly promised: number | undefined;
  /** How many of those were in this one. */
  readonly found: number;
  readonly isNew: boolean;
  /** Of those that are new, or have something new in them. */
  readonly cases: number;
  readonly photos: number;
  /** Wait for an earlier piece that is not here. */
  readonly waiting: number;
}

export type NotPassedOn =
  | { readonly type: "NotACode" }
  | { readonly type: "OtherNetwork" }
  | { readonly type: "RosterSplit" }
  | { readonly type: "NotYetMember" }
  | { readonly type: "StorageFailed" };

export type NotTaken =
  /** `isBackup`: it asks for its passphrase. */
  | { readonly type: "NotForUs"; readonly isBackup: boolean }
  | {
      readonly type:
        | "NoBundle"
        | "NewerVersion"
        | "Cut"
        | "WrongKey"
        | "OtherNetwork"
        | "RosterSplit"
        | "StorageFull"
        | "StorageFailed";
    };

/** What a backup opens with on a phone that was not there when it was made. */
export type BackupKey =
  | { readonly by: "passphrase"; readonly text: string }
  /** Of the sheet, whole or put together from two of its parts. */
  | { readonly by: "sheet"; readonly seed: Bytes };
