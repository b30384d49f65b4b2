import { addDays, addMonths, daysBetween, parseLocalDate, type LocalDate, type PartialDate } from "./partial-date.ts"; // prettier-ignore

export const firstOfMonth = (day: PartialDate): LocalDate | undefined =>
  parseLocalDate(`${day.slice(0, 7)}-01`);

/** The weeks that have a day in the month, from Monday to Sunday, as all our countries count them. */
export function weeksOfMonth(first: LocalDate): readonly (readonly LocalDate[])[] {
  const end = addMonths(first, 1);
  const weeks: LocalDate[][] = [];
  for (let monday = addDays(first, -weekday(first)); monday < end; monday = addDays(monday, 7))
    weeks.push(Array.from({ length: 7 }, (_, day) => addDays(monday, day)));
  return weeks;
}

/** 0 is a Monday. */
export const weekday = (day: LocalDate): number => {
  const days = daysBetween(aMonday, day) % 7;
  return days < 0 ? days + 7 : days;
};

const aMonday = "2024-01-01" as LocalDate;
