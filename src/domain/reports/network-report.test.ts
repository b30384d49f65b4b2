import { expect, test } from "vitest";
import { attributed, caseId, caseNo, date, followUp, ilona, log, opened } from "../../../tests/casework.ts"; // prettier-ignore
import { foldCase } from "../cases/case-record.ts";
import type { CaseType } from "../cases/case-type.ts";
import type { RegionId } from "../cases/region.ts";
import { erasedCounts } from "../keeping/erased-counts.ts";
import { parseLocalDate } from "../time/partial-date.ts";
import type { CaseEntry, FollowUpEntry } from "../timeline/entry.ts";
import { caseFigures, type CaseFigures } from "./case-figures.ts";
import { networkReport, type ReportScope, type ReportSource } from "./network-report.ts";
import { periodOf } from "./period.ts";
import { publicCells, type ReportTableId } from "./report-table.ts";

const november: ReportScope = {
  period: periodOf(date("2026-11")),
  region: undefined,
  type: undefined,
};
const nothing: ReportSource = {
  cases: [],
  erased: [],
  register: new Map(),
  teams: [],
  today: parseLocalDate("2026-12-31")!,
};

function recordOf(number: number, entries: readonly CaseEntry[]) {
  const written = entries.map((entry, at) => attributed(number * 100 + at, ilona, entry));
  return foldCase(caseId(number), log(written));
}

function figures(number: number, entries: readonly CaseEntry[]): CaseFigures {
  const record = recordOf(number, entries);
  return caseFigures(record, [record])!;
}

const aCase = (number: number, type: CaseType, region: RegionId, rest: readonly CaseEntry[] = []) =>
  figures(number, [
    opened("2026-11-03", { type }),
    { k: "fact", at: 0, z: 60, f: "region", v: region },
    ...rest,
  ]);

const visit = (on: string, rest: Partial<FollowUpEntry> = {}) => followUp(on, rest);

function count(source: Partial<ReportSource>, scope: Partial<ReportScope> = {}) {
  const report = networkReport({ ...nothing, ...source }, { ...november, ...scope });
  const tableOf = (id: ReportTableId) => report.find((table) => table.id === id);
  return {
    ids: report.map(({ id }) => id),
    of: (id: ReportTableId) =>
      Object.fromEntries(tableOf(id)?.rows.map(({ of, cells }) => [of, cells]) ?? []),
    out: (id: ReportTableId) => {
      const table = tableOf(id)!;
      const cells = publicCells(table);
      return Object.fromEntries(table.rows.map(({ of }, at) => [of, cells[at]]));
    },
  };
}

test("a promise is kept by whoever is there by its day, and late after it; what is not due yet is neither", () => {
  const cases = [
    figures(1, [
      opened("2026-11-01"),
      visit("2026-11-02", { next: date("2026-11-10") }),
      visit("2026-11-10", { next: date("2026-11-20") }),
      // She came before the day and agreed on another: nobody was late.
      visit("2026-11-15", { next: date("2026-11-25") }),
      visit("2026-11-27", { next: date("2027-01-15") }),
    ]),
  ];
  expect(count({ cases }).of("on_time")["followups"]).toEqual([2, 1, 3]);
  const today = parseLocalDate("2026-11-09")!;
  const begun = [
    figures(1, [opened("2026-11-01"), visit("2026-11-02", { next: date("2026-11-10") })]),
  ];
  expect(count({ cases: begun, today }).of("on_time")["followups"]).toEqual([0, 0, 0]);
  expect(count({ cases: begun }).of("on_time")["followups"]).toEqual([0, 1, 1]);
});

test("a month that somebody promised is kept until its last day", () => {
  const cases = [
    figures(1, [
      opened("2026-10-01"),
      visit("2026-10-02", { next: date("2026-11") }),
      visit("2026-11-30"),
    ]),
  ];
  expect(count({ cases }).of("on_time")["followups"]).toEqual([1, 0, 1]);
});

test("in a county crisis pregnancies are in no number, and nowhere do they stand in the table by county", () => {
  const cases = [
    aCase(1, "general", "HU323", [visit("2026-11-04")]),
    aCase(2, "crisis_pregnancy", "HU323", [visit("2026-11-04")]),
  ];
  const all = count({ cases });
  expect(all.of("cases")).toEqual({ HU323: [0, 0, 1, 1], total: [0, 0, 1, 1] });
  expect(all.of("pregnancies")).toEqual({ open: [1, 1], total: [1, 1] });
  expect(all.of("helped")["persons"]).toEqual([2]);
  const county = count({ cases }, { region: "HU323" });
  expect(county.ids).not.toContain("pregnancies");
  expect(county.of("helped")).toEqual({ persons: [1], contacts: [1], anonymous: [0] });
  expect(
    count({ cases }, { region: "HU323", type: "crisis_pregnancy" }).of("helped")["contacts"],
  ).toEqual([0]);
});

