import { expect, test } from "vitest";
import { parseLocalDate } from "../time/partial-date.ts";
import { routeSources } from "../data/legal-route-sources.ts";
import { hasCheckExpired, legalPack, routeById } from "./legal-pack.ts";
import { parseRouteId } from "./legal-route.ts";
import { detailsOf } from "./route-details.ts";

const day = (text: string) => parseLocalDate(text)!;

test("the check of the sources holds to its last day and is over the day after", () => {
  expect(hasCheckExpired(legalPack, day("2026-12-01"))).toBe(false);
  expect(hasCheckExpired(legalPack, day("2027-11-22"))).toBe(false);
  expect(hasCheckExpired(legalPack, day("2027-11-23"))).toBe(true);
});

test("every route says whom to write to and where its rule is from", () => {
  for (const { id } of legalPack.routes) {
    expect(detailsOf(id)?.body).not.toBe("");
    const [first = "", ...others] = routeSources[id] ?? [];
    expect([first, ...others].join("")).not.toBe("");
    expect(first).toContain(detailsOf(id)?.site ?? "");
  }
});

test("a route that counts as another one names one that is there", () => {
  const named = legalPack.routes.flatMap(({ rule }) =>
    rule.kind === "asOther" ? [routeById(parseRouteId(rule.route)!)] : [],
  );
  expect(named).toEqual([expect.objectContaining({ id: "ro_cncd" })]);
});

test("an id is short and plain; whatever else comes is none", () => {
  for (const bad of ["", "HU", "hu ajbh", "x".repeat(41), 3, null, "__proto__"])
    expect(parseRouteId(bad)).toBeUndefined();
});
