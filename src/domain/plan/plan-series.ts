import type { CaseRecord } from "../cases/case-record.ts";
import { addMonths, addWeeks, type LocalDate } from "../time/partial-date.ts";
import type { SlotId } from "./slot.ts";

/** Days that follow from one day, at fixed distances. */
export interface PlanSeries {
  /** The earliest first. */
  readonly slots: readonly Slot[];
  /** Undefined while the day is not known, or nothing is to be planned from it any more. */
  readonly beginningOf: (record: CaseRecord) => Beginning | undefined;
  /** A look before its beginning was of what was there before, and does nothing here. */
  readonly beginsAnew?: true;
}

interface Slot {
  readonly id: SlotId;
  readonly unit: "weeks" | "months";
  /** Before the day when it is below zero. */
  readonly after: number;
}

export interface Beginning {
  readonly from: LocalDate;
  /** The last day it may have been, where it is not known exactly. */
  readonly to: LocalDate;
  /** When it was first written down: what was over by then was never planned. */
  readonly knownOn: LocalDate;
}

export const dayOfSlot = ({ unit, after }: Slot, day: LocalDate): LocalDate =>
  unit === "weeks" ? addWeeks(day, after) : addMonths(day, after);
