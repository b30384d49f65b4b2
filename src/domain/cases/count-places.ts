import { groupBy } from "../../base/group-by.ts";
import { isActive, type CaseSummary } from "./case-summary.ts";
import { foldText } from "./fold-text.ts";
import type { RegionId } from "./region.ts";

/** How many open cases there are in each county. */
export function openByRegion(list: readonly CaseSummary[]): ReadonlyMap<RegionId, number> {
  const counts = new Map<RegionId, number>();
  for (const summary of list)
    if (isActive(summary) && summary.region)
      counts.set(summary.region, (counts.get(summary.region) ?? 0) + 1);
  return counts;
}

export interface SettlementCount {
  /** As it is written most often; undefined for cases of which nobody noted where they are. */
  readonly name: string | undefined;
  readonly count: number;
}

/** The settlements of one county with their open cases, the most first; spellings that differ in marks and capitals are one. */
export function openBySettlement(
  list: readonly CaseSummary[],
  region: RegionId,
): readonly SettlementCount[] {
  const open = list.filter((summary) => isActive(summary) && summary.region === region);
  const bySettlement = groupBy(open, ({ settlement }) => settlement && foldText(settlement));
  return [...bySettlement.values()]
    .map((cases) => ({ name: spellingOf(cases), count: cases.length }))
    .sort((a, b) => b.count - a.count || ((a.name ?? "") < (b.name ?? "") ? -1 : 1));
}

function spellingOf(cases: readonly CaseSummary[]): string | undefined {
  const spellings = groupBy(cases, ({ settlement }) => settlement);
  return [...spellings].reduce((a, b) => (b[1].length > a[1].length ? b : a))[0];
}
