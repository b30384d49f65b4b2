import { afterEach, expect, test } from "vitest";
import { addFollowUp } from "../../../src/app/cases/add-follow-up.ts";
import { bringIn, type LineToMake } from "../../../src/app/import/bring-in.ts";
import { dryRun, type DryLine, type DryRunInput } from "../../../src/app/import/dry-run.ts";
import { readTable } from "../../../src/app/import/read-table.ts";
import { takeBack } from "../../../src/app/import/take-back.ts";
import { askOwnLists } from "../../../src/app/network/ask-own-list.ts";
import type { Workspace } from "../../../src/app/workspace.ts";
import { newOwnFieldId } from "../../../src/domain/forms/own-question.ts";
import type { TableWords } from "../../../src/domain/import/cell-value.ts";
import { guessColumns, headOf } from "../../../src/domain/import/columns.ts";
import {
  createThingGuesser,
  guessKey,
  importLists,
} from "../../../src/domain/import/thing-columns.ts";
import { saidOf } from "../../../src/domain/lists/fold-lists.ts";
import { newOwnListId, type OwnList } from "../../../src/domain/lists/own-list.ts";
import { ownSaidOf } from "../../../src/domain/lists/own-things.ts";
import { must, until } from "../../make-app.ts";
import { fileOf, makeWorkbook } from "../../make-workbook.ts";
import { createOffice, day, shownCase, usualIntake, visit, type Office } from "./office.ts";

let office: Office;
afterEach(() => office.close());

const words: TableWords = {
  field: () => [],
  list: (id) => (id === "member" ? ["A háztartás tagjai"] : []),
  code: (_list, code) => ({ child: ["gyerek"], partner: ["élettárs"] })[code] ?? [],
};
const forAll = usualIntake({ case_type: "housing", adults_children: { adults: 2, children: 2 }, settlement: "", member_relation: "child" }); // prettier-ignore

function childrenAtSchool(ws: Workspace): OwnList {
  const question = (label: string, order: number, kind: "text" | "number") =>
    ({ id: newOwnFieldId(ws.random), caseType: "core", kind, label: { hu: label }, sensitive: "personal", order }) as const; // prettier-ignore
  return {
    id: newOwnListId(ws.random),
    caseType: "core",
    label: { hu: "Iskolás gyerekek" },
    questions: [
      { ...question("Keresztnév", 1, "text"), required: true },
      { ...question("Hányadik osztály?", 2, "number"), check: ["<=", ["this"], 8] },
    ],
    sensitive: "personal",
    order: 1,
  };
}

async function looked(ws: Workspace, input: Omit<DryRunInput, "forAll" | "words">) {
  const run = dryRun(ws, { ...input, forAll, words });
  const { lines } = await until(run, ({ isDone }) => isDone);
  run.release();
  return lines;
}

const ready = (lines: readonly DryLine[]): readonly LineToMake[] =>
  lines.flatMap((line) => (line.state === "ready" ? [line] : []));

const idOf = (ws: Workspace, label: string) =>
  ws.cases.get().list.find((one) => one.label === label)!.id;

