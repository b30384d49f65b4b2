import { entriesOf, type CaseRecord } from "../cases/case-record.ts";
import type { Attributed } from "../timeline/entry-origin.ts";
import type { CheckedEntry } from "../timeline/entry.ts";
import {
  comparePartialDates,
  comparePeriod,
  type LocalDate,
  type PartialDate,
} from "../time/partial-date.ts";
import { aftercare } from "./aftercare.ts";
import { pregnancyWeeks } from "./pregnancy.ts";
import { dayOfSlot, type PlanSeries } from "./plan-series.ts";
import type { SlotId } from "./slot.ts";
import { sustainment } from "./sustainment.ts";

/** What plans days in a case. To plan others: one more series here, and its words in `plan-words.ts`. */
const allSeries: readonly PlanSeries[] = [pregnancyWeeks, aftercare, sustainment];

/**
 * A day on which somebody looks in, worked out from what is known and never written: however many phones plan it, it is one.
 * Only what was done on it is an entry.
 */
export interface PlannedDate {
  readonly what: SlotId;
  readonly on: LocalDate;
  /** The last day it may be, where what is known is not exact. */
  readonly until: LocalDate;
  readonly done: readonly Attributed<CheckedEntry>[];
  /** Neither done, nor over before anybody could know of it, nor passed by a later one that was done. */
  readonly isOpen: boolean;
}

/** Every day that is planned, series by series, the earliest first. */
export function plannedDates(record: CaseRecord): readonly PlannedDate[] {
  const checks = entriesOf(record.entries, "checked");
  return allSeries.flatMap(({ slots, beginningOf, beginsAnew }) => {
    const beginning = beginningOf(record);
    if (!beginning) return [];
    const dates = slots.map((slot) => {
      const done = checks.filter(
        ({ entry }) =>
          entry.what === slot.id && !(beginsAnew && comparePeriod(entry.on, beginning.from) < 0),
      );
      const on = dayOfSlot(slot, beginning.from);
      return { what: slot.id, on, until: dayOfSlot(slot, beginning.to), done };
    });
    const lastDone = dates.findLastIndex(({ done }) => done.length > 0);
    return dates.flatMap((date, at) => {
      const isDone = date.done.length > 0;
      if (!isDone && date.until < beginning.knownOn) return [];
      return [{ ...date, isOpen: !isDone && at > lastDone }];
    });
  });
}

export interface NextDate {
  readonly on: PartialDate;
  /** Undefined for what somebody promised. */
  readonly what: SlotId | undefined;
}

/** What comes next in the case: the earlier of what was promised and what is planned. */
export function nextDate(record: CaseRecord): NextDate | undefined {
  const planned = plannedDates(record)
    .filter(({ isOpen }) => isOpen)
    .map(({ on, what }): NextDate => ({ on, what }));
  const promised: readonly NextDate[] = record.next ? [{ on: record.next, what: undefined }] : [];
  return [...planned, ...promised].sort((a, b) => comparePartialDates(a.on, b.on))[0];
}
