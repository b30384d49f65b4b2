import type { CodeListId } from "../domain/cases/code-lists.ts";
import { parseRegionId, regionById } from "../domain/cases/region.ts";
import { isFactList, isFactRecord } from "../domain/forms/fact-value.ts";
import type { FieldDefinition } from "../domain/forms/field-definition.ts";
import type { FormFieldId } from "../domain/forms/field-definitions.ts";
import { fieldTextId } from "../domain/forms/text-ids.ts";
import { parsePartialDate } from "../domain/time/partial-date.ts";
import type { FactValue } from "../domain/forms/fact-value.ts";
import type { Text } from "./text.ts";

/** A code in words. One that a newer version of the app has written is shown as it is. */
export function codeWords(text: Text, list: CodeListId, code: string): string {
  return text.label(`code-${list}-${code.replaceAll("_", "-")}`) ?? code;
}

/** What a question is called. */
export const fieldWords = (text: Text, field: FormFieldId): string => text.t(fieldTextId(field));

/** The line of help under a question that has one. */
export const fieldHint = (text: Text, field: FormFieldId): string | undefined =>
  text.label(`${fieldTextId(field)}-hint`);

/** What a fact says, for reading. */
export function factWords(
  text: Text,
  field: FieldDefinition<FormFieldId>,
  value: FactValue,
): string {
  if (isFactList(value)) return text.list(value.map((code) => optionWords(text, field, code)));
  if (isFactRecord(value)) return countsWords(text, field, value);
  if (typeof value === "boolean") return text.t(value ? "common-yes" : "common-no");
  if (typeof value === "number")
    // A year is a name, not an amount: no grouping of its digits.
    return field.min !== undefined && field.min >= 1_000 ? String(value) : text.number(value);
  if (field.kind === "choice") return optionWords(text, field, value);
  if (field.kind === "region") {
    const region = parseRegionId(value);
    return region ? regionById(region).name : value;
  }
  const date = field.kind === "partialDate" ? parsePartialDate(value) : undefined;
  return date ? text.date(date) : value;
}

const optionWords = (text: Text, { options }: FieldDefinition, code: string): string =>
  options ? codeWords(text, options, code) : code;

function countsWords(text: Text, field: FieldDefinition<FormFieldId>, counts: Counts): string {
  return Object.entries(counts)
    .filter(([, count]) => count !== 0)
    .map(([name, count]) => `${countWords(text, field.id, name)}: ${String(count)}`)
    .join(", ");
}

/** What one number of a `counts` field counts. */
export const countWords = (text: Text, field: FormFieldId, name: string): string =>
  text.label(`${fieldTextId(field)}-${name}`) ?? name;

type Counts = { readonly [name: string]: string | number | boolean };
