import { entriesOf, type CaseRecord } from "../cases/case-record.ts";
import { shownValue } from "../cases/facts.ts";
import { mayBeContacted } from "../consent/said-no.ts";
import { dateOf, thingsIn } from "../lists/fold-lists.ts";
import {
  addDays,
  comparePeriod,
  dayOf,
  firstDayOf,
  parsePartialDate,
  precisionOf,
  type LocalDate,
} from "../time/partial-date.ts";
import { writtenAt } from "../timeline/happened.ts";
import { dayOfSlot, type PlanSeries } from "./plan-series.ts";

/**
 * Whether they still live there, after one, three, six and twelve months: from the day they moved in, or where nobody said it, from the day
 * the tenancy began; of the latest home. Once the tenancy has ended, or somebody found that they live there no more, nothing is planned from it, nor when they want to be
 * left alone.
 */
export const sustainment: PlanSeries = {
  slots: [
    { id: "home-m1", unit: "months", after: 1 },
    { id: "home-m3", unit: "months", after: 3 },
    { id: "home-m6", unit: "months", after: 6 },
    { id: "home-m12", unit: "months", after: 12 },
  ],
  beginsAnew: true,
  beginningOf(record) {
    const { facts, lists } = record;
    if (!mayBeContacted(record)) return undefined;
    const [tenancy, ...earlier] = thingsIn(lists, "tenancy");
    const [moved] = facts.get("moved_in") ?? [];
    const movedIn = parsePartialDate(shownValue(facts, "moved_in"));
    const began = tenancy && dateOf(tenancy, "tenancy_from");
    // Of several homes it is not known into which of them they moved then.
    const [said, first] =
      movedIn && (earlier.length === 0 || !began)
        ? [movedIn, moved?.saidBy[0]]
        : [began, tenancy?.entries[0]];
    if (!said || precisionOf(said) === "year") return undefined;
    const day = firstDayOf(said);
    const ended = parsePartialDate(shownValue(facts, "tenancy_end"));
    if ((ended && comparePeriod(ended, day) >= 0) || foundGone(record, day)) return undefined;
    return { from: day, to: day, knownOn: first ? dayOf(writtenAt(first)) : day };
  },
};

/**
 * The first day on which they lived there no more, of the home they have had since `from`, as far as somebody who looked in found out: a look after three months
 * that finds nobody says that it was not kept for three months, whenever it took place.
 */
export const foundGone = ({ entries }: CaseRecord, from: LocalDate): LocalDate | undefined =>
  entriesOf(entries, "checked")
    .flatMap(({ entry }) => {
      const on = firstDayOf(entry.on);
      if (entry.still !== false || on < from) return [];
      const slot = sustainment.slots.find(({ id }) => id === entry.what);
      const before = slot && addDays(dayOfSlot(slot, from), -1);
      return before && before < on ? before : on;
    })
    .toSorted()[0];
