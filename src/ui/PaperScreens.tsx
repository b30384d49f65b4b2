import type { CaseId } from "../domain/cases/case-id.ts";
import { CasePaper } from "../features/paper/CasePaper.tsx";
import { EntryOnPaper } from "../features/timeline/EntryOnPaper.tsx";
import type { CasePaper as PaperName } from "../react/paths.ts";
import { DeskText } from "./WholeText.tsx";

interface PaperOfCaseProps {
  readonly caseId: CaseId;
  readonly paper: PaperName;
}

export function PaperOfCase(props: PaperOfCaseProps) {
  return (
    <DeskText>
      <CasePaper {...props} Entry={EntryOnPaper} />
    </DeskText>
  );
}
