import type { CaseRecord } from "../cases/case-record.ts";

/**
 * Whether a coordinator has to decide about erasing it: somebody plans it, or the person has withdrawn her consent to notes being kept, and nobody has
 * said since why and until when they are kept all the same.
 */
export function isErasureWanted(record: Pick<CaseRecord, "keeping" | "consents">): boolean {
  return record.keeping.plans.length > 0 || isConsentToKeepGone(record);
}

export const isConsentToKeepGone = ({
  keeping,
  consents,
}: Pick<CaseRecord, "keeping" | "consents">): boolean =>
  consents.get("service")?.state === "withdrawn" &&
  keeping.dates.length === 0 &&
  keeping.holds.length === 0;
