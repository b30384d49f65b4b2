import type { ConsentPurposeId } from "../cases/code-lists.ts";

/*
 * What may be done without a yes, and on what: GDPR art. 6(1)(c), (d) and 9(2)(c), (f), (h), as the lists of our research have them. For what is missing here
 * there is nothing but a yes: a landlord, a story, statistics, being asked how it went.
 */
export const otherBases = {
  share_with_service: ["vital", "legal_duty", "legal_claims", "social_care_9h"],
  contact_respondent: ["vital", "legal_duty", "legal_claims"],
  represent: ["vital", "legal_duty"],
  photo_recording: ["vital", "legal_claims"],
} as const satisfies Partial<Record<ConsentPurposeId, readonly string[]>>;

export type OtherBasis = (typeof otherBases)[keyof typeof otherBases][number];

export const otherBasesFor = (purpose: ConsentPurposeId): readonly OtherBasis[] =>
  purpose in otherBases ? otherBases[purpose as keyof typeof otherBases] : [];
