import type { CaseId } from "./case-id.ts";
import { isActive, type CaseSummary } from "./case-summary.ts";
import { areDistinct } from "./distinct.ts";
import {
  createLikenessReader,
  reasonsOf,
  type DuplicateReason,
  type Likeness,
} from "./likeness.ts";

export interface DuplicateHint {
  readonly id: CaseId;
  readonly reasons: readonly DuplicateReason[];
}

/**
 * Cases that may be of the same person, the likeliest first. Only a hint; people decide, and can undo it; what they have
 * decided is not asked again. An anonymous case without a name is like no other.
 */
export function duplicateHints(
  likeness: Likeness & Pick<CaseSummary, "distinct"> & { readonly id?: CaseId },
  others: readonly CaseSummary[],
): readonly DuplicateHint[] {
  const read = createLikenessReader();
  const sought = read(likeness);
  return others
    .filter((other) => other.id !== likeness.id && other.status !== "merged")
    .map((other) => ({ id: other.id, reasons: reasonsOf(sought, read(other)), other }))
    .filter(({ reasons, other }) => reasons.length > 0 && !areDistinct(likeness, other))
    .sort(
      (a, b) =>
        b.reasons.length - a.reasons.length ||
        Number(isActive(b.other)) - Number(isActive(a.other)) ||
        (a.id < b.id ? -1 : 1),
    )
    .map(({ id, reasons }) => ({ id, reasons }));
}
