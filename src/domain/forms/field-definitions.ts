import { crisisPregnancyFields } from "./crisis-pregnancy-fields.ts";
import { discriminationFields } from "./discrimination-fields.ts";
import type { FieldDefinition } from "./field-definition.ts";
import { generalFields } from "./general-fields.ts";
import { housingFields } from "./housing-fields.ts";
import { listFields, type ListFieldId } from "../lists/list-fields.ts";

/*
 * What can be recorded of a case as a fact, as data: from our domain research, the core fields and each kind's own. There is
 * no field for ethnicity, and none may be added: nobody is asked, and nothing infers it.
 */

const coreCaseFields = [
  { id: "region", caseType: "core", kind: "region", sensitive: "no" },
  { id: "settlement", caseType: "core", kind: "text", sensitive: "personal" },
  { id: "urgency", caseType: "core", kind: "choice", sensitive: "no", options: "urgency" },
  { id: "safety_flag", caseType: "core", kind: "boolean", sensitive: "high" },
  { id: "child_at_risk", caseType: "core", kind: "boolean", sensitive: "high" },
  { id: "need", caseType: "core", kind: "multi", sensitive: "no", options: "need" },
  { id: "request_in_words", caseType: "core", kind: "longText", sensitive: "high" },
  { id: "legal_basis", caseType: "core", kind: "choice", sensitive: "no", options: "legal-basis" },
  { id: "language", caseType: "core", kind: "choice", sensitive: "art9", options: "language" },
  { id: "language_other", caseType: "core", kind: "text", sensitive: "art9" },
  { id: "good_practice", caseType: "core", kind: "boolean", sensitive: "no" },
  { id: "retention_until", caseType: "core", kind: "partialDate", sensitive: "no" },
] as const satisfies readonly FieldDefinition[];

/** Facts of the case document: seen by everyone who may see the case, so never a name. */
export const caseFields = [
  ...coreCaseFields,
  ...discriminationFields,
  ...housingFields,
  ...crisisPregnancyFields,
  ...generalFields,
] as const satisfies readonly FieldDefinition[];
export type CaseFieldId = (typeof caseFields)[number]["id"];

/** Of earlier versions, in which anybody could change them. What she wants is now an entry of its own, and these are only read. */
export const wishFields = ["wishes", "wishes_in_words"] as const satisfies readonly CaseFieldId[];
export const isWishField = (field: CaseFieldId): boolean =>
  wishFields.some((each) => each === field);

/** Facts of the identity document, which has a channel of its own so that a case can be shown without the person. */
export const identityFields = [
  { id: "person_label", caseType: "core", kind: "text", sensitive: "personal" },
  { id: "full_name", caseType: "core", kind: "text", sensitive: "high" },
  {
    id: "birth_year",
    caseType: "core",
    kind: "number",
    sensitive: "personal",
    min: 1900,
    max: 2199,
  },
  { id: "phone", caseType: "core", kind: "text", sensitive: "high" },
  {
    id: "contact_safe",
    caseType: "core",
    kind: "multi",
    sensitive: "high",
    options: "contact-rule",
  },
  { id: "contact_note", caseType: "core", kind: "text", sensitive: "high" },
  { id: "address", caseType: "core", kind: "text", sensitive: "high" },
] as const satisfies readonly FieldDefinition[];
export type IdentityFieldId = (typeof identityFields)[number]["id"];

/** What intake asks that becomes something other than a fact: the opening, the first contact, consents, a question. */
export const openingFields = [
  { id: "case_type", caseType: "core", kind: "choice", sensitive: "no", options: "case-type" },
  { id: "anonymous", caseType: "core", kind: "boolean", sensitive: "no" },
  { id: "opened_on", caseType: "core", kind: "partialDate", sensitive: "no" },
  { id: "help_method", caseType: "core", kind: "multi", sensitive: "no", options: "help-method" },
  { id: "channel", caseType: "core", kind: "choice", sensitive: "no", options: "channel" },
  { id: "note", caseType: "core", kind: "longText", sensitive: "high" },
  { id: "duration_min", caseType: "core", kind: "number", sensitive: "no", min: 0, max: 1_440 },
  { id: "followup_on", caseType: "core", kind: "partialDate", sensitive: "no" },
  { id: "consents", caseType: "core", kind: "multi", sensitive: "no", options: "consent" },
  { id: "expert_question", caseType: "core", kind: "longText", sensitive: "high" },
] as const satisfies readonly FieldDefinition[];
type OpeningFieldId = (typeof openingFields)[number]["id"];

export type FormFieldId = CaseFieldId | IdentityFieldId | OpeningFieldId | ListFieldId;

const formFieldsById: ReadonlyMap<string, FieldDefinition<FormFieldId>> = new Map<
  string,
  FieldDefinition<FormFieldId>
>(
  [...caseFields, ...identityFields, ...openingFields, ...listFields].map((field) => [
    field.id,
    field,
  ]),
);

const caseFieldsById: ReadonlyMap<string, FieldDefinition<CaseFieldId>> = new Map(
  caseFields.map((field) => [field.id, field]),
);
const identityFieldsById: ReadonlyMap<string, FieldDefinition<IdentityFieldId>> = new Map(
  identityFields.map((field) => [field.id, field]),
);

export const caseField = (id: unknown): FieldDefinition<CaseFieldId> | undefined =>
  typeof id === "string" ? caseFieldsById.get(id) : undefined;

export const identityField = (id: unknown): FieldDefinition<IdentityFieldId> | undefined =>
  typeof id === "string" ? identityFieldsById.get(id) : undefined;

export function formField(id: FormFieldId): FieldDefinition<FormFieldId> {
  const field = formFieldsById.get(id);
  if (!field) throw new Error(`Expected a field, got ${id}`);
  return field;
}
