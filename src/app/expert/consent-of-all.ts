import { err, ok, type Result } from "../../base/result.ts";
import type { CaseNo } from "../../domain/cases/case-number.ts";
import { foldCase } from "../../domain/cases/case-record.ts";
import type { NoConsent } from "../../domain/consent/agreed.ts";
import { missingConsent } from "../../domain/expert/may-show-expert.ts";
import type { WholeCase } from "../cases/whole-case.ts";

export interface NoConsentOf extends NoConsent {
  /** The case of another person of the group who has not agreed; undefined for the case itself. */
  readonly other: CaseNo | undefined;
}

/** Whether everybody whom the case is about agreed that somebody outside reads it. */
export function consentOfAll({
  record,
  parts,
}: Pick<WholeCase, "record" | "parts">): Result<void, NoConsentOf> {
  const own = missingConsent(record);
  if (own) return err({ ...own, other: undefined });
  for (const { caseId, as, no, entries } of parts) {
    if (as !== "group") continue;
    const missing = missingConsent(foldCase(caseId, { entries, unreadable: [] }));
    if (missing) return err({ ...missing, other: no });
  }
  return ok(undefined);
}
