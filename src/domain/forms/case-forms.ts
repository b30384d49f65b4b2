import type { CaseType } from "../cases/case-type.ts";
import { mediation } from "../timeline/follow-up.ts";
import type { CaseFieldId } from "./field-definitions.ts";
import type { Condition, FormDefinition, FormQuestion } from "./form.ts";

const named: readonly Condition[] = [{ field: "anonymous", isNot: true }];
const withoutName: readonly Condition[] = [{ field: "anonymous", is: true }];

const ofType = (type: CaseType, fields: readonly CaseFieldId[]): readonly FormQuestion[] =>
  fields.map((field) => ({ field, required: true, when: [{ field: "case_type", is: type }] }));

/** What must be known at once of one type of case; the rest is asked on the case, over several visits (`detailsForm`). */
const ownQuestions: readonly FormQuestion[] = [
  ...ofType("discrimination", ["area", "known_on"]),
  ...ofType("housing", ["adults_children"]),
  ...ofType("crisis_pregnancy", ["age_band", "safe_now"]),
];

/** Intake of any type of case: the type is its first question, and what it asks follows from the answer. */
export const intakeForm: FormDefinition = {
  id: "intake",
  steps: [
    {
      id: "situation",
      questions: [
        { field: "case_type", required: true },
        { field: "urgency", required: true },
        { field: "safety_flag", required: true },
        { field: "child_at_risk" },
        { field: "region", required: true },
        { field: "settlement" },
        ...ownQuestions,
      ],
    },
    {
      id: "person",
      questions: [
        { field: "anonymous", required: true },
        { field: "person_label", required: true, when: named },
        { field: "full_name", when: named },
        { field: "birth_year", when: named },
        { field: "phone", when: named },
        { field: "contact_safe", required: true, when: named },
        { field: "contact_note", when: named },
        { field: "legal_basis", required: true, when: named },
        { field: "consents", when: named },
        { field: "language", when: named },
        { field: "people_helped", required: true, when: withoutName },
      ],
    },
    {
      id: "help",
      questions: [
        { field: "need", required: true },
        { field: "request_in_words" },
        { field: "help_method", required: true },
        { field: "channel", required: true },
        { field: "opened_on" },
        { field: "note" },
        { field: "followup_on", required: true },
        { field: "expert_question" },
      ],
    },
  ],
};

/** Half a minute at a stall or in a corridor: what was done, about what, for how many. The place is remembered by the phone. */
export const anonymousContactForm: FormDefinition = {
  id: "anonymous-contact",
  steps: [
    {
      id: "contact",
      questions: [
        { field: "help_method", required: true },
        { field: "need", required: true },
        { field: "people_helped", required: true },
        { field: "region", required: true },
        { field: "settlement" },
        { field: "channel", required: true },
        { field: "opened_on" },
        {
          field: "followup_on",
          required: true,
          when: [{ field: "help_method", includes: mediation }],
        },
        { field: "note" },
      ],
    },
  ],
};

/** A case opened without a name gets one: the questions about the person, alone. */
export const namingForm: FormDefinition = {
  id: "naming",
  steps: intakeForm.steps
    .filter(({ id }) => id === "person")
    .map((step) => ({
      ...step,
      questions: step.questions.filter(
        ({ field }) => field !== "anonymous" && field !== "people_helped",
      ),
    })),
};
