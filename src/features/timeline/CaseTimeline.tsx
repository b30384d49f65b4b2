import "./Timeline.css";
import { useMemo } from "react";
import type { CasePart } from "../../app/cases/whole-case.ts";
import type { CaseId } from "../../domain/cases/case-id.ts";
import type { TimelineItem } from "../../domain/timeline/merge-timeline.ts";
import { today as todayOf } from "../../domain/time/partial-date.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { TimelineEntry } from "./TimelineEntry.tsx";

interface CaseTimelineProps {
  readonly caseId: CaseId;
  /** In the order in which things happened, earliest first. */
  readonly items: readonly TimelineItem[];
  /** The case and what was merged into it. */
  readonly parts: readonly CasePart[];
}

/** Everybody's entries in one line of time, the latest on top. */
export function CaseTimeline({ caseId, items, parts }: CaseTimelineProps) {
  const { t } = useText();
  const ws = useWorkspace();
  const noOf = useMemo(() => new Map(parts.map((part) => [part.caseId, part.no])), [parts]);
  const today = todayOf(ws.clock, ws.utcOffsetMinutes());
  const latestFirst = useMemo(
    () => items.filter((item) => item.caseId === caseId || !isOtherHalf(item)).toReversed(),
    [items, caseId],
  );
  if (items.length === 0) return <p className="soft">{t("timeline-empty")}</p>;
  return (
    <ol className="timeline" aria-label={t("timeline-list")}>
      {latestFirst.map((item) => (
        <li key={`${item.caseId} ${item.id}`}>
          <TimelineEntry
            item={item}
            today={today}
            // What came with a merged case says where it came from.
            from={item.caseId === caseId ? undefined : noOf.get(item.caseId)}
          />
        </li>
      ))}
    </ol>
  );
}

/** Joining and parting are written in both cases; once is enough to read. */
const isOtherHalf = (item: TimelineItem): boolean =>
  item.kind === "entry" && (item.entry.k === "mergedInto" || item.entry.k === "unmerged");
