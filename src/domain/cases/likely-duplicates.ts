import { groupBy } from "../../base/group-by.ts";
import { isActive, type CaseSummary } from "./case-summary.ts";
import { createLikenessReader, reasonsOf, type LikenessKeys } from "./likeness.ts";

/**
 * Active cases that another case may be the same as. Only cases that share a telephone or a place are compared, and those whose
 * place nobody noted with all, so that ten thousand cases take a moment and not a minute.
 */
export function likelyDuplicates(list: readonly CaseSummary[]): readonly CaseSummary[] {
  const read = createLikenessReader();
  const active = list.filter(isActive).map((summary): Compared => ({
    summary,
    keys: read(summary),
  }));
  const byPhone = groupBy(active, ({ keys }) => keys.phone);
  const byPlace = groupBy(active, ({ keys }) => keys.place);
  const anywhere = byPlace.get(undefined) ?? [];
  byPhone.delete(undefined);
  byPlace.delete(undefined);

  const found = new Set<CaseSummary>();
  const compare = (one: Compared, other: Compared): void => {
    if (one === other || (found.has(one.summary) && found.has(other.summary))) return;
    if (reasonsOf(one.keys, other.keys).length > 0) found.add(one.summary).add(other.summary);
  };
  for (const group of [...byPhone.values(), ...byPlace.values()])
    for (const [at, one] of group.entries())
      for (let next = at + 1; next < group.length; next++) {
        const other = group[next];
        if (other) compare(one, other);
      }
  for (const one of anywhere) for (const other of active) compare(one, other);
  return active.flatMap(({ summary }) => (found.has(summary) ? [summary] : []));
}

interface Compared {
  readonly summary: CaseSummary;
  readonly keys: LikenessKeys;
}
