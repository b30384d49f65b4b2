import { entriesOf, type CaseRecord } from "../cases/case-record.ts";
import {
  addDays,
  addWeeks,
  dayOf,
  daysBetween,
  endOfPeriod,
  firstDayOf,
  parsePartialDate,
  precisionOf,
  type LocalDate,
  type PartialDate,
} from "../time/partial-date.ts";
import { writtenAt } from "../timeline/happened.ts";
import type { Beginning, PlanSeries } from "./plan-series.ts";

const wholeWeeks = 40;

/** How far a pregnancy is, as exactly as it was said. */
export interface Pregnancy {
  /** When the child is expected. */
  readonly due: Beginning;
  readonly saidAs:
    | { readonly kind: "dueDate"; readonly date: PartialDate }
    | { readonly kind: "weeks"; readonly weeks: number; readonly on: LocalDate };
}

/** From the day the child is expected, or else from the weeks and the day they were said. Of two that are said apart, the earlier. */
export function pregnancyOf({
  facts,
  entries,
}: Pick<CaseRecord, "facts" | "entries">): Pregnancy | undefined {
  const notes = entriesOf(entries, "fact").filter(
    ({ entry: { f } }) => f === "due_date" || f === "pregnancy_weeks",
  );
  const knownOn = notes.map((note) => dayOf(writtenAt(note))).sort()[0];
  if (!knownOn) return undefined;

  const byDate = (facts.get("due_date") ?? []).flatMap(({ value }): readonly Pregnancy[] => {
    const date = parsePartialDate(value);
    // A year says nothing of weeks.
    if (!date || precisionOf(date) === "year") return [];
    const due = { from: firstDayOf(date), to: lastDayOf(date), knownOn };
    return [{ due, saidAs: { kind: "dueDate", date } }];
  });
  const byWeeks = (facts.get("pregnancy_weeks") ?? []).flatMap(({ value, saidBy }) =>
    typeof value === "number"
      ? saidBy.map((said) => fromWeeks(value, dayOf(writtenAt(said)), knownOn))
      : [],
  );
  return (byDate.length > 0 ? byDate : byWeeks).toSorted((a, b) =>
    a.due.from < b.due.from ? -1 : 1,
  )[0];
}

/** "30 weeks" is anything from 30 weeks to a day before 31. */
const fromWeeks = (weeks: number, on: LocalDate, knownOn: LocalDate): Pregnancy => {
  const to = addWeeks(on, wholeWeeks - weeks);
  return { due: { from: addDays(to, -6), to, knownOn }, saidAs: { kind: "weeks", weeks, on } };
};

const lastDayOf = (date: PartialDate): LocalDate =>
  precisionOf(date) === "month" ? addDays(dayOf(endOfPeriod(date)), -1) : firstDayOf(date);

/** The whole weeks on that day, at the least and at the most. */
export function weeksOn({ due }: Pregnancy, day: LocalDate) {
  const weeks = (expected: LocalDate) => wholeWeeks + Math.floor(-daysBetween(day, expected) / 7);
  return { least: weeks(due.to), most: weeks(due.from) };
}

/** The weeks in which somebody looks in, and the day the child is expected. With the birth they are over. */
export const pregnancyWeeks: PlanSeries = {
  slots: [
    { id: "weeks-28", unit: "weeks", after: 28 - wholeWeeks },
    { id: "weeks-34", unit: "weeks", after: 34 - wholeWeeks },
    { id: "weeks-38", unit: "weeks", after: 38 - wholeWeeks },
    { id: "due", unit: "weeks", after: 0 },
  ],
  beginningOf: (record) =>
    entriesOf(record.entries, "birth").length > 0 ? undefined : pregnancyOf(record)?.due,
};
