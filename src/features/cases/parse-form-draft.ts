import { parseCaseId, type CaseId } from "../../domain/cases/case-id.ts";
import { parseFactValue } from "../../domain/forms/fact-value.ts";
import type { FieldDefinition } from "../../domain/forms/field-definition.ts";
import {
  caseFields,
  identityFields,
  openingFields,
  type FormFieldId,
} from "../../domain/forms/field-definitions.ts";
import type { FormValues } from "../../domain/forms/form.ts";
import type { FactValue } from "../../domain/timeline/entry.ts";

/** A form half filled in, and how far it was. */
export interface FormDraft {
  readonly step: number;
  readonly values: FormValues;
  /** Cases like this one that are of other people. */
  readonly distinct?: readonly CaseId[];
}

const fields: readonly FieldDefinition<FormFieldId>[] = [
  ...caseFields,
  ...identityFields,
  ...openingFields,
];

/** What an older version may have kept is taken as far as the form still asks it. */
export function parseFormDraft(stored: unknown): FormDraft | undefined {
  if (!isRecord(stored) || !isRecord(stored["values"])) return undefined;
  const { step, values: kept } = stored;
  const values: { [Field in FormFieldId]?: FactValue } = {};
  for (const field of fields) {
    const value = parseFactValue(field, kept[field.id]);
    if (value !== undefined) values[field.id] = value;
  }
  const distinct = Array.isArray(stored["distinct"])
    ? stored["distinct"].flatMap((id: unknown) => parseCaseId(id) ?? [])
    : [];
  return {
    step: typeof step === "number" ? step : 0,
    values,
    ...(distinct.length > 0 && { distinct }),
  };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The values with one more answer, or one fewer. */
export function withAnswer(
  values: FormValues,
  field: FormFieldId,
  value: FactValue | undefined,
): FormValues {
  const { [field]: _, ...others } = values;
  return value === undefined ? others : { ...others, [field]: value };
}
