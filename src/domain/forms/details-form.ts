import type { CaseType } from "../cases/case-type.ts";
import type { NeedId } from "../cases/code-lists.ts";
import { minorAgeBands } from "../cases/crisis-pregnancy-codes.ts";
import type { CaseFieldId } from "./field-definitions.ts";
import type { Condition, FormDefinition, FormQuestion, FormStep } from "./form.ts";

/** The groups of what is known of a case. */
export type DetailsStepId =
  | "case"
  | "event"
  | "who-did-it"
  | "why"
  | "aim"
  | "household"
  | "home-now"
  | "home-wanted"
  | "tenancy"
  | "safety"
  | "pregnancy"
  | "around-her"
  | "her-decision"
  | "matter"
  | "money";

interface DetailsQuestion extends FormQuestion {
  readonly field: CaseFieldId;
}
interface DetailsStep extends FormStep<DetailsStepId> {
  readonly questions: readonly DetailsQuestion[];
}
interface DetailsForm extends FormDefinition<DetailsStepId> {
  readonly steps: readonly DetailsStep[];
}

/** Everything that can be said of a case of that type, in named groups. It is answered over several visits, in any order. */
export const detailsForm = (type: CaseType | undefined): DetailsForm => ({
  id: "details",
  steps: type ? [ofEveryCase, ...ownSteps[type]] : [ofEveryCase],
});

const named: readonly Condition[] = [{ field: "anonymous", isNot: true }];
const withoutName: readonly Condition[] = [{ field: "anonymous", is: true }];

const ofEveryCase: DetailsStep = {
  id: "case",
  questions: [
    { field: "region", required: true },
    { field: "settlement" },
    { field: "urgency", required: true },
    { field: "safety_flag", required: true },
    { field: "child_at_risk" },
    { field: "need", required: true },
    { field: "request_in_words" },
    { field: "people_helped", required: true, when: withoutName },
    { field: "legal_basis", required: named },
    { field: "language" },
    { field: "language_other", when: [{ field: "language", is: "other" }] },
    { field: "good_practice" },
    { field: "retention_until" },
  ],
};

const discrimination: readonly DetailsStep[] = [
  {
    id: "event",
    questions: [
      { field: "occurred_on", required: true },
      { field: "occurred_last" },
      { field: "known_on", required: true },
      { field: "place", required: true },
      { field: "area", required: true },
      { field: "education_issue", required: true, when: [{ field: "area", is: "education" }] },
      { field: "description", required: true },
      { field: "form" },
    ],
  },
  {
    id: "who-did-it",
    questions: [
      { field: "respondent", required: true },
      { field: "respondent_type", required: true },
      { field: "respondent_address", required: true },
      { field: "comparator" },
      { field: "others_affected" },
      { field: "crime_reported" },
      { field: "crime_report_no", when: [{ field: "crime_reported", is: "yes" }] },
      { field: "other_proceedings" },
    ],
  },
  {
    id: "why",
    questions: [
      { field: "ground", required: true },
      { field: "bias_indicators" },
      { field: "impact" },
      { field: "impact_in_words" },
    ],
  },
  {
    id: "aim",
    questions: [
      { field: "wanted_outcome", required: true },
      { field: "wanted_in_words" },
      { field: "person_wants_anonymity", required: true },
      { field: "representation" },
    ],
  },
];

const hasMovedIn: readonly Condition[] = [{ field: "moved_in", isKnown: true }];
const isWithdrawn: readonly Condition[] = [{ field: "offer_status", is: "withdrawn" }];

const housing: readonly DetailsStep[] = [
  {
    id: "household",
    questions: [
      { field: "adults_children", required: true },
      { field: "access_need" },
      { field: "income_sources" },
      { field: "monthly_income" },
      { field: "debts" },
      { field: "debts_total" },
    ],
  },
  {
    id: "home-now",
    questions: [
      { field: "ethos_now", required: true },
      { field: "housing_form", required: true },
      { field: "reason_to_move", required: true },
      { field: "notice_received" },
      {
        field: "notice_kind",
        required: true,
        when: [{ field: "notice_received", isKnown: true }],
      },
    ],
  },
  {
    id: "home-wanted",
    questions: [
      { field: "need_rooms", required: true },
      { field: "monthly_budget", required: true },
      { field: "need_district" },
    ],
  },
  {
    id: "tenancy",
    questions: [
      { field: "social_worker", required: true },
      { field: "interview_done" },
      { field: "offer_status", required: true },
      { field: "refusal_reason", required: true, when: isWithdrawn },
      { field: "refusal_in_words", when: isWithdrawn },
      { field: "moved_in", required: true, when: [{ field: "offer_status", is: "let" }] },
      { field: "ethos_after", required: true, when: hasMovedIn },
      { field: "tenancy_end", when: hasMovedIn },
      {
        field: "tenancy_end_reason",
        required: true,
        when: [{ field: "tenancy_end", isKnown: true }],
      },
    ],
  },
];

const crisisPregnancy: readonly DetailsStep[] = [
  {
    id: "safety",
    questions: [
      { field: "age_band", required: true },
      {
        field: "guardian_involved",
        required: true,
        when: [{ field: "age_band", isOneOf: minorAgeBands }],
      },
      { field: "safe_now", required: true },
      {
        field: "danger_from",
        required: true,
        when: [
          { field: "safe_now", isKnown: true },
          { field: "safe_now", isNot: "yes" },
        ],
      },
      { field: "risk_level", required: true },
    ],
  },
  {
    id: "pregnancy",
    questions: [
      // A date or the weeks: one of them is enough.
      { field: "due_date", required: [{ field: "pregnancy_weeks", isKnown: false }] },
      { field: "pregnancy_weeks" },
      { field: "pregnancy_confirmed" },
      { field: "prenatal_care" },
      { field: "hidden_pregnancy" },
    ],
  },
  {
    id: "around-her",
    questions: [
      { field: "with_whom" },
      { field: "housing_now" },
      { field: "other_children" },
      { field: "support_network" },
      { field: "in_kind_need" },
      { field: "in_kind_given" },
      { field: "mentor" },
    ],
  },
  {
    id: "her-decision",
    questions: [{ field: "informed_options" }, { field: "child_outcome" }],
  },
];

/** Asked once the need it belongs to was named: `need` is the case's topic. */
const ifNeeded = (need: NeedId): readonly Condition[] => [{ field: "need", includes: need }];
const wasGiven: readonly Condition[] = [
  { field: "money_involved", isOneOf: ["with_receipt", "without_receipt"] },
];

const general: readonly DetailsStep[] = [
  {
    id: "matter",
    questions: [
      { field: "document_type", when: ifNeeded("documents") },
      { field: "benefit", when: ifNeeded("benefits") },
      { field: "debt_kind", when: ifNeeded("debt") },
      { field: "health_topic", when: ifNeeded("health") },
      { field: "gp_registered", when: ifNeeded("health") },
      { field: "education_topic", when: ifNeeded("education") },
      { field: "education_children", when: ifNeeded("education") },
      { field: "employment_topic", when: ifNeeded("employment") },
    ],
  },
  {
    id: "money",
    questions: [
      { field: "money_involved" },
      { field: "money_amount", when: wasGiven },
      { field: "money_source", when: wasGiven },
    ],
  },
];

const ownSteps: Readonly<Record<CaseType, readonly DetailsStep[]>> = {
  discrimination,
  housing,
  crisis_pregnancy: crisisPregnancy,
  general,
};
