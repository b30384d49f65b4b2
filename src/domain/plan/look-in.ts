import { err, ok, type Result } from "../../base/result.ts";
import { cleanText } from "../text/clean-text.ts";
import { isInFuture } from "../time/is-in-future.ts";
import type { LocalDate, PartialDate } from "../time/partial-date.ts";
import type { CheckedEntry } from "../timeline/entry.ts";
import type { Stamp } from "../timeline/stamp.ts";
import { entryLimits } from "../timeline/entry-limits.ts";
import type { SlotId } from "./slot.ts";

/** What was found on a planned day, as it stands in the form. */
export interface LookInDraft {
  readonly what: SlotId;
  readonly on: PartialDate | undefined;
  readonly fine?: boolean | undefined;
  /** Of a home: whether they still live there, and whether the rent is paid. */
  readonly still?: boolean | undefined;
  readonly rent?: boolean | undefined;
  readonly note: string;
}

export type LookInError =
  | { readonly field: "on"; readonly type: "Missing" | "DayInFuture" }
  | { readonly field: "note"; readonly type: "TooLong" };

export function checkLookIn(
  { what, on, fine, still, rent, ...draft }: LookInDraft,
  today: LocalDate,
): Result<Omit<CheckedEntry, keyof Stamp>, readonly LookInError[]> {
  const note = cleanText(draft.note);
  const errors: LookInError[] = [];
  if (on === undefined) errors.push({ field: "on", type: "Missing" });
  else if (isInFuture(on, today)) errors.push({ field: "on", type: "DayInFuture" });
  if (note.length > entryLimits.note) errors.push({ field: "note", type: "TooLong" });
  if (errors.length > 0 || on === undefined) return err(errors);
  return ok({
    k: "checked",
    on,
    what,
    note,
    ...(fine !== undefined && { fine }),
    ...(still !== undefined && { still }),
    ...(rent !== undefined && { rent }),
  });
}
