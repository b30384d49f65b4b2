import { expect, test } from "vitest";
import { date } from "../../../tests/casework.ts";
import { addDays, parseLocalDate } from "../time/partial-date.ts";
import { formField } from "../forms/field-definitions.ts";
import type { FormValues } from "../forms/form.ts";
import type { OwnQuestion } from "../forms/own-question.ts";
import { createCellReader, type TableWords } from "./cell-value.ts";
import { checkLine, type LineChecker } from "./check-line.ts";
import { askedForAll, guessColumns, headOf, type Columns } from "./columns.ts";
import { importLists } from "./thing-columns.ts";
import { parseWrittenNumber } from "./written-number.ts";
import { createLineDuplicates } from "./line-duplicates.ts";

const words: TableWords = {
  field: (id) => ({ settlement: ["Település", "Village or town"], phone: ["Telefonszám"] })[String(id)] ?? [], // prettier-ignore
  list: (id) =>
    ({ member: ["Household members", "A háztartás tagjai"], step: ["Agreed steps"] })[String(id)] ??
    [],
  code: (_list, code) => ({ documents: ["Iratok", "Papers"], debt: ["Adósság, tartozás"], week: ["Ezen a héten"], housing: ["Lakhatás"] })[code] ?? [], // prettier-ignore
};
const reader = createCellReader(words);
const lists = importLists([]);
const heating: OwnQuestion = {
  id: "own_00000000000000aa",
  caseType: "core",
  kind: "choice",
  label: { hu: "Mivel fűtenek?" },
  options: [
    { id: "wood", label: { hu: "Fával", en: "Wood" } },
    { id: "gas", label: { hu: "Gázzal" } },
  ],
  sensitive: "personal",
  order: 1,
};
const read = (id: Parameters<typeof formField>[0], cell: string) => reader.field(formField(id), cell); // prettier-ignore

test("cells are read as people write them, in whichever language", () => {
  expect(read("need", "Iratok; adóssag, TARTOZÁS")).toEqual({ value: ["documents", "debt"] });
  expect(read("need", "Adósság, tartozás")).toEqual({ value: ["debt"] });
  expect(read("need", "papers, housing")).toEqual({ value: ["documents", "housing"] });
  expect(read("need", "Iratok; csoda")).toEqual({ error: { type: "NotInList", piece: "csoda" } });
  expect(read("urgency", "ezen a héten")).toEqual({ value: "week" });
  expect(read("region", "Békés megye")).toEqual({ value: "HU332" });
  expect(read("region", "Jihočeský")).toEqual({ value: "CZ031" });
  expect(read("region", "Atlantis")).toMatchObject({ error: { type: "NotARegion" } });
  expect(read("safety_flag", "Igen")).toEqual({ value: true });
  expect(read("safety_flag", "talán")).toMatchObject({ error: { type: "NotYesOrNo" } });
  expect(read("birth_year", "1987")).toEqual({ value: 1987 });
  expect(read("birth_year", "87")).toMatchObject({ error: { type: "OutOfRange" } });
  expect(read("opened_on", "2026. nov. 3.")).toEqual({ value: "2026-11-03" });
  expect(read("adults_children", "2+3")).toMatchObject({ value: {} });
  expect(read("settlement", "x".repeat(201))).toMatchObject({ error: { type: "TooLong" } });
  expect(reader.own(heating, "wood")).toEqual({ value: "wood" });
  expect(reader.own(heating, "Gázzal")).toEqual({ value: "gas" });
});

test.each([
  ["1 234,5", 1234.5],
  ["1.234,50", 1234.5],
  ["1.234", 1234],
  ["12.5", 12.5],
  ["45 000 Ft", 45_000],
  ["-3", -3],
  ["1e5", undefined],
  ["12a", undefined],
])("%s is %s", (written, number) => expect(parseWrittenNumber(written)).toBe(number));

test("columns are guessed from their headings, each thing once", () => {
  const { heads, at } = headOf([["", ""], ["Név", "TELEPÜLÉS:", "telefonszam", "Név", "Mivel fűtenek?", "???"]]); // prettier-ignore
  expect(at).toBe(1);
  expect(guessColumns(heads, words, [heating])).toEqual(["person_label", "settlement", "phone", undefined, heating.id, undefined]); // prettier-ignore
});

