/*
 * What can be chosen in the lists of a case: from our domain research where it has them (evidence, referral statuses, service types, housing
 * barriers, refusal reasons), in plain words of our own where it only names the list.
 */

export const stepDoers = ["worker", "person", "together", "other"] as const;

/** Where a referral stands, as in a transfer between services. */
export const referralStatuses = [
  "draft",
  "sent",
  "accepted",
  "declined",
  "done",
  "no_answer",
  "withdrawn",
] as const;

export const serviceTypes = [
  "child_welfare",
  "health_visitor",
  "family_temp_home",
  "mother_shelter",
  "open_adoption_org",
  "crisis_centre",
  "equality_body",
  "legal_aid",
  "housing_contact_point",
  "landlord_agency",
  "school",
  "health_mediator",
  "school_mediator",
  "gp",
  "maternity",
  "employment_office",
  "police",
  "hotline",
  "other",
] as const;

export const appointmentResults = ["kept", "moved", "missed", "cancelled"] as const;

export const evidenceKinds = [
  "photo",
  "letter",
  "recording",
  "message",
  "document",
  "witness_statement",
  "comparison",
  "other",
] as const;

export const evidenceKeepers = ["person", "worker", "coordinator", "authority"] as const;

export const witnessReadiness = ["yes", "anonymous", "no", "not_asked"] as const;

export const familyRelations = [
  "self",
  "partner",
  "child",
  "parent",
  "sibling",
  "grandparent",
  "other",
] as const;

export const viewingResults = ["agreed", "seen", "accepted", "refused", "not_kept"] as const;

/** Whether the landlord said the reason or it is only suspected. */
export const refusalBases = ["said", "suspected"] as const;

export const interventionKinds = [
  "neighbours",
  "landlord",
  "arrears",
  "repair",
  "benefits",
  "household",
  "other",
] as const;

export const paperKinds = [
  "application",
  "appeal",
  "complaint",
  "form",
  "letter",
  "other",
] as const;

/** What was applied for. */
export const claimKinds = ["document", "benefit", "other"] as const;

export const claimResults = ["granted", "partly", "refused", "stopped"] as const;

export const creditorKinds = [
  "municipality",
  "landlord",
  "utility",
  "bank",
  "lender",
  "state",
  "person",
  "other",
] as const;

/** Whether it is paid off in parts. */
export const debtPlans = ["none", "asked", "kept", "broken"] as const;

export const tenancyKinds = [
  "fixed_term",
  "indefinite",
  "sublet",
  "accommodation",
  "other",
] as const;

export const flatStates = ["free", "shown", "let", "gone"] as const;

export const landlordKinds = ["private", "municipal", "company", "ngo"] as const;
