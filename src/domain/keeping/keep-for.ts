import type { CaseSummary } from "../cases/case-summary.ts";
import { caseTypes, type CaseType } from "../cases/case-type.ts";
import { addDays, addMonths, firstDayOf, type LocalDate } from "../time/partial-date.ts";

/** For how many months after its end a case of each type is kept. */
export type KeepFor = Readonly<Record<CaseType, number>>;

/**
 * GDPR art. 5(1)(e) asks for a date and gives none. These are ours until the network decides with its lawyer: three years where somebody may still go to
 * court (data/legal-routes.ts: no route we know of is open for longer), one year elsewhere.
 */
export const usualKeepFor: KeepFor = {
  discrimination: 36,
  housing: 36,
  crisis_pregnancy: 12,
  general: 12,
};

export const mostMonths = 240;

export function parseKeepFor(value: unknown): KeepFor | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const months: Record<string, number> = { ...usualKeepFor };
  for (const [type, count] of Object.entries(value)) {
    if (!caseTypes.some((known) => known === type)) continue;
    if (!Number.isSafeInteger(count) || count < 1 || count > mostMonths) return undefined;
    months[type] = Number(count);
  }
  return months as KeepFor; // begun with every type
}

type Kept = Pick<CaseSummary, "status" | "type" | "lastOn" | "keepUntil" | "held" | "erasing">;

/** What was said of this case, else the rule, counted from the last thing that happened. Undefined while work goes on. */
export function keptUntil(summary: Kept, keepFor: KeepFor): LocalDate | undefined {
  if (summary.status !== "closed" && summary.status !== "mistake") return undefined;
  return summary.keepUntil ?? addMonths(firstDayOf(summary.lastOn), keepFor[summary.type]);
}

const remindDays = 30;

/** Whether a coordinator should say: keep it, or erase it. Nothing happens by itself. */
export function reviewDue(
  summary: Kept,
  keepFor: KeepFor,
  today: LocalDate,
): "soon" | "over" | undefined {
  const until = keptUntil(summary, keepFor);
  if (until === undefined || summary.held) return undefined;
  if (until <= today) return "over";
  return addDays(until, -remindDays) <= today ? "soon" : undefined;
}
