import { expect, test } from "vitest";
import { date } from "../../../tests/casework.ts";
import type { CaseSummary } from "../cases/case-summary.ts";
import { parseLocalDate, type LocalDate } from "../time/partial-date.ts";
import { keptUntil, reviewDue, usualKeepFor } from "./keep-for.ts";
import { parseKeepFor } from "./parse-keep-for.ts";

const on = (text: string): LocalDate => parseLocalDate(text)!;
type Kept = Pick<CaseSummary, "status" | "type" | "lastOn" | "keepUntil" | "held">;
const closed: Kept = { status: "closed", type: "general", lastOn: date("2026-11-22T14:30") };

test("a case is kept as long as work goes on, then as long as its kind says, or until the day somebody said", () => {
  for (const status of ["open", "disputed", "merged"] as const)
    expect(keptUntil({ ...closed, status }, usualKeepFor)).toBeUndefined();
  expect(keptUntil(closed, usualKeepFor)).toBe("2027-11-22");
  expect(keptUntil({ ...closed, status: "mistake" }, usualKeepFor)).toBe("2027-11-22");
  expect(keptUntil({ ...closed, type: "housing" }, usualKeepFor)).toBe("2029-11-22");
  expect(keptUntil({ ...closed, lastOn: date("2026-11") }, usualKeepFor)).toBe("2027-11-01");
  expect(keptUntil({ ...closed, keepUntil: on("2031-01-01") }, usualKeepFor)).toBe("2031-01-01");
});

test("a coordinator is asked from 30 days before, and again when the day is there; not while it is held", () => {
  const dueOn = (day: string, more: Partial<Kept> = {}) =>
    reviewDue({ ...closed, ...more }, usualKeepFor, on(day));
  expect(dueOn("2027-10-22")).toBeUndefined();
  expect(dueOn("2027-10-23")).toBe("soon");
  expect(dueOn("2027-11-21")).toBe("soon");
  expect(dueOn("2027-11-22")).toBe("over");
  expect(dueOn("2040-01-01")).toBe("over");
  expect(dueOn("2040-01-01", { held: true })).toBeUndefined();
  expect(dueOn("2040-01-01", { status: "open" })).toBeUndefined();
});

test("months that make no sense are not taken; kinds of a later version are passed over", () => {
  expect(parseKeepFor({ general: 24 })).toEqual({ ...usualKeepFor, general: 24 });
  expect(parseKeepFor({ general: 24, a_kind_of_next_year: 0 })).toMatchObject({ general: 24 });
  for (const months of [0, -1, 1.5, 241, Number.NaN, "12", null])
    expect(parseKeepFor({ general: months })).toBeUndefined();
  expect(parseKeepFor(undefined)).toBeUndefined();
});
