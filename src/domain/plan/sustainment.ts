import { shownValue } from "../cases/facts.ts";
import { mayBeContacted } from "../consent/said-no.ts";
import { dateOf, thingsIn } from "../lists/fold-lists.ts";
import { dayOf, firstDayOf, parsePartialDate, precisionOf } from "../time/partial-date.ts";
import { writtenAt } from "../timeline/happened.ts";
import type { PlanSeries } from "./plan-series.ts";

/**
 * Whether they still live there, after one, three, six and twelve months: from the day they moved in, or where nobody said it, from the day
 * the tenancy began. Once the tenancy has ended nothing is planned from it, nor when they want to be left alone.
 */
export const sustainment: PlanSeries = {
  slots: [
    { id: "home-m1", unit: "months", after: 1 },
    { id: "home-m3", unit: "months", after: 3 },
    { id: "home-m6", unit: "months", after: 6 },
    { id: "home-m12", unit: "months", after: 12 },
  ],
  beginningOf(record) {
    const { facts, lists } = record;
    if (facts.has("tenancy_end") || !mayBeContacted(record)) return undefined;
    const [moved] = facts.get("moved_in") ?? [];
    const [tenancy] = thingsIn(lists, "tenancy");
    const said =
      parsePartialDate(shownValue(facts, "moved_in")) ??
      (tenancy && dateOf(tenancy, "tenancy_from"));
    if (!said || precisionOf(said) === "year") return undefined;
    const day = firstDayOf(said);
    const first = moved?.saidBy[0] ?? tenancy?.entries[0];
    return { from: day, to: day, knownOn: first ? dayOf(writtenAt(first)) : day };
  },
};
