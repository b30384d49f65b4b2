import { isCountedFromFirst, type Deadline } from "../domain/legal/deadline.ts";
import type { BaseKind, Period, RouteId } from "../domain/legal/legal-route.ts";
import { precisionOf } from "../domain/time/partial-date.ts";
import type { Text } from "./text.ts";

/** What a route is called; one of a newer pack has no name here. */
export const routeTitle = ({ t, label }: Text, id: RouteId): string =>
  label(`legal-route-${id.replaceAll("_", "-")}`) ?? t("legal-route-unknown");

const baseWords = {
  knownOn: "legal-from-known-on",
  occurredOn: "legal-from-occurred-on",
  servedOn: "legal-from-served-on",
} as const satisfies Readonly<Record<BaseKind, string>>;

/** How a deadline was counted: "1 year from the day the person learned of it (12 March 2026)". */
export function deadlineSum(text: Text, deadline: Deadline): string {
  const { t, date } = text;
  const said = { period: periodWords(text, deadline.add), when: date(deadline.said) };
  const sum = t(deadline.fromDocument ? "legal-from-document" : baseWords[deadline.base], said);
  if (!isCountedFromFirst(deadline)) return sum;
  const monthOrYear = precisionOf(deadline.said) === "year" ? "year" : "month";
  return `${sum}. ${t(`legal-from-first-${monthOrYear}`)}`;
}

const periodWords = ({ t }: Text, { unit, count }: Period): string =>
  t(`legal-period-${unit}`, { count });
