import { err, ok, type Result } from "../../base/result.ts";
import { cleanLine, cleanText } from "../text/clean-text.ts";
import {
  endOfPeriod,
  startOfPeriod,
  type LocalDate,
  type PartialDate,
} from "../time/partial-date.ts";
import { isInFuture } from "../time/is-in-future.ts";
import type { RouteEntry, RouteStepEntry } from "../timeline/entry.ts";
import type { Stamp } from "../timeline/stamp.ts";
import { entryLimits } from "../timeline/entry-limits.ts";
import { basesNeeded, countableRule, type BasesSoFar, type RouteBases } from "./deadline.ts";
import { routeById } from "./legal-pack.ts";
import type { BaseKind, RouteId, RouteStatus } from "./legal-route.ts";

/** A legal route as it stands in the form. What its rule does not ask for is left out. */
export interface RouteDraft {
  readonly route: RouteId;
  readonly bases: BasesSoFar;
  readonly note: string;
}

export type RouteError =
  /** It is not in the pack, or the research is not sure of it. */
  | { readonly field: "route"; readonly type: "RouteOff" }
  | { readonly field: BaseKind; readonly type: "NoDay" | "DayInFuture" }
  | { readonly field: "days"; readonly type: "DaysOutOfRange" }
  | { readonly field: "note"; readonly type: "NoteTooLong" };

/** The entry without its stamp, or everything that is wrong with the draft, so that the form can say all of it at once. */
export function checkRoute(
  draft: RouteDraft,
  today: LocalDate,
): Result<Omit<RouteEntry, keyof Stamp | "r">, readonly RouteError[]> {
  const route = routeById(draft.route);
  if (!route || route.confidence === "low") return err([{ field: "route", type: "RouteOff" }]);
  const note = cleanText(draft.note);
  const errors: RouteError[] = [];
  const bases: { -readonly [Base in keyof RouteBases]: RouteBases[Base] } = {};
  for (const base of basesNeeded(countableRule(route))) {
    if (base === "days") {
      const { days } = draft.bases;
      if (isDayCount(days)) bases.days = days;
      else errors.push({ field: "days", type: "DaysOutOfRange" });
      continue;
    }
    const said = draft.bases[base];
    if (said === undefined) errors.push({ field: base, type: "NoDay" });
    else if (isInFuture(said, today)) errors.push({ field: base, type: "DayInFuture" });
    else bases[base] = said;
  }
  if (note.length > entryLimits.note) errors.push({ field: "note", type: "NoteTooLong" });
  if (errors.length > 0) return err(errors);
  return ok({ k: "route", route: route.id, ...bases, note });
}

/** What was done on a route as it stands in the form. */
export interface RouteStepDraft {
  readonly on: PartialDate | undefined;
  readonly status: RouteStatus | undefined;
  readonly reference: string;
  readonly next: PartialDate | undefined;
}

export type RouteStepError =
  | { readonly field: "on"; readonly type: "NoDay" | "DayInFuture" }
  | { readonly field: "status"; readonly type: "NoStatus" }
  | { readonly field: "reference"; readonly type: "ReferenceTooLong" }
  | { readonly field: "next"; readonly type: "NextBeforeHappened" };

export function checkRouteStep(
  { on, status, next, ...draft }: RouteStepDraft,
  today: LocalDate,
): Result<Omit<RouteStepEntry, keyof Stamp | "to">, readonly RouteStepError[]> {
  const reference = cleanLine(draft.reference);
  const errors: RouteStepError[] = [];
  if (status === undefined) errors.push({ field: "status", type: "NoStatus" });
  if (on === undefined) errors.push({ field: "on", type: "NoDay" });
  else if (isInFuture(on, today)) errors.push({ field: "on", type: "DayInFuture" });
  if (reference.length > entryLimits.reference)
    errors.push({ field: "reference", type: "ReferenceTooLong" });
  if (on !== undefined && next !== undefined && endOfPeriod(next) <= startOfPeriod(on))
    errors.push({ field: "next", type: "NextBeforeHappened" });
  if (errors.length > 0 || on === undefined || status === undefined) return err(errors);
  return ok({
    k: "routeStep",
    on,
    status,
    ...(reference && { reference }),
    ...(next !== undefined && { next }),
  });
}

const isDayCount = (days: number | undefined): days is number =>
  days !== undefined && Number.isInteger(days) && days >= 1 && days <= entryLimits.documentDays;
