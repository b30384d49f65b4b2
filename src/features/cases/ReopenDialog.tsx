import { useState } from "react";
import { reopenCase } from "../../app/cases/close-case.ts";
import { Button } from "../../design/Button.tsx";
import { Dialog } from "../../design/Dialog.tsx";
import { Notice } from "../../design/Notice.tsx";
import { TextArea } from "../../design/TextArea.tsx";
import { useToast } from "../../design/Toast.tsx";
import type { CaseId } from "../../domain/cases/case-id.ts";
import { entryLimits } from "../../domain/timeline/entry-limits.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useAction } from "../../react/use-action.ts";
import { NotSaved } from "./NotSaved.tsx";

interface ReopenDialogProps {
  readonly caseId: CaseId;
  readonly onClose: () => void;
}

export function ReopenDialog({ caseId, onClose }: ReopenDialogProps) {
  const { t } = useText();
  const ws = useWorkspace();
  const say = useToast();
  const [note, setNote] = useState("");
  const reopen = useAction(
    () => reopenCase(ws, caseId, { note }),
    () => {
      say(t("cases-reopen-done"));
      onClose();
    },
  );
  return (
    <Dialog
      title={t("cases-reopen-title")}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" busy={reopen.running} onClick={() => reopen.start()}>
            {t("cases-act-reopen")}
          </Button>
          <Button onClick={onClose}>{t("common-cancel")}</Button>
        </>
      }
    >
      {reopen.error?.type === "NotClosed" && (
        <Notice icon="info">
          <p>{t("cases-not-saved-changed")}</p>
        </Notice>
      )}
      {reopen.error && reopen.error.type !== "NotClosed" && <NotSaved error={reopen.error} />}
      <TextArea
        label={t("cases-reopen-why")}
        optional
        rows={2}
        maxLength={entryLimits.note}
        value={note}
        onChange={setNote}
      />
    </Dialog>
  );
}
