import { expect, test } from "vitest";
import {
  attributed,
  caseId,
  caseNo,
  date,
  ilona,
  log,
  marek,
  opened,
  stampAt,
} from "../../../tests/casework.ts";
import type { CaseEntry } from "../timeline/entry.ts";
import { foldCase } from "./case-record.ts";
import type { CaseSummary } from "./case-summary.ts";
import { distinctEntry } from "./distinct.ts";
import { duplicateHints } from "./duplicate-hint.ts";
import { likelyDuplicates } from "./likely-duplicates.ts";

const stamp = stampAt("2026-11-21T10:00");
const other = caseId(2);

function fold(...entries: Parameters<typeof log>[0]) {
  const beginning = attributed<CaseEntry>(1, ilona, opened("2026-11-20T10:00"));
  return foldCase(caseId(1), log([beginning, ...entries]));
}

test("what one says stands until somebody who knows of it says that it is to be asked again", () => {
  const said = attributed(2, ilona, distinctEntry(fold(), { other, holds: true }, stamp));
  const known = fold(said);
  expect(known.distinct).toMatchObject([{ other, holds: true }]);
  const again = attributed(3, marek, distinctEntry(known, { other, holds: false }, stamp));
  const asked = fold(said, again);
  expect(asked.distinct).toMatchObject([{ other, holds: false }]);
  const once = attributed(4, ilona, distinctEntry(asked, { other, holds: true }, stamp));
  expect(fold(said, again, once).distinct).toMatchObject([{ other, holds: true }]);
});

test("while two say otherwise, apart, the pair is asked about", () => {
  const yes = attributed(2, ilona, distinctEntry(fold(), { other, holds: true }, stamp));
  const no = attributed(3, marek, distinctEntry(fold(), { other, holds: false }, stamp));
  expect(fold(yes, no).distinct).toMatchObject([{ other, holds: false }]);
});

const alike = (number: number, said: Partial<CaseSummary> = {}): CaseSummary => ({
  id: caseId(number),
  no: caseNo(),
  type: "general",
  label: "Minta Mária",
  nameKey: "minta maria",
  settlement: "Mintafalva",
  anonymous: false,
  status: "open",
  danger: false,
  workers: [],
  openedOn: date("2026-11-01"),
  lastOn: date("2026-11-01"),
  lastEntryOn: date("2026-11-01"),
  questionsOpen: 0,
  conflicts: 0,
  unread: 0,
  waiting: 0,
  ...said,
});

function queueOf(list: readonly CaseSummary[]) {
  const search = likelyDuplicates(list);
  for (;;) {
    const step = search.next();
    if (step.done) return step.value.map(({ id }) => id);
  }
}

test("a pair that is known to be of different people is hinted at nowhere, whichever of the two says it", () => {
  const [one, two] = [alike(1, { distinct: [caseId(2)] }), alike(2)];
  for (const [mine, others] of [
    [one, [one, two]],
    [two, [one, two]],
  ] as const)
    expect(duplicateHints(mine, others)).toEqual([]);
  expect(queueOf([one, two])).toEqual([]);
  expect(queueOf([alike(1), two])).toEqual([caseId(1), caseId(2)]);
});

test("a third one that is like both still stands in the queue with them", () => {
  const list = [alike(1, { distinct: [caseId(2)] }), alike(2), alike(3)];
  expect(queueOf(list)).toEqual([caseId(1), caseId(2), caseId(3)]);
  expect(duplicateHints(list[0]!, list).map(({ id }) => id)).toEqual([caseId(3)]);
});

test("what was said while a case was typed keeps the hint away before there is a case", () => {
  const typed = { name: "Minta Mária", settlement: "Mintafalva", distinct: [caseId(2)] };
  expect(duplicateHints({ ...alike(9), ...typed }, [alike(2)])).toEqual([]);
});
