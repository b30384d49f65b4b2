import type { CaseId } from "../../domain/cases/case-id.ts";
import { survivorOf } from "../../domain/cases/merge.ts";
import type { CaseSummary } from "../../domain/cases/case-summary.ts";
import type { CaseIndex } from "../workspace.ts";

export const emptyIndex: CaseIndex = {
  summaries: new Map(),
  list: [],
  loaded: false,
  erased: new Set(),
};

/**
 * The index with some cases shown anew. What did not change keeps its place and is not sorted again, and the map of summaries goes from the old
 * index to the new one: copying ten thousand would be most of the work of one change.
 */
export function updateIndex(
  index: CaseIndex,
  changed: readonly CaseSummary[],
  loaded: boolean,
): CaseIndex {
  const summaries =
    index.summaries === emptyIndex.summaries ? new Map<CaseId, CaseSummary>() : mapOf(index);
  for (const summary of changed) summaries.set(summary.id, summary);
  const mergedInto = (id: CaseId) => summaries.get(id)?.mergedInto;

  const touched = new Map(changed.map((summary) => [summary.id, summary]));
  const listed: CaseSummary[] = [];
  for (const [id, summary] of touched) {
    if (summary.status === "mistake") continue;
    if (summary.status !== "merged") listed.push(summary);
    else {
      const survivor = survivorOf(id, mergedInto);
      const shown = summaries.get(survivor);
      if (shown && !touched.has(survivor)) touched.set(survivor, shown);
      // Two that were merged into each other, apart: in one of them the work goes on.
      // Nor did anybody erase this one.
      if (survivor === id || index.erased.has(survivor))
        listed.push({ ...summary, status: "open" });
    }
  }
  const untouched =
    touched.size > few
      ? index.list.filter(({ id }) => !touched.has(id))
      : without(index.list, touched.keys());
  return {
    summaries,
    list: joinSorted(untouched, listed.sort(newestFirst)),
    loaded,
    // One whose end was taken back is a case like any other.
    erased: changed.some(({ id }) => index.erased.has(id))
      ? new Set([...index.erased].filter((id) => !touched.has(id)))
      : index.erased,
  };
}

/** The index without cases that were erased. One that went into such a case comes out of it again: nobody erased that one. */
export function withoutErased(index: CaseIndex, erased: readonly CaseId[]): CaseIndex {
  const summaries = mapOf(index);
  for (const id of erased) summaries.delete(id);
  const orphans = [...summaries.values()].filter(
    ({ status, mergedInto }) => status === "merged" && mergedInto && erased.includes(mergedInto),
  );
  const all = new Set([...index.erased, ...erased]);
  const left = { ...index, list: without(index.list, erased), erased: all };
  return updateIndex(left, orphans, index.loaded);
}

/** Only made here, and only changed here. */
const mapOf = ({ summaries }: CaseIndex) => summaries as Map<CaseId, CaseSummary>;

const few = 4;

/** One change among ten thousand: finding the place is quicker than asking everyone. */
function without(list: readonly CaseSummary[], ids: Iterable<CaseId>): readonly CaseSummary[] {
  const left = [...list];
  for (const id of ids) {
    const at = left.findIndex((summary) => summary.id === id);
    if (at >= 0) left.splice(at, 1);
  }
  return left;
}

function joinSorted(a: readonly CaseSummary[], b: readonly CaseSummary[]): readonly CaseSummary[] {
  if (b.length <= few) return b.reduce(inserted, a);
  const out: CaseSummary[] = [];
  let at = 0;
  for (const one of a) {
    for (let next = b[at]; next && newestFirst(next, one) < 0; next = b[++at]) out.push(next);
    out.push(one);
  }
  return [...out, ...b.slice(at)];
}

function inserted(list: readonly CaseSummary[], summary: CaseSummary): readonly CaseSummary[] {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = list[middle];
    if (other && newestFirst(other, summary) < 0) low = middle + 1;
    else high = middle;
  }
  return list.toSpliced(low, 0, summary);
}

/** Dates as text sort like dates; a vaguer one before the days it spans. */
function newestFirst(a: CaseSummary, b: CaseSummary): number {
  if (a.lastOn !== b.lastOn) return a.lastOn < b.lastOn ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}
