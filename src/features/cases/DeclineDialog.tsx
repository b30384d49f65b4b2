import { useState } from "react";
import { declineOffer } from "../../app/cases/answer-offers.ts";
import { Button } from "../../design/Button.tsx";
import { Dialog } from "../../design/Dialog.tsx";
import { TextArea } from "../../design/TextArea.tsx";
import { useToast } from "../../design/Toast.tsx";
import type { CaseId } from "../../domain/cases/case-id.ts";
import { entryLimits } from "../../domain/timeline/entry-limits.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useAction } from "../../react/use-action.ts";
import { OfferProblem } from "./OfferProblem.tsx";

interface DeclineDialogProps {
  readonly caseId: CaseId;
  readonly onClose: () => void;
}

/** No, and why, in a sentence. */
export function DeclineDialog({ caseId, onClose }: DeclineDialogProps) {
  const { t } = useText();
  const ws = useWorkspace();
  const say = useToast();
  const [why, setWhy] = useState("");
  const decline = useAction(
    () => declineOffer(ws, caseId, why),
    () => {
      say(t("work-declined"));
      onClose();
    },
  );
  const { error } = decline;
  const isTextWrong = error?.type === "NoText" || error?.type === "TextTooLong";
  return (
    <Dialog
      title={t("work-decline-title")}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" busy={decline.running} onClick={() => decline.start()}>
            {t("work-decline-do")}
          </Button>
          <Button onClick={onClose}>{t("common-cancel")}</Button>
        </>
      }
    >
      {error && !isTextWrong && <OfferProblem error={error} />}
      <TextArea
        label={t("work-decline-why")}
        hint={t("work-decline-why-hint")}
        error={isTextWrong ? t("cases-missing", { field: t("work-decline-why") }) : undefined}
        rows={2}
        maxLength={entryLimits.sentence}
        value={why}
        onChange={setWhy}
      />
    </Dialog>
  );
}