const today = parseLocalDate("2026-11-22")!;
const forAll: FormValues = {
  case_type: "general",
  urgency: "normal",
  safety_flag: false,
  region: "HU332",
  contact_safe: ["phone_ok"],
  legal_basis: "consent_art9",
  need: ["documents"],
  help_method: ["personal_oral"],
  channel: "in_person",
  followup_on: addDays(today, 14),
};
const checker = (columns: Columns, more: FormValues = {}): LineChecker => ({
  columns,
  forAll: { ...forAll, ...more },
  own: [heating],
  lists,
  reader,
  now: date("2026-11-22T10:00"),
  today,
});

test("what no column says is asked once for all lines", () => {
  expect(askedForAll(["person_label"], {})).toContain("region");
  expect(askedForAll(["person_label", "region"], {})).not.toContain("region");
  expect(askedForAll(["person_label"], forAll)).toContain("urgency");
  expect(askedForAll(["person_label"], { case_type: "housing" })).toContain("adults_children");
});

test("a good line becomes a whole case, its cells where they belong", () => {
  const line = checkLine(
    ["Minta Mária", "Mintafalva", "06 30 123 4567", "2026. 11. 3.", "Fával"],
    4,
    checker(["person_label", "settlement", "phone", "opened_on", heating.id]),
  );
  expect(line).toMatchObject({
    state: "ready",
    line: 4,
    made: {
      label: "Minta Mária",
      own: [{ f: heating.id, v: "wood" }],
      intake: { type: "general", region: "HU332", contact: { on: "2026-11-03" } },
      likeness: { settlement: "Mintafalva" },
    },
  });
});

test("the full name stands in where nobody wrote a short one", () => {
  expect(checkLine(["Minta Mária"], 2, checker(["full_name"]))).toMatchObject({
    state: "ready",
    made: { label: "Minta Mária" },
  });
});

test("a broken line says all that is wrong with it, each thing once", () => {
  expect(
    checkLine(["", "87", "holnap", "csoda"], 7, checker(["person_label", "birth_year", "opened_on", "need"])), // prettier-ignore
  ).toEqual({
    state: "wrong",
    line: 7,
    label: "",
    problems: [
      { about: "cell", place: { column: 1 }, error: { type: "OutOfRange", piece: "87" } },
      { about: "cell", place: { column: 2 }, error: { type: "NotADate", piece: "holnap" } },
      { about: "cell", place: { column: 3 }, error: { type: "NotInList", piece: "csoda" } },
      { about: "intake", error: { field: "person_label", type: "Required" } },
    ],
  });
  expect(
    checkLine(["Minta", "2027-01-01"], 8, checker(["person_label", "opened_on"])),
  ).toMatchObject({
    // prettier-ignore
    problems: [
      { about: "intake", error: { type: "HappenedInFuture" } },
      { about: "intake", error: { type: "NextBeforeHappened" } },
    ],
  });
  expect(checkLine([" ", ""], 9, checker(["person_label"]))).toBeUndefined();
});

test("a cell that has no place in such a case is named, never lost without a word", () => {
  const of = (columns: Columns, cells: readonly string[], more: FormValues = {}) =>
    checkLine(["Minta", ...cells], 2, checker(["person_label", ...columns], more));
  expect(of(["area"], ["education"])).toMatchObject({
    problems: [{ about: "place", place: { column: 1 }, type: "NotAsked" }],
  });
  expect(of(["good_practice"], ["igen"])).toMatchObject({
    state: "ready",
    made: { intake: { caseFacts: expect.arrayContaining([{ f: "good_practice", v: true }]) } },
  });
  expect(of(["language"], ["hu"], { legal_basis: "anonymous" })).toMatchObject({
    problems: [{ type: "NoBasis" }],
  });
});

test("who may be here already is found among the cases and among the lines before", () => {
  const alike = createLineDuplicates([]);
  const maria = { nameKey: "minta maria", settlement: "Mintafalva", birthYear: 1987 };
  expect(alike(2, maria)).toBeUndefined();
  expect(alike(3, { nameKey: "proba dana", settlement: "Mintafalva" })).toBeUndefined();
  expect(alike(4, { ...maria, nameKey: "maria minta" })).toMatchObject({ like: { line: 2 } });
  expect(alike(5, undefined)).toBeUndefined();
});
