import { useCallback, useEffect, useState, type ReactNode } from "react";
import { lookAhead, openCaseView } from "../../app/cases/case-ahead.ts";
import type { ReadyCase } from "../../app/cases/case-view.ts";
import { markSeen } from "../../app/cases/mark-seen.ts";
import { ok } from "../../base/result.ts";
import { Button } from "../../design/Button.tsx";
import { EmptyState } from "../../design/EmptyState.tsx";
import { Page } from "../../design/Page.tsx";
import type { CaseId } from "../../domain/cases/case-id.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useNavigate } from "../../react/navigation.ts";
import { paths } from "../../react/paths.ts";
import { useAction } from "../../react/use-action.ts";
import { useLive, useView } from "../../react/use-live.ts";
import { useMemberName } from "../../react/use-member-name.ts";
import { OpenCase } from "./OpenCase.tsx";

interface CaseScreenProps {
  readonly caseId: CaseId;
  /** What happened in it, drawn by the timeline. */
  readonly timeline: (view: ReadyCase) => ReactNode;
  /** The question to the coordinator is to be written at once. */
  readonly asking?: boolean;
  /** False while something else is before it: what arrives then has not been seen. */
  readonly onScreen: boolean;
}

/** What was on screen for less than that was not read; and the case is drawn before anything is written about it. */
const onScreenMs = 700;

export function CaseScreen({ caseId, timeline, asking = false, onScreen }: CaseScreenProps) {
  const { t, moment } = useText();
  const ws = useWorkspace();
  const navigate = useNavigate();
  const nameOf = useMemberName();
  const erased = useLive(ws.erasures.list).find(
    (one) => one.case === caseId && one.what === "case",
  );
  const [ahead] = useState(() => lookAhead(ws, caseId));
  const shown = useView(() => openCaseView(ws, caseId), caseId)?.value ?? ahead;
  const toList = useCallback(() => navigate(paths.cases), [navigate]);

  const seen = useAction(async () => ok(await markSeen(ws, caseId)));
  const markAsSeen = seen.start;
  const entries = shown?.state === "ready" ? shown.record.entries.length : 0;
  const { timers } = ws;
  useEffect(
    () => (onScreen && entries > 0 ? timers.after(onScreenMs, markAsSeen) : undefined),
    [caseId, entries, markAsSeen, onScreen, timers],
  );

  if (!shown || shown.state === "loading")
    return (
      <Page title={t("cases-one")} onBack={toList}>
        {null}
      </Page>
    );
  if (shown.state === "missing")
    return (
      <Page title={t("cases-one")} onBack={toList}>
        <EmptyState
          icon="cases"
          title={t(erased ? "keeping-gone-title" : "cases-missing-title")}
          action={<Button onClick={toList}>{t("cases-to-list")}</Button>}
        >
          {erased
            ? t("keeping-gone-text", {
                when: moment(erased.at),
                name: nameOf(erased.person) ?? t("timeline-somebody"),
              })
            : t("cases-missing-text")}
        </EmptyState>
      </Page>
    );
  return <OpenCase key={caseId} view={shown} asking={asking} onBack={toList} timeline={timeline} />;
}
