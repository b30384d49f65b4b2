import { foldText } from "./fold-text.ts";
import { isActive, type CaseSummary } from "./case-summary.ts";
import type { CaseId } from "./case-id.ts";

export type DuplicateReason = "name" | "settlement" | "birthYear" | "phone";

export interface DuplicateHint {
  readonly id: CaseId;
  readonly reasons: readonly DuplicateReason[];
}

/** What a case is compared by; an intake can be compared before it is saved. */
export type Likeness = Pick<CaseSummary, "settlement" | "nameKey" | "birthYear" | "phoneKey">;

/**
 * Cases that may be of the same person: the same telephone, or the same name and nothing that speaks against it. Only a hint;
 * people decide, and can undo it. An anonymous case without a name is like no other.
 */
export function duplicateHints(
  likeness: Likeness & { readonly id?: CaseId },
  others: readonly CaseSummary[],
): readonly DuplicateHint[] {
  return others
    .filter((other) => other.id !== likeness.id && other.status !== "merged")
    .map((other) => ({ id: other.id, reasons: reasonsOf(likeness, other), other }))
    .filter(({ reasons }) => reasons.length > 0)
    .sort(
      (a, b) =>
        b.reasons.length - a.reasons.length ||
        Number(isActive(b.other)) - Number(isActive(a.other)) ||
        (a.id < b.id ? -1 : 1),
    )
    .map(({ id, reasons }) => ({ id, reasons }));
}

function reasonsOf(a: Likeness, b: Likeness): readonly DuplicateReason[] {
  const reasons: DuplicateReason[] = [];
  const samePhone = a.phoneKey !== undefined && a.phoneKey === b.phoneKey;
  const sameName =
    a.nameKey !== undefined &&
    b.nameKey !== undefined &&
    nameWords(a.nameKey) === nameWords(b.nameKey);
  const bornApart =
    a.birthYear !== undefined &&
    b.birthYear !== undefined &&
    Math.abs(a.birthYear - b.birthYear) > 1;
  const livesApart =
    a.settlement !== undefined &&
    b.settlement !== undefined &&
    foldText(a.settlement) !== foldText(b.settlement);
  if (!samePhone && (!sameName || bornApart || livesApart)) return [];

  if (samePhone) reasons.push("phone");
  if (sameName) reasons.push("name");
  if (a.settlement !== undefined && b.settlement !== undefined && !livesApart)
    reasons.push("settlement");
  if (a.birthYear !== undefined && b.birthYear !== undefined && !bornApart)
    reasons.push("birthYear");
  return reasons;
}

/** Family and given name come in either order, by country and by form. */
export const nameWords = (nameKey: string): string =>
  nameKey
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "")
    .sort()
    .join(" ");
