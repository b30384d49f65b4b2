import "./FormStepView.css";
import { Fold } from "../../design/Fold.tsx";
import { Notice } from "../../design/Notice.tsx";
import { codeLists } from "../../domain/cases/code-lists.ts";
import type { FormFieldId } from "../../domain/forms/field-definitions.ts";
import {
  visibleFields,
  type FormStep,
  type FormValues,
  type VisibleField,
} from "../../domain/forms/form.ts";
import type { LocalDate } from "../../domain/time/partial-date.ts";
import type { FactValue } from "../../domain/forms/fact-value.ts";
import { fieldWords } from "../../i18n/fact-words.ts";
import { useText } from "../../i18n/use-text.ts";
import { FactInput, type Ref } from "./FactInput.tsx";
import { questionId } from "./FormProblems.tsx";

interface FormStepViewProps {
  readonly step: FormStep;
  readonly values: FormValues;
  readonly errors: ReadonlyMap<FormFieldId, string>;
  readonly today: LocalDate;
  readonly onAnswer: (field: FormFieldId, value: FactValue | undefined) => void;
  /** What a question about the register can be answered with. */
  readonly refsOf?: (field: VisibleField) => readonly Ref[];
}

/** Good to know, and not needed to begin: behind one tap, so that a step stays short. */
const forLater: ReadonlySet<FormFieldId> = new Set<FormFieldId>([
  "full_name",
  "birth_year",
  "phone",
  "contact_note",
  "opened_on",
  "language",
  "expert_question",
]);

/** The questions of one step, whatever the form asks. */
export function FormStepView(props: FormStepViewProps) {
  const { step, values, errors } = props;
  const text = useText();
  const { t } = text;
  const fields = visibleFields(step, values);
  const later = fields.filter(({ id, required }) => !required && forLater.has(id));
  const isOpen = later.some(({ id }) => errors.has(id) || values[id] !== undefined);
  return (
    <div className="form-step">
      {fields
        .filter((field) => !later.includes(field))
        .map((field) =>
          isLong(field) ? (
            <Fold
              summary={
                <>
                  {fieldWords(text, field.id)} {t("common-optional")}
                </>
              }
              key={field.id}
              open={errors.has(field.id) || values[field.id] !== undefined}
            >
              <Question {...props} field={field} />
            </Fold>
          ) : (
            <Question key={field.id} {...props} field={field} />
          ),
        )}
      {later.length > 0 && (
        <Fold summary={t("cases-more-questions")} open={isOpen}>
          <div className="form-step">
            {later.map((field) => (
              <Question key={field.id} {...props} field={field} />
            ))}
          </div>
        </Fold>
      )}
    </div>
  );
}

/** A long list that may stay empty is opened by whoever has something to mark in it. */
const isLong = ({ required, options }: VisibleField): boolean =>
  !required && options !== undefined && codeLists[options].length > 8;

interface QuestionProps extends FormStepViewProps {
  readonly field: VisibleField;
}

function Question({ field, values, errors, today, onAnswer, refsOf }: QuestionProps) {
  const { t } = useText();
  const value = values[field.id];
  return (
    <div id={questionId(field.id)} className="form-question">
      <FactInput
        field={field}
        value={value}
        onChange={(next) => onAnswer(field.id, next)}
        today={today}
        required={field.required}
        error={errors.get(field.id)}
        refs={refsOf?.(field)}
      />
      {field.id === "safety_flag" && value === true && (
        <Notice tone="danger" icon="danger">
          <p>{t("cases-danger-now")}</p>
        </Notice>
      )}
    </div>
  );
}
