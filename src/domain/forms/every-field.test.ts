import { expect, test } from "vitest";
import { caseTypes } from "../cases/case-type.ts";
import { listDefinitions } from "../lists/list-definitions.ts";
import { caseFields, identityFields, openingFields } from "./field-definitions.ts";

/**
 * The fields of our domain research (case_types.json), each with what has it here: one of our fields, `list:` one of our lists, or, in words, what is more
 * than an answer. Nothing of it may get lost again.
 */
const research: Readonly<Record<string, readonly string[]>> = {
  case_no: ["the opening mints it"],
  case_type: ["case_type"],
  region: ["region"],
  settlement: ["settlement"],
  opened_on: ["opened_on"],
  worker: ["who is assigned"],
  help_method: ["help_method"],
  channel: ["channel"],
  anonymous: ["anonymous"],
  person_label: ["person_label"],
  full_name: ["full_name"],
  birth_year: ["birth_year"],
  contact_safe: ["contact_safe", "contact_note"],
  language: ["language", "language_other"],
  legal_basis: ["legal_basis"],
  consents: ["consents"],
  household: ["list:member", "adults_children"],
  need: ["need"],
  request_in_words: ["request_in_words"],
  urgency: ["urgency"],
  safety_flag: ["safety_flag"],
  child_at_risk: ["child_at_risk"],
  plan: ["list:step"],
  followup_on: ["followup_on"],
  expert_needed: ["expert_question"],
  referrals: ["list:referral"],
  closed_on: ["the closing"],
  outcome: ["the closing"],
  good_practice: ["good_practice"],
  retention_until: ["retention_until"],
  occurred_on: ["occurred_on", "occurred_last"],
  known_on: ["known_on"],
  place: ["place"],
  area: ["area"],
  education_issue: ["education_issue"],
  ground: ["ground"],
  form: ["form"],
  description: ["description"],
  respondent: ["respondent", "respondent_type", "respondent_address"],
  comparator: ["comparator"],
  evidence: ["list:evidence"],
  witnesses: ["list:witness"],
  others_affected: ["others_affected", "list:affected"],
  impact: ["impact", "impact_in_words"],
  bias_indicators: ["bias_indicators"],
  crime_reported: ["crime_reported", "crime_report_no"],
  wanted_outcome: ["wanted_outcome", "wanted_in_words"],
  routes: ["a route and its steps"],
  other_proceedings: ["other_proceedings"],
  representation: ["representation"],
  deadline: ["worked out from a route"],
  person_wants_anonymity: ["person_wants_anonymity"],
  household_members: ["list:member"],
  adults_children: ["adults_children"],
  ethos_now: ["ethos_now"],
  housing_form: ["housing_form"],
  reason_to_move: ["reason_to_move"],
  notice_received: ["notice_received", "notice_kind"],
  need_district: ["need_district"],
  need_size_budget: ["need_rooms", "monthly_budget"],
  access_need: ["access_need"],
  income_sources: ["income_sources", "monthly_income"],
  debts: ["debts", "debts_total", "list:owed"],
  barriers: ["list:barrier"],
  interview_done: ["interview_done"],
  social_worker: ["social_worker"],
  landlord: ["list:landlord"],
  flat: ["list:flat"],
  offer_status: ["offer_status"],
  viewing: ["list:viewing"],
  refusal_reason: ["refusal_reason", "refusal_in_words"],
  guarantee: ["list:guarantee"],
  contract: ["list:tenancy"],
  moved_in: ["moved_in"],
  checks: ["a look on a planned day"],
  tenancy_end: ["tenancy_end", "tenancy_end_reason"],
  ethos_after: ["ethos_after"],
  landlord_note: ["the note for the landlord"],
  due_date: ["due_date", "pregnancy_weeks"],
  pregnancy_confirmed: ["pregnancy_confirmed"],
  prenatal_care: ["prenatal_care"],
  age_band: ["age_band"],
  guardian_involved: ["guardian_involved"],
  hidden_pregnancy: ["hidden_pregnancy"],
  safe_now: ["safe_now"],
  danger_from: ["danger_from"],
  risk_level: ["risk_level"],
  housing_now: ["housing_now"],
  other_children: ["other_children"],
  support_network: ["support_network"],
  in_kind_need: ["in_kind_need", "in_kind_given"],
  wishes: ["a wish, in whose words"],
  wishes_in_words: ["a wish, in whose words"],
  informed_options: ["informed_options"],
  referrals_done: ["list:referral"],
  team: ["who works in the county"],
  birth: ["a birth"],
  after_birth_checks: ["a look on a planned day"],
  child_outcome: ["child_outcome"],
  mentor: ["mentor"],
  panic_hide: ["the lock"],
  topic: ["need"],
  document_type: ["document_type", "list:claim"],
  benefit: ["benefit", "list:claim"],
  debt_kind: ["debt_kind", "list:owed"],
  health_topic: ["health_topic"],
  gp_registered: ["gp_registered"],
  education_topic: ["education_topic", "education_children"],
  employment_topic: ["employment_topic"],
  appointment: ["list:appointment"],
  forms_filled: ["list:paper"],
  money_involved: ["money_involved", "money_amount", "money_source"],
  duration_min: ["duration_min"],
  people_helped: ["people_helped"],
};

test("every field of the research has its place", () => {
  expect(Object.keys(research)).toHaveLength(114);
  const ours = new Set<string>([
    ...[...caseFields, ...identityFields, ...openingFields].map(({ id }) => id),
    ...listDefinitions.map(({ id }) => `list:${id}`),
  ]);
  const named = Object.values(research)
    .flat()
    .filter((place) => !place.includes(" "));
  expect(named.filter((place) => !ours.has(place))).toEqual([]);
});

test("a list that no kind of case has is the register's", () => {
  for (const { of, place } of listDefinitions) {
    expect(of.length > 0).toBe(place !== "register");
    expect(of.every((type) => caseTypes.includes(type))).toBe(true);
  }
});
