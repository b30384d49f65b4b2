import { parsePartialDate } from "../../domain/time/partial-date.ts";

/** Typed, and no day that the calendar has: it is asked again, and never taken for none or for now. */
export const isNoDay = (typed: string): boolean => typed !== "" && !parsePartialDate(typed);
