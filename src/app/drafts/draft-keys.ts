import { parseCaseId, type CaseId } from "../../domain/cases/case-id.ts";

export const intakeDraft = "intake";
export const urgentDraft = "urgent";
export const contactDraft = "contact";
export const followUpDrafts = "follow-up/";
export const followUpDraft = (caseId: CaseId): string => `${followUpDrafts}${caseId}`;

export const caseOfFollowUpDraft = (key: string): CaseId | undefined =>
  parseCaseId(key.slice(followUpDrafts.length));
