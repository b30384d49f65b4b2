import type { Instant } from "../../base/clock.ts";
import type { Live } from "../../base/live.ts";
import type { Result } from "../../base/result.ts";
import type { Sheet } from "../../domain/expert/sheet.ts";
import type { EntryId } from "../../domain/timeline/entry-id.ts";

/** One case, as its guest reads it. */
export interface GuestRoom {
  readonly view: Live<GuestView>;
  readonly answer: (question: EntryId, text: string) => Promise<Result<void, AnswerError>>;
  /** Ends the visit here, before the day: everything in this browser is erased. */
  readonly leave: () => Promise<void>;
  readonly lock: () => Promise<void>;
}

export type GuestView =
  | { readonly state: "opening"; readonly isOnline: boolean; readonly until: Instant }
  | {
      readonly state: "open";
      readonly isOnline: boolean;
      readonly until: Instant;
      readonly mayAnswer: boolean;
      /** Undefined until somebody has written it. */
      readonly sheet: Sheet | undefined;
      readonly questions: readonly GuestQuestion[];
      /** Answers that have not arrived yet. */
      readonly waiting: number;
      readonly isRefused: boolean;
    }
  /** Nothing is left here. */
  | { readonly state: "ended" };

export interface GuestQuestion {
  readonly id: EntryId;
  readonly text: string;
  readonly answers: readonly string[];
}

type AnswerError =
  | { readonly type: "NoText" }
  | { readonly type: "TextTooLong"; readonly most: number }
  | { readonly type: "NotYet" }
  | { readonly type: "NotAllowed" }
  | { readonly type: "TooLarge" }
  | { readonly type: "StorageFailed" };
