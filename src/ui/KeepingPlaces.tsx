import type { CaseId } from "../domain/cases/case-id.ts";
import { SecondDevice } from "../features/devices/SecondDevice.tsx";
import { KeepingOfCase } from "../features/keeping/KeepingOfCase.tsx";
import { KeepingScreen } from "../features/keeping/KeepingScreen.tsx";
import { useText } from "../i18n/use-text.ts";
import { CaseForCoordinators } from "./CaseForCoordinators.tsx";
import { DeskText } from "./WholeText.tsx";

/** Of one case, or of the network. */
export function KeepingPlaces({ caseId }: { readonly caseId?: CaseId }) {
  return (
    <DeskText>
      {caseId ? <Keeping caseId={caseId} /> : <KeepingScreen SecondDevice={SecondDevice} />}
    </DeskText>
  );
}

function Keeping({ caseId }: { readonly caseId: CaseId }) {
  const { t } = useText();
  return (
    <CaseForCoordinators
      caseId={caseId}
      title={t("erasure-title")}
      closed={t("erasure-only-coordinator")}
    >
      {(view) => <KeepingOfCase view={view} />}
    </CaseForCoordinators>
  );
}
