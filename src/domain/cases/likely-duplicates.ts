import { groupBy } from "../../base/group-by.ts";
import { isActive, type CaseSummary } from "./case-summary.ts";
import { duplicateHints, nameWords } from "./duplicate-hint.ts";
import { foldText } from "./fold-text.ts";

/**
 * Active cases that another case may be the same as. Only cases that share a telephone, or a name and perhaps a place, are
 * compared, so that ten thousand cases take a moment and not a minute.
 */
export function likelyDuplicates(list: readonly CaseSummary[]): readonly CaseSummary[] {
  const active = list.filter(isActive);
  const found = new Set<CaseSummary>();
  for (const group of [...byPhone(active), ...byName(active).flatMap(byPlace)])
    if (group.length > 1)
      for (const summary of group)
        if (!found.has(summary) && duplicateHints(summary, group).length > 0) found.add(summary);
  return active.filter((summary) => found.has(summary));
}

type Group = readonly CaseSummary[];

const byPhone = (list: Group): readonly Group[] => groupsOf(list, ({ phoneKey }) => phoneKey);

const byName = (list: Group): readonly Group[] =>
  groupsOf(list, ({ nameKey }) => nameKey && nameWords(nameKey));

/** A case whose place nobody noted may be of any place. */
function byPlace(sameName: Group): readonly Group[] {
  if (sameName.length < 2) return [];
  const anywhere = sameName.filter(({ settlement }) => settlement === undefined);
  const placed = groupsOf(sameName, ({ settlement }) => settlement && foldText(settlement));
  return placed.length === 0 ? [anywhere] : placed.map((group) => [...group, ...anywhere]);
}

function groupsOf(
  list: Group,
  keyOf: (summary: CaseSummary) => string | undefined,
): readonly Group[] {
  const groups = groupBy(list, keyOf);
  groups.delete(undefined);
  return [...groups.values()];
}
