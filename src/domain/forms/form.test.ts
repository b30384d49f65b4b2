import { describe, expect, test } from "vitest";
import firstWords from "../../i18n/en/cases.ftl?raw";
import codeWords from "../../i18n/en/codes.ftl?raw";
import crisisWords from "../../i18n/en/crisis.ftl?raw";
import kindWords from "../../i18n/en/kinds.ftl?raw";
import listWords from "../../i18n/en/lists.ftl?raw";
import matterWords from "../../i18n/en/matters.ftl?raw";
import { caseNo, caseId, date, stampAt } from "../../../tests/casework.ts";
import { caseTypes } from "../cases/case-type.ts";
import { codeLists } from "../cases/code-lists.ts";
import { checkAnonymousContact, checkIntake, intakeEntries } from "../cases/intake.ts";
import { parseCaseEntry, parseIdentityEntry } from "../timeline/parse-entry.ts";
import { anonymousContactForm, intakeForm, namingForm } from "./case-forms.ts";
import { detailsForm } from "./details-form.ts";
import { caseFields, identityFields, openingFields } from "./field-definitions.ts";
import {
  answersOf,
  checkForm,
  checkStep,
  visibleFields,
  visibleSteps,
  type FormStep,
  type FormValues,
} from "./form.ts";
import { listDefinitions } from "../lists/list-definitions.ts";
import { listFields } from "../lists/list-fields.ts";
import { codeTextId, fieldTextId } from "./text-ids.ts";

const english = [firstWords, codeWords, crisisWords, kindWords, listWords, matterWords].join("\n");
const now = date("2026-11-22T14:30");
const intake: FormValues = {
  case_type: "housing",
  urgency: "week",
  safety_flag: false,
  region: "CZ032",
  settlement: " Vzorov ",
  adults_children: { adults: 2, children: 3 },
  anonymous: false,
  person_label: "Zkušební",
  contact_safe: ["phone_ok"],
  legal_basis: "consent_art9",
  consents: ["service"],
  language: "rmc",
  need: ["housing"],
  help_method: ["personal_oral"],
  channel: "in_person",
  followup_on: "2026-11-29",
};
const asked = (values: FormValues) =>
  intakeForm.steps.flatMap((step) => visibleFields(step, values).map(({ id }) => id));

test("intake is at most three steps, for every type of case", () => {
  for (const case_type of caseTypes)
    expect(visibleSteps(intakeForm, { case_type }).length).toBeLessThanOrEqual(3);
});

test("nobody is asked for ethnicity, in any form or list", () => {
  const ids = [...caseFields, ...identityFields, ...openingFields].map(({ id }) => id);
  const questions = codeWords.split("\n").filter((line) => line.startsWith("field-"));
  for (const text of [...ids, ...questions])
    expect(text).not.toMatch(/ethni|nationality|\brac(e|ial)\b|origin|religio|roma\b/i);
});

test("the language somebody prefers is not asked before there is a basis for keeping it", () => {
  expect(asked({})).not.toContain("language");
  expect(asked({ legal_basis: "anonymous" })).not.toContain("language");
  expect(asked({ legal_basis: "consent_art9" })).toContain("language");
  expect(answersOf(intakeForm, { language: "rmc" })).toEqual({});
});

test("intake asks of each type only what must be known at once", () => {
  const ofType = (case_type: string) =>
    asked({ case_type, anonymous: true }).filter((id) => !asked({ anonymous: true }).includes(id));
  expect(ofType("discrimination")).toEqual(["area", "known_on"]);
  expect(ofType("housing")).toEqual(["adults_children"]);
  expect(ofType("crisis_pregnancy")).toEqual(["age_band", "safe_now"]);
  expect(ofType("general")).toEqual([]);
});

describe("a condition", () => {
  const step: FormStep = {
    id: "step",
    questions: [
      { field: "settlement", when: [{ field: "age_band", isOneOf: ["under_14", "14_17"] }] },
      { field: "need", when: [{ field: "known_on", isKnown: true }] },
      { field: "place", required: [{ field: "known_on", isKnown: false }] },
    ],
  };
  const shown = (values: FormValues) => visibleFields(step, values).map(({ id }) => id);

  test("holds for one of several answers", () => {
    expect(shown({ age_band: "14_17" })).toContain("settlement");
    expect(shown({ age_band: "18_24" })).not.toContain("settlement");
    expect(shown({ age_band: ["14_17"] })).not.toContain("settlement");
    expect(shown({})).not.toContain("settlement");
  });

  test("holds for whatever was answered, and not for an answer left empty", () => {
    expect(shown({ known_on: "2026" })).toContain("need");
    expect(shown({ known_on: " " })).not.toContain("need");
    expect(shown({})).not.toContain("need");
  });

  test("makes a question a required one", () => {
    expect(checkStep(step, {})).toEqual([{ field: "place", type: "Required" }]);
    expect(checkStep(step, { known_on: "2026" })).toEqual([]);
  });
});

