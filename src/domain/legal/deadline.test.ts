import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { date } from "../../../tests/casework.ts";
import { firstDayOf, type PartialDate } from "../time/partial-date.ts";
import {
  addPeriod,
  basesNeeded,
  countableRule,
  deadlineOf,
  isCountedFromFirst,
  type RouteBases,
} from "./deadline.ts";
import { legalPack, routeById, routesFor } from "./legal-pack.ts";
import { parseRouteId, type LegalRoute, type Period } from "./legal-route.ts";

const route = (id: string): LegalRoute => routeById(parseRouteId(id)!)!;
const lastDay = (id: string, bases: RouteBases) => deadlineOf(route(id), bases)?.on;

describe("every rule the research is sure of", () => {
  test.each([
    // Hungary: a year from learning of it, three from the day itself; the earlier one.
    ["hu_ajbh", { knownOn: "2026-09-15", occurredOn: "2026-09-01" }, "2027-09-15"],
    ["hu_ajbh", { knownOn: "2026-09-15", occurredOn: "2024-01-31" }, "2027-01-31"],
    ["hu_ajbh", { knownOn: "2026-09-15", occurredOn: "2023-10" }, "2026-10-01"],
    ["hu_ajbh", { knownOn: "2024-02-29", occurredOn: "2024-02-29" }, "2025-02-28"],
    ["hu_ajbh", { knownOn: "2026-09", occurredOn: "2026" }, "2027-09-01"],
    ["hu_ajbh", { knownOn: "2027-02-28", occurredOn: "2027-02-28" }, "2028-02-28"],
    // Czechia: two months from the day the notice arrived.
    ["cz_lease_review", { servedOn: "2026-09-30" }, "2026-11-30"],
    ["cz_lease_review", { servedOn: "2026-12-31" }, "2027-02-28"],
    ["cz_lease_review", { servedOn: "2027-12-31" }, "2028-02-29"],
    ["cz_lease_review", { servedOn: "2026-12" }, "2027-02-01"],
    // Romania: a year from learning of it, and for safety from the day itself.
    ["ro_cncd", { knownOn: "2026-05-10", occurredOn: "2026-05-10" }, "2027-05-10"],
    ["ro_cncd", { knownOn: "2026-05-10", occurredOn: "2026-04-30" }, "2027-04-30"],
    ["ro_cncd", { knownOn: "2028-02-29", occurredOn: "2028-02-29" }, "2029-02-28"],
    // Slovakia: three months, not the two of Czechia.
    ["sk_lease", { servedOn: "2026-11-30" }, "2027-02-28"],
    ["sk_lease", { servedOn: "2027-11-30" }, "2028-02-29"],
    ["sk_lease", { servedOn: "2026-01-15T09:30" }, "2026-04-15"],
    // The paper says how many days.
    ["cz_school", { servedOn: "2026-10-05", days: 15 }, "2026-10-20"],
    ["cz_school", { servedOn: "2028-02-20", days: 15 }, "2028-03-06"],
  ] as const)("%s %j: %s", (id, said, on) => {
    expect(lastDay(id, basesOf(said))).toBe(on);
  });

  test("is in the table above", () => {
    const counted = legalPack.routes.filter((each) => countableRule(each)?.kind === "counted");
    expect(counted.map(({ id }) => id)).toEqual([
      "hu_ajbh",
      "cz_lease_review",
      "ro_cncd",
      "sk_lease",
    ]);
  });

  test("says which right is lost after the day", () => {
    const isHard = (id: string, bases: RouteBases) => deadlineOf(route(id), bases)?.hard;
    expect(isHard("cz_lease_review", { servedOn: date("2026-09-30") })).toBe(true);
    expect(isHard("cz_school", { servedOn: date("2026-09-30"), days: 15 })).toBe(false);
  });
});

