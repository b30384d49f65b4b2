import { createLive, type Live } from "../../base/live.ts";
import { createMutex } from "../../base/mutex.ts";
import type { CaseId } from "../../domain/cases/case-id.ts";
import type { CaseSummary } from "../../domain/cases/case-summary.ts";
import type { CaseType } from "../../domain/cases/case-type.ts";
import { survivorOf } from "../../domain/cases/merge.ts";
import type { RegionId } from "../../domain/cases/region.ts";
import type { PersonId } from "../../domain/network/person-id.ts";
import {
  endOfPeriod,
  startOfPeriod,
  type PartialDate,
  type WallTime,
} from "../../domain/time/partial-date.ts";
import {
  compareTimelineItems,
  mergeTimeline,
  type TimelineItem,
} from "../../domain/timeline/merge-timeline.ts";
import type { CaseIndex, Workspace } from "../workspace.ts";

export interface TeamTimelineFilter {
  readonly worker?: PersonId;
  readonly type?: CaseType;
  readonly region?: RegionId;
  readonly from?: PartialDate;
  readonly to?: PartialDate;
}

/** One line of the team's timeline, with the case it belongs to. */
type TeamTimelineItem = TimelineItem & { readonly of: CaseSummary };

interface TeamTimelineView {
  /** The latest first. */
  readonly items: readonly TeamTimelineItem[];
  readonly loading: boolean;
  readonly more: boolean;
}

export interface TeamTimeline extends Live<TeamTimelineView> {
  readonly loadMore: () => Promise<void>;
  readonly release: () => void;
}

const casesAtOnce = 30;
/** What one page adds at least, while there is more. */
const pageLength = 40;

/** All cases as one line of time. Documents are read some at a time, the latest first; what is shown is exact from the first page on. */
export function teamTimeline(
  ws: Pick<Workspace, "cases" | "documents">,
  filter: TeamTimelineFilter,
): TeamTimeline {
  const live = createLive<TeamTimelineView>({ items: [], loading: true, more: true });
  const read = new Map<CaseId, ReadCase>();
  const work = createMutex();
  let wanted = pageLength;
  let released = false;
  let asked = false;

  const stop = ws.cases.subscribe(refresh);
  refresh();
  return {
    get: live.get,
    subscribe: live.subscribe,
    loadMore() {
      wanted += pageLength;
      return extend();
    },
    release() {
      released = true;
      stop();
    },
  };

  function refresh(): void {
    if (asked) return; // one look at the newest index serves all changes until then
    asked = true;
    extend().catch(() => {
      // The database failed under us; what was read stays on screen and the session says so.
      live.set({ ...live.get(), loading: false });
    });
  }

  function extend(): Promise<void> {
    return work.run(async () => {
      asked = false;
      if (released) return;
      live.set({ ...live.get(), loading: true });
      for (;;) {
        const index = ws.cases.get();
        const candidates = candidatesFor(index, filter);
        const missing = candidates.filter((summary) => read.get(summary.id)?.summary !== summary);
        const certain = itemsFrom(read, index, filter, latestIn(missing[0]));
        if (certain.length >= wanted || missing.length === 0) {
          live.set({
            items: certain.slice(0, wanted),
            loading: !index.loaded,
            more: missing.length > 0 || certain.length > wanted,
          });
          return;
        }
        await readSome(missing.slice(0, casesAtOnce));
        if (released) return;
      }
    });
  }

  async function readSome(summaries: readonly CaseSummary[]): Promise<void> {
    const logs = await Promise.all(summaries.map(({ id }) => ws.documents.readCase(id)));
    summaries.forEach((summary, i) => {
      const entries = logs[i]?.entries ?? [];
      const items = mergeTimeline([{ caseId: summary.id, entries }]);
      read.set(summary.id, { summary, items });
    });
  }
}

interface ReadCase {
  readonly summary: CaseSummary;
  readonly items: readonly TimelineItem[];
}

/** Cases that can hold something to show, the latest first. A merged case is read by itself, and counts where it went. */
function candidatesFor(index: CaseIndex, filter: TeamTimelineFilter): readonly CaseSummary[] {
  const { worker, type, region, from } = filter;
  const earliest = from === undefined ? undefined : startOfPeriod(from);
  return [...index.summaries.values()]
    .filter((summary) => {
      const shown = shownAs(index, summary);
      if (type !== undefined && shown.type !== type) return false;
      if (region !== undefined && shown.region !== region) return false;
      if (worker !== undefined && !summary.workers.includes(worker)) return false;
      return earliest === undefined || endOfPeriod(summary.lastEntryOn) > earliest;
    })
    .sort((a, b) => (a.lastEntryOn < b.lastEntryOn ? 1 : a.lastEntryOn > b.lastEntryOn ? -1 : 0));
}

/** Everything read that no unread case can come before, the latest first. */
function itemsFrom(
  read: ReadonlyMap<CaseId, ReadCase>,
  index: CaseIndex,
  { worker, type, region, from, to }: TeamTimelineFilter,
  unreadFrom: WallTime | undefined,
): readonly TeamTimelineItem[] {
  const earliest = from === undefined ? undefined : startOfPeriod(from);
  const end = to === undefined ? undefined : endOfPeriod(to);
  const items: TeamTimelineItem[] = [];
  for (const { summary, items: ofCase } of read.values()) {
    const of = shownAs(index, index.summaries.get(summary.id) ?? summary);
    if ((type !== undefined && of.type !== type) || (region !== undefined && of.region !== region))
      continue;
    for (const item of ofCase) {
      if (unreadFrom !== undefined && item.time < unreadFrom) continue;
      if (worker !== undefined && item.author !== worker) continue;
      if (earliest !== undefined && item.time < earliest) continue;
      if (end !== undefined && item.time >= end) continue;
      items.push({ ...item, of });
    }
  }
  return items.sort((a, b) => compareTimelineItems(b, a));
}

/** The summary says it to the minute: anything within that minute may still come. */
const latestIn = (summary: CaseSummary | undefined): WallTime | undefined =>
  summary && endOfPeriod(summary.lastEntryOn);

function shownAs(index: CaseIndex, summary: CaseSummary): CaseSummary {
  if (summary.mergedInto === undefined) return summary;
  const survivor = survivorOf(summary.id, (id) => index.summaries.get(id)?.mergedInto);
  return index.summaries.get(survivor) ?? summary;
}