test("an erased case still counts as somebody helped, in its months, in its county and kind", () => {
  const record = recordOf(1, [opened("2026-11-01"), visit("2026-11-02"), visit("2026-10-02")]);
  const erased = [
    {
      case: caseId(1),
      no: caseNo(),
      type: "general",
      what: "case",
      why: "asked",
      counts: erasedCounts(record),
    },
  ] as const;
  expect(count({ erased }).of("helped")).toEqual({ persons: [1], contacts: [1], anonymous: [0] });
  expect(count({ erased }, { type: "housing" }).of("helped")["contacts"]).toEqual([0]);
  expect(count({ erased }, { region: "HU323" }).of("helped")["contacts"]).toEqual([0]);
  const halfAMonth = { from: parseLocalDate("2026-11-01")!, to: parseLocalDate("2026-11-15")! };
  expect(count({ erased }, { period: halfAMonth }).of("helped")["contacts"]).toEqual([0]);
});

test("one person with two cases is one person, with the hours of both", () => {
  const stamp = { at: 0, z: 60 };
  const other = recordOf(2, [
    opened("2026-11-02"),
    visit("2026-11-03", { minutes: 60 }),
    { k: "mergedInto", ...stamp, other: caseId(1), as: "samePerson" },
  ]);
  const own = recordOf(1, [
    opened("2026-11-01"),
    visit("2026-11-02", { minutes: 45 }),
    { k: "merged", ...stamp, other: caseId(2), as: "samePerson" },
  ]);
  const cases = [caseFigures(own, [own, other])!];
  const counted = count({ cases });
  expect(counted.of("helped")).toEqual({ persons: [1], contacts: [2], anonymous: [0] });
  expect(counted.of("hours")).toEqual({ noted: [1.8], per_person: [1.8] });
  expect(counted.out("hours")).toEqual({ noted: [undefined], per_person: [undefined] });
  expect(counted.of("bands")).toMatchObject({ under_5: [1], total: [1] });
});

test("a home counts at the ages it reached in the period, kept or ended", () => {
  const tenancy = (from: string, until?: string): CaseEntry => ({
    k: "listed",
    at: 0,
    z: 60,
    list: "tenancy",
    v: { tenancy_from: from, ...(until !== undefined && { tenancy_until: until }) },
  });
  const cases = [
    aCase(1, "housing", "CZ080", [tenancy("2026-10-05")]),
    aCase(2, "housing", "CZ080", [tenancy("2026-08-05", "2026-10-31")]),
    // Nobody wrote the end down, but who looked in found nobody.
    aCase(3, "housing", "CZ080", [
      tenancy("2026-10-05"),
      { k: "checked", at: 2, z: 60, on: date("2026-11-24"), what: "home-m1", still: false, note: "" }, // prettier-ignore
    ]),
    aCase(4, "housing", "CZ080", [{ k: "fact", at: 0, z: 60, f: "moved_in", v: "2026-11-12" }]),
  ];
  const counted = count({ cases });
  expect(counted.of("kept_home")).toEqual({
    "home-m1": [1, 1, 2],
    "home-m3": [0, 1, 1],
    "home-m6": [0, 0, 0],
    "home-m12": [0, 0, 0],
  });
  expect(counted.of("housed")).toEqual({ households: [1] });
});

test("what leaves hides three people, and the number from which they could be worked out", () => {
  const at = (number: number, region: RegionId) => aCase(number, "general", region);
  const many = (from: number, how: number, region: RegionId) =>
    Array.from({ length: how }, (_, each) => at(from + each, region));
  const cases = [...many(1, 3, "HU323"), ...many(11, 7, "HU331"), ...many(21, 9, "HU332")];
  const { of, out } = count({ cases }, { type: "general" });
  expect(of("cases")).toMatchObject({ HU323: [3, 3], total: [19, 19] });
  expect(out("cases")["HU323"]).toEqual([undefined, undefined]);
  expect(out("cases")["HU331"]).toEqual([undefined, undefined]);
  expect(out("cases")["HU332"]).toEqual([9, 9]);
  expect(out("cases")["total"]).toEqual([19, 19]);
});

test("who said no to statistics stays in, and so does who took back that notes are kept", () => {
  const no = (purpose: "statistics" | "service", state: "refused" | "withdrawn"): CaseEntry => ({
    k: "consent",
    at: 0,
    z: 60,
    purpose,
    state,
    on: date("2026-11-03"),
  });
  expect(figures(1, [opened("2026-11-03")]).staysIn).toBe(false);
  expect(figures(1, [opened("2026-11-03"), no("statistics", "refused")]).staysIn).toBe(true);
  expect(figures(1, [opened("2026-11-03"), no("service", "withdrawn")]).staysIn).toBe(true);
});
