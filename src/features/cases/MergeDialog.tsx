import { useState } from "react";
import { mergeCases } from "../../app/cases/merge-cases.ts";
import { sayDistinct } from "../../app/cases/say-distinct.ts";
import { Button } from "../../design/Button.tsx";
import { Choice } from "../../design/Choice.tsx";
import { Dialog } from "../../design/Dialog.tsx";
import { useToast } from "../../design/Toast.tsx";
import type { CaseId } from "../../domain/cases/case-id.ts";
import type { MergeKind } from "../../domain/cases/code-lists.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useAction } from "../../react/use-action.ts";
import { useLive } from "../../react/use-live.ts";
import { CasePicker } from "./CasePicker.tsx";
import { CompareCases } from "./CompareCases.tsx";
import { MergeProblem } from "./MergeProblem.tsx";

interface MergeDialogProps {
  readonly caseId: CaseId;
  /** Undefined: the other case is looked for first. */
  readonly other: CaseId | undefined;
  readonly onClose: () => void;
}

type Answer = MergeKind | "different";

/** The same family, one matter of several people, or neither: seen side by side, decided by a person, undone for 30 days. */
export function MergeDialog({ caseId, other: hinted, onClose }: MergeDialogProps) {
  const { t } = useText();
  const ws = useWorkspace();
  const say = useToast();
  const { summaries } = useLive(ws.cases);
  const [picked, setPicked] = useState(hinted);
  const [answer, setAnswer] = useState<Answer>();
  const merge = useAction(
    (other: CaseId, as: MergeKind) => mergeCases(ws, { survivor: caseId, other, as }),
    () => {
      say(t("cases-merge-done"));
      onClose();
    },
  );
  const refuse = useAction(
    (other: CaseId) => sayDistinct(ws, { one: caseId, other, holds: true }),
    () => {
      say(t("work-distinct-done"));
      onClose();
    },
  );
  const error = merge.error ?? refuse.error;
  const mine = summaries.get(caseId);
  const other = picked && summaries.get(picked);

  if (!mine || !other)
    return (
      <Dialog title={t("cases-pick-duplicate")} onClose={onClose}>
        <CasePicker except={caseId} onPick={({ id }) => setPicked(id)} />
      </Dialog>
    );
  return (
    <Dialog
      title={t("cases-duplicate-title")}
      onClose={onClose}
      actions={
        <>
          <Button
            kind="primary"
            busy={merge.running || refuse.running}
            disabled={answer === undefined}
            onClick={() => {
              if (answer === "different") refuse.start(other.id);
              else if (answer) merge.start(other.id, answer);
            }}
          >
            {t("common-save")}
          </Button>
          <Button onClick={onClose}>{t("common-cancel")}</Button>
        </>
      }
    >
      {error && <MergeProblem error={error} />}
      <CompareCases one={mine} other={other} />
      <Choice
        label={t("cases-duplicate-title")}
        labelHidden
        options={[
          { value: "samePerson", label: t("cases-merge-same"), hint: t("cases-merge-same-hint") },
          { value: "group", label: t("cases-merge-group"), hint: t("cases-merge-group-hint") },
          {
            value: "different",
            label: t("cases-merge-different"),
            hint: t("work-distinct-hint"),
          },
        ]}
        value={answer}
        onChange={setAnswer}
      />
    </Dialog>
  );
}
