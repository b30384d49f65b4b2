import {
  addDays,
  addMonths,
  firstDayOf,
  type LocalDate,
  type PartialDate,
} from "../time/partial-date.ts";

/** Whole days, both in it. */
export interface Period {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** The whole month or year that a date names. */
export function periodOf(said: PartialDate): Period {
  const from = firstDayOf(said);
  return { from, to: addDays(addMonths(from, said.length === 4 ? 12 : 1), -1) };
}

export const isIn = (day: LocalDate, { from, to }: Period): boolean => from <= day && day <= to;

/** "2026-11", as long as all of it is in the period. */
export const hasMonth = ({ from, to }: Period, month: string): boolean =>
  `${month}-01` >= from && addDays(addMonths(`${month}-01` as PartialDate, 1), -1) <= to;

/** Every month that has a day in it, the first one first. */
export function monthsIn({ from, to }: Period): readonly string[] {
  const months: string[] = [];
  for (let at = firstDayOf(from); at.slice(0, 7) <= to.slice(0, 7); at = addMonths(at, 1))
    months.push(at.slice(0, 7));
  return months;
}
