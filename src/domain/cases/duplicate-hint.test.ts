import { expect, test } from "vitest";
import { caseId, caseNo, date } from "../../../tests/casework.ts";
import type { CaseSummary } from "./case-summary.ts";
import { duplicateHints } from "./duplicate-hint.ts";
import { foldText } from "./fold-text.ts";

const summary = (number: number, name: string, rest: Partial<CaseSummary> = {}): CaseSummary => ({
  id: caseId(number),
  no: caseNo(),
  type: "housing",
  label: name,
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
  ...(name && { nameKey: foldText(name) }),
  ...rest,
});

test("the same family written with and without marks is noticed, and why", () => {
  const hints = duplicateHints(summary(1, "Zkušební", { settlement: "Vzorov", birthYear: 1990 }), [
    summary(2, "Zkusebni", { settlement: "vzorov", birthYear: 1991 }),
    summary(3, "Pokusná", { settlement: "Vzorov" }),
  ]);
  expect(hints).toEqual([{ id: caseId(2), reasons: ["name", "settlement", "birthYear"] }]);
});

test("the same name in another village or of another age is somebody else", () => {
  const minta = summary(1, "Minta Mária", { settlement: "Mintafalva", birthYear: 1980 });
  expect(
    duplicateHints(minta, [
      summary(2, "Minta Mária", { settlement: "Próbaháza" }),
      summary(3, "Minta Mária", { birthYear: 1995 }),
    ]),
  ).toEqual([]);
  expect(duplicateHints(minta, [summary(4, "Mária Minta")])).toEqual([
    { id: caseId(4), reasons: ["name"] },
  ]);
});

test("one telephone speaks louder than two names", () => {
  const hints = duplicateHints(summary(1, "Petra", { phoneKey: "721234567" }), [
    summary(2, "Eva", { phoneKey: "721234567" }),
  ]);
  expect(hints).toEqual([{ id: caseId(2), reasons: ["phone"] }]);
});

test("cases without a name are like no other, and a merged case is not offered again", () => {
  expect(duplicateHints(summary(1, ""), [summary(2, ""), summary(3, "")])).toEqual([]);
  expect(duplicateHints(summary(1, "Eva"), [summary(2, "Eva", { status: "merged" })])).toEqual([]);
});
