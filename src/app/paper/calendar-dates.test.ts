import { expect, test } from "vitest";
import {
  attributed,
  caseId,
  date,
  dana,
  followUp,
  ilona,
  log,
  opened,
  stampAt,
} from "../../../tests/casework.ts";
import { foldCase } from "../../domain/cases/case-record.ts";
import { parseLocalDate } from "../../domain/time/partial-date.ts";
import type { CaseEntry } from "../../domain/timeline/entry.ts";
import { datesOfCase } from "./calendar-dates.ts";

const today = parseLocalDate("2026-11-23")!;
const entries = (next: string) => [
  attributed<CaseEntry>(1, ilona, opened("2026-11-20")),
  attributed<CaseEntry>(2, ilona, followUp("2026-11-21", { next: date(next) })),
  attributed<CaseEntry>(3, ilona, {
    k: "question",
    ...stampAt("2026-11-22"),
    text: "?",
    due: date("2026-11-25"),
  }),
];

test("what is promised and what is asked stand in the order of their days", () => {
  const dates = datesOfCase(foldCase(caseId(1), log(entries("2026-12-01"))), today);
  expect(dates.map(({ on }) => on)).toEqual(["2026-11-25", "2026-12-01"]);
});

test("a promise that is moved keeps its name, so that a calendar moves it too", () => {
  const uids = (next: string) =>
    datesOfCase(foldCase(caseId(1), log(entries(next))), today).map(({ uid }) => uid);
  expect(uids("2026-12-01")).toEqual(uids("2026-12-09"));
});

test("what is over, answered or closed is in no calendar", () => {
  const answered = attributed<CaseEntry>(4, dana, {
    k: "answer",
    ...stampAt("2026-11-22"),
    to: attributed(3, ilona, {}).id,
    text: "!",
  });
  expect(
    datesOfCase(foldCase(caseId(1), log([...entries("2026-11-22"), answered])), today),
  ).toEqual([]);
});