describe("an intake", () => {
  test("without what must be known is not taken, and every gap is named at once", () => {
    expect(checkForm(intakeForm, {}).map(({ field }) => field)).toEqual([
      "case_type",
      "urgency",
      "safety_flag",
      "region",
      "anonymous",
      "person_label",
      "contact_safe",
      "legal_basis",
      "need",
      "help_method",
      "channel",
      "followup_on",
    ]);
  });

  test("asks each step by itself", () => {
    expect(checkStep(intakeForm.steps[0]!, { case_type: "housing" })).toContainEqual({
      field: "adults_children",
      type: "Required",
    });
    expect(checkStep(intakeForm.steps[0]!, { ...intake, region: "XX" })).toEqual([
      { field: "region", type: "NotAllowed" },
    ]);
  });

  test("of somebody unnamed asks nothing about who it is, and drops what was typed before", () => {
    const values: FormValues = {
      ...intake,
      anonymous: true,
      people_helped: { women: 1, men: 0, children: 0, unknown: 0 },
    };
    const checked = checkIntake(values, now);
    expect(checked).toMatchObject({
      ok: true,
      value: { anonymous: true, identityFacts: [], consents: [] },
    });
    expect(JSON.stringify(checked)).not.toContain("Zkušební");
  });

  test("becomes the first entries of two documents, the name only in the second", () => {
    const checked = checkIntake(intake, now);
    if (!checked.ok) throw new Error(JSON.stringify(checked.error));
    const { caseEntries, identityEntries } = intakeEntries(checked.value, {
      no: caseNo(),
      identity: caseId(2),
      stamp: stampAt("2026-11-22T14:30"),
    });
    for (const entry of caseEntries)
      expect(parseCaseEntry(entry)).toEqual({ ok: true, value: entry });
    for (const entry of identityEntries)
      expect(parseIdentityEntry(entry)).toEqual({ ok: true, value: entry });
    expect(JSON.stringify(caseEntries)).not.toContain("Zkušební");
    expect(JSON.stringify(identityEntries)).toContain("Zkušební");
    expect(caseEntries.map(({ k }) => k)).toEqual(
      expect.arrayContaining(["opened", "fact", "consent", "followUp"]),
    );
    expect(caseEntries).toContainEqual(expect.objectContaining({ f: "settlement", v: "Vzorov" }));
  });

  test("with mediation has a next date because every intake has", () => {
    const { followup_on: _, ...without } = intake;
    expect(checkIntake({ ...without, help_method: ["mediation_followup"] }, now)).toMatchObject({
      ok: false,
      error: [{ field: "followup_on", type: "Required" }],
    });
  });
});

test("an anonymous contact is one step and four answers", () => {
  expect(anonymousContactForm.steps).toHaveLength(1);
  const contact: FormValues = {
    help_method: ["personal_oral"],
    need: ["documents"],
    region: "HU323",
    channel: "in_person",
    people_helped: { women: 1, men: 0, children: 2, unknown: 0 },
  };
  expect(checkAnonymousContact(contact, now)).toMatchObject({
    ok: true,
    value: { anonymous: true, type: "general", contact: { topics: ["documents"], clock: true } },
  });
  expect(
    checkAnonymousContact({ ...contact, help_method: ["mediation_followup"] }, now),
  ).toMatchObject({
    ok: false,
    error: [{ field: "followup_on", type: "Required" }],
  });
});

test("naming asks only about the person", () => {
  const fields = namingForm.steps.flatMap(({ questions }) => questions.map(({ field }) => field));
  expect(fields).toContain("person_label");
  expect(fields).not.toContain("anonymous");
});

test("every question and every code has its words", () => {
  const written = new Set(english.split("\n").map((line) => line.split(" = ")[0]));
  const missing = [
    ...[...caseFields, ...identityFields, ...openingFields, ...listFields].map(({ id }) =>
      fieldTextId(id),
    ),
    ...listDefinitions.flatMap(({ id }) => [`list-${id}`, `list-${id}-add`]),
    ...Object.entries(codeLists).flatMap(([list, codes]) =>
      codes.map((code) => codeTextId(list as "need", code as "debt")),
    ),
    ...[intakeForm, anonymousContactForm, ...caseTypes.map(detailsForm)].flatMap(({ steps }) =>
      steps.map(({ id }) => `form-step-${id}`),
    ),
  ].filter((id) => !written.has(id));
  expect(missing).toEqual([]);
});

test("a name of signs that nobody sees is no name, and a pasted line end is a space", () => {
  const errors = checkForm(intakeForm, { ...intake, person_label: "\u{200B} \u{FEFF}" });
  expect(errors).toEqual([{ field: "person_label", type: "Required" }]);
  const answers = answersOf(intakeForm, {
    ...intake,
    settlement: "\u{FEFF}Vzorov\r\nhorní",
    request_in_words: "a\tb\r\nc",
  });
  expect(answers).toMatchObject({ settlement: "Vzorov horní", request_in_words: "a\tb\nc" });
});

test("what is no whole number and no day is asked about again, never guessed", () => {
  const step: FormStep = {
    id: "sum",
    questions: [{ field: "debts_total" }, { field: "known_on" }],
  };
  expect(checkStep(step, { debts_total: "12,5", known_on: "2026-02-31" })).toEqual([
    { field: "debts_total", type: "NotAllowed" },
    { field: "known_on", type: "NotAllowed" },
  ]);
  for (const day of ["20244-01-01", "0024-01-01", "?"])
    expect(checkForm(intakeForm, { ...intake, followup_on: day })).toMatchObject([
      { field: "followup_on" },
    ]);
});
