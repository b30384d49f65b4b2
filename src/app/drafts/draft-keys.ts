import type { CaseId } from "../../domain/cases/case-id.ts";

export const intakeDraft = "intake";
export const contactDraft = "contact";
export const followUpDraft = (caseId: CaseId): string => `follow-up/${caseId}`;

/** The ids of the cases with a follow-up begun and not saved. */
export const followUpsBegun = "follow-ups";
