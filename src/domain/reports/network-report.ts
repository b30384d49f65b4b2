import { byPerson, countContacts, type CountedCase } from "../cases/count-contacts.ts";
import type { CaseType } from "../cases/case-type.ts";
import { helpMethods, outcomes } from "../cases/code-lists.ts";
import { housingBarriers } from "../cases/housing-codes.ts";
import { regions, type RegionId } from "../cases/region.ts";
import type { ErasedCounts } from "../keeping/erased-counts.ts";
import { flatStates } from "../lists/list-codes.ts";
import { saidOf, thingsIn, type Lists } from "../lists/fold-lists.ts";
import type { CountyTeam } from "../network/county-team.ts";
import type { ErasedCase } from "../network/erased-case.ts";
import { sustainment } from "../plan/sustainment.ts";
import { addMonths, type LocalDate } from "../time/partial-date.ts";
import type { CaseFigures } from "./case-figures.ts";
import { hasMonth, isIn, monthsIn, type Period } from "./period.ts";
import type { ReportRow, ReportTable } from "./report-table.ts";

/** All that is counted. */
export interface ReportSource {
  readonly cases: readonly CaseFigures[];
  readonly erased: readonly ErasedCase[];
  /** Landlords and flats. */
  readonly register: Lists;
  readonly teams: readonly CountyTeam[];
  readonly today: LocalDate;
}

export interface ReportScope {
  readonly period: Period;
  readonly region: RegionId | undefined;
  readonly type: CaseType | undefined;
}

/** Below it a number is hidden when it leaves; below the second where a line says something of a special category: a pregnancy, prejudice, disability. */
const threshold = 5;
const closeThreshold = 10;

/**
 * The network's numbers for a period. Of one county, crisis pregnancies are in none of them: in a county there are few, and everybody knows of them. Landlords,
 * flats and teams are as they are now, and stand only where no kind of case is chosen.
 */
export function networkReport(source: ReportSource, scope: ReportScope): readonly ReportTable[] {
  const { period, region, type } = scope;
  const counts = (kind: CaseType) =>
    (type === undefined || type === kind) && !(region && kind === "crisis_pregnancy");
  const cases = source.cases.filter(
    (each) => counts(each.type) && (region === undefined || each.region === region),
  );
  const erased = source.erased.flatMap(({ type: kind, no, counts: left }) =>
    left && counts(kind) && (region === undefined || no.startsWith(`${isoOf(region)}-`))
      ? [within(left, period)]
      : [],
  );
  const parts = cases.flatMap((each) => each.parts.map((part) => inPeriod(part, period)));
  const has = (kind: CaseType) => cases.some((each) => each.type === kind);
  return [
    ...helpedIn(parts, erased),
    ...openedIn(cases, scope, source.today),
    onTime(cases, period, source.today),
    ...(has("housing") ? housing(cases, period, source.today) : []),
    ...(has("crisis_pregnancy") ? [pregnancies(cases, period)] : []),
    ...(type === undefined ? asTheyAre(source, region) : []),
  ];
}

function helpedIn(
  parts: readonly CountedCase[],
  erased: readonly ErasedCounts[],
): readonly ReportTable[] {
  const { persons, contacts, anonymous, byMethod } = countContacts(parts, erased);
  const minutes = [...byPerson(parts).values()].map((all) =>
    sum(all.flatMap((part) => part.contacts.map((contact) => contact.minutes ?? 0))),
  );
  const all = sum(minutes);
  const inBand = (from: number, to: number) =>
    minutes.filter((each) => each >= from * 60 && each < to * 60).length;
  const bands = [
    ["under_1", inBand(0, 1)],
    ["under_5", inBand(1, 5)],
    ["under_40", inBand(5, 40)],
    ["from_40", inBand(40, Infinity)],
    ["total", minutes.length],
  ] as const;
  return [
    {
      id: "helped",
      columns: ["count"],
      rows: lines([
        ["persons", persons],
        ["contacts", contacts],
        ["anonymous", anonymous],
      ]),
      adds: "no",
      threshold,
    },
    {
      id: "methods",
      columns: ["count"],
      rows: lines(helpMethods.map((method) => [method, byMethod[method]])),
      adds: "no",
      threshold,
    },
    {
      id: "hours",
      columns: ["count"],
      rows: lines([
        ["noted", tenths(all / 60)],
        ["per_person", minutes.length > 0 ? tenths(all / 60 / minutes.length) : 0],
      ]),
      adds: "no",
      // The hours of three people say how much somebody was helped.
      threshold: minutes.length < threshold ? Infinity : 0,
    },
    { id: "bands", columns: ["count"], rows: lines(bands), adds: "down", threshold },
  ];
}

