import type { ReactNode } from "react";
import { caseView, type ReadyCase } from "../app/cases/case-view.ts";
import { EmptyState } from "../design/EmptyState.tsx";
import { Page } from "../design/Page.tsx";
import type { CaseId } from "../domain/cases/case-id.ts";
import { mayCoordinate } from "../domain/network/role.ts";
import { useText } from "../i18n/use-text.ts";
import { useWorkspace } from "../react/app-context.ts";
import { useNavigate } from "../react/navigation.ts";
import { paths } from "../react/paths.ts";
import { useLive, useView } from "../react/use-live.ts";

interface CaseForCoordinatorsProps {
  readonly caseId: CaseId;
  readonly title: string;
  /** To whoever does not coordinate; undefined where everybody in the network may look. */
  readonly closed: string | undefined;
  readonly children: (view: ReadyCase, back: () => void) => ReactNode;
}

/** A screen about one case, beside the case itself. */
export function CaseForCoordinators({ caseId, title, closed, children }: CaseForCoordinatorsProps) {
  const { t } = useText();
  const ws = useWorkspace();
  const navigate = useNavigate();
  const { role } = useLive(ws.me);
  const shown = useView(() => caseView(ws, caseId), caseId)?.value;
  const back = () => navigate(paths.case(caseId));
  if (closed !== undefined && !mayCoordinate(role))
    return (
      <Page title={title} onBack={back}>
        <EmptyState icon="lock" title={closed} />
      </Page>
    );
  return (
    <Page
      title={title}
      over={shown?.state === "ready" ? shown.record.opened?.entry.no : undefined}
      onBack={back}
    >
      {shown?.state === "ready" && children(shown, back)}
      {shown?.state === "missing" && <EmptyState icon="cases" title={t("cases-missing-title")} />}
    </Page>
  );
}
