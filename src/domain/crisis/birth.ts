import { err, ok, type Result } from "../../base/result.ts";
import type {
  BirthPlace,
  ChildCondition,
  MotherCondition,
} from "../cases/crisis-pregnancy-codes.ts";
import { cleanText } from "../text/clean-text.ts";
import { isInFuture } from "../time/is-in-future.ts";
import type { LocalDate, PartialDate } from "../time/partial-date.ts";
import type { BirthEntry } from "../timeline/crisis-entries.ts";
import type { Stamp } from "../timeline/stamp.ts";
import { entryLimits } from "../timeline/entry-limits.ts";

/** The birth as it stands in the form. */
export interface BirthDraft {
  readonly on: PartialDate | undefined;
  readonly place: BirthPlace | undefined;
  readonly mother: MotherCondition | undefined;
  readonly child: ChildCondition | undefined;
  readonly note: string;
}

export type BirthError =
  | { readonly field: "on"; readonly type: "Missing" | "DayInFuture" }
  | { readonly field: "note"; readonly type: "TooLong" };

/** The day is enough; what nobody has said is not known. */
export function checkBirth(
  { on, place = "unknown", mother = "unknown", child = "unknown", ...draft }: BirthDraft,
  today: LocalDate,
): Result<Omit<BirthEntry, keyof Stamp | "r">, readonly BirthError[]> {
  const note = cleanText(draft.note);
  const errors: BirthError[] = [];
  if (on === undefined) errors.push({ field: "on", type: "Missing" });
  else if (isInFuture(on, today)) errors.push({ field: "on", type: "DayInFuture" });
  if (note.length > entryLimits.note) errors.push({ field: "note", type: "TooLong" });
  if (errors.length > 0 || on === undefined) return err(errors);
  return ok({ k: "birth", on, place, mother, child, note });
}
