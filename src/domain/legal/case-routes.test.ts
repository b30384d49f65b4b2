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
import { closing } from "../cases/case-changes.ts";
import { foldCase } from "../cases/case-record.ts";
import { summarizeCase } from "../cases/summarize-case.ts";
import type { EntryId } from "../timeline/entry-id.ts";
import type { Attributed } from "../timeline/entry-origin.ts";
import type { CaseEntry, RouteEntry, RouteStepEntry } from "../timeline/entry.ts";
import { parseRouteId } from "./legal-route.ts";

const id = caseId(100);
const stamp = stampAt("2026-11-22T10:00");
const begin = attributed(1, ilona, opened("2026-11-20T09:00"));
const fold = (...entries: readonly Attributed<CaseEntry>[]) =>
  foldCase(id, log([begin, ...entries]));
const deadlineIn = (record: ReturnType<typeof fold>) =>
  summarizeCase(record, { identity: new Map(), unread: 0, identityWaiting: 0, otherNos: [] })
    ?.deadline;

const taken = (route: string, rest: Partial<RouteEntry> = {}): RouteEntry => ({
  k: "route",
  ...stamp,
  route: parseRouteId(route)!,
  note: "",
  ...rest,
});
const step = (to: EntryId, rest: Partial<RouteStepEntry> = {}): RouteStepEntry => ({
  k: "routeStep",
  ...stamp,
  to,
  on: date("2026-11-25"),
  status: "filed",
  ...rest,
});
const lease = attributed(2, ilona, taken("cz_lease_review", { servedOn: date("2026-10-10") }));
const school = attributed(3, marek, taken("cz_school", { servedOn: date("2026-11-10"), days: 15 }));

test("the list knows the earliest deadline on which nothing has been done", () => {
  expect(deadlineIn(fold(lease, school))).toBe("2026-11-25");
  expect(deadlineIn(fold(lease, school, attributed(4, marek, step(school.id))))).toBe("2026-12-10");
  const both = [attributed(4, marek, step(school.id)), attributed(5, ilona, step(lease.id))];
  expect(deadlineIn(fold(lease, school, ...both))).toBeUndefined();
});

test("a corrected day gives a new deadline, and what was handed in before still counts", () => {
  const corrected = attributed(
    4,
    ilona,
    taken("cz_lease_review", { servedOn: date("2026-10-01"), r: [lease.id] }),
  );
  expect(fold(lease, corrected).routes).toMatchObject([{ deadline: { on: "2026-12-01" } }]);
  const filed = fold(lease, attributed(5, marek, step(lease.id)), corrected);
  expect(filed.routes).toMatchObject([{ steps: [{ entry: { status: "filed" } }] }]);
  expect(deadlineIn(filed)).toBeUndefined();
});

test("corrected by two people apart, both deadlines stand and the earlier one warns", () => {
  const correct = (n: number, by: typeof ilona, day: string) =>
    attributed(n, by, taken("cz_lease_review", { servedOn: date(day), r: [lease.id] }));
  const apart = fold(lease, correct(4, ilona, "2026-10-05"), correct(5, marek, "2026-10-07"));
  expect(apart.routes).toHaveLength(2);
  expect(deadlineIn(apart)).toBe("2026-12-05");
});

test("a route of a newer pack is kept, shown without a deadline, and takes steps", () => {
  const later = attributed(2, ilona, taken("hu_new_in_2028", { knownOn: date("2026-10-10") }));
  expect(fold(later, attributed(3, ilona, step(later.id))).routes).toMatchObject([
    { route: undefined, deadline: undefined, steps: [{ id: expect.any(String) }] },
  ]);
});

test("entries that replace each other in a ring still show", () => {
  const a = attributed(2, ilona, taken("cz_school", { r: [school.id] }));
  const b = attributed(3, marek, taken("cz_school", { r: [a.id] }));
  expect(fold(a, b).routes).toHaveLength(2);
});

test("a case closed by somebody who had not seen the route is disputed: its deadline still warns", () => {
  const closed = (seen: ReturnType<typeof fold>) =>
    attributed(
      9,
      marek,
      closing(seen, { on: date("2026-11-23"), outcome: "resolved", note: "" }, stamp),
    );
  expect(fold(lease, closed(fold())).status.state).toBe("disputed");
  expect(fold(lease, closed(fold(lease))).status.state).toBe("closed");
});

test("the next date of a step is a promise, and the earlier of two promises stands", () => {
  const visit = attributed(4, ilona, followUp("2026-11-24T10:00", { next: date("2026-12-15") }));
  const early = attributed(5, ilona, step(lease.id, { next: date("2026-12-01") }));
  const late = attributed(5, ilona, step(lease.id, { next: date("2026-12-31") }));
  expect(fold(lease, visit, early).next).toBe("2026-12-01");
  expect(fold(lease, visit, late).next).toBe("2026-12-15");
  expect(fold(lease, late).next).toBe("2026-12-31");
  const kept = attributed(6, ilona, followUp("2026-12-31T10:00"));
  expect(fold(lease, late, kept).next).toBeUndefined();
});
