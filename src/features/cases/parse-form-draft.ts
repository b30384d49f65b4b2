import { isRecord } from "../../base/shape.ts";
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
import type { OwnValues } from "../../domain/forms/ask-in-turn.ts";
import {
  parseOwnAnswer,
  parseOwnFieldId,
  type OwnFieldId,
} from "../../domain/forms/own-question.ts";
import type { FactValue } from "../../domain/forms/fact-value.ts";

/** A form half filled in, and how far it was. */
export interface FormDraft {
  readonly step: number;
  readonly values: FormValues;
  /** Of the network's own questions. */
  readonly own?: OwnValues;
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
  const own = parseOwnValues(stored["own"]);
  const distinct = Array.isArray(stored["distinct"])
    ? stored["distinct"].flatMap((id: unknown) => parseCaseId(id) ?? [])
    : [];
  return {
    step: typeof step === "number" ? step : 0,
    values,
    ...(own && { own }),
    ...(distinct.length > 0 && { distinct }),
  };
}

/** The questions may not be here yet, so they are read as far as they can be without. */
function parseOwnValues(stored: unknown): OwnValues | undefined {
  if (!isRecord(stored)) return undefined;
  const kept = Object.entries(stored).flatMap(([key, said]) => {
    const [id, value] = [parseOwnFieldId(key), parseOwnAnswer(said)];
    return id && value !== undefined ? [[id, value] as const] : [];
  });
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}

/** The values with one more answer, or one fewer. */
export function withAnswer<Field extends FormFieldId | OwnFieldId>(
  values: Values<Field>,
  field: Field,
  value: FactValue | undefined,
): Values<Field> {
  const { [field]: _, ...others } = values;
  return (value === undefined ? others : { ...others, [field]: value }) as Values<Field>;
}

type Values<Field extends string> = { readonly [Each in Field]?: FactValue };
