import { expect, test } from "vitest";
import { date } from "../../../tests/casework.ts";
import { parseLocalDate } from "../time/partial-date.ts";
import { parseRouteId } from "./legal-route.ts";
import { checkRoute, checkRouteStep, type RouteDraft } from "./route-draft.ts";

const today = parseLocalDate("2026-11-22")!;
const check = (id: string, bases: RouteDraft["bases"]) =>
  checkRoute({ route: parseRouteId(id)!, bases, note: " of the school " }, today);
const step = {
  on: date("2026-11-22"),
  status: "filed",
  reference: " 7/2026 ",
  next: undefined,
} as const;

test("a route keeps what its rule runs from, and nothing else that was typed", () => {
  const typed = { knownOn: date("2026-10-02"), servedOn: date("2026-10-05"), days: 15 };
  expect(check("cz_school", typed)).toMatchObject({
    value: { servedOn: "2026-10-05", days: 15, note: "of the school" },
  });
  expect(check("cz_school", typed)).not.toHaveProperty("value.knownOn");
  expect(check("cz_ombudsman", typed)).toEqual({
    ok: true,
    value: { k: "route", route: "cz_ombudsman", note: "of the school" },
  });
});

test("everything that is missing is said at once", () => {
  expect(check("hu_ajbh", { knownOn: undefined })).toMatchObject({
    error: [
      { field: "knownOn", type: "NoDay" },
      { field: "occurredOn", type: "NoDay" },
    ],
  });
  expect(check("cz_school", { servedOn: date("2026-12"), days: undefined })).toMatchObject({
    error: [
      { field: "servedOn", type: "DayInFuture" },
      { field: "days", type: "DaysOutOfRange" },
    ],
  });
  for (const days of [0, -1, 1.5, 4_000])
    expect(check("cz_school", { servedOn: today, days })).toMatchObject({ ok: false });
});

test("a route the research is not sure of, or of another pack, cannot be taken", () => {
  for (const id of ["ro_court", "ro_cncd_decision", "cz_court", "of_next_year"])
    expect(check(id, { knownOn: today })).toMatchObject({ error: [{ type: "RouteOff" }] });
});

test("a step says what was done and when, and the next date comes after it", () => {
  expect(checkRouteStep(step, today)).toEqual({
    ok: true,
    value: { k: "routeStep", on: "2026-11-22", status: "filed", reference: "7/2026" },
  });
  expect(checkRouteStep({ ...step, on: undefined, status: undefined }, today)).toMatchObject({
    error: [{ field: "status" }, { field: "on", type: "NoDay" }],
  });
  expect(checkRouteStep({ ...step, on: date("2027") }, today)).toMatchObject({
    error: [{ type: "DayInFuture" }],
  });
  expect(checkRouteStep({ ...step, next: date("2026-11-21") }, today)).toMatchObject({
    error: [{ type: "NextBeforeHappened" }],
  });
});
