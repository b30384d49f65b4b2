import { entriesOf, type CaseRecord } from "../cases/case-record.ts";
import { minorAgeBands } from "../cases/crisis-pregnancy-codes.ts";
import type { CaseFieldId } from "../forms/field-definitions.ts";
import type { FactValue } from "../forms/fact-value.ts";

type Said = Pick<CaseRecord, "facts">;

/** While people disagree, the graver word counts. */
export const anyoneSays = (
  { facts }: Said,
  field: CaseFieldId,
  values: readonly FactValue[],
): boolean => (facts.get(field) ?? []).some(({ value }) => values.includes(value));

export const isMinor = (record: Said): boolean => anyoneSays(record, "age_band", minorAgeBands);

/** A minor at high risk, or without a safe place, calls for a coordinator until one has taken the case on. */
export const callsForCoordinator = (record: Said & Pick<CaseRecord, "entries">): boolean =>
  isMinor(record) &&
  (anyoneSays(record, "risk_level", ["high"]) ||
    anyoneSays(record, "safe_now", ["no", "tonight_only"])) &&
  entriesOf(record.entries, "taken").length === 0;
