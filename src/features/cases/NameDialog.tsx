import { useState } from "react";
import { nameAnonymous } from "../../app/cases/name-anonymous.ts";
import { Button } from "../../design/Button.tsx";
import { Dialog } from "../../design/Dialog.tsx";
import { Notice } from "../../design/Notice.tsx";
import { useToast } from "../../design/Toast.tsx";
import type { CaseId } from "../../domain/cases/case-id.ts";
import { namingForm } from "../../domain/forms/case-forms.ts";
import type { FormValues } from "../../domain/forms/form.ts";
import { today as todayOf } from "../../domain/time/partial-date.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useAction } from "../../react/use-action.ts";
import { FormProblems } from "./FormProblems.tsx";
import { FormStepView } from "./FormStepView.tsx";
import { NotSaved } from "./NotSaved.tsx";
import { problemsOf } from "../../i18n/form-problem-words.ts";
import { withAnswer } from "./parse-form-draft.ts";

interface NameDialogProps {
  readonly caseId: CaseId;
  readonly onClose: () => void;
}

const nothing: FormValues = {};

/** Somebody who was helped without a name comes back and gives one. */
export function NameDialog({ caseId, onClose }: NameDialogProps) {
  const text = useText();
  const { t } = text;
  const ws = useWorkspace();
  const say = useToast();
  const [values, setValues] = useState(nothing);
  const name = useAction(
    () => nameAnonymous(ws, caseId, values),
    () => {
      say(t("cases-name-given"));
      onClose();
    },
  );
  const { error } = name;
  const problems = problemsOf(text, error?.type === "BadIntake" ? error.errors : []);
  return (
    <Dialog
      title={t("cases-name-give")}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" busy={name.running} onClick={() => name.start()}>
            {t("common-save")}
          </Button>
          <Button onClick={onClose}>{t("common-cancel")}</Button>
        </>
      }
    >
      <FormProblems problems={problems} check={error} />
      {error?.type === "AlreadyNamed" && (
        <Notice icon="info">
          <p>{t("cases-not-saved-changed")}</p>
        </Notice>
      )}
      {error && error.type !== "BadIntake" && error.type !== "AlreadyNamed" && (
        <NotSaved error={error} />
      )}
      {namingForm.steps.map((step) => (
        <FormStepView
          key={step.id}
          step={step}
          values={values}
          errors={problems}
          today={todayOf(ws.clock, ws.utcOffsetMinutes())}
          onAnswer={(field, value) => setValues(withAnswer(values, field, value))}
        />
      ))}
    </Dialog>
  );
}
