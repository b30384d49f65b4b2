import { entriesOf, type CaseRecord } from "../cases/case-record.ts";
import { dayOf, firstDayOf, precisionOf } from "../time/partial-date.ts";
import type { BirthEntry } from "../timeline/crisis-entries.ts";
import type { Attributed } from "../timeline/entry-origin.ts";
import { compareByHappened, writtenAt } from "../timeline/happened.ts";
import { standing } from "../timeline/standing.ts";
import type { PlanSeries } from "./plan-series.ts";

/** What is said of the birth and not replaced; more than one while two wrote it down apart. The earliest first. */
export const birthsOf = ({
  entries,
}: Pick<CaseRecord, "entries">): readonly Attributed<BirthEntry>[] =>
  standing(entriesOf(entries, "birth")).toSorted(compareByHappened);

/** After the birth somebody looks in five times. */
export const aftercare: PlanSeries = {
  slots: [
    { id: "birth-w1", unit: "weeks", after: 1 },
    { id: "birth-w6", unit: "weeks", after: 6 },
    { id: "birth-m3", unit: "months", after: 3 },
    { id: "birth-m6", unit: "months", after: 6 },
    { id: "birth-m12", unit: "months", after: 12 },
  ],
  beginningOf(record) {
    const [birth] = birthsOf(record);
    if (!birth || precisionOf(birth.entry.on) === "year") return undefined;
    const known = entriesOf(record.entries, "birth").map((each) => dayOf(writtenAt(each)));
    const day = firstDayOf(birth.entry.on);
    return { from: day, to: day, knownOn: known.sort()[0] ?? day };
  },
};
