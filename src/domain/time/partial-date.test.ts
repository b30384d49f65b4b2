import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { instant } from "../../base/clock.ts";
import { date } from "../../../tests/casework.ts";
import {
  addDays,
  addMonths,
  addWeeks,
  comparePartialDates,
  comparePeriod,
  dayOf,
  daysBetween,
  endOfPeriod,
  firstDayOf,
  minuteOf,
  now,
  parseLocalDate,
  parsePartialDate,
  precisionOf,
  startOfPeriod,
  today,
} from "./partial-date.ts";

const minutes = fc
  .integer({ min: Date.UTC(1900, 0, 1), max: Date.UTC(2199, 11, 31) })
  .map((ms) => new Date(ms).toISOString().slice(0, 16));
const anyDate = fc
  .tuple(minutes, fc.constantFrom(4, 7, 10, 16))
  .map(([m, l]) => date(m.slice(0, l)));

test("a date may be as vague as memory", () => {
  for (const text of ["2026", "2026-11", "2026-11-22", "2026-11-22T14:30"])
    expect(parsePartialDate(text)).toBe(text);
});

test("what no calendar has is not a date", () => {
  for (const value of [
    "2026-13",
    "2026-02-29",
    "2026-11-31",
    "2026-11-22T24:00",
    "26",
    "",
    "1899",
    "2026-11-22T14:30:00",
    " 2026",
    "2026-1",
    2026,
    null,
    undefined,
    {},
  ])
    expect(parsePartialDate(value)).toBeUndefined();
  expect(parsePartialDate("2024-02-29")).toBe("2024-02-29");
});

test("only a whole day is a local date", () => {
  expect(parseLocalDate("2026-11-22")).toBe("2026-11-22");
  expect(parseLocalDate("2026-11")).toBeUndefined();
  expect(parseLocalDate("2026-11-22T10:00")).toBeUndefined();
});

test("a period starts before it ends, and its start is in it", () => {
  fc.assert(
    fc.property(anyDate, (d) => {
      expect(startOfPeriod(d)).toBeLessThan(endOfPeriod(d));
      expect(minuteOf(startOfPeriod(d)).startsWith(d.slice(0, 4))).toBe(true);
      expect(minuteOf(startOfPeriod(d)).slice(0, d.length)).toBe(d);
    }),
  );
});

test("comparing is an order, and the vaguer of two that start together comes first", () => {
  fc.assert(
    fc.property(anyDate, anyDate, (a, b) => {
      expect(Math.sign(comparePartialDates(a, b))).toBe(-Math.sign(comparePartialDates(b, a)) + 0);
      expect(comparePartialDates(a, b) === 0).toBe(a === b);
      const byTime = startOfPeriod(a) - startOfPeriod(b) || a.length - b.length;
      expect(Math.sign(comparePartialDates(a, b))).toBe(Math.sign(byTime));
    }),
  );
  expect(comparePartialDates(date("2026"), date("2026-01-01"))).toBeLessThan(0);
});

test("a period is over, is now, or is still to come", () => {
  fc.assert(
    fc.property(anyDate, minutes, (d, minute) => {
      const day = dayOf(startOfPeriod(date(minute)));
      const morning = startOfPeriod(day);
      const isOver = endOfPeriod(d) <= morning;
      const isToCome = firstDayOf(d) > day;
      expect(Math.sign(comparePeriod(d, day))).toBe(isOver ? -1 : isToCome ? 1 : 0);
      expect(firstDayOf(d)).toBe(dayOf(startOfPeriod(d)));
    }),
  );
});

describe("counting on", () => {
  test("a month after the 31st is the last of a shorter month", () => {
    expect(addMonths(date("2026-01-31"), 1)).toBe("2026-02-28");
    expect(addMonths(date("2024-01-31"), 1)).toBe("2024-02-29");
    expect(addMonths(date("2026-11-30"), 3)).toBe("2027-02-28");
    expect(addMonths(date("2026-03-31"), -1)).toBe("2026-02-28");
    expect(addMonths(date("2026-09"), 36)).toBe("2029-09-01");
  });

  test("adding days and counting them are opposites", () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -500, max: 500 }), (d, n) => {
        expect(daysBetween(d, addDays(d, n))).toBe(n);
      }),
    );
    expect(addWeeks(date("2026-12-28"), 1)).toBe("2027-01-04");
  });

  test("adding months keeps the day where the month has it", () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -60, max: 60 }), (d, n) => {
        const from = dayOf(startOfPeriod(d));
        const to = addMonths(d, n);
        expect(Number(to.slice(8))).toBeLessThanOrEqual(Number(from.slice(8)));
        expect(parsePartialDate(to) !== undefined || to < "1900" || to > "2199").toBe(true);
      }),
    );
  });
});

test("today is the day on the wall, not in Greenwich", () => {
  const clock = { now: () => instant(Date.UTC(2026, 10, 22, 23, 30)) };
  expect(today(clock, 60)).toBe("2026-11-23");
  expect(today(clock, 0)).toBe("2026-11-22");
  expect(now(clock, 120)).toBe("2026-11-23T01:30");
  expect(precisionOf(now(clock, 0))).toBe("minute");
});
