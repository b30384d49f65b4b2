import { instant, type Instant } from "../../base/clock.ts";
import type { CaseId } from "./case-id.ts";
import type { Merge } from "./case-record.ts";

const undoMs = 30 * 24 * 60 * 60 * 1_000;

/** Undoing is offered for 30 days; nothing of either case is gone even then. */
export const mergeUndoUntil = (merge: Merge): Instant => instant(merge.entry.at + undoMs);

/**
 * The case a case's work goes on in. When two coordinators merged two cases into each other, apart, one of them must go on:
 * every device takes the one with the smallest id.
 */
export function survivorOf(id: CaseId, mergedInto: (id: CaseId) => CaseId | undefined): CaseId {
  const way: CaseId[] = [];
  let at = id;
  for (;;) {
    way.push(at);
    const next = mergedInto(at);
    if (next === undefined) return at;
    const seenAt = way.indexOf(next);
    if (seenAt >= 0) return way.slice(seenAt).reduce((a, b) => (a < b ? a : b));
    at = next;
  }
}
