import { groupBy } from "../../base/group-by.ts";
import type { Attributed } from "../timeline/entry-origin.ts";
import type { DistinctEntry } from "../timeline/entry.ts";
import type { Stamp } from "../timeline/stamp.ts";
import { standing } from "../timeline/standing.ts";
import type { CaseId } from "./case-id.ts";
import type { CaseSummary } from "./case-summary.ts";

/** What is said of this case and another: of other people, or to be asked again. */
export interface Distinct {
  readonly other: CaseId;
  /** False as soon as anybody says that it is to be asked again, and nobody who knows of that says otherwise. */
  readonly holds: boolean;
  readonly standing: readonly Attributed<DistinctEntry>[];
}

export function foldDistinct(entries: readonly Attributed<DistinctEntry>[]): readonly Distinct[] {
  const byOther = groupBy(entries, ({ entry }) => entry.other);
  return [...byOther].map(([other, said]) => {
    const left = standing(said);
    return { other, holds: left.every(({ entry }) => entry.holds), standing: left };
  });
}

export function distinctEntry(
  { distinct }: { readonly distinct: readonly Distinct[] },
  said: Pick<DistinctEntry, "other" | "holds">,
  stamp: Stamp,
): DistinctEntry {
  const before = distinct.find(({ other }) => other === said.other)?.standing ?? [];
  const r = before.map(({ id }) => id);
  return { k: "distinct", ...stamp, ...said, ...(r.length > 0 && { r }) };
}

/** Somebody has said, in either of the two cases, that they are of other people. */
export const areDistinct = (
  one: Pick<CaseSummary, "distinct"> & { readonly id?: CaseId },
  other: Pick<CaseSummary, "distinct" | "id">,
): boolean =>
  (one.distinct?.includes(other.id) ?? false) ||
  (one.id !== undefined && (other.distinct?.includes(one.id) ?? false));
