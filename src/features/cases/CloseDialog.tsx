import { useState } from "react";
import { closeCase } from "../../app/cases/close-case.ts";
import { Button } from "../../design/Button.tsx";
import { Choice } from "../../design/Choice.tsx";
import { Dialog } from "../../design/Dialog.tsx";
import { TextArea } from "../../design/TextArea.tsx";
import { useToast } from "../../design/Toast.tsx";
import type { CaseId } from "../../domain/cases/case-id.ts";
import { outcomes, type OutcomeId } from "../../domain/cases/code-lists.ts";
import { codeTextId } from "../../domain/forms/text-ids.ts";
import { entryLimits } from "../../domain/timeline/entry-limits.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useAction } from "../../react/use-action.ts";
import { NotSaved } from "./NotSaved.tsx";

interface CloseDialogProps {
  readonly caseId: CaseId;
  readonly onClose: () => void;
}

/** Merging says "duplicate" by itself. */
const offered = outcomes.filter((outcome) => outcome !== "duplicate");

export function CloseDialog({ caseId, onClose }: CloseDialogProps) {
  const { t } = useText();
  const ws = useWorkspace();
  const say = useToast();
  const [outcome, setOutcome] = useState<OutcomeId>();
  const [note, setNote] = useState("");
  const [missing, setMissing] = useState(false);
  const close = useAction(
    (chosen: OutcomeId) => closeCase(ws, caseId, { outcome: chosen, note }),
    () => {
      say(t("cases-close-done"));
      onClose();
    },
  );
  return (
    <Dialog
      title={t("cases-close-title")}
      onClose={onClose}
      actions={
        <>
          <Button
            kind="primary"
            busy={close.running}
            onClick={() => {
              setMissing(outcome === undefined);
              if (outcome) close.start(outcome);
            }}
          >
            {t("cases-act-close")}
          </Button>
          <Button onClick={onClose}>{t("common-cancel")}</Button>
        </>
      }
    >
      {close.error && <NotSaved error={close.error} />}
      <Choice
        label={t("cases-close-outcome")}
        error={missing ? t("cases-missing", { field: t("cases-close-outcome") }) : undefined}
        options={offered.map((id) => ({ value: id, label: t(codeTextId("outcome", id)) }))}
        value={outcome}
        onChange={setOutcome}
      />
      <TextArea
        label={t("cases-note")}
        optional
        rows={2}
        maxLength={entryLimits.note}
        value={note}
        onChange={setNote}
      />
    </Dialog>
  );
}
