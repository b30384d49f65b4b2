import { groupBy } from "../../base/group-by.ts";
import { isActive, type CaseSummary } from "./case-summary.ts";
import { areDistinct } from "./distinct.ts";
import { createLikenessReader, reasonsOf, type LikenessKeys } from "./likeness.ts";

/**
 * Active cases that another case may be the same as. Only cases that share a telephone or a place are compared, and those whose place nobody
 * noted with all. Among ten thousand it is the work of seconds on a weak phone, so it pauses often: whoever runs it says when it goes on, and hears
 * which share of it is done, from 0 to 1.
 */
export function* likelyDuplicates(
  list: readonly CaseSummary[],
): Generator<number, readonly CaseSummary[]> {
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
  const groups = [...byPhone.values(), ...byPlace.values()];
  const pairs = groups.reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0);
  const all = pairs + anywhere.length * active.length;

  const found = new Set<CaseSummary>();
  let compared = 0;
  for (const group of groups)
    for (const [at, one] of group.entries()) {
      compare(one, group.slice(at + 1));
      if (compared % pause < group.length) yield compared / all;
    }
  for (const one of anywhere) {
    compare(one, active);
    yield compared / all;
  }
  return active.flatMap(({ summary }) => (found.has(summary) ? [summary] : []));

  function compare(one: Compared, others: readonly Compared[]): void {
    compared += others.length;
    for (const other of others) {
      if (one === other || (found.has(one.summary) && found.has(other.summary))) continue;
      if (reasonsOf(one.keys, other.keys).length > 0 && !areDistinct(one.summary, other.summary))
        found.add(one.summary).add(other.summary);
    }
  }
}

/** Comparisons from one pause to the next. */
const pause = 200;

interface Compared {
  readonly summary: CaseSummary;
  readonly keys: LikenessKeys;
}
