import { expect, test } from "vitest";
import {
  attributed,
  dana,
  ilona,
  log,
  marek,
  opened,
  stampAt,
  caseId,
} from "../../../tests/casework.ts";
import { foldCase } from "../cases/case-record.ts";
import { parseLocalDate } from "../time/partial-date.ts";
import type { CaseEntry } from "../timeline/entry.ts";
import type { FactValue } from "./fact-value.ts";
import { parseCaseEntry } from "../timeline/parse-entry.ts";
import { isTaken, offeredOptions, ownAnswers } from "./own-answers.ts";
import { conditionOf, optionsFrom, simpleCondition } from "./own-draft.ts";
import { parseAnswerTo, parseOwnQuestion, type OwnFieldId, type OwnQuestion } from "./own-question.ts"; // prettier-ignore

const id = (number: number): OwnFieldId => `own_${number.toString(16).padStart(16, "0")}`;
const question = (number: number, rest: Partial<OwnQuestion> = {}): OwnQuestion => ({
  id: id(number),
  caseType: "core",
  kind: "text",
  label: { en: `Question ${number}` },
  sensitive: "personal",
  order: number,
  ...rest,
});
const wood = question(1, {
  kind: "choice",
  label: { hu: "Mivel fűtenek?" },
  options: [
    { id: "wood", label: { hu: "Fával" } },
    { id: "gas", label: { hu: "Gázzal" }, columns: { place: "town" } },
  ],
});

const day = parseLocalDate("2026-11-22")!;
const fact = (f: OwnFieldId, v: FactValue): CaseEntry => ({ k: "fact", ...stampAt("2026-11-20"), f, v }); // prettier-ignore
const caseWith = (...entries: readonly CaseEntry[]) =>
  foldCase(
    caseId(1),
    log(
      [opened("2026-11-20"), ...entries].map((entry, index) => attributed(index + 1, ilona, entry)),
    ),
  );

test("a definition comes through the wire as it was written, and a broken one does not come through", () => {
  const full = question(2, {
    ...wood,
    id: id(2),
    hint: { cs: "Čím topíte" },
    heading: { en: "Home" },
    when: ["=", ["answer", id(1)], "wood"],
    required: true,
    check: ["!=", ["this"], "gas"],
    checkWords: { en: "Not gas." },
    offered: ["=", ["column", "place"], "town"],
    retired: true,
  });
  expect(parseOwnQuestion(JSON.parse(JSON.stringify(full)))).toEqual(full);
  for (const broken of [
    { ...full, id: "settlement" },
    { ...full, caseType: "other" },
    { ...full, label: {} },
    { ...full, label: { en: "x".repeat(501) } },
    { ...full, options: undefined },
    { ...full, options: [wood.options![0], wood.options![0]] },
    { ...full, when: ["eval", "1"] },
    { ...full, order: "first" },
    { ...question(3), options: wood.options },
    "question",
  ])
    expect(parseOwnQuestion(broken)).toBeUndefined();
});

test("an answer is read on a phone that has not heard of its question, within general bounds", () => {
  const read = (v: unknown) => parseCaseEntry({ k: "fact", at: 0, z: 0, f: id(9), v });
  for (const value of ["some words", 12.5, true, ["a-1", "b"]])
    expect(read(value)).toMatchObject({ ok: true, value: { f: id(9), v: value } });
  for (const value of ["x".repeat(8_001), 1e13, ["two words"], { a: 1 }, null])
    expect(read(value)).toMatchObject({ ok: false, error: { type: "BadEntry" } });
  expect(parseCaseEntry({ k: "fact", at: 0, z: 0, f: "own_short", v: "x" })).toMatchObject({
    error: { type: "UnknownKind" },
  });
});

test("an answer is written as its question has it", () => {
  expect(parseAnswerTo(question(1, { kind: "number" }), 1.5)).toBe(1.5);
  expect(parseAnswerTo(question(1, { kind: "number" }), "1.5")).toBeUndefined();
  expect(parseAnswerTo(question(1, { kind: "partialDate" }), "2026-11")).toBe("2026-11");
  expect(parseAnswerTo(question(1, { kind: "partialDate" }), "soon")).toBeUndefined();
  expect(parseAnswerTo(wood, "wood")).toBe("wood");
  expect(parseAnswerTo(question(1, { kind: "note" }), "wood")).toBeUndefined();
});

