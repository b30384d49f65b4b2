import { addDays, firstDayOf, type LocalDate, type PartialDate } from "../time/partial-date.ts";
import type { RouteId } from "./legal-route.ts";

/**
 * How many days an authority has to decide, from the day it was handed in, where the source says so: a reminder to ask, and no deadline of ours.
 * HU: 75 days, longer in exceptional cases (source of the route hu_ajbh).
 */
const daysToDecide: Readonly<Record<string, number>> = { hu_ajbh: 75 };

export function decisionBy(
  route: RouteId,
  filedOn: PartialDate,
): { readonly days: number; readonly on: LocalDate } | undefined {
  const days = daysToDecide[route];
  return days === undefined ? undefined : { days, on: addDays(firstDayOf(filedOn), days) };
}
