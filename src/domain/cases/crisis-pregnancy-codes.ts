export const pregnancyConfirmations = ["doctor", "health_visitor", "test", "not_yet"] as const;

export const prenatalCare = ["yes", "no", "refused", "unknown"] as const;

export const ageBands = ["under_14", "14_17", "18_24", "25_34", "35_plus"] as const;
export const minorAgeBands = [
  "under_14",
  "14_17",
] as const satisfies readonly (typeof ageBands)[number][];

export const guardianRoles = ["does_not_know", "knows", "involved", "unknown"] as const;

export const safetyNow = ["yes", "tonight_only", "no"] as const;

export const dangerSources = ["partner", "family", "trafficker", "self", "none_told"] as const;

export const riskLevels = ["low", "medium", "high"] as const;

export const supporters = ["partner", "mother", "sister", "neighbour", "nobody"] as const;

export const inKindNeeds = ["food", "baby_things", "travel", "rent", "medicine"] as const;

export const wishes = [
  "keep",
  "undecided",
  "temporary_home",
  "open_adoption",
  "confidential_birth",
  "other",
  "does_not_say",
  "other_adoption",
] as const;

/** Who somebody is to her who says what she wants. */
export const relations = [
  "mother",
  "father",
  "partner",
  "relative",
  "friend",
  "professional",
  "other",
] as const;

export const informedOptions = [
  "staying_together",
  "temporary_home",
  "adoption",
  "birth_rules",
  "benefits",
  "hotline",
] as const;

export const childOutcomes = [
  "mother",
  "family",
  "temporary_home_mother",
  "foster_care",
  "adoption",
  "unknown",
] as const;

/** Who is with her now. */
export const companies = ["alone", "partner", "family", "friend", "professional", "other"] as const;

export const birthPlaces = ["safe", "not_safe", "unknown"] as const;
export type BirthPlace = (typeof birthPlaces)[number];

export const motherConditions = ["well", "needs_care", "died", "unknown"] as const;
export type MotherCondition = (typeof motherConditions)[number];

/** `none`: the pregnancy ended without a birth. */
export const childConditions = ["well", "needs_care", "died", "none", "unknown"] as const;
export type ChildCondition = (typeof childConditions)[number];

export const dutyDecisions = ["reported", "not_reported", "asked"] as const;
export type DutyDecision = (typeof dutyDecisions)[number];