test("a question is asked in its kind of case, when its condition holds, and stays in sight once answered", () => {
  const children = question(2, { when: ["=", ["answer", id(1)], "wood"], required: true });
  const housing = question(3, { caseType: "housing" });
  const all = [wood, children, housing];

  const fresh = ownAnswers(caseWith(), all, day);
  expect(fresh.open.map((open) => open.question.id)).toEqual([id(1)]);
  const warm = ownAnswers(caseWith(fact(id(1), "wood")), all, day);
  expect(warm.open).toEqual([{ question: children, required: true }]);
  expect(warm.known).toMatchObject([{ field: id(1), closed: false }]);

  const retired = [{ ...wood, retired: true }, children];
  expect(ownAnswers(caseWith(), retired, day).open).toEqual([]);
  expect(ownAnswers(caseWith(fact(id(1), "gas")), retired, day).known).toMatchObject([
    { field: id(1), closed: true },
  ]);
  // Its answer came before it did.
  expect(ownAnswers(caseWith(fact(id(1), "gas")), [], day).known).toEqual([
    { field: id(1), question: undefined, closed: true },
  ]);
});

test("a special category stays closed until a basis for keeping it is chosen", () => {
  const health = question(1, { sensitive: "art9" });
  expect(ownAnswers(caseWith(), [health], day)).toMatchObject({ open: [], waitForBasis: true });
  const withBasis = caseWith({ k: "fact", ...stampAt("2026-11-20"), f: "legal_basis", v: "vital" });
  expect(ownAnswers(withBasis, [health], day)).toMatchObject({ waitForBasis: false });
  expect(ownAnswers(withBasis, [health], day).open).toHaveLength(1);
});

test("two answers given apart stay both, and the case says so", () => {
  const record = foldCase(
    caseId(1),
    log([
      attributed(1, ilona, opened("2026-11-20")),
      attributed(2, marek, fact(id(1), "wood")),
      attributed(3, dana, fact(id(1), "gas")),
    ]),
  );
  expect(record.own.get(id(1))?.map(({ value }) => value)).toEqual(["wood", "gas"]);
  expect(record.conflicts).toEqual([{ about: "own", field: id(1) }]);
  expect(record.facts.size).toBe(0);
});

const around = { today: day, answerTo: () => undefined };

test("the list offers what fits and what is chosen already, also a code that it does not know", () => {
  const offered = { ...wood, offered: ["=", ["column", "place"], "town"] as const };
  const ids = (value: FactValue | undefined) =>
    offeredOptions(offered, around, value).map((option) => option.id);
  expect(ids(undefined)).toEqual(["gas"]);
  expect(ids("wood")).toEqual(["wood", "gas"]);
  expect(ids("coal")).toEqual(["gas", "coal"]);
});

test("an answer the question does not take is told from one it takes", () => {
  const rooms = question(1, { kind: "number", check: ["and", [">", ["this"], 0], ["<", ["this"], 20]] }); // prettier-ignore
  expect(isTaken(rooms, 3, around)).toBe(true);
  expect(isTaken(rooms, 30, around)).toBe(false);
});

test("the screen's condition is one question and its answer, and answers keep their ids whatever they are called", () => {
  expect(conditionOf(wood, "gas")).toEqual(["=", ["answer", id(1)], "gas"]);
  expect(simpleCondition(conditionOf({ ...wood, kind: "multi" })!)).toEqual({ question: id(1), value: "wood" }); // prettier-ignore
  expect(simpleCondition(["and", true, true])).toBeUndefined();
  expect(conditionOf(question(4))).toBeUndefined();
  expect(
    optionsFrom([{ en: "Firewood" }, { en: "" }, { en: " Coal " }, {}], wood.options!),
  ).toEqual([
    { id: "wood", label: { en: "Firewood" } },
    wood.options![1],
    { id: "a1", label: { en: "Coal" } },
  ]);
});
