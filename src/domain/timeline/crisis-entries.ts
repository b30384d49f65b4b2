import type {
  BirthPlace,
  ChildCondition,
  DutyDecision,
  MotherCondition,
} from "../cases/crisis-pregnancy-codes.ts";
import type { EntryId } from "./entry-id.ts";
import type { Dated, Stamp } from "./stamp.ts";

export type CrisisEntry = WishEntry | BirthEntry | DutyEntry | TakenEntry | RevealedEntry;

/** What somebody said that she wants. Nothing replaces it: only what she said herself later is her present wish. */
export interface WishEntry extends Stamp, Dated {
  readonly k: "wish";
  /** Codes of `wishes`, or of a newer version. */
  readonly wishes: readonly string[];
  readonly words: string;
  readonly by: "herself" | "other";
  /** Who the other is to her, a code of `relations`. */
  readonly relation?: string;
}

/** The day of the birth, or of the end of the pregnancy. */
export interface BirthEntry extends Stamp, Dated {
  readonly k: "birth";
  readonly place: BirthPlace;
  readonly mother: MotherCondition;
  readonly child: ChildCondition;
  readonly note: string;
  readonly r?: readonly EntryId[];
}

/** What was decided about telling the authority that a child is in danger. */
export interface DutyEntry extends Stamp, Dated {
  readonly k: "duty";
  readonly decision: DutyDecision;
  /** To whom it was reported. */
  readonly to: string;
  /** Why not; or what else there is to say. */
  readonly note: string;
  /** Why the question arose, as its author saw it. A reason that came later opens it again. */
  readonly reasons: readonly string[];
  readonly r?: readonly EntryId[];
}

/** A coordinator has taken on a case that called for one. */
interface TakenEntry extends Stamp {
  readonly k: "taken";
}

/** Somebody had the number shown that the contact rule hides. */
interface RevealedEntry extends Stamp {
  readonly k: "revealed";
  readonly what: "phone";
}
