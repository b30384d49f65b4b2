import type { CaseId } from "../domain/cases/case-id.ts";
import { KeepingOfCase } from "../features/keeping/KeepingOfCase.tsx";
import { KeepingScreen } from "../features/keeping/KeepingScreen.tsx";
import { DeskText } from "./WholeText.tsx";

/** Of one case, or of the network. */
export function KeepingPlaces({ caseId }: { readonly caseId?: CaseId }) {
  return <DeskText>{caseId ? <KeepingOfCase caseId={caseId} /> : <KeepingScreen />}</DeskText>;
}
