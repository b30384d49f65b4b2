/** ETHOS, the European typology of homelessness: its 13 operational categories, and two answers it has no class for. */
export const ethosCategories = [
  "ethos_1",
  "ethos_2",
  "ethos_3",
  "ethos_4",
  "ethos_5",
  "ethos_6",
  "ethos_7",
  "ethos_8",
  "ethos_9",
  "ethos_10",
  "ethos_11",
  "ethos_12",
  "ethos_13",
  "ethos_ok",
  "ethos_unknown",
] as const;

/** How people call where they live, beside its ETHOS category. */
export const housingForms = [
  "hostel",
  "relatives",
  "private_rent",
  "municipal_rent",
  "sublet",
  "shelter",
  "family_home_temp",
  "owned_unfit",
  "improvised",
  "street",
] as const;

export const reasonsToMove = [
  "eviction",
  "contract_end",
  "unfit",
  "overcrowding",
  "violence",
  "school_work",
  "price",
] as const;

export const noticeKinds = ["notice", "eviction", "other"] as const;

export const accessNeeds = ["ground_floor", "no_stairs", "bathroom"] as const;

export const incomeSources = ["work", "benefit", "pension", "parental", "none"] as const;

export const householdDebts = ["none", "municipality", "rent", "utilities", "other"] as const;

export const housingBarriers = [
  "ethnic_prejudice",
  "deposit",
  "debts",
  "income_source",
  "low_income",
  "household_size",
  "single_parent",
  "disability_access",
  "no_references",
  "documents",
  "allocation_rules",
  "local_tie",
  "supply",
  "rent_price",
  "location_segregated",
  "digital",
  "tenancy_skills",
] as const;

export const offerStatuses = ["offered", "viewing", "reserved", "let", "withdrawn"] as const;

/** What the landlord said, or what is suspected; the reason is the landlord's, not a trait of the household. */
export const refusalReasons = [
  "ethnicity_said",
  "ethnicity_suspected",
  "income",
  "debt",
  "size",
  "other",
] as const;

export const guarantees = ["deposit_paid", "arrears_covered", "repair_covered", "none"] as const;

export const tenancyEndReasons = [
  "arrears",
  "fixed_term_end",
  "notice_landlord",
  "sale_owner_need",
  "neighbours",
  "damage",
  "unfit",
  "violence",
  "moved_better",
  "moved_away",
  "household_change",
  "eviction_enforced",
  "unknown",
] as const;
