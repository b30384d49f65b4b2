import { useState } from "react";
import { recordConsent } from "../../app/cases/record-consent.ts";
import { Button } from "../../design/Button.tsx";
import { Choice } from "../../design/Choice.tsx";
import { Dialog } from "../../design/Dialog.tsx";
import { TextInput } from "../../design/TextInput.tsx";
import { useToast } from "../../design/Toast.tsx";
import { standingConsents } from "../../domain/cases/case-changes.ts";
import type { CaseRecord } from "../../domain/cases/case-record.ts";
import type { ConsentPurposeId, ConsentState } from "../../domain/cases/code-lists.ts";
import { codeTextId } from "../../domain/forms/text-ids.ts";
import { entryLimits } from "../../domain/timeline/entry-limits.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useAction } from "../../react/use-action.ts";
import { NotSaved } from "./NotSaved.tsx";

interface ConsentDialogProps {
  readonly record: CaseRecord;
  readonly purpose: ConsentPurposeId;
  readonly onClose: () => void;
}

/** Never preselected: what the person said, and how. */
export function ConsentDialog({ record, purpose, onClose }: ConsentDialogProps) {
  const { t } = useText();
  const ws = useWorkspace();
  const say = useToast();
  const [state, setState] = useState<ConsentState>();
  const [how, setHow] = useState("");
  const [seen] = useState(() => standingConsents(record, purpose));
  const save = useAction(
    (said: ConsentState) => recordConsent(ws, record.id, { purpose, state: said, how, seen }),
    () => {
      say(t("cases-consent-saved"));
      onClose();
    },
  );
  const wasGiven = record.consents.get(purpose)?.state === "given";
  return (
    <Dialog
      title={t("cases-consent-ask")}
      onClose={onClose}
      actions={
        <>
          <Button
            kind="primary"
            busy={save.running}
            disabled={state === undefined}
            onClick={() => state && save.start(state)}
          >
            {t("common-save")}
          </Button>
          <Button onClick={onClose}>{t("common-cancel")}</Button>
        </>
      }
    >
      {save.error && <NotSaved error={save.error} />}
      <Choice
        label={t(codeTextId("consent", purpose))}
        options={[
          { value: "given", label: t("cases-consent-give") },
          wasGiven
            ? { value: "withdrawn", label: t("cases-consent-withdraw") }
            : { value: "refused", label: t("cases-consent-refuse") },
        ]}
        value={state}
        onChange={setState}
      />
      <TextInput
        label={t("cases-consent-how")}
        hint={t("cases-consent-how-hint")}
        optional
        value={how}
        onChange={setHow}
        input={{ maxLength: entryLimits.how }}
      />
    </Dialog>
  );
}
