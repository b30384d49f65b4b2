import "./FormStepView.css";
import "./UrgentIntake.css";
import type { ReactNode } from "react";
import { openUrgentCase } from "../../app/cases/open-case.ts";
import { urgentDraft } from "../../app/drafts/draft-keys.ts";
import { Button } from "../../design/Button.tsx";
import { Choice, MultiChoice } from "../../design/Choice.tsx";
import { Counter } from "../../design/Counter.tsx";
import { Notice } from "../../design/Notice.tsx";
import { Page } from "../../design/Page.tsx";
import { useToast } from "../../design/Toast.tsx";
import type { CaseId } from "../../domain/cases/case-id.ts";
import type { IntakeError } from "../../domain/cases/intake.ts";
import { visibleFields } from "../../domain/forms/form.ts";
import { isFactList } from "../../domain/forms/fact-value.ts";
import { codeTextId } from "../../domain/forms/text-ids.ts";
import type { FormFieldId } from "../../domain/forms/field-definitions.ts";
import { urgentForm } from "../../domain/forms/urgent-form.ts";
import { today as todayOf } from "../../domain/time/partial-date.ts";
import type { FactValue } from "../../domain/forms/fact-value.ts";
import { fieldWords } from "../../i18n/fact-words.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useBack, useNavigate } from "../../react/navigation.ts";
import { paths } from "../../react/paths.ts";
import { useAction } from "../../react/use-action.ts";
import { useDraft, type Draft } from "../../react/use-draft.ts";
import { FactInput } from "./FactInput.tsx";
import { FormProblems, questionId } from "./FormProblems.tsx";
import { KnownAlready } from "./KnownAlready.tsx";
import { NotSaved } from "./NotSaved.tsx";
import { problemsOf } from "../../i18n/form-problem-words.ts";
import { parseFormDraft, withAnswer, type FormDraft } from "./parse-form-draft.ts";

const none: readonly IntakeError[] = [];
const nobody: readonly CaseId[] = [];

/** Where most first contacts are: the first tap up from "not known". */
const usualWeeks = 20;

/** Somebody calls in the night: one screen, one thumb, a minute. Everything else is asked later, on the case. */
export function UrgentIntakeScreen() {
  const text = useText();
  const { t } = text;
  const ws = useWorkspace();
  const navigate = useNavigate();
  const back = useBack();
  const say = useToast();
  const today = todayOf(ws.clock, ws.utcOffsetMinutes());
  const draft = useDraft<FormDraft>(
    urgentDraft,
    () => {
      const { lastRegion: region, lastSettlement: settlement } = ws.settings.get();
      return {
        step: 0,
        values: { channel: "phone", ...(region && { region }), ...(settlement && { settlement }) },
      };
    },
    parseFormDraft,
  );
  const save = useAction(
    ({ value, settle }: Draft<FormDraft>) =>
      settle(() => openUrgentCase(ws, value.values, value.distinct)),
    ({ caseId }) => {
      say(t(ws.kind === "sample" ? "cases-saved-sample" : "cases-saved-phone"));
      navigate(paths.case(caseId), { replace: true });
    },
  );
  const [step] = urgentForm.steps;
  if (!draft || !step)
    return (
      <Page title={t("crisis-urgent")} onBack={back}>
        {null}
      </Page>
    );

  const { values } = draft.value;
  const { error } = save;
  const problems = problemsOf(text, error?.type === "BadIntake" ? error.errors : none);
  const answer = (field: FormFieldId, value: FactValue | undefined) =>
    draft.change((before) => ({ ...before, values: withAnswer(before.values, field, value) }));
  const asked = new Map(visibleFields(step, values).map((field) => [field.id, field]));
  const rules = isFactList(values.contact_safe) ? values.contact_safe : [];
  const weeks = typeof values.pregnancy_weeks === "number" ? values.pregnancy_weeks : 0;

  const ask = (id: FormFieldId, label = fieldWords(text, id), isShort = false) => {
    const field = asked.get(id);
    return (
      field && (
        <Question id={id} isShort={isShort}>
          <FactInput
            field={field}
            label={label}
            value={values[id]}
            onChange={(value) => answer(id, value)}
            today={today}
            required={field.required}
            error={problems.get(id)}
          />
        </Question>
      )
    );
  };
  return (
    <Page
      title={t("crisis-urgent")}
      onBack={back}
      foot={
        <Button kind="primary" wide busy={save.running} onClick={() => save.start(draft)}>
          {t("cases-save-case")}
        </Button>
      }
    >
      <FormProblems problems={problems} check={error} />
      {error && error.type !== "BadIntake" && <NotSaved error={error} />}
      {ask("safe_now", t("crisis-urgent-safe"), true)}
      {values.safe_now === "no" && (
        <Notice tone="danger" icon="danger">
          <p>{t("cases-danger-now")}</p>
        </Notice>
      )}
      {ask("with_whom", t("crisis-urgent-with"))}
      {ask("age_band", t("crisis-urgent-age"), true)}
      <Question id="legal_basis">
        <Choice
          label={t("crisis-urgent-basis")}
          optional
          sideBySide
          options={[
            { value: "consent_art9", label: t("crisis-urgent-basis-consent") },
            { value: "vital", label: t("crisis-urgent-basis-vital") },
          ]}
          value={values.legal_basis === "vital" ? "vital" : consentIn(values.legal_basis)}
          onChange={(basis) => answer("legal_basis", basis)}
        />
      </Question>
      {asked.has("pregnancy_weeks") && (
        <Counter
          label={t("crisis-urgent-weeks")}
          hint={t("crisis-urgent-weeks-hint")}
          max={45}
          step={weeks === 0 ? usualWeeks : 1}
          value={weeks}
          onChange={(next) => answer("pregnancy_weeks", next === 0 ? undefined : next)}
        />
      )}
      <Question id="contact_safe">
        <MultiChoice
          label={t("crisis-urgent-rule")}
          error={problems.get("contact_safe")}
          sideBySide
          options={urgentRules.map((rule) => ({
            value: rule,
            label: t(codeTextId("contact-rule", rule)),
          }))}
          values={urgentRules.filter((rule) => rules.includes(rule))}
          onChange={(chosen) => answer("contact_safe", chosen.length > 0 ? [...chosen] : undefined)}
        />
      </Question>
      {ask("contact_note", t("crisis-urgent-through"))}
      {ask("person_label", t("crisis-urgent-label"))}
      <KnownAlready
        values={values}
        distinct={draft.value.distinct ?? nobody}
        onDistinct={(other) =>
          draft.change((before) => ({ ...before, distinct: [...(before.distinct ?? []), other] }))
        }
      />
      {ask("channel")}
      {ask("region")}
      {ask("settlement")}
      {ask("request_in_words", t("crisis-urgent-words"))}
      <p className="form-note">{t("cases-draft-kept")}</p>
    </Page>
  );
}

/** What keeps her from harm tonight; the finer rules are asked later. */
const urgentRules = [
  "only_through_someone",
  "no_calls",
  "phone_ok",
  "message_ok",
  "visit_ok",
] as const;

interface QuestionProps {
  readonly id: FormFieldId;
  /** Its answers stand three in a row. */
  readonly isShort?: boolean;
  readonly children: ReactNode;
}

function Question({ id, isShort = false, children }: QuestionProps) {
  return (
    <div id={questionId(id)} className={isShort ? "form-question urgent-short" : "form-question"}>
      {children}
    </div>
  );
}

const consentIn = (basis: FactValue | undefined): "consent_art9" | undefined =>
  basis === "consent_art9" ? basis : undefined;
