import "./NetworkScreen.css";
import { useState, type ComponentType } from "react";
import {
  duplicateQueue,
  type DuplicateQueue,
  type OpenDuplicateQueue,
} from "../../app/cases/duplicate-queue.ts";
import { attention } from "../../app/network/attention.ts";
import { joinRequests } from "../../app/network/join-requests.ts";
import { Button } from "../../design/Button.tsx";
import { EmptyState } from "../../design/EmptyState.tsx";
import { ListSection } from "../../design/ListRow.tsx";
import { Page } from "../../design/Page.tsx";
import { useWide } from "../../design/use-wide.ts";
import { Progress } from "../../design/Progress.tsx";
import type { CaseSummary } from "../../domain/cases/case-summary.ts";
import { mayCoordinate } from "../../domain/network/role.ts";
import { today as todayOf, type LocalDate } from "../../domain/time/partial-date.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useBack, useNavigate } from "../../react/navigation.ts";
import { paths } from "../../react/paths.ts";
import { useIncidentsWait } from "../../react/use-incidents-wait.ts";
import { useLive, useView } from "../../react/use-live.ts";
import { JoinRequestCard } from "./JoinRequestCard.tsx";
import { MemberRow } from "./MemberRow.tsx";
import { RefusedNotice, useNeedsALook } from "./RefusedNotice.tsx";

interface AttentionScreenProps {
  readonly CaseRow: ComponentType<CaseRowProps>;
  /** Of which the authority has to hear, and what removed phones had not sent. */
  readonly Incidents: ComponentType;
}

interface CaseRowProps {
  readonly summary: CaseSummary;
  readonly today: LocalDate;
  readonly onOpen: () => void;
}

/** The coordinator's first look: who asks, what differs, who has gone quiet. */
export function AttentionScreen({ CaseRow, Incidents }: AttentionScreenProps) {
  const { t, number } = useText();
  const ws = useWorkspace();
  const [live] = useState(() => attention(ws));
  const { conflicts, closedButNewer, unread, overdue, questions, silent } = useLive(live);
  const requests = useLive(joinRequests(ws));
  const { role } = useLive(ws.me);
  // On a laptop it is one of the places; on a phone it is opened from one.
  const isWide = useWide();
  const back = useBack();
  const isRefusing = useNeedsALook();
  const waits = useIncidentsWait();
  const today = todayOf(ws.clock, ws.utcOffsetMinutes());
  const queue = useView<DuplicateQueue, OpenDuplicateQueue>(() => duplicateQueue(ws), "duplicates");
  const { found: duplicates, searched } = queue?.value ?? { found: [], searched: 0 };

  if (!mayCoordinate(role))
    return (
      <Page title={t("common-place-attention")}>
        <EmptyState icon="lock" title={t("network-attention-only-coordinator")} />
      </Page>
    );

  const section = (title: string, summaries: readonly CaseSummary[]) =>
    summaries.length > 0 && (
      <CaseSection title={title} summaries={summaries} today={today} CaseRow={CaseRow} />
    );
  const isQuiet =
    searched === undefined &&
    !isRefusing &&
    !waits &&
    [conflicts, closedButNewer, unread, overdue, questions, silent, requests, duplicates].every(
      ({ length }) => length === 0,
    );
  return (
    <Page title={t("common-place-attention")} onBack={isWide ? undefined : back} flush>
      <div className="network">
        {isQuiet && (
          <EmptyState icon="check" title={t("network-attention-none-title")}>
            {t("network-attention-none-text")}
          </EmptyState>
        )}
        {waits && <Incidents />}
        {isRefusing && <RefusedNotice />}
        {requests.length > 0 && (
          <section className="network-part">
            <h2>{t("network-joins")}</h2>
            {requests.map((request) => (
              <JoinRequestCard key={request.id} request={request} />
            ))}
          </section>
        )}
        {section(t("network-attention-questions"), questions)}
        {section(t("network-attention-overdue"), overdue)}
        {section(t("network-attention-conflicts"), conflicts)}
        {section(t("network-attention-closed"), closedButNewer)}
        {section(t("network-attention-duplicates"), duplicates)}
        {searched !== undefined && searched > 0 && (
          <div className="network-part">
            <Progress label={t("network-attention-searching")} value={searched} max={1} />
          </div>
        )}
        {silent.length > 0 && (
          <ListSection title={t("network-attention-silent")} count={number(silent.length)}>
            {silent.map((member) => (
              <MemberRow key={member.person} member={member} />
            ))}
          </ListSection>
        )}
        {section(t("network-attention-unread"), unread)}
      </div>
    </Page>
  );
}

/** More than a screen or two of one thing is a list's work, not a reminder's: it comes when it is asked for. */
const enough = 20;

interface CaseSectionProps extends Pick<AttentionScreenProps, "CaseRow"> {
  readonly title: string;
  readonly summaries: readonly CaseSummary[];
  readonly today: LocalDate;
}

function CaseSection({ title, summaries, today, CaseRow }: CaseSectionProps) {
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
          today={today}
          onOpen={() => navigate(paths.case(summary.id))}
        />
      ))}
      {shown.length < summaries.length && (
        <div className="network-part">
          <Button kind="quiet" wide onClick={() => setWhole(true)}>
            {t("today-more", { count: summaries.length - shown.length })}
          </Button>
        </div>
      )}
    </ListSection>
  );
}
