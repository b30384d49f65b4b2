import { expect, test } from "vitest";
import {
  attributed,
  caseId,
  date,
  followUp,
  ilona,
  log,
  marek,
  opened,
  stampAt,
} from "../../../tests/casework.ts";
import { parseLocalDate, type LocalDate } from "../time/partial-date.ts";
import type { IdentityEntry, IdentityFactEntry } from "../timeline/entry.ts";
import { foldCase } from "./case-record.ts";
import { isDueToday, isOverdue, type CaseSummary } from "./case-summary.ts";
import { summarizeCase } from "./summarize-case.ts";
import { foldPerson } from "./facts.ts";

const id = caseId(100);
const stamp = stampAt("2026-11-20T09:00");
const begin = attributed(1, ilona, opened("2026-11-20T09:00"));
const day = (text: string): LocalDate => parseLocalDate(text)!;

test("a summary says what a list shows, and is found by number, name and village without marks", () => {
  const person = (n: number, f: IdentityFactEntry["f"], v: string | number) =>
    attributed<IdentityEntry>(n, ilona, { k: "fact", ...stamp, f, v });
  const record = foldCase(
    id,
    log([
      begin,
      attributed(2, ilona, { k: "fact", ...stamp, f: "settlement", v: "Próbaháza" }),
      attributed(3, ilona, { k: "fact", ...stamp, f: "region", v: "HU323" }),
      attributed(4, ilona, followUp("2026-11-20T09:00", { next: date("2026-12-01") }), {
        place: "phone",
      }),
    ]),
  );
  const summary = summarizeCase(record, {
    identity: foldPerson([
      person(5, "person_label", "Őrsi néni"),
      person(6, "birth_year", 1961),
      person(7, "phone", "+36 30 555 0101"),
    ]),
    unread: 2,
    identityWaiting: 1,
    otherNos: [],
  });
  expect(summary).toMatchObject({
    label: "Őrsi néni",
    region: "HU323",
    status: "open",
    next: "2026-12-01",
    worker: ilona.person,
    birthYear: 1961,
    unread: 2,
    waiting: 2,
  });
});

test("while one says danger and another does not, there is danger", () => {
  const danger = (n: number, by: typeof ilona, v: boolean) =>
    attributed(n, by, { k: "fact" as const, ...stamp, f: "safety_flag" as const, v });
  const record = foldCase(id, log([begin, danger(2, ilona, false), danger(3, marek, true)]));
  const context = { identity: new Map(), unread: 0, identityWaiting: 0, otherNos: [] };
  expect(summarizeCase(record, context)).toMatchObject({ danger: true, conflicts: 1 });
});

test("a promise is due on its day and overdue after it; one for a month, after the month", () => {
  const next = (text: string, status: CaseSummary["status"] = "open") => ({
    status,
    next: date(text),
  });
  expect(isDueToday(next("2026-11-22"), day("2026-11-22"))).toBe(true);
  expect(isDueToday(next("2026-11-22T16:00"), day("2026-11-22"))).toBe(true);
  expect(isOverdue(next("2026-11-22"), day("2026-11-22"))).toBe(false);
  expect(isOverdue(next("2026-11-22T08:00"), day("2026-11-23"))).toBe(true);
  expect(isOverdue(next("2026-11"), day("2026-11-30"))).toBe(false);
  expect(isOverdue(next("2026-11"), day("2026-12-01"))).toBe(true);
  expect(isOverdue(next("2026-11-01", "closed"), day("2026-12-01"))).toBe(false);
  expect(isOverdue(next("2026-11-01", "disputed"), day("2026-12-01"))).toBe(true);
});
