import { expect, test } from "vitest";
import { parseLocalDate } from "../time/partial-date.ts";
import type { FormValues } from "./form.ts";
import type { OwnValues } from "./ask-in-turn.ts";
import { ownAtIntake } from "./own-at-intake.ts";
import type { OwnFieldId, OwnQuestion } from "./own-question.ts";

const day = parseLocalDate("2026-11-20")!;
const id = (number: number): OwnFieldId => `own_${number.toString(16).padStart(16, "0")}`;
const question = (number: number, more: Partial<OwnQuestion> = {}): OwnQuestion => ({
  id: id(number),
  caseType: "core",
  kind: "text",
  label: { en: "Which school?" },
  sensitive: "personal",
  order: number,
  atIntake: true,
  ...more,
});
const values: FormValues = {
  case_type: "housing",
  anonymous: false,
  urgency: "week",
  safety_flag: false,
  legal_basis: "consent_art9",
};
const at = (questions: readonly OwnQuestion[], own: OwnValues = {}, more: FormValues = {}) =>
  ownAtIntake(questions, { ...values, ...more }, own, day);
const askedIn = (questions: readonly OwnQuestion[], own: OwnValues = {}, more: FormValues = {}) =>
  at(questions, own, more).asked.map((each) => each.question.id);

test("what is marked for intake is asked there, in cases of its kind, while it is asked at all", () => {
  const questions = [
    question(1),
    question(2, { atIntake: false }),
    question(3, { retired: true }),
    question(4, { caseType: "discrimination" }),
    question(5, { caseType: "housing" }),
  ];
  expect(askedIn(questions)).toEqual([id(1), id(5)]);
  expect(askedIn([question(6, { kind: "note" })])).toEqual([]);
});

test("a condition looks at what the form says now, and an answer nobody asks for goes nowhere", () => {
  const urgent = question(1, { kind: "boolean" });
  const why = question(2, { when: ["=", ["answer", id(1)], true] });
  const village = question(3, { when: ["=", ["answer", "settlement"], "Mintafalva"] });
  const said: OwnValues = { [id(1)]: true, [id(2)]: " The roof ", [id(3)]: "by bus" };
  expect(at([urgent, why, village], said, { settlement: "Mintafalva" }).answers).toEqual([
    { f: id(1), v: true },
    { f: id(2), v: "The roof" },
    { f: id(3), v: "by bus" },
  ]);
  expect(at([urgent, why, village], { ...said, [id(1)]: false }).answers).toEqual([
    { f: id(1), v: false },
  ]);
});

test("what is needed is asked for, and keeps nobody waiting who is in danger, in a hurry or without a name", () => {
  const needed = [question(1, { required: true })];
  expect(at(needed).errors).toEqual([{ field: id(1), type: "Required" }]);
  expect(at(needed, { [id(1)]: "  " }).errors).toHaveLength(1);
  for (const more of [{ urgency: "today" }, { safety_flag: true }, { anonymous: true }] as const) {
    expect(at(needed, {}, more).errors).toEqual([]);
    expect(at(needed, {}, more).asked).toEqual([{ question: needed[0], required: false }]);
  }
});

test("a special category waits for a basis, here as on the case", () => {
  const health = [question(1, { sensitive: "art9" })];
  expect(askedIn(health)).toEqual([id(1)]);
  expect(askedIn(health, {}, { anonymous: true })).toEqual([]);
});

test("an answer of another kind, or one that is not taken, is said and not kept", () => {
  const rooms = question(1, {
    kind: "number",
    check: ["<", ["this"], 20],
    checkWords: { en: "So many rooms?" },
  });
  expect(at([rooms], { [id(1)]: "many" })).toMatchObject({
    errors: [{ field: id(1), type: "NotAllowed" }],
    answers: [],
  });
  expect(at([rooms], { [id(1)]: 30 })).toMatchObject({
    errors: [{ field: id(1), type: "NotTaken", words: { en: "So many rooms?" } }],
    answers: [],
  });
});
