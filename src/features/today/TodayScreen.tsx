import "./TodayScreen.css";
import { useState, type ComponentType } from "react";
import { today as todayView } from "../../app/cases/today.ts";
import { Button } from "../../design/Button.tsx";
import { EmptyState } from "../../design/EmptyState.tsx";
import { ListSection } from "../../design/ListRow.tsx";
import { Page } from "../../design/Page.tsx";
import type { CaseSummary } from "../../domain/cases/case-summary.ts";
import { mayCoordinate, mayWrite } from "../../domain/network/role.ts";
import type { LocalDate } from "../../domain/time/partial-date.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useNavigate } from "../../react/navigation.ts";
import { paths } from "../../react/paths.ts";
import { useIncidentsWait } from "../../react/use-incidents-wait.ts";
import { useLive } from "../../react/use-live.ts";
import { Drafts } from "./Drafts.tsx";

interface CaseRows {
  readonly CaseRow: ComponentType<CaseRowProps>;
}

interface TodayScreenProps extends CaseRows {
  /** What colleagues offer to her, with the way to take it. */
  readonly Offers: ComponentType;
  /** Of which the authority has to hear, with the hours that are left, and what removed phones had not sent. */
  readonly Incidents: ComponentType;
}

interface CaseRowProps {
  readonly summary: CaseSummary;
  readonly today: LocalDate;
  readonly until?: string | undefined;
  readonly deadline?: LocalDate | undefined;
  readonly onOpen: () => void;
}

const enough = 10;
const lastCases = 5;

/** What is to be done: what was begun, which deadlines near, what is overdue, what is for today, who waits. */
export function TodayScreen({ CaseRow, Offers, Incidents }: TodayScreenProps) {
  const { t, date } = useText();
  const ws = useWorkspace();
  const navigate = useNavigate();
  const [live] = useState(() => todayView(ws));
  const { day, alerts, deadlines, fromIntake, overdue, due, upcoming, waiting, offered, toReview } =
    useLive(live);
  const { list, loaded } = useLive(ws.cases);
  const { role } = useLive(ws.me);
  const waits = useIncidentsWait();
  const counts = mayCoordinate(role) && waits;

  if (list.length === 0)
    return (
      <Page title={t("today-title")} over={date(day)} flush>
        {counts && <Incidents />}
        <Drafts />
        {loaded && (
          <EmptyState
            icon="today"
            title={t("today-empty-title")}
            action={
              mayWrite(role) && (
                <Button kind="primary" icon="plus" onClick={() => navigate(paths.newCase)}>
                  {t("today-empty-act")}
                </Button>
              )
            }
          >
            {t("today-empty-text")}
          </EmptyState>
        )}
      </Page>
    );

  const shown = new Set(
    [
      ...alerts,
      ...deadlines,
      ...fromIntake,
      ...overdue,
      ...due,
      ...upcoming,
      ...waiting,
      ...toReview,
    ].map(({ id }) => id),
  );
  const section = (
    title: string,
    summaries: readonly CaseSummary[],
    more?: Pick<CaseSectionProps, "untilOf" | "deadlines">,
  ) =>
    summaries.length > 0 && (
      <CaseSection
        key={title}
        title={title}
        summaries={summaries}
        day={day}
        {...more}
        CaseRow={CaseRow}
      />
    );
  return (
    <Page title={t("today-title")} over={date(day)} flush>
      <div className="today">
        {counts && <Incidents />}
        <Drafts />
        {offered.length > 0 && <Offers />}
        {section(t("today-alerts"), alerts, {
          untilOf: ({ callsForCoordinator }) =>
            t(callsForCoordinator ? "today-alert-minor" : "today-alert-duty"),
        })}
        {section(t("today-intake"), fromIntake)}
        {section(t("today-deadlines"), deadlines, { deadlines: true })}
        {section(t("today-overdue"), overdue)}
        {section(t("today-due"), due)}
        {section(
          t(mayCoordinate(role) ? "today-waiting-for-me" : "today-waiting-for-others"),
          waiting,
        )}
        {section(t("today-upcoming"), upcoming)}
        {section(t("today-keeping"), toReview)}
        {alerts.length + deadlines.length + overdue.length + due.length + upcoming.length === 0 && (
          <p className="today-quiet">{t("today-nothing-due")}</p>
        )}
        {section(t("today-recent"), list.filter(({ id }) => !shown.has(id)).slice(0, lastCases))}
        <div className="today-end">
          <Button wide onClick={() => navigate(paths.cases)}>
            {t("today-all-cases")}
          </Button>
        </div>
      </div>
    </Page>
  );
}

interface CaseSectionProps extends CaseRows {
  readonly title: string;
  readonly summaries: readonly CaseSummary[];
  readonly day: LocalDate;
  /** What a row says of its last day. */
  readonly untilOf?: (summary: CaseSummary) => string | undefined;
  /** The rows say how near the last day of a legal route is. */
  readonly deadlines?: boolean;
}

function CaseSection({
  title,
  summaries,
  day,
  untilOf,
  deadlines = false,
  CaseRow,
}: CaseSectionProps) {
  const { t, number } = useText();
  const navigate = useNavigate();
  const [whole, setWhole] = useState(false);
  const shown = whole ? summaries : summaries.slice(0, enough);
  return (
    <ListSection title={title} count={number(summaries.length)}>
      {shown.map((summary) => (
        <CaseRow
          key={summary.id}
          summary={summary}
          today={day}
          until={untilOf?.(summary)}
          deadline={deadlines ? summary.deadline : undefined}
          onOpen={() => navigate(paths.case(summary.id))}
        />
      ))}
      {shown.length < summaries.length && (
        <div className="today-end">
          <Button kind="quiet" wide onClick={() => setWhole(true)}>
            {t("today-more", { count: summaries.length - shown.length })}
          </Button>
        </div>
      )}
    </ListSection>
  );
}
