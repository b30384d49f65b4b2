import type { CaseSummary } from "../cases/case-summary.ts";
import type { CaseType } from "../cases/case-type.ts";
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
