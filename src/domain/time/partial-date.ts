import type { Brand } from "../../base/brand.ts";
import type { Clock } from "../../base/clock.ts";

/**
 * A date as somebody said it, as exact as she knew it: "2026", "2026-11", "2026-11-22" or "2026-11-22T14:30".
 * It is the time on the wall where she was; it belongs to no time zone.
 */
export type PartialDate = Brand<string, "PartialDate">;

/** A whole day, "2026-11-22". Every local date is a partial date too. */
export type LocalDate = PartialDate & { readonly [wholeDay]: true };
declare const wholeDay: unique symbol;

/** Time on the wall as a number: milliseconds since 1970-01-01 00:00 on that same wall. Only for comparing with its like. */
export type WallTime = Brand<number, "WallTime">;

export const wallTime = (ms: number): WallTime => ms as WallTime;

export type Precision = "year" | "month" | "day" | "minute";

const pattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2}))?)?)?$/;
const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

interface Parts {
  readonly year: number;
  readonly month: number | undefined;
  readonly day: number | undefined;
  readonly hour: number | undefined;
  readonly minute: number | undefined;
}

/** Undefined unless it is a date the calendar has, from 1900 to 2199. */
export function parsePartialDate(value: unknown): PartialDate | undefined {
  if (typeof value !== "string" || !pattern.test(value)) return undefined;
  const { year, month, day, hour, minute } = partsOf(value);
  if (year < 1900 || year > 2199) return undefined;
  if (month !== undefined && (month < 1 || month > 12)) return undefined;
  if (month !== undefined && day !== undefined && (day < 1 || day > daysInMonth(year, month)))
    return undefined;
  if ((hour ?? 0) > 23 || (minute ?? 0) > 59) return undefined;
  return value as PartialDate;
}

export function parseLocalDate(value: unknown): LocalDate | undefined {
  const date = parsePartialDate(value);
  return date !== undefined && precisionOf(date) === "day" ? (date as LocalDate) : undefined;
}

export function precisionOf(date: PartialDate): Precision {
  if (date.length === 4) return "year";
  if (date.length === 7) return "month";
  return date.length === 10 ? "day" : "minute";
}

export function startOfPeriod(date: PartialDate): WallTime {
  const { year, month = 1, day = 1, hour = 0, minute = 0 } = partsOf(date);
  return wallTime(Date.UTC(year, month - 1, day, hour, minute));
}

/** The first moment after it: "2026-11" ends when December starts. */
export function endOfPeriod(date: PartialDate): WallTime {
  const { year, month = 1 } = partsOf(date);
  switch (precisionOf(date)) {
    case "year":
      return wallTime(Date.UTC(year + 1, 0, 1));
    case "month":
      return wallTime(Date.UTC(year, month, 1));
    case "day":
      return wallTime(startOfPeriod(date) + dayMs);
    case "minute":
      return wallTime(startOfPeriod(date) + minuteMs);
  }
}

/**
 * By the start of the period; "2026" and "2026-01-01" start together, and the vaguer one comes first. Written from the year down with all their
 * zeros, dates sort as text does.
 */
export const comparePartialDates = (a: PartialDate, b: PartialDate): number =>
  a === b ? 0 : a < b ? -1 : 1;

/** Whether all of `date` is over on the morning of `day` (below 0), `day` is in it or it begins then (0), or it is still to come. */
export function comparePeriod(date: PartialDate, day: LocalDate): number {
  const precision = Math.min(date.length, day.length);
  const a = date.slice(0, precision);
  const b = day.slice(0, precision);
  return a === b ? 0 : a < b ? -1 : 1;
}

export const firstDayOf = (date: PartialDate): LocalDate =>
  (date + "-01-01".slice(Math.min(6, date.length - 4))).slice(0, 10) as LocalDate;

export function dayOf(time: WallTime): LocalDate {
  return new Date(time).toISOString().slice(0, 10) as LocalDate;
}

export function minuteOf(time: WallTime): PartialDate {
  return new Date(time).toISOString().slice(0, 16) as PartialDate;
}

/** What the wall shows at this moment, `utcOffsetMinutes` east of UTC. */
export const wallTimeOf = (instantMs: number, utcOffsetMinutes: number): WallTime =>
  wallTime(instantMs + utcOffsetMinutes * minuteMs);

export const today = (clock: Clock, utcOffsetMinutes: number): LocalDate =>
  dayOf(wallTimeOf(clock.now(), utcOffsetMinutes));

/** The last day, on a wall, of what ends at the moment. */
export const lastDayBefore = (endMs: number, utcOffsetMinutes: number): LocalDate =>
  dayOf(wallTimeOf(endMs - 1, utcOffsetMinutes));

export const now = (clock: Clock, utcOffsetMinutes: number): PartialDate =>
  minuteOf(wallTimeOf(clock.now(), utcOffsetMinutes));

export const addDays = (date: PartialDate, days: number): LocalDate =>
  dayOf(wallTime(startOfPeriod(date) + days * dayMs));

export const addWeeks = (date: PartialDate, weeks: number): LocalDate => addDays(date, weeks * 7);

/** A month after 31 January is the last day of February. */
export function addMonths(date: PartialDate, months: number): LocalDate {
  const { year, month = 1, day = 1 } = partsOf(date);
  const monthsSinceYearZero = year * 12 + month - 1 + months;
  const targetYear = Math.floor(monthsSinceYearZero / 12);
  const targetMonth = (monthsSinceYearZero % 12) + 1;
  return dayOf(
    wallTime(
      Date.UTC(targetYear, targetMonth - 1, Math.min(day, daysInMonth(targetYear, targetMonth))),
    ),
  );
}

/** Whole days from the start of `from` to the start of `to`; negative when `to` is earlier. */
export const daysBetween = (from: PartialDate, to: PartialDate): number =>
  Math.floor(startOfPeriod(to) / dayMs) - Math.floor(startOfPeriod(from) / dayMs);

function partsOf(date: string): Parts {
  const part = (from: number, to: number) =>
    date.length >= to ? Number(date.slice(from, to)) : undefined;
  return {
    year: Number(date.slice(0, 4)),
    month: part(5, 7),
    day: part(8, 10),
    hour: part(11, 13),
    minute: part(14, 16),
  };
}

const daysInMonth = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();
