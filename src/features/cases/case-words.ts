import type { CaseSummary } from "../../domain/cases/case-summary.ts";
import { isOverdue } from "../../domain/cases/case-summary.ts";
import { regionById } from "../../domain/cases/region.ts";
import { daysBetween, type LocalDate } from "../../domain/time/partial-date.ts";
import { slotWords } from "../../i18n/plan-words.ts";
import type { Text } from "../../i18n/text.ts";

/** How a case is called on the screen: as the person is, or by its number. */
export const caseTitle = ({ label, no }: Pick<CaseSummary, "label" | "no">): string => label || no;

export function casePlace({ settlement, region }: CaseSummary): string | undefined {
  return settlement ?? (region && regionById(region).name);
}

/** When it is next, or that it is over. */
export function whenWords(text: Text, summary: CaseSummary, today: LocalDate): string {
  const { status, next } = summary;
  if (status === "closed") return text.t("cases-row-closed");
  if (next === undefined) return "";
  return isOverdue(summary, today)
    ? text.t("cases-late", { days: Math.max(1, daysBetween(next, today)) })
    : text.day(next, today);
}

/** What is planned next, where it is not a promise. */
export const whatWords = (text: Text, { nextWhat, status }: CaseSummary): string =>
  nextWhat && status !== "closed" ? slotWords(text, nextWhat) : "";
