import { expect, test } from "vitest";
import { caseId, caseNo, date, ilona, marek } from "../../../tests/casework.ts";
import { instant } from "../../base/clock.ts";
import { createLive } from "../../base/live.ts";
import type { CaseSummary } from "../../domain/cases/case-summary.ts";
import type { Role } from "../../domain/network/role.ts";
import { parseLocalDate, startOfPeriod } from "../../domain/time/partial-date.ts";
import { usualKeepFor } from "../../domain/keeping/keep-for.ts";
import { emptyIndex, updateIndex } from "./case-index.ts";
import { today } from "./today.ts";

const summary = (number: number, deadline: string, said: Partial<CaseSummary> = {}) => ({
  id: caseId(number),
  no: caseNo(),
  type: "housing" as const,
  label: deadline,
  anonymous: false,
  status: "open" as const,
  danger: false,
  workers: [ilona.person],
  openedOn: date("2026-11-01"),
  lastOn: date("2026-11-02"),
  lastEntryOn: date("2026-11-02"),
  deadline: parseLocalDate(deadline)!,
  questionsOpen: 0,
  conflicts: 0,
  unread: 0,
  waiting: 0,
  ...said,
});

const deadlinesFor = (role: Role, on: string, ...summaries: readonly CaseSummary[]) =>
  viewFor(role, on, ...summaries).deadlines.map(({ label }) => label);

function viewFor(role: Role, on: string, ...summaries: readonly CaseSummary[]) {
  const index = updateIndex(emptyIndex, summaries, true);
  const view = today({
    cases: createLive(index),
    me: createLive({ ...ilona, name: "Ilona", role }),
    clock: { now: () => instant(startOfPeriod(date(`${on}T09:00`))) },
    utcOffsetMinutes: () => 0,
    erasures: { keepFor: createLive({ months: usualKeepFor, saidBy: [] }) },
  });
  return view.get();
}

test("deadlines stand in today from 30 days before, the earliest first, and stay when they are over", () => {
  const all = [
    summary(1, "2026-12-22"),
    summary(2, "2026-12-23"),
    summary(3, "2026-11-23"),
    summary(4, "2026-11-01"),
  ];
  expect(deadlinesFor("mediator", "2026-11-22", ...all)).toEqual([
    "2026-11-01",
    "2026-11-23",
    "2026-12-22",
  ]);
});

test("a closed case warns no more, one whose closing is disputed does", () => {
  const closed = summary(1, "2026-11-23", { status: "closed" });
  const disputed = summary(2, "2026-11-24", { status: "disputed" });
  expect(deadlinesFor("mediator", "2026-11-22", closed, disputed)).toEqual(["2026-11-24"]);
});

test("a worker sees the deadlines of her own cases, a coordinator everybody's", () => {
  const his = summary(1, "2026-11-23", { worker: marek.person });
  expect(deadlinesFor("mediator", "2026-11-22", his)).toEqual([]);
  expect(deadlinesFor("coordinator", "2026-11-22", his)).toEqual(["2026-11-23"]);
});

test("who calls for a coordinator stands before what is only to be decided, for coordinators alone, while work goes on", () => {
  const duty = summary(1, "2027-11-23", { label: "duty", dutyOpen: true });
  const minor = summary(2, "2027-11-23", { label: "minor", callsForCoordinator: true });
  const closed = summary(3, "2027-11-23", { status: "closed", callsForCoordinator: true });
  const alertsFor = (role: Role) => viewFor(role, "2026-11-22", duty, minor, closed).alerts;
  expect(alertsFor("coordinator").map(({ label }) => label)).toEqual(["minor", "duty"]);
  expect(alertsFor("mediator")).toEqual([]);
});

test("closed cases whose day nears wait for a coordinator's word, and so do those that somebody means to erase", () => {
  const closed = { status: "closed" as const, lastOn: date("2023-11-22") };
  const due = { ...summary(1, ""), ...closed };
  const held = { ...summary(2, ""), ...closed, held: true as const };
  const young = { ...summary(3, ""), ...closed, lastOn: date("2026-11-22") };
  const planned = { ...summary(4, ""), erasing: true as const };
  const toReview = (role: Role) =>
    viewFor(role, "2026-11-22", due, held, young, planned)
      .toReview.map(({ id }) => id)
      .sort();
  expect(toReview("coordinator")).toEqual([due.id, planned.id]);
  expect(toReview("mediator")).toEqual([]);
});
