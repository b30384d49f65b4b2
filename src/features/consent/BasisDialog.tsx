import { useState } from "react";
import { sayOtherBasis } from "../../app/consent/say-other-basis.ts";
import { Button } from "../../design/Button.tsx";
import { Choice } from "../../design/Choice.tsx";
import { Dialog } from "../../design/Dialog.tsx";
import { Notice } from "../../design/Notice.tsx";
import { TextArea } from "../../design/TextArea.tsx";
import { useToast } from "../../design/Toast.tsx";
import { standingConsents } from "../../domain/cases/case-changes.ts";
import type { CaseRecord } from "../../domain/cases/case-record.ts";
import type { ConsentPurposeId } from "../../domain/cases/code-lists.ts";
import { otherBasesFor, type OtherBasis } from "../../domain/consent/other-bases.ts";
import { codeTextId } from "../../domain/forms/text-ids.ts";
import { notSavedWords } from "../../i18n/not-saved-words.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useAction } from "../../react/use-action.ts";
import { err } from "../../base/result.ts";
import { entryLimits } from "../../domain/timeline/entry-limits.ts";

interface BasisDialogProps {
  readonly record: CaseRecord;
  readonly purpose: ConsentPurposeId;
  readonly onClose: () => void;
}

/** Nothing is chosen beforehand, and why is always asked. */
export function BasisDialog({ record, purpose, onClose }: BasisDialogProps) {
  const text = useText();
  const { t } = text;
  const ws = useWorkspace();
  const say = useToast();
  const [basis, setBasis] = useState<OtherBasis>();
  const [why, setWhy] = useState("");
  // A no that comes while the dialog is open was not thought about.
  const [seen] = useState(() => standingConsents(record, purpose));
  const save = useAction(
    async () =>
      basis
        ? sayOtherBasis(ws, record.id, { purpose, basis, why, seen })
        : err({ type: "NoSuchBasis" } as const),
    () => {
      say(t("cases-consent-saved"));
      onClose();
    },
  );
  const { error } = save;
  return (
    <Dialog
      title={t("agreed-basis-title")}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" busy={save.running} onClick={() => save.start()}>
            {t("common-save")}
          </Button>
          <Button onClick={onClose}>{t("common-cancel")}</Button>
        </>
      }
    >
      {error && error.type !== "NoReason" && error.type !== "NoSuchBasis" && (
        <div role="alert">
          <Notice tone="danger" icon="warning">
            <p>{notSavedWords(text, error)}</p>
          </Notice>
        </div>
      )}
      <p>{t(codeTextId("consent", purpose))}</p>
      <Notice icon="info">
        <p>{t("agreed-basis-text")}</p>
      </Notice>
      <Choice
        label={t("agreed-basis-which")}
        options={otherBasesFor(purpose).map((value) => ({
          value,
          label: t(codeTextId("legal-basis", value)),
        }))}
        value={basis}
        onChange={setBasis}
        error={error?.type === "NoSuchBasis" ? t("agreed-basis-which-missing") : undefined}
      />
      <TextArea
        label={t("agreed-basis-why")}
        rows={3}
        maxLength={entryLimits.note}
        value={why}
        onChange={setWhy}
        error={error?.type === "NoReason" ? t("agreed-basis-why-missing") : undefined}
      />
    </Dialog>
  );
}
