import type { EntryId } from "../timeline/entry-id.ts";
import type { Attributed } from "../timeline/entry-origin.ts";
import type {
  ClosedEntry,
  FollowUpEntry,
  QuestionEntry,
  ReopenedEntry,
  RouteEntry,
} from "../timeline/entry.ts";
import { standing } from "../timeline/standing.ts";

type Work = Attributed<FollowUpEntry> | Attributed<QuestionEntry> | Attributed<RouteEntry>;

/**
 * Closing is something somebody said, with a reason, knowing what she had seen. A follow-up, question or route nobody who
 * closed the case had seen makes the closing disputed: the case counts as open, and the coordinator sees both.
 */
export type CaseStatus =
  | { readonly state: "open" }
  | { readonly state: "closed"; readonly closings: readonly Attributed<ClosedEntry>[] }
  | {
      readonly state: "disputed";
      readonly closings: readonly Attributed<ClosedEntry>[];
      readonly newer: readonly Work[];
    };

/** Closed as recorded by mistake, and nobody who closed it says otherwise. Newer work makes it a disputed case like any other. */
export const isMistake = (status: CaseStatus): boolean =>
  status.state === "closed" && status.closings.every(({ entry }) => entry.outcome === "mistake");

export function foldStatus(
  closed: readonly Attributed<ClosedEntry>[],
  reopened: readonly Attributed<ReopenedEntry>[],
  work: readonly Work[],
): CaseStatus {
  const ended = new Set<EntryId>(reopened.flatMap(({ entry }) => entry.r));
  const closings = standing(closed).filter(({ id }) => !ended.has(id));
  if (closings.length === 0) return { state: "open" };

  const seen = new Set<EntryId>(closings.flatMap(({ entry }) => entry.seen));
  const newer = work.filter(({ id }) => !seen.has(id));
  return newer.length === 0
    ? { state: "closed", closings }
    : { state: "disputed", closings, newer };
}
