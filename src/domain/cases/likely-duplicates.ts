import { groupBy } from "../../base/group-by.ts";
import { isActive, type CaseSummary } from "./case-summary.ts";
import { duplicateHints } from "./duplicate-hint.ts";

/**
 * Active cases that another case may be the same as. Only cases that share a telephone or the letters of a name are compared, so
 * that ten thousand cases take a moment, not a minute.
 */
export function likelyDuplicates(list: readonly CaseSummary[]): readonly CaseSummary[] {
  const active = list.filter(isActive);
  const alike = [
    ...groupBy(active.filter(hasPhone), ({ phoneKey }) => phoneKey).values(),
    ...groupBy(active.filter(hasName), ({ nameKey }) => lettersOf(nameKey)).values(),
  ].filter(({ length }) => length > 1);
  const found = new Set<CaseSummary>();
  for (const group of alike)
    for (const summary of group) if (duplicateHints(summary, group).length > 0) found.add(summary);
  return active.filter((summary) => found.has(summary));
}

const hasPhone = (summary: CaseSummary): summary is CaseSummary & { readonly phoneKey: string } =>
  summary.phoneKey !== undefined;
const hasName = (summary: CaseSummary): summary is CaseSummary & { readonly nameKey: string } =>
  summary.nameKey !== undefined;

/** The same for a name in whatever order its words stand. */
const lettersOf = (nameKey: string): string =>
  [...nameKey.replace(/[^\p{L}\p{N}]/gu, "")].sort().join("");