/** Joined cases are one. Of crisis pregnancies only how many in all, in a table of their own. */
function openedIn(
  all: readonly CaseFigures[],
  { period, type }: ReportScope,
  today: LocalDate,
): readonly ReportTable[] {
  const opened = all.filter(
    (each) => each.type !== "crisis_pregnancy" && isIn(each.openedOn, period),
  );
  const kinds = (["discrimination", "housing", "general"] as const).filter(
    (kind) => type === undefined || type === kind,
  );
  if (kinds.length === 0) return [];
  const line = (of: string, some: readonly CaseFigures[]): ReportRow => ({
    of,
    cells: [...kinds.map((kind) => some.filter((each) => each.type === kind).length), some.length],
  });
  const places = [...regions.map(({ id }) => id), undefined].flatMap((region) => {
    const there = opened.filter((each) => each.region === region);
    return there.length > 0 ? [line(region ?? "unknown", there)] : [];
  });
  const months = monthsIn({ from: period.from, to: period.to < today ? period.to : today });
  return [
    {
      id: "cases",
      columns: [...kinds, "total"],
      rows: [...places, line("total", opened)],
      adds: "both",
      threshold,
    },
    ...(months.length > 1
      ? [
          {
            id: "months",
            columns: ["count"],
            rows: lines([
              ...months.map(
                (month) =>
                  [month, opened.filter((each) => each.openedOn.startsWith(month)).length] as const,
              ),
              ["total", opened.length],
            ]),
            adds: "down",
            threshold,
          } as const,
        ]
      : []),
  ];
}

function onTime(all: readonly CaseFigures[], period: Period, today: LocalDate): ReportTable {
  const line = (of: string, due: CaseFigures["promises"]): ReportRow => {
    const inTime = due.filter(({ by, done }) => done !== undefined && done <= by);
    const late = due.filter(
      ({ by, done }) => (done === undefined && by < today) || (done !== undefined && done > by),
    );
    return { of, cells: [inTime.length, late.length, inTime.length + late.length] };
  };
  const ofPeriod = (due: CaseFigures["promises"]) => due.filter(({ by }) => isIn(by, period));
  return {
    id: "on_time",
    columns: ["in_time", "late", "total"],
    rows: [
      line("followups", ofPeriod(all.flatMap(({ promises }) => promises))),
      line("deadlines", ofPeriod(all.flatMap(({ deadlines }) => deadlines))),
    ],
    adds: "across",
    threshold,
  };
}

function housing(
  all: readonly CaseFigures[],
  period: Period,
  today: LocalDate,
): readonly ReportTable[] {
  const housed = all.filter(({ homes }) =>
    homes.some(({ from }) => isIn(from, period) && from <= today),
  );
  const refused = all.flatMap(({ refusals }) => refusals).filter(({ on }) => isIn(on, period));
  const homes = all.flatMap((each) => each.homes);
  const met = (kind: string) =>
    all
      .flatMap(({ barriers }) => barriers)
      .filter((barrier) => barrier.kind === kind && barrier.on.some((on) => isIn(on, period)));
  const reasons = housingBarriers.map(
    (reason) => [reason, refused.filter((each) => each.reason === reason).length] as const,
  );
  const known = sum(reasons.map(([, count]) => count));
  return [
    {
      id: "housed",
      columns: ["count"],
      rows: lines([["households", housed.length]]),
      adds: "no",
      threshold,
    },
    {
      id: "refusals",
      columns: ["count"],
      rows: lines([
        ...byCount(reasons),
        ...(refused.length > known ? [["unknown", refused.length - known] as const] : []),
        ["total", refused.length],
      ]),
      adds: "down",
      threshold: closeThreshold,
    },
    {
      id: "barriers",
      columns: ["gone", "there", "total"],
      rows: housingBarriers
        .map((kind): ReportRow => {
          const those = met(kind);
          const gone = those.filter(({ isGone }) => isGone).length;
          return { of: kind, cells: [gone, those.length - gone, those.length] };
        })
        .filter(({ cells }) => (cells[2] ?? 0) > 0)
        .toSorted((a, b) => (b.cells[2] ?? 0) - (a.cells[2] ?? 0)),
      adds: "across",
      threshold: closeThreshold,
    },
    {
      id: "kept_home",
      columns: ["kept", "ended", "total"],
      rows: sustainment.slots.map(({ id, after }) => {
        const reached = homes.filter(({ from }) => {
          const day = addMonths(from, after);
          return isIn(day, period) && day <= today;
        });
        const kept = reached.filter(
          ({ from, until }) => until === undefined || until >= addMonths(from, after),
        ).length;
        return { of: id, cells: [kept, reached.length - kept, reached.length] };
      }),
      adds: "across",
      threshold,
    },
  ];
}

