import "./Timeline.css";
import "./TeamTimeline.css";
import { useRef, useState, type ComponentType } from "react";
import type { TeamChoice } from "../../app/timeline/team-choice.ts";
import { teamTimeline } from "../../app/timeline/team-timeline.ts";
import { ok } from "../../base/result.ts";
import { Button } from "../../design/Button.tsx";
import { EmptyState } from "../../design/EmptyState.tsx";
import { Page } from "../../design/Page.tsx";
import { Progress } from "../../design/Progress.tsx";
import { useKeyboardShortcuts } from "../../design/use-keyboard-shortcuts.ts";
import { useWide } from "../../design/use-wide.ts";
import { today as todayOf } from "../../domain/time/partial-date.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useBack, useNavigate } from "../../react/navigation.ts";
import { paths } from "../../react/paths.ts";
import { useAction } from "../../react/use-action.ts";
import { useView } from "../../react/use-live.ts";
import { everything, filterFor, orEverything, TeamFilters } from "./TeamFilters.tsx";
import { TimelineEntry } from "./TimelineEntry.tsx";

interface TeamTimelineScreenProps {
  readonly SavedFilters: ComponentType<{
    readonly chosen: TeamChoice | undefined;
    readonly onChoose: (chosen: TeamChoice) => void;
    readonly onClose: () => void;
  }>;
}

/** All cases of the team as one line of time, the latest first. */
export function TeamTimelineScreen({ SavedFilters }: TeamTimelineScreenProps) {
  const { t } = useText();
  const ws = useWorkspace();
  const navigate = useNavigate();
  // On a laptop it is one of the places; on a phone it is opened from one.
  const isWide = useWide();
  const back = useBack();
  const today = todayOf(ws.clock, ws.utcOffsetMinutes());
  const [chosen, setChosen] = useState(everything);
  const [naming, setNaming] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  const open = useView(() => teamTimeline(ws, filterFor(chosen, today)), JSON.stringify(chosen));
  const more = useAction(async () => ok(await open?.view.loadMore()));
  const items = open?.value.items ?? [];
  const isLoading = open?.value.loading ?? true;

  const move = (step: number) => {
    const links = [...(list.current?.querySelectorAll<HTMLElement>("a") ?? [])];
    const at = links.findIndex((link) => link === document.activeElement);
    links[Math.min(links.length - 1, Math.max(0, at + step))]?.focus();
  };
  useKeyboardShortcuts({ j: () => move(1), k: () => move(-1) });

  const isEmpty = items.length === 0 && !isLoading;
  return (
    <Page title={t("timeline-team-title")} onBack={isWide ? undefined : back} flush>
      <div className="team-timeline">
        <TeamFilters chosen={chosen} onChange={setChosen} onSaved={() => setNaming(true)} />
        {isEmpty && chosen === everything && (
          <EmptyState icon="timeline" title={t("timeline-team-empty-title")}>
            {t("timeline-team-empty-text")}
          </EmptyState>
        )}
        {isEmpty && chosen !== everything && (
          <EmptyState
            icon="filter"
            title={t("timeline-team-none-title")}
            action={
              <Button onClick={() => setChosen(everything)}>{t("timeline-team-clear")}</Button>
            }
          />
        )}
        <ol ref={list} className="timeline" aria-label={t("timeline-team-title")}>
          {items.map((item) => (
            <li key={`${item.caseId} ${item.id}`}>
              <a
                href="/"
                className={item.of.unread > 0 ? "team-case team-case-unread" : "team-case"}
                onClick={(event) => {
                  event.preventDefault();
                  navigate(paths.case(item.of.id));
                }}
              >
                {[item.of.label || item.of.no, item.of.settlement].filter(Boolean).join(" · ")}
                {item.of.unread > 0 && (
                  <span className="for-the-ear"> ({t("timeline-unread")})</span>
                )}
              </a>
              <TimelineEntry
                item={item}
                today={today}
                from={
                  item.caseId === item.of.id
                    ? undefined
                    : ws.cases.get().summaries.get(item.caseId)?.no
                }
              />
            </li>
          ))}
        </ol>
        {isLoading && <Progress label={t("timeline-team-loading")} />}
        {!isLoading && open?.value.more && (
          <Button wide busy={more.running} onClick={() => more.start()}>
            {t("timeline-team-load-more")}
          </Button>
        )}
        {!isLoading && !open?.value.more && items.length > 0 && (
          <p className="soft">{t("timeline-team-end")}</p>
        )}
      </div>
      {naming && (
        <SavedFilters
          chosen={chosen === everything ? undefined : chosen}
          onChoose={(saved) => {
            setChosen(orEverything(saved));
            setNaming(false);
          }}
          onClose={() => setNaming(false)}
        />
      )}
    </Page>
  );
}
