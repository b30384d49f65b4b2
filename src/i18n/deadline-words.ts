import { daysBetween, type LocalDate } from "../domain/time/partial-date.ts";
import type { Text } from "./text.ts";

/** "12 days left", "last day today", "3 days late". */
export function daysLeftWords({ t }: Text, deadline: LocalDate, today: LocalDate): string {
  const days = daysBetween(today, deadline);
  if (days < 0) return t("cases-late", { days: -days });
  return days === 0 ? t("today-deadline-today") : t("today-deadline-left", { days });
}