test("members in columns of a line and children in a sheet of their own come in with their cases, and are taken back with them", async () => {
  office = await createOffice(day(0));
  const timea = await office.begins("Teszt Tímea");
  const ws = timea.ws();
  const list = childrenAtSchool(ws);
  must(await askOwnLists(ws, [list]));
  const [name, grade] = list.questions.map(({ id }) => id);
  const lists = importLists([list]);

  const book = makeWorkbook({
    Esetek: [
      ["Azonosító", "Név", "Település", "1. tag neve", "1. tag születési éve", "2. tag neve", "2. tag rokonság"], // prettier-ignore
      ["7", "Minta Mária", "Mintafalva", "Minta Anna", "2015", "Minta Géza", "élettárs"],
      ["8", "Próba Pál", "Tesztháza", "", "", "Próba Béla", ""],
      ["9", "Teszt Tibor", "Tesztháza", "", "tizenöt", "", ""],
      ["10", "Képzelt Klára", "Tesztháza", "", "", "", ""],
    ],
    "Iskolás gyerekek": [
      ["Azonosító", "Keresztnév", "Hányadik osztály?"],
      ["8", "Próba Béla", "4"],
      ["10", "Képzelt Zoé", "9"],
      ["7", "Minta Anna", "5"],
      ["7", "Minta Kata", "1"],
      ["12", "Senki Sándor", "2"],
    ],
  });
  const sheets = must(await readTable(fileOf(book), ws.timers));
  const table = sheets.get("Esetek") ?? [];
  const below = sheets.get("Iskolás gyerekek") ?? [];
  const { heads } = headOf(table);
  const columns = guessColumns(heads, words, [], lists);
  expect(columns).toEqual([undefined, "person_label", "settlement", "member_label#1", "member_birth_year#1", "member_label#2", "member_relation#2"]); // prettier-ignore
  const key = guessKey(heads);
  expect(key).toBe(0);
  const guesser = createThingGuesser(words, lists);
  const belowHeads = headOf(below).heads;
  const sheet = { name: "Iskolás gyerekek", table: below, columns: guesser.inSheet(belowHeads, "Iskolás gyerekek"), key: guessKey(belowHeads, heads[key!]) }; // prettier-ignore
  expect(sheet).toMatchObject({ key: 0, columns: [undefined, `${name}#1`, `${grade}#1`] });

  const lines = await looked(ws, { table, columns, key, sheets: [sheet] });
  expect(lines.map(({ line, state }) => `${line} ${state}`)).toEqual(["2 ready", "3 ready", "4 wrong", "5 wrong", "6 wrong"]); // prettier-ignore
  // What becomes what: two members and two children of the first, one of each of the second.
  expect(ready(lines).map(({ made }) => made.things)).toEqual([
    [
      { list: "member", v: { member_label: "Minta Anna", member_relation: "child", member_birth_year: 2015 } }, // prettier-ignore
      { list: "member", v: { member_label: "Minta Géza", member_relation: "partner" } },
      { list: list.id, v: { [name!]: "Minta Anna", [grade!]: 5 } },
      { list: list.id, v: { [name!]: "Minta Kata", [grade!]: 1 } },
    ],
    [
      { list: "member", v: { member_label: "Próba Béla", member_relation: "child" } },
      { list: list.id, v: { [name!]: "Próba Béla", [grade!]: 4 } },
    ],
  ]);
  // A line of the second sheet that is nobody's is named with its sheet, and a bad cell with its column.
  expect(lines[2]).toMatchObject({ problems: [{ about: "cell", place: { column: 4 }, error: { type: "NotANumber" } }] }); // prettier-ignore
  // What the question does not take is wrong in the line of the other sheet, and keeps the case out.
  expect(lines[3]).toMatchObject({ label: "Képzelt Klára", problems: [{ about: "thing", list: list.id, field: grade, type: "NotTaken", place: { column: 2, line: 3, sheet: "Iskolás gyerekek" } }] }); // prettier-ignore
  expect(lines[4]).toMatchObject({ sheet: "Iskolás gyerekek", problems: [{ about: "key", key: "12" }] }); // prettier-ignore
  expect(ws.cases.get().list).toEqual([]);

  const said = { rows: 3, columns: columns.filter((column) => column !== undefined) };
  const going = bringIn(ws, ready(lines), said);
  expect(await until(going, ({ state }) => state === "done" || state === "failed")).toMatchObject({ made: 2, state: "done" }); // prettier-ignore
  const kata = await office.joins("Kitalált Kata");
  await office.everyoneSyncs();
  const maria = await shownCase(kata, idOf(kata.ws(), "Minta Mária"));
  expect(maria.lists.get("member")?.map((thing) => [saidOf(thing, "member_label"), saidOf(thing, "member_relation")])).toEqual([["Minta Anna", "child"], ["Minta Géza", "partner"]]); // prettier-ignore
  expect(maria.record.ownThings.get(list.id)?.map((thing) => ownSaidOf(thing, name!))).toEqual(["Minta Anna", "Minta Kata"]); // prettier-ignore

  // Nobody has worked in the first: it goes with its lists. In the second somebody has, and it stays.
  must(await addFollowUp(kata.ws(), idOf(kata.ws(), "Próba Pál"), visit("Otthon voltam náluk.")));
  await office.everyoneSyncs();
  const [imported] = timea.ws().imports.list.get();
  const back = takeBack(timea.ws(), imported!, "Visszavett tábla.");
  expect(await until(back, ({ state }) => state === "done" || state === "failed")).toMatchObject({ state: "done", taken: 1, kept: [idOf(timea.ws(), "Próba Pál")] }); // prettier-ignore
  expect(timea.ws().cases.get().list.map(({ label }) => label)).toEqual(["Próba Pál"]); // prettier-ignore
});

test("several lines of one family are one case, and a line that says otherwise than the first is not lost without a word", async () => {
  office = await createOffice(day(0));
  const timea = await office.begins("Teszt Tímea");
  const csv = `Háztartás;Név;Település;Tag neve;Tag születési éve
A;Minta Mária;Mintafalva;Minta Anna;2015
A;;;Minta Béla;2018
B;Próba Pál;Tesztháza;Próba Éva;1990
b;Próba Pál;Máshol;Próba Lili;2020
;Teszt Tibor;Tesztháza;;
`;
  const ws = timea.ws();
  const table = must(await readTable(new Blob([csv]), ws.timers)).get("") ?? [];
  const columns = (["person_label", "settlement", "member_label#1", "member_birth_year#1"] as const); // prettier-ignore
  const lines = await looked(ws, { table, columns: [undefined, ...columns], key: 0, sheets: [] });
  expect(lines.map(({ line, state }) => `${line} ${state}`)).toEqual(["2 ready", "4 wrong", "6 ready"]); // prettier-ignore
  expect(ready(lines)[0]?.made.things.map(({ v }) => v)).toEqual([
    { member_label: "Minta Anna", member_relation: "child", member_birth_year: 2015 },
    { member_label: "Minta Béla", member_relation: "child", member_birth_year: 2018 },
  ]);
  expect(lines[1]).toMatchObject({ problems: [{ about: "place", type: "Differs", place: { column: 2, line: 5 } }] }); // prettier-ignore
  expect(ready(lines)[1]?.made.things).toEqual([]);
});
