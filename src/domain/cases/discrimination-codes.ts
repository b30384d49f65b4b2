/** Areas of life of a case of discrimination; education comes first, as in the network's brief. */
export const lifeAreas = [
  "education",
  "housing",
  "employment",
  "health",
  "social_security",
  "goods_services",
  "authority_conduct",
  "police",
  "public_space_dignity",
  "professional_bodies",
  "other",
] as const;

export const educationIssues = [
  "separate_class",
  "separate_building",
  "last_benches",
  "enrolment_refused",
  "catchment",
  "special_school",
  "shift_teaching",
  "separate_ceremony",
  "exclusion_home_study",
  "bullying",
] as const;

export const discriminationForms = [
  "direct",
  "indirect",
  "harassment",
  "sexual_harassment",
  "segregation",
  "victimisation",
  "instruction",
  "incitement",
] as const;

export const respondentTypes = [
  "school",
  "authority",
  "landlord",
  "employer",
  "shop",
  "police",
  "other",
] as const;

export const impacts = ["out_of_school", "lost_job_or_home", "health", "fear", "cost"] as const;

export const biasIndicators = [
  "words_used",
  "pattern",
  "symbols",
  "different_treatment",
  "earlier_incidents",
] as const;

export const crimeReports = ["no", "yes", "does_not_want"] as const;

export const wantedOutcomes = [
  "apology",
  "stop",
  "place",
  "compensation",
  "sanction",
  "nothing_yet",
  "only_record",
] as const;

export const representations = ["none", "ngo", "lawyer"] as const;
