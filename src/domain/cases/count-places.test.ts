import { expect, test } from "vitest";
import { caseId, caseNo, date } from "../../../tests/casework.ts";
import type { CaseSummary } from "./case-summary.ts";
import { openByRegion, openBySettlement } from "./count-places.ts";

let number = 0;
const place = (said: Partial<CaseSummary>): CaseSummary => ({
  id: caseId(++number),
  no: caseNo(),
  type: "general",
  label: "",
  anonymous: true,
  region: "HU332",
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
const list = [
  place({ settlement: "Mintafalva" }),
  place({ settlement: "mintafalva" }),
  place({ settlement: "Mintafalva", status: "disputed" }),
  place({ settlement: "Próbaháza" }),
  place({}),
  place({ settlement: "Mintafalva", status: "closed" }),
  place({ settlement: "Vzorov", region: "CZ032" }),
];

test("open cases are counted by county; closed ones are not, a disputed closing is", () => {
  expect([...openByRegion(list)]).toEqual([
    ["HU332", 5],
    ["CZ032", 1],
  ]);
});

test("in a county the settlements stand with the most cases first, however they were spelled", () => {
  expect(openBySettlement(list, "HU332")).toEqual([
    { name: "Mintafalva", count: 3 },
    { name: undefined, count: 1 },
    { name: "Próbaháza", count: 1 },
  ]);
});
