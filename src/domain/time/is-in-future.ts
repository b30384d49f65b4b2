import { endOfPeriod, startOfPeriod, type LocalDate, type PartialDate } from "./partial-date.ts";

const dayMs = 24 * 60 * 60 * 1_000;

/** Whether what is said to have happened cannot have. By a wrong clock or over a border a phone may be a day behind the worker. */
export const isInFuture = (said: PartialDate, today: LocalDate): boolean =>
  startOfPeriod(said) >= endOfPeriod(today) + dayMs;
