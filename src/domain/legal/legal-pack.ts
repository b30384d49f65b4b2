import type { CaseType } from "../cases/case-type.ts";
import type { Country } from "../cases/region.ts";
import { routeRows } from "../data/legal-routes.ts";
import { parseLocalDate, type LocalDate } from "../time/partial-date.ts";
import { parseRouteId, type LegalRoute, type RouteId } from "./legal-route.ts";

/** The routes this version of the app knows, and when somebody last read their sources. */
export interface LegalPack {
  /** Grows with every change to a route. */
  readonly version: number;
  readonly checkedOn: LocalDate;
  /** After it the sources have to be read again: laws change, and a deadline that was right may not be. */
  readonly checkHoldsUntil: LocalDate;
  readonly routes: readonly LegalRoute[];
}

export const legalPack: LegalPack = {
  version: 1,
  checkedOn: dayOf("2026-11-22"),
  checkHoldsUntil: dayOf("2027-11-22"),
  routes: routeRows.map((row) => ({ ...row, id: idOf(row.id) })),
};

const routesById: ReadonlyMap<RouteId, LegalRoute> = new Map(
  legalPack.routes.map((route) => [route.id, route]),
);

/** Undefined for a route of a newer pack. */
export const routeById = (id: RouteId): LegalRoute | undefined => routesById.get(id);

export const routesFor = (country: Country, kind: CaseType): readonly LegalRoute[] =>
  legalPack.routes.filter((route) => route.country === country && route.kinds.includes(kind));

export const hasCheckExpired = (
  pack: Pick<LegalPack, "checkHoldsUntil">,
  today: LocalDate,
): boolean => today > pack.checkHoldsUntil;

function dayOf(text: string): LocalDate {
  const day = parseLocalDate(text);
  if (!day) throw new Error(`Expected a day, got ${text}`);
  return day;
}

function idOf(text: string): RouteId {
  const id = parseRouteId(text);
  if (!id) throw new Error(`Expected the id of a route, got ${text}`);
  return id;
}
