import type { CaseId } from "../domain/cases/case-id.ts";
import { Agreed } from "../features/consent/Agreed.tsx";
import { useText } from "../i18n/use-text.ts";
import { CaseForCoordinators } from "./CaseForCoordinators.tsx";
import { DeskText } from "./WholeText.tsx";

/** What the person agreed to, for everybody who works with her. */
export function AgreedPlaces({ caseId }: { readonly caseId: CaseId }) {
  return (
    <DeskText>
      <AgreedOfCase caseId={caseId} />
    </DeskText>
  );
}

function AgreedOfCase({ caseId }: { readonly caseId: CaseId }) {
  const { t } = useText();
  return (
    <CaseForCoordinators caseId={caseId} title={t("agreed-title")} closed={undefined}>
      {(view) => <Agreed view={view} />}
    </CaseForCoordinators>
  );
}
