import { caseView } from "../../app/cases/case-view.ts";
import { EmptyState } from "../../design/EmptyState.tsx";
import { Page } from "../../design/Page.tsx";
import type { CaseId } from "../../domain/cases/case-id.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useBack } from "../../react/navigation.ts";
import type { CasePaper as PaperName } from "../../react/paths.ts";
import { useView } from "../../react/use-live.ts";
import { AccessReport } from "./AccessReport.tsx";
import { AppointmentCard } from "./AppointmentCard.tsx";
import { CaseDates } from "./CaseDates.tsx";
import { CaseSheet } from "./CaseSheet.tsx";
import { ConsentForm } from "./ConsentForm.tsx";
import { LandlordPaper } from "./LandlordPaper.tsx";
import { LetterPaper } from "./LetterPaper.tsx";
import type { EntryOnPaper } from "./paper-props.ts";

interface CasePaperProps {
  readonly caseId: CaseId;
  readonly paper: PaperName;
  readonly Entry: EntryOnPaper;
}

export function CasePaper({ caseId, paper, Entry }: CasePaperProps) {
  const { t } = useText();
  const ws = useWorkspace();
  const back = useBack();
  const view = useView(() => caseView(ws, caseId), caseId)?.value;
  if (view?.state !== "ready")
    return (
      <Page title={t(`paper-${paper}`)} onBack={back}>
        {view?.state === "missing" && <EmptyState icon="cases" title={t("cases-missing-title")} />}
      </Page>
    );
  const props = { view, no: view.record.opened?.entry.no ?? "", Entry };
  switch (paper) {
    case "sheet":
      return <CaseSheet {...props} />;
    case "letter":
      return <LetterPaper {...props} />;
    case "card":
      return <AppointmentCard {...props} />;
    case "landlord":
      return <LandlordPaper {...props} />;
    case "consents":
      return <ConsentForm {...props} />;
    case "access":
      return <AccessReport {...props} />;
    case "dates":
      return <CaseDates {...props} />;
  }
}
