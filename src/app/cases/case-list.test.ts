import { expect, test } from "vitest";
import { date, ilona, marek, summaryOf } from "../../../tests/casework.ts";
import type { CaseSummary } from "../../domain/cases/case-summary.ts";
import { parseLocalDate } from "../../domain/time/partial-date.ts";
import { emptyIndex, updateIndex } from "./case-index.ts";
import { createCaseSearch, filterCases } from "./case-list.ts";

const today = parseLocalDate("2026-11-22")!;

const summary = (number: number, said: Partial<CaseSummary> = {}): CaseSummary =>
  summaryOf(number, { label: "Minta Mária", region: "HU332", settlement: "Mintafalva", ...said });

const indexOf = (...summaries: readonly CaseSummary[]) => updateIndex(emptyIndex, summaries, true);
const found = (index: ReturnType<typeof indexOf>, query: string) =>
  filterCases(index, {}, query).map(({ label }) => label);

test("a case is found by the beginning of any word of its name, village or number, without marks", () => {
  const index = indexOf(
    summary(1, { label: "Őszi Ödön" }),
    summary(2, { label: "Țiganu Ștefan", settlement: "Exempleni" }),
  );
  expect(found(index, "odon osz")).toEqual(["Őszi Ödön"]);
  expect(found(index, "stef exem")).toEqual(["Țiganu Ștefan"]);
  expect(found(index, "7k3")).toHaveLength(2);
  expect(found(index, "zi")).toEqual([]);
});

test("filters say whose, what, where, how it stands and what is overdue, and work together", () => {
  const index = indexOf(
    summary(1, { label: "overdue", next: date("2026-11-20"), worker: ilona.person }),
    summary(2, { label: "vague", next: date("2026-11"), worker: marek.person, workers: [] }),
    summary(3, { label: "disputed", status: "disputed", type: "housing" }),
    summary(4, { label: "closed", status: "closed", region: "CZ042" }),
  );
  const labels = (filter: Parameters<typeof filterCases>[1]) =>
    filterCases(index, filter, "")
      .map(({ label }) => label)
      .sort((a, b) => (a < b ? -1 : 1));
  expect(labels({ overdue: today })).toEqual(["overdue"]);
  expect(labels({ mine: marek.person })).toEqual(["vague"]);
  expect(labels({ status: "open" })).toEqual(["disputed", "overdue", "vague"]);
  expect(labels({ status: "conflict" })).toEqual(["disputed"]);
  expect(labels({ status: "closed", region: "CZ042" })).toEqual(["closed"]);
  expect(labels({ type: "housing", region: "CZ042" })).toEqual([]);
});

test("the case that something happened in last comes first, and a merged one is only where it went", () => {
  const one = summary(1, { label: "one", lastOn: date("2026-11-05T10:00") });
  const two = summary(2, { label: "two", lastOn: date("2026-11-06T10:00") });
  let index = indexOf(one, two);
  expect(found(index, "")).toEqual(["two", "one"]);
  index = updateIndex(index, [{ ...one, lastOn: date("2026-11-07") }], true);
  expect(found(index, "")).toEqual(["one", "two"]);
  index = updateIndex(index, [{ ...two, status: "merged", mergedInto: one.id }], true);
  expect(found(index, "")).toEqual(["one"]);
  // Somebody merged them the other way round without a signal.
  index = updateIndex(index, [{ ...one, status: "merged", mergedInto: two.id }], true);
  expect(found(index, "")).toEqual(["one"]);
  index = updateIndex(index, [one, two], true);
  expect(found(index, "")).toEqual(["two", "one"]);
});

test("a query that goes on, letter by letter, finds what it finds at once; among cases that change as well", () => {
  const all = Array.from({ length: 1_000 }, (_, i) =>
    summary(i + 1, { label: `Minta ${i}`, settlement: `Falu${i % 20}` }),
  );
  let index = indexOf(...all);
  const search = createCaseSearch();
  const filter = { status: "open" } as const;
  for (const query of ["m", "mi", "minta", "minta ", "minta f", "minta falu7", "falu7", "falu", ""])
    expect(search.find(index, filter, query)).toEqual(filterCases(index, filter, query));
  expect(search.find(index, filter, "minta falu7")).toHaveLength(50);

  expect(search.find(index, filter, "minta")).toHaveLength(1_000);
  index = updateIndex(index, [summary(77, { label: "Próba", settlement: "Próbaháza" })], true);
  expect(search.find(index, filter, "minta")).toHaveLength(999);
  expect(search.find(index, { status: "closed" }, "minta")).toEqual([]);
});
