import type { CaseFieldId } from "../forms/field-definitions.ts";
import { err, ok, type Result } from "../../base/result.ts";
import { entriesOf, type CaseRecord } from "../cases/case-record.ts";
import type { FieldValue } from "../cases/facts.ts";
import { wishFields } from "../forms/field-definitions.ts";
import { cleanText } from "../text/clean-text.ts";
import { isInFuture } from "../time/is-in-future.ts";
import type { LocalDate, PartialDate } from "../time/partial-date.ts";
import type { WishEntry } from "../timeline/crisis-entries.ts";
import type { Attributed } from "../timeline/entry-origin.ts";
import type { Stamp } from "../timeline/stamp.ts";
import { happenedAt } from "../timeline/happened.ts";
import { entryLimits } from "../timeline/entry-limits.ts";

/** What is kept of what she wants. */
export interface Wishes {
  /** What she herself said last; more than one when it was heard at the same time. */
  readonly present: readonly Attributed<WishEntry>[];
  /** What she herself said before, the latest first. */
  readonly earlier: readonly Attributed<WishEntry>[];
  /** What others said of it. It is never her wish. The latest first. */
  readonly ofOthers: readonly Attributed<WishEntry>[];
  /** Noted by earlier versions, which did not ask who said it. */
  readonly before: readonly FieldValue<CaseFieldId>[];
}

export function wishesOf({ entries, facts }: Pick<CaseRecord, "entries" | "facts">): Wishes {
  const latestFirst = entriesOf(entries, "wish").toReversed();
  const own = latestFirst.filter(({ entry }) => entry.by === "herself");
  const last = own[0] && happenedAt(own[0]);
  return {
    present: own.filter((said) => happenedAt(said) === last),
    earlier: own.filter((said) => happenedAt(said) !== last),
    ofOthers: latestFirst.filter(({ entry }) => entry.by === "other"),
    before: wishFields.flatMap((field) => facts.get(field) ?? []),
  };
}

/** What was heard as it stands in the form. */
export interface WishDraft {
  readonly by: WishEntry["by"] | undefined;
  readonly relation: string | undefined;
  readonly wishes: readonly string[];
  readonly words: string;
  readonly on: PartialDate | undefined;
}

export type WishError =
  | { readonly field: "by"; readonly type: "Missing" }
  | { readonly field: "relation"; readonly type: "Missing" }
  | { readonly field: "wishes"; readonly type: "Missing" }
  | { readonly field: "words"; readonly type: "TooLong" }
  | { readonly field: "on"; readonly type: "DayInFuture" };

/** `now` is when it was heard, unless she says otherwise. */
export function checkWish(
  { by, relation, wishes, on, ...draft }: WishDraft,
  now: PartialDate,
  today: LocalDate,
): Result<Omit<WishEntry, keyof Stamp>, readonly WishError[]> {
  const words = cleanText(draft.words);
  const errors: WishError[] = [];
  if (by === undefined) errors.push({ field: "by", type: "Missing" });
  if (by === "other" && relation === undefined) errors.push({ field: "relation", type: "Missing" });
  if (wishes.length === 0) errors.push({ field: "wishes", type: "Missing" });
  if (words.length > entryLimits.note) errors.push({ field: "words", type: "TooLong" });
  if (on !== undefined && isInFuture(on, today)) errors.push({ field: "on", type: "DayInFuture" });
  if (errors.length > 0 || by === undefined) return err(errors);
  return ok({
    k: "wish",
    on: on ?? now,
    ...(on === undefined && { clock: true }),
    wishes,
    words,
    by,
    ...(by === "other" && relation !== undefined && { relation }),
  });
}
