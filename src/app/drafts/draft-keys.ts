import { parseCaseId, type CaseId } from "../../domain/cases/case-id.ts";
import type { LetterId } from "../../domain/letters/letter.ts";

export const intakeDraft = "intake";
export const urgentDraft = "urgent";
export const contactDraft = "contact";
export const followUpDrafts = "follow-up/";
export const followUpDraft = (caseId: CaseId): string => `${followUpDrafts}${caseId}`;
/** Of the dialogs of a case, by what they are for: "wish", "question", "thing/evidence". */
export const typedDrafts = (caseId: CaseId): string => `typed/${caseId}/`;
/** Of the letters of a case. */
export const letterDrafts = (caseId: CaseId): string => `letter/${caseId}/`;
/** Of one of them. */
export const letterDraft = (caseId: CaseId, letter: LetterId): string =>
  `${letterDrafts(caseId)}${letter}`;
/** Of who is to read a case from outside, and what is asked. */
export const expertDraft = (caseId: CaseId): string => `expert/${caseId}`;
/** Of a coordinator's wording of a letter. */
export const templateDraft = (letter: string, language: string): string =>
  `template/${letter}/${language}`;

export const caseOfFollowUpDraft = (key: string): CaseId | undefined =>
  parseCaseId(key.slice(followUpDrafts.length));
