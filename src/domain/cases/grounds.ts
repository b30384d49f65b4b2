import type { Country } from "./region.ts";

/**
 * What each country's law protects, as its own list: a ground is chosen by the law that will be pleaded, and counted by
 * what the laws have in common. A ground says what somebody was treated worse for; it says nothing of who the person is.
 */
export const groundsByCountry = {
  /** 2003. évi CXXV. törvény 8. § */
  HU: [
    "hu_sex",
    "hu_race",
    "hu_colour",
    "hu_nationality",
    "hu_minority",
    "hu_mother_tongue",
    "hu_disability",
    "hu_health",
    "hu_religion",
    "hu_opinion",
    "hu_family",
    "hu_parenthood",
    "hu_orientation",
    "hu_age",
    "hu_social_origin",
    "hu_property",
    "hu_part_time",
    "hu_union",
    "hu_other",
  ],
  /** zákon č. 198/2009 Sb., § 2 odst. 3 */
  CZ: [
    "cz_race",
    "cz_ethnic",
    "cz_nationality",
    "cz_sex",
    "cz_orientation",
    "cz_age",
    "cz_disability",
    "cz_religion",
    "cz_belief",
    "cz_citizenship",
  ],
  /** OG nr. 137/2000 (r), art. 2 alin. (1); to be checked against the consolidated act */
  RO: [
    "ro_race",
    "ro_nationality",
    "ro_ethnicity",
    "ro_language",
    "ro_religion",
    "ro_social_category",
    "ro_convictions",
    "ro_sex",
    "ro_orientation",
    "ro_age",
    "ro_disability",
    "ro_chronic",
    "ro_hiv",
    "ro_disadvantaged",
    "ro_other",
  ],
  /** zákon č. 365/2004 Z. z., § 2 ods. 1; a ground added in 2015 is not in it yet */
  SK: [
    "sk_sex",
    "sk_religion",
    "sk_race",
    "sk_ethnic",
    "sk_disability",
    "sk_age",
    "sk_orientation",
    "sk_marital",
    "sk_colour",
    "sk_language",
    "sk_opinion",
    "sk_origin",
    "sk_property",
    "sk_gender_other",
  ],
} as const satisfies Readonly<Record<Country, readonly string[]>>;

export const grounds = [
  ...groundsByCountry.HU,
  ...groundsByCountry.CZ,
  ...groundsByCountry.RO,
  ...groundsByCountry.SK,
] as const;
