import { expect, test } from "vitest";
import type { CaseType } from "../cases/case-type.ts";
import { detailsForm } from "./details-form.ts";
import { caseFields, formField, isWishField, openingFields } from "./field-definitions.ts";
import type { FormQuestion } from "./form.ts";

type Need = "required" | "optional" | "conditional";
type Row = readonly [
  inTheResearch: string,
  sensitive: string,
  need: Need,
  /** Where the research has two things in one field, or a core field already asks it. */
  fields?: readonly string[],
];

/** The fields of our domain research (case_types.json) that are one value each, by type of case. */
const research: Readonly<Record<CaseType, readonly Row[]>> = {
  discrimination: [
    ["occurred_on", "personal", "required", ["occurred_on", "occurred_last"]],
    ["known_on", "no", "required"],
    ["place", "personal", "required"],
    ["area", "no", "required"],
    ["education_issue", "no", "conditional"],
    ["ground", "art9", "required"],
    ["form", "no", "optional"],
    ["description", "high", "required"],
    [
      "respondent",
      "art10_or_other_person",
      "required",
      ["respondent", "respondent_type", "respondent_address"],
    ],
    ["comparator", "personal", "optional"],
    ["others_affected", "no", "optional"],
    ["impact", "art9", "optional", ["impact", "impact_in_words"]],
    ["bias_indicators", "art9", "optional"],
    ["crime_reported", "art10_or_other_person", "optional", ["crime_reported", "crime_report_no"]],
    ["wanted_outcome", "no", "required"],
    ["other_proceedings", "art10_or_other_person", "optional"],
    ["representation", "personal", "optional"],
    ["person_wants_anonymity", "high", "required"],
  ],
  housing: [
    ["adults_children", "no", "required"],
    ["ethos_now", "high", "required"],
    ["housing_form", "no", "required"],
    ["reason_to_move", "personal", "required"],
    ["notice_received", "personal", "optional"],
    ["need_district", "no", "optional"],
    ["need_size_budget", "personal", "required", ["need_rooms", "monthly_budget"]],
    ["access_need", "art9", "optional"],
    ["income_sources", "high", "optional", ["income_sources", "monthly_income"]],
    ["debts", "high", "optional", ["debts", "debts_total"]],
    ["social_worker", "personal", "required"],
    ["interview_done", "personal", "optional"],
    ["offer_status", "no", "required"],
    ["refusal_reason", "art9", "conditional"],
    ["moved_in", "no", "conditional"],
    ["tenancy_end", "high", "optional"],
    ["ethos_after", "high", "conditional"],
  ],
  crisis_pregnancy: [
    ["due_date", "art9", "required"],
    ["pregnancy_confirmed", "art9", "optional"],
    ["prenatal_care", "art9", "optional"],
    ["age_band", "personal", "required"],
    ["guardian_involved", "high", "conditional"],
    ["hidden_pregnancy", "art9", "optional"],
    ["safe_now", "high", "required"],
    ["danger_from", "high", "conditional"],
    ["risk_level", "high", "required"],
    ["housing_now", "high", "optional"],
    ["other_children", "personal", "optional"],
    ["support_network", "high", "optional"],
    ["in_kind_need", "no", "optional", ["in_kind_need", "in_kind_given"]],
    ["mentor", "personal", "optional"],
    ["informed_options", "no", "optional"],
    ["child_outcome", "art9", "conditional"],
  ],
  general: [
    ["topic", "no", "required", ["need"]],
    ["document_type", "personal", "optional"],
    ["benefit", "high", "optional"],
    ["debt_kind", "high", "optional"],
    ["health_topic", "art9", "optional"],
    ["gp_registered", "personal", "optional"],
    ["education_topic", "personal", "optional"],
    ["education_children", "no", "optional"],
    ["employment_topic", "personal", "optional"],
    ["money_involved", "high", "optional"],
    ["people_helped", "no", "required"],
  ],
};

/** Where we ask otherwise than the research says, and why. */
const otherwise: Readonly<Record<string, Need>> = {
  // The weeks instead of the date are enough.
  due_date: "conditional",
  // It is asked with the birth, and may stay open.
  child_outcome: "optional",
  // Of a named person one knows it already.
  people_helped: "conditional",
};

/** Of two things in one field of the research, what only says more of the first. */
const isMore = (field: string): boolean =>
  ["monthly_income", "debts_total", "impact_in_words", "occurred_last"].includes(field);

const needOf = ({ required, when }: FormQuestion): Need => {
  if (required === undefined || required === false) return "optional";
  return when || required !== true ? "conditional" : "required";
};

test.each(Object.entries(research))(
  "%s has every field of the research, as sensitive and as needed as it says",
  (type, rows) => {
    const questions = detailsForm(type as CaseType).steps.flatMap((step) => step.questions);
    const had = rows.flatMap(([id, , , fields = [id]]) =>
      fields.flatMap((field) =>
        questions
          .filter((question) => question.field === field)
          .map((question): Row => [field, formField(question.field).sensitive, needOf(question)]),
      ),
    );
    const wanted = rows.flatMap(([id, sensitive, need, fields = [id]]) =>
      fields.map((field, at): Row => {
        return [
          field,
          sensitive,
          otherwise[field] ?? (at > 0 && isMore(field) ? "optional" : need),
        ];
      }),
    );
    expect(had).toEqual(wanted);
  },
);

/** Each with its day and what came of it: they are lists now, and what was kept as a fact is read. */
const nowListed: readonly string[] = ["barriers", "guarantee"];

test("every fact of a case can be answered in some type of case, once", () => {
  const types = Object.keys(research) as CaseType[];
  for (const type of types) {
    const asked = detailsForm(type).steps.flatMap(({ questions }) => questions.map((q) => q.field));
    expect(new Set(asked).size).toBe(asked.length);
    const own = caseFields.filter(({ caseType }) => caseType === type).map(({ id }) => id);
    // What she wants is not a fact that anybody answers.
    expect(
      own.filter((id) => !asked.includes(id) && !nowListed.includes(id) && !isWishField(id)),
    ).toEqual([]);
  }
  const ids = [...caseFields, ...openingFields].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
