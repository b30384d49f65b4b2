import type { CaseId } from "../domain/cases/case-id.ts";
import { Expert } from "../features/expert/Expert.tsx";
import { GuestsScreen } from "../features/expert/GuestsScreen.tsx";
import { useText } from "../i18n/use-text.ts";
import { CaseForCoordinators } from "./CaseForCoordinators.tsx";
import { DeskText } from "./WholeText.tsx";

/** A case, for somebody outside the network; or everybody from outside, over all cases. */
export function ExpertPlaces({ caseId }: { readonly caseId?: CaseId }) {
  return <DeskText>{caseId ? <ExpertOfCase caseId={caseId} /> : <GuestsScreen />}</DeskText>;
}

function ExpertOfCase({ caseId }: { readonly caseId: CaseId }) {
  const { t } = useText();
  return (
    <CaseForCoordinators
      caseId={caseId}
      title={t("work-expert")}
      closed={t("expert-only-coordinator")}
    >
      {(view, back) => <Expert view={view} onDone={back} />}
    </CaseForCoordinators>
  );
}
