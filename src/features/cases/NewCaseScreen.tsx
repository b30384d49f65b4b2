import { useState } from "react";
import { openCase } from "../../app/cases/open-case.ts";
import { intakeDraft } from "../../app/drafts/draft-keys.ts";
import { Button } from "../../design/Button.tsx";
import { Notice } from "../../design/Notice.tsx";
import { Page } from "../../design/Page.tsx";
import { useToast } from "../../design/Toast.tsx";
import { intakeForm } from "../../domain/forms/case-forms.ts";
import {
  checkStep,
  visibleFields,
  visibleSteps,
  type FieldError,
} from "../../domain/forms/form.ts";
import { ownAtIntake } from "../../domain/forms/own-at-intake.ts";
import type { FormFieldId } from "../../domain/forms/field-definitions.ts";
import type { OwnFieldId } from "../../domain/forms/own-question.ts";
import type { CaseId } from "../../domain/cases/case-id.ts";
import type { IntakeError } from "../../domain/cases/intake.ts";
import { today as todayOf } from "../../domain/time/partial-date.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useBack, useNavigate } from "../../react/navigation.ts";
import { paths } from "../../react/paths.ts";
import { useAction } from "../../react/use-action.ts";
import { useDraft, type Draft } from "../../react/use-draft.ts";
import { useLive } from "../../react/use-live.ts";
import { FormProblems } from "./FormProblems.tsx";
import { FormStepView } from "./FormStepView.tsx";
import { KnownAlready } from "./KnownAlready.tsx";
import { NotSaved } from "./NotSaved.tsx";
import { OwnAtIntake, ownProblems } from "./OwnAtIntake.tsx";
import { problemsOf } from "../../i18n/form-problem-words.ts";
import { parseFormDraft, withAnswer, type FormDraft } from "./parse-form-draft.ts";

const none: readonly IntakeError[] = [];
const nobody: readonly CaseId[] = [];

/** A new case in at most three short steps. Saved is what is on the phone's disk; until then it is a draft, and that is kept too. */
export function NewCaseScreen() {
  const text = useText();
  const { t } = text;
  const ws = useWorkspace();
  const navigate = useNavigate();
  const back = useBack();
  const say = useToast();
  const today = todayOf(ws.clock, ws.utcOffsetMinutes());
  const draft = useDraft<FormDraft>(
    intakeDraft,
    () => {
      const region = ws.settings.get().lastRegion;
      return {
        step: 0,
        values: { anonymous: false, channel: "in_person", ...(region && { region }) },
      };
    },
    parseFormDraft,
  );
  const asked = useLive(ws.ownQuestions.list).map(({ question }) => question);
  const [errors, setErrors] = useState(none);
  const save = useAction(
    ({ value, settle }: Draft<FormDraft>) => settle(() => openCase(ws, value.values, value)),
    ({ caseId }) => {
      say(t(ws.kind === "sample" ? "cases-saved-sample" : "cases-saved-phone"));
      navigate(paths.case(caseId), { replace: true });
    },
  );

  const title = t("cases-new-title");
  if (!draft)
    return (
      <Page title={title} onBack={back}>
        {null}
      </Page>
    );

  const { values } = draft.value;
  const steps = visibleSteps(intakeForm, values);
  const at = Math.min(draft.value.step, steps.length - 1);
  const step = steps[at];
  if (!step) throw new Error("Expected the intake form to ask something");
  const isLast = at === steps.length - 1;
  const refused = save.error?.type === "BadIntake" ? save.error.errors : none;
  const shown = problemsOf(text, errors.length > 0 ? errors : refused);
  const ofStep = new Set(visibleFields(step, values).map(({ id }) => id));
  const ownRefused = save.error?.type === "BadOwn" && isLast ? save.error.errors : [];
  const here = new Map([...shown].filter(([field]) => ofStep.has(field)));
  const ownWrong = ownProblems(text, ownRefused, asked);
  const goTo = (next: number) => {
    setErrors(none);
    draft.change((before) => ({ ...before, step: next }));
  };
  const forward = () => {
    const wrong: readonly FieldError[] = checkStep(step, values);
    setErrors(wrong);
    if (wrong.length > 0) return;
    if (isLast) save.start(draft);
    else goTo(at + 1);
  };

  const known = (
    <KnownAlready
      values={values}
      distinct={draft.value.distinct ?? nobody}
      onDistinct={(other) =>
        draft.change((before) => ({ ...before, distinct: [...(before.distinct ?? []), other] }))
      }
    />
  );
  return (
    <Page
      // Another step is another screen: it begins at its top, with the focus on its title.
      key={step.id}
      title={t(`form-step-${stepId(step.id)}`)}
      over={`${title} · ${t("cases-step", { step: at + 1, steps: steps.length })}`}
      onBack={at === 0 ? back : () => goTo(at - 1)}
      foot={
        <Button kind="primary" wide busy={save.running} onClick={forward}>
          {isLast ? t("cases-save-case") : t("common-next")}
        </Button>
      }
    >
      {draft.restored && <p className="form-note">{t("cases-draft-restored")}</p>}
      <FormProblems
        problems={new Map<FormFieldId | OwnFieldId, string>([...here, ...ownWrong])}
        check={errors.length > 0 ? errors : save.error}
      />
      {step.id === "help" && known}
      {step.id === "situation" && values.case_type === "crisis_pregnancy" && (
        <Notice
          icon="clock"
          action={
            <Button onClick={() => navigate(paths.urgent, { replace: true })}>
              {t("crisis-urgent-go")}
            </Button>
          }
        >
          <p>{t("crisis-urgent-quick")}</p>
        </Notice>
      )}
      {save.error && save.error.type !== "BadIntake" && save.error.type !== "BadOwn" && (
        <NotSaved error={save.error} />
      )}
      <FormStepView
        step={step}
        values={values}
        errors={here}
        today={today}
        onAnswer={(field, value) =>
          draft.change((before) => ({ ...before, values: withAnswer(before.values, field, value) }))
        }
      />
      {isLast && (
        <OwnAtIntake
          intake={ownAtIntake(asked, values, draft.value.own ?? {}, today)}
          values={draft.value.own ?? {}}
          errors={ownWrong}
          onAnswer={(field, value) =>
            draft.change((before) => ({
              ...before,
              own: withAnswer(before.own ?? {}, field, value),
            }))
          }
        />
      )}
      {step.id === "person" && known}
      <p className="form-note">{t("cases-draft-kept")}</p>
    </Page>
  );
}

/** The form's steps by the names their titles carry. */
const stepId = (id: string): "situation" | "person" | "help" =>
  id === "person" || id === "help" ? id : "situation";
