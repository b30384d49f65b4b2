import type { CaseRecord } from "../cases/case-record.ts";
import { missingFor, type NoConsent } from "../consent/agreed.ts";

/** What stands in the way of somebody outside the network reading the case, with or without a name on it. */
export const missingConsent = (
  record: Pick<CaseRecord, "consents" | "entries">,
): NoConsent | undefined => missingFor(record, "share_with_service");
