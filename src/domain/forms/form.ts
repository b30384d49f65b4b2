import type { FactValue } from "./fact-value.ts";
import { cleanText } from "../text/clean-text.ts";
import { cleanValue, isFactList, parseFactValue } from "./fact-value.ts";
import type { FieldDefinition } from "./field-definition.ts";
import { formField, type FormFieldId } from "./field-definitions.ts";

/** A form is data: what is asked, in which steps, and when. */
export interface FormDefinition<StepId extends string = string> {
  readonly id: string;
  readonly steps: readonly FormStep<StepId>[];
}

export interface FormStep<Id extends string = string> {
  /** Its title is `form-step-<id>` in i18n. */
  readonly id: Id;
  readonly questions: readonly FormQuestion[];
}

export interface FormQuestion {
  readonly field: FormFieldId;
  /** By itself, or once all of these hold. */
  readonly required?: boolean | readonly Condition[];
  /** Asked only when all of these hold. */
  readonly when?: readonly Condition[];
}

export type Condition =
  | { readonly field: FormFieldId; readonly is: string | boolean }
  | { readonly field: FormFieldId; readonly isNot: string | boolean }
  | { readonly field: FormFieldId; readonly isOneOf: readonly string[] }
  | { readonly field: FormFieldId; readonly includes: string }
  | { readonly field: FormFieldId; readonly lacks: string }
  | { readonly field: FormFieldId; readonly isKnown: boolean };

/** What was answered so far; plain JSON, so that a draft survives a killed tab. */
export type FormValues = { readonly [Field in FormFieldId]?: FactValue };

type FieldErrorType = "Required" | "NotAllowed";
export interface FieldError {
  readonly field: FormFieldId;
  readonly type: FieldErrorType;
}

export interface VisibleField extends FieldDefinition<FormFieldId> {
  readonly required: boolean;
}

export function visibleFields(step: FormStep, values: FormValues): readonly VisibleField[] {
  return step.questions
    .filter((question) => isAsked(question, values))
    .map((question) => ({ ...formField(question.field), required: isRequired(question, values) }));
}

/** Special categories of data stay closed, in every form, until a basis for keeping them is chosen. */
export const isClosed = (field: FormFieldId, { legal_basis: basis }: FormValues): boolean =>
  formField(field).sensitive === "art9" && !isBasis(basis);

export const isBasis = (basis: FactValue | undefined): boolean =>
  basis !== undefined && basis !== "" && basis !== "anonymous";

/** Whether the step asks more once a basis for keeping special categories is chosen. */
export const waitsForBasis = (step: FormStep, values: FormValues): boolean =>
  step.questions.some(
    ({ field, when = [] }) =>
      isClosed(field, values) && when.every((condition) => holds(condition, values)),
  );

/** Steps that ask nothing are passed over. */
export const visibleSteps = (form: FormDefinition, values: FormValues): readonly FormStep[] =>
  form.steps.filter((step) => visibleFields(step, values).length > 0);

export function checkStep(step: FormStep, values: FormValues): readonly FieldError[] {
  return visibleFields(step, values).flatMap((field): FieldError[] => {
    const value = values[field.id];
    if (value === undefined || isEmpty(value))
      return field.required ? [{ field: field.id, type: "Required" }] : [];
    return parseFactValue(field, cleanValue(field, value)) === undefined
      ? [{ field: field.id, type: "NotAllowed" }]
      : [];
  });
}

export const checkForm = (form: FormDefinition, values: FormValues): readonly FieldError[] =>
  form.steps.flatMap((step) => checkStep(step, values));

/** The answers to what is asked. What was typed into a question that is no longer asked stays in the draft and goes nowhere. */
export function answersOf(form: FormDefinition, values: FormValues): FormValues {
  const answers: { [Field in FormFieldId]?: FactValue } = {};
  for (const step of form.steps)
    for (const field of visibleFields(step, values)) {
      const value = values[field.id];
      if (value !== undefined && !isEmpty(value)) answers[field.id] = cleanValue(field, value);
    }
  return answers;
}

const isAsked = ({ field, when = [] }: FormQuestion, values: FormValues): boolean =>
  !isClosed(field, values) && when.every((condition) => holds(condition, values));

const isRequired = ({ required = false }: FormQuestion, values: FormValues): boolean =>
  typeof required === "boolean" ? required : required.every((each) => holds(each, values));

function holds(condition: Condition, values: FormValues): boolean {
  const value = values[condition.field];
  if ("is" in condition) return value === condition.is;
  if ("isNot" in condition) return value !== condition.isNot;
  if ("isOneOf" in condition) return typeof value === "string" && condition.isOneOf.includes(value);
  if ("isKnown" in condition) return (value !== undefined && !isEmpty(value)) === condition.isKnown;
  if ("lacks" in condition) return !(isFactList(value) && value.includes(condition.lacks));
  return isFactList(value) && value.includes(condition.includes);
}

function isEmpty(value: FactValue): boolean {
  if (typeof value === "string") return cleanText(value) === "";
  return isFactList(value) && value.length === 0;
}
