import type { CaseId } from "../domain/cases/case-id.ts";
import { ExpertScreen } from "../features/expert/ExpertScreen.tsx";
import { DeskText } from "./WholeText.tsx";

/** A case, for somebody outside the network. */
export function ExpertPlaces({ caseId }: { readonly caseId: CaseId }) {
  return (
    <DeskText>
      <ExpertScreen caseId={caseId} />
    </DeskText>
  );
}
