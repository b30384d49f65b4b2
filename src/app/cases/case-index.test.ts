import { expect, test } from "vitest";
import { caseId, caseNo, date, ilona } from "../../../tests/casework.ts";
import type { CaseSummary } from "../../domain/cases/case-summary.ts";
import { emptyIndex, updateIndex, withoutErased } from "./case-index.ts";

const summary = (number: number, more: Partial<CaseSummary> = {}): CaseSummary => ({
  id: caseId(number),
  no: caseNo(),
  type: "general",
  label: `Minta ${number}`,
  anonymous: false,
  status: "open",
  danger: false,
  workers: [ilona.person],
  openedOn: date("2026-11-01"),
  lastOn: date(`2026-11-0${number}`),
  lastEntryOn: date("2026-11-03"),
  questionsOpen: 0,
  conflicts: 0,
  unread: 0,
  waiting: 0,
  ...more,
});
const idsOf = ({ list }: { readonly list: readonly CaseSummary[] }) => list.map(({ id }) => id);

test("what went into a case that is erased goes on by itself, then and when it changes later", () => {
  const into = { status: "merged", mergedInto: caseId(1) } as const;
  let index = updateIndex(emptyIndex, [summary(1), summary(2, into), summary(3)], true);
  expect(idsOf(index)).toEqual([caseId(3), caseId(1)]);
  index = withoutErased(index, [caseId(1)]);
  expect(idsOf(index)).toEqual([caseId(3), caseId(2)]);
  expect(index.summaries.has(caseId(1))).toBe(false);
  index = updateIndex(index, [summary(2, { ...into, label: "Minta Manci" })], true);
  expect(index.list.map(({ label }) => label)).toEqual(["Minta 3", "Minta Manci"]);
  // Merged on a phone that did not know yet.
  index = updateIndex(index, [summary(4, into)], true);
  expect(idsOf(index)).toEqual([caseId(4), caseId(3), caseId(2)]);
});

test("after a restart the pages say nothing of what was erased, and what went into it is there", () => {
  const erased = new Set([caseId(1)]);
  const into = { status: "merged", mergedInto: caseId(1) } as const;
  expect(idsOf(updateIndex({ ...emptyIndex, erased }, [summary(2, into)], true))).toEqual([
    caseId(2),
  ]);
});

test("a case whose end was taken back is in the list again, and is not erased any more", () => {
  let index = withoutErased(updateIndex(emptyIndex, [summary(1), summary(2)], true), [caseId(1)]);
  expect(index.erased.has(caseId(1))).toBe(true);
  index = updateIndex(index, [summary(1)], true);
  expect(idsOf(index)).toEqual([caseId(2), caseId(1)]);
  expect(index.erased.size).toBe(0);
});
