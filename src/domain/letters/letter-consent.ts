import type { ConsentPurposeId } from "../cases/code-lists.ts";
import type { LetterId } from "./letter.ts";

/**
 * What the person has to agree to before we send the letter. Nothing when the law wants it told, as of a child in danger; and a letter that she takes with
 * her is hers to send.
 */
export const consentForLetter: Readonly<Record<LetterId, ConsentPurposeId | undefined>> = {
  hu_ajbh: "represent",
  cz_ombudsman: "represent",
  ro_cncd: "represent",
  sk_snslp: "represent",
  institution: "contact_respondent",
  landlord: "contact_respondent",
  child_signal: undefined,
  appointment: "share_with_service",
  referral: "share_with_service",
};
