import { expect, test } from "vitest";
import { parseLocalDate } from "./partial-date.ts";
import { firstOfMonth, weekday, weeksOfMonth } from "./month.ts";

const day = (text: string) => parseLocalDate(text)!;

test("weeks run from Monday to Sunday, and a month has all that touch it", () => {
  expect(weekday(day("2026-11-30"))).toBe(0);
  expect(weekday(day("1999-01-03"))).toBe(6);
  const november = weeksOfMonth(day("2026-11-01"));
  expect(november.map((week) => `${week[0]} ${week[6]}`)).toEqual([
    "2026-10-26 2026-11-01",
    "2026-11-02 2026-11-08",
    "2026-11-09 2026-11-15",
    "2026-11-16 2026-11-22",
    "2026-11-23 2026-11-29",
    "2026-11-30 2026-12-06",
  ]);
  // Four whole weeks, and a month that ends a year.
  expect(weeksOfMonth(day("2027-02-01"))).toHaveLength(4);
  expect(weeksOfMonth(day("2026-12-01")).at(-1)?.at(-1)).toBe("2027-01-03");
  expect(firstOfMonth(day("2026-11-22"))).toBe("2026-11-01");
});
