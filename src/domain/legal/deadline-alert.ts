import { daysBetween, type LocalDate } from "../time/partial-date.ts";

/** A deadline is shown from 30 days before, more urgently from 7 and from the day before, and stays until a step settles it. */
export type DeadlineAlert = "month" | "week" | "day" | "over";

/** Undefined while it is further off. */
export function deadlineAlert(deadline: LocalDate, today: LocalDate): DeadlineAlert | undefined {
  const daysLeft = daysBetween(today, deadline);
  if (daysLeft < 0) return "over";
  if (daysLeft <= 1) return "day";
  if (daysLeft <= 7) return "week";
  return daysLeft <= 30 ? "month" : undefined;
}
