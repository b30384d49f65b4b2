import { expect, test } from "vitest";
import { parsePartialDate } from "../time/partial-date.ts";
import { decisionBy } from "./decision-days.ts";
import { parseRouteId } from "./legal-route.ts";

const filed = parsePartialDate("2026-11-20")!;

test("what was handed in to the equal-treatment authority is decided within 75 days", () => {
  expect(decisionBy(parseRouteId("hu_ajbh")!, filed)).toEqual({ days: 75, on: "2027-02-03" });
});

test("where no source says how long it takes, nothing is said", () => {
  expect(decisionBy(parseRouteId("ro_cncd")!, filed)).toBeUndefined();
});
