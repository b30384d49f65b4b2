import { detailsForm, type DetailsStepId } from "../forms/details-form.ts";
import { caseField, isWishField, type CaseFieldId } from "../forms/field-definitions.ts";
import { isClosed, visibleFields, waitsForBasis, type FormValues } from "../forms/form.ts";
import type { FactValue } from "../forms/fact-value.ts";
import type { CaseRecord } from "./case-record.ts";
import { shownValue } from "./facts.ts";
import { parseRegionId, regionById, type Country } from "./region.ts";

/** What is known of a case and what can still be asked, in the groups of its type. */
export interface CaseDetails {
  readonly groups: readonly DetailsGroup[];
  /** Some questions stay closed until a basis for keeping special categories of data is chosen. */
  readonly waitForBasis: boolean;
}

interface DetailsGroup {
  readonly id: DetailsStepId;
  readonly known: readonly KnownAnswer[];
  readonly open: readonly OpenQuestion[];
}

interface KnownAnswer {
  readonly field: CaseFieldId;
  /** It may be read, and changed only once a basis for keeping special categories is chosen. */
  readonly closed: boolean;
}

interface OpenQuestion {
  readonly field: CaseFieldId;
  readonly required: boolean;
}

/** What was kept once stays in sight, also when the answer that led to it has changed, or the type asks no such thing. */
export function caseDetails(record: CaseRecord): CaseDetails {
  const { steps } = detailsForm(record.opened?.entry.type);
  const values = valuesOf(record);
  const isKnown = (field: CaseFieldId) => record.facts.has(field);
  const placed = new Set(steps.flatMap(({ questions }) => questions.map(({ field }) => field)));
  const unplaced = [...record.facts.keys()].filter(
    (field) => !placed.has(field) && !isWishField(field),
  );
  return {
    groups: steps.map((step) => ({
      id: step.id,
      known: [
        ...step.questions.map(({ field }) => field).filter(isKnown),
        ...(step.id === "case" ? unplaced : []),
      ].map((field) => ({ field, closed: isClosed(field, values) })),
      open: visibleFields(step, values).flatMap(({ id, required }) => {
        const field = caseField(id)?.id;
        return field && !isKnown(field) ? [{ field, required }] : [];
      }),
    })),
    waitForBasis: steps.some((step) => waitsForBasis(step, values)),
  };
}

/** Whose law the case is under, while its region is known. */
export function countryOf(record: CaseRecord): Country | undefined {
  const region = parseRegionId(shownValue(record.facts, "region"));
  return region && regionById(region).country;
}

/** The case as answers to the questions of a form. */
function valuesOf(record: CaseRecord): FormValues {
  const values: { [Field in CaseFieldId]?: FactValue } = {};
  for (const [field, [first]] of record.facts) if (first) values[field] = first.value;
  const type = record.opened?.entry.type;
  return { ...values, anonymous: record.anonymous, ...(type && { case_type: type }) };
}