/** Women whose case began in the period, and who were helped in it, by how it ended; of what became of the child nothing. */
function pregnancies(all: readonly CaseFigures[], period: Period): ReportTable {
  const women = all.filter(({ type }) => type === "crisis_pregnancy");
  const begun = women.filter(({ openedOn }) => isIn(openedOn, period));
  const helped = women.filter(({ parts }) =>
    parts.some(({ contacts }) => contacts.some(({ on }) => isIn(on, period))),
  );
  const line = (of: string, counts: (one: CaseFigures) => boolean): ReportRow => ({
    of,
    cells: [begun.filter(counts).length, helped.filter(counts).length],
  });
  return {
    id: "pregnancies",
    columns: ["opened", "helped"],
    rows: [
      line("open", ({ outcome }) => outcome === undefined),
      ...outcomes
        .map((ended) => line(ended, ({ outcome }) => outcome === ended))
        .filter(({ cells }) => sum(cells) > 0),
      line("total", () => true),
    ],
    adds: "down",
    threshold: closeThreshold,
  };
}

/** What has no period. */
function asTheyAre(
  { register, teams }: ReportSource,
  region: RegionId | undefined,
): readonly ReportTable[] {
  const landlords = thingsIn(register, "landlord");
  const flats = thingsIn(register, "flat").filter(
    (flat) => region === undefined || saidOf(flat, "flat_region") === region,
  );
  const some = teams.filter((team) => region === undefined || team.region === region);
  const of = (state: string) => flats.filter((flat) => saidOf(flat, "flat_state") === state).length;
  return [
    ...(landlords.length + flats.length > 0
      ? [
          {
            id: "register",
            columns: ["count"],
            rows: lines([
              ...(region === undefined
                ? [
                    [
                      "landlords",
                      landlords.filter((each) => saidOf(each, "landlord_agrees") === true).length,
                    ] as const,
                  ]
                : []),
              ...flatStates.map((state) => [`flats_${state}`, of(state)] as const),
            ]),
            adds: "no",
            threshold,
          } as const,
        ]
      : []),
    {
      id: "teams",
      columns: ["count"],
      rows: lines([
        ["ready", some.filter(({ missing }) => missing === 0).length],
        ["of", some.length],
      ]),
      adds: "no",
      // Counties are no people.
      threshold: 0,
    },
  ];
}

function inPeriod(part: CountedCase, period: Period): CountedCase {
  return { ...part, contacts: part.contacts.filter(({ on }) => isIn(on, period)) };
}

/** Of an erased case the day is gone: a month counts when all of it is in the period. */
function within(counts: ErasedCounts, period: Period): ErasedCounts {
  const contacts = counts.contacts.filter(({ month }) => hasMonth(period, month));
  const count = sum(contacts.map((each) => each.count));
  return {
    persons: count > 0 ? counts.persons : 0,
    anonymous: counts.anonymous > 0 ? count : 0,
    contacts,
  };
}

const lines = (said: readonly (readonly [string, number])[]): readonly ReportRow[] =>
  said.map(([of, count]) => ({ of, cells: [count] }));

/** The most frequent first; none where there is none. */
const byCount = (
  said: readonly (readonly [string, number])[],
): readonly (readonly [string, number])[] =>
  said.filter(([, count]) => count > 0).toSorted(([, a], [, b]) => b - a);

const isoOf = (region: RegionId): string => regions.find(({ id }) => id === region)?.iso ?? "";

const tenths = (value: number): number => Math.round(value * 10) / 10;

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
