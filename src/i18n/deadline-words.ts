import { daysBetween, type LocalDate } from "../domain/time/partial-date.ts";
import type { Text } from "./text.ts";

/** "12 days left", "ends tomorrow", "ends today", "3 days late". */
export function daysLeftWords({ t }: Text, deadline: LocalDate, today: LocalDate): string {
  const days = daysBetween(today, deadline);
  if (days < 0) return t("cases-late", { days: -days });
  if (days > 1) return t("today-deadline-left", { days });
  return t(days === 0 ? "today-deadline-today" : "today-deadline-tomorrow");
}
