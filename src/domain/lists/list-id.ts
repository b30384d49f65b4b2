export const caseListIds = [
  "step",
  "appointment",
  "referral",
  "evidence",
  "witness",
  "affected",
  "member",
  "address",
  "barrier",
  "viewing",
  "guarantee",
  "tenancy",
  "intervention",
  "paper",
  "claim",
  "owed",
] as const;

/** What the whole network keeps one list of. */
export const registerIds = ["flat", "service", "landlord"] as const;
export type RegisterId = (typeof registerIds)[number];

export type ListId = (typeof caseListIds)[number] | RegisterId;
