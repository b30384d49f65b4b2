import { caseTypes } from "../cases/case-type.ts";
import { usualKeepFor, type KeepFor } from "./keep-for.ts";

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