test("a rule that is not certain counts nothing, whatever is typed", () => {
  const all = { knownOn: date("2026-01"), occurredOn: date("2026-01"), days: 15 };
  for (const id of ["ro_cncd_decision", "ro_court", "cz_court", "cz_housing_support"])
    expect(lastDay(id, { ...all, servedOn: date("2026-01-10") })).toBeUndefined();
  for (const low of legalPack.routes.filter(({ confidence }) => confidence === "low"))
    expect(basesNeeded(countableRule(low))).toEqual([]);
});

test("a period the research is not sure of is never used: what the paper says is", () => {
  const servedOn = date("2026-10-05");
  expect(lastDay("hu_decision_review", { servedOn })).toBeUndefined();
  expect(lastDay("hu_decision_review", { servedOn, days: 15 })).toBe("2026-10-20");
  expect(lastDay("cz_school", { servedOn })).toBeUndefined();
});

test("while one of two days is missing, nothing is counted: the other may be the earlier", () => {
  expect(lastDay("hu_ajbh", { knownOn: date("2026-09-15") })).toBeUndefined();
  expect(lastDay("hu_ajbh", { occurredOn: date("2026-09") })).toBeUndefined();
});

test("a month or a year is counted from its first day, and says so", () => {
  const counted = (servedOn: string) => deadlineOf(route("sk_lease"), basesOf({ servedOn }))!;
  expect(counted("2026-11")).toMatchObject({ said: "2026-11", from: "2026-11-01" });
  expect(["2026", "2026-11", "2026-11-22"].map((it) => isCountedFromFirst(counted(it)))).toEqual([
    true,
    true,
    false,
  ]);
});

test("no deadline comes without the sum that gives the same day", () => {
  const anyDate = fc
    .tuple(
      fc.integer({ min: 1950, max: 2150 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
      fc.constantFrom(4, 7, 10),
    )
    .map(([year, month, day, length]) => {
      const two = (number: number) => String(number).padStart(2, "0");
      return date(`${year}-${two(month)}-${two(day)}`.slice(0, length));
    });
  const anyBases = fc.record(
    { knownOn: anyDate, occurredOn: anyDate, servedOn: anyDate, days: fc.nat(400) },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.constantFrom(...legalPack.routes), anyBases, (each, bases) => {
      const deadline = deadlineOf(each, bases);
      if (!deadline) return;
      const { on, base, said, from, add, fromDocument } = deadline;
      expect(said).toBe(bases[base]);
      expect(from).toBe(firstDayOf(said));
      expect(on).toBe(byHand(from, add));
      expect(on).toBe(addPeriod(from, add));
      expect(add).toEqual(fromDocument ? { unit: "days", count: bases.days } : add);
    }),
    { numRuns: 2_000 },
  );
});

/** The sum as somebody with a calendar does it. */
function byHand(from: PartialDate, { unit, count }: Period): string {
  if (unit === "days") {
    const day = new Date(`${from}T00:00:00Z`);
    day.setUTCDate(day.getUTCDate() + count);
    return day.toISOString().slice(0, 10);
  }
  const [year = 0, month = 0, day = 0] = from.split("-").map(Number);
  const months = unit === "years" ? count * 12 : count;
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0));
  lastOfMonth.setUTCDate(Math.min(day, lastOfMonth.getUTCDate()));
  return lastOfMonth.toISOString().slice(0, 10);
}

test("each country's routes stay its own", () => {
  expect(routesFor("SK", "housing").map(({ id }) => id)).toEqual([
    "sk_snslp",
    "sk_lease",
    "sk_lease_need",
  ]);
  expect(routesFor("SK", "general")).toEqual([]);
  expect(routesFor("HU", "crisis_pregnancy").map(({ id }) => id)).toEqual(["hu_child_signal"]);
  for (const each of legalPack.routes) expect(each.id).toMatch(each.country.toLowerCase());
});

const basesOf = (said: Readonly<Record<string, string | number>>): RouteBases =>
  Object.fromEntries(
    Object.entries(said).map(([key, value]) => [
      key,
      typeof value === "string" ? date(value) : value,
    ]),
  );
