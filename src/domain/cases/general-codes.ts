export const documentTypes = [
  "id_card",
  "address_card",
  "birth_certificate",
  "residence",
  "health_card",
  "school",
  "other",
] as const;

export const debtKinds = ["rent", "utilities", "loan", "fine", "enforcement"] as const;

/** Never a diagnosis. */
export const healthTopics = [
  "no_doctor",
  "vaccination",
  "chronic",
  "pregnancy",
  "disability",
  "dental",
] as const;

export const yesNoUnknown = ["yes", "no", "unknown"] as const;

export const educationTopics = [
  "enrolment",
  "absence",
  "special_education",
  "adult",
  "transport",
] as const;

export const employmentTopics = [
  "search",
  "contract",
  "unpaid_wage",
  "public_works",
  "training",
] as const;

export const moneyHandling = ["none", "with_receipt", "without_receipt"] as const;
