import { undoMerge } from "../../app/cases/merge-cases.ts";
import { Button } from "../../design/Button.tsx";
import { useToast } from "../../design/Toast.tsx";
import type { CaseRecord, Merge } from "../../domain/cases/case-record.ts";
import { mergeUndoUntil } from "../../domain/cases/merge.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useAction } from "../../react/use-action.ts";
import { useLive } from "../../react/use-live.ts";
import { caseTitle } from "./case-words.ts";
import { MergeProblem } from "./MergeProblem.tsx";

interface MergesProps {
  readonly record: CaseRecord;
  readonly mayUndo: boolean;
}

/** With which cases this one was joined, and for how long that can be taken back. */
export function Merges({ record, mayUndo }: MergesProps) {
  return record.merges.map((merge) => (
    <MergeLine key={merge.id} record={record} merge={merge} mayUndo={mayUndo} />
  ));
}

function MergeLine({ record, merge, mayUndo }: MergesProps & { readonly merge: Merge }) {
  const { t, moment } = useText();
  const ws = useWorkspace();
  const say = useToast();
  const other = useLive(ws.cases).summaries.get(merge.entry.other);
  const undo = useAction(
    () => undoMerge(ws, record.id, merge.id),
    () => say(t("cases-merge-undone")),
  );
  const until = mergeUndoUntil(merge);
  const undoable = mayUndo && ws.clock.now() <= until;
  return (
    <>
      <div className="case-line">
        <div>
          <p>{t("cases-merge-with", { case: other ? caseTitle(other) : merge.entry.other })}</p>
          {undoable && (
            <p className="case-line-label">
              {t("cases-merge-undo-until", { when: moment(until) })}
            </p>
          )}
        </div>
        {undoable && (
          <Button kind="quiet" icon="undo" busy={undo.running} onClick={() => undo.start()}>
            {t("cases-merge-undo")}
          </Button>
        )}
      </div>
      {undo.error && <MergeProblem error={undo.error} />}
    </>
  );
}
