import { expect, test } from "vitest";
import { parseOwnQuestion, type OwnFieldId } from "../forms/own-question.ts";
import { parseOwnList, type OwnListId } from "../lists/own-list.ts";
import type { Table } from "../paper/table-file.ts";
import { ownFromForm } from "./own-from-form.ts";
import { readXlsForm, type XlsForm } from "./xlsform.ts";
import { parseXPath } from "./xpath.ts";

const survey: Table = [
  ["type", "name", "label::Magyar (hu)", "label::English (en)", "hint::English (en)", "required", "relevant", "constraint", "constraint_message::English (en)", "choice_filter", "appearance", "calculation"], // prettier-ignore
  ["start", "start"],
  ["begin group", "home", "Otthon", "Home"],
  ["select_one heating", "heating", "Mivel fűtenek?", "How is it heated?", "What is used most", "yes"],
  ["integer", "rooms", "Hány szoba?", "How many rooms?", "", "", "", ". > 0 and . <= 20", "Between 1 and 20."],
  ["", "", "", ""],
  ["select_multiple needs", "needs", "", "What is needed?", "", "true()", "${heating} = 'wood' or not(${rooms} > 3)"],
  ["end group"],
  ["note", "n1", "", "**Thank** her."],
  ["text", "words", "", "In her words", "", "", "selected(${needs}, 'food')", "regex(., '[a-z ]+')", "", "", "multiline"],
  ["geopoint", "place", "", "Where?"],
  ["date", "since", "", "Since when?", "", "", "${place} != ''", ". <= today()"],
  ["select_one county", "county", "", "County"],
  ["select_one town or_other", "town", "", "Town", "", "", "", "", "", "county=${county}"],
  ["begin repeat", "child", "Gyerekek", "Children", "", "", "${heating} = 'wood'"],
  ["text", "child_name", "", "Name", "", "yes", "", "regex(., '(?=a).*')"],
  ["end repeat"],
  ["calculate", "sum", "", "", "", "", "", "", "", "", "", "1+1"],
  ["select_one nowhere", "lost", "", "Lost"],
  ["text", "words", "", "Twice"],
  ["text", "no_label"],
]; // prettier-ignore
const choices: Table = [
  ["list_name", "name", "label::English (en)", "label::Klingon", "county"],
  ["heating", "wood", "Wood"],
  ["heating", "gas", "Gas"],
  ["needs", "food", "Food"],
  ["needs", "fire wood", "Firewood"],
  ["county", "n", "North"],
  ["county", "s", "South"],
  ["town", "a", "A", "", "n"],
  ["town", "b", "B", "", "s"],
  ["town", "b", "B again", "", "s"],
];
const settings: Table = [
  ["form_title", "default_language"],
  ["Winter", "English (en)"],
];
const form = readXlsForm(
  new Map([
    ["survey", survey],
    ["choices", choices],
    ["settings", settings],
  ]),
  "hu",
);
const asked = (name: string) => form.questions.find((question) => question.name === name);
const said = ({ complaints }: XlsForm) =>
  complaints.map(({ sheet, row, why, without }) => `${sheet} ${row} ${why} ${without}`).sort();

test("questions, groups, lists and languages of a form become questions of the network", () => {
  expect(form.title).toBe("Winter");
  expect(form.questions.map(({ name, kind }) => `${name} ${kind}`)).toEqual([
    "heating choice",
    "rooms number",
    "needs multi",
    "n1 note",
    "words longText",
    "since partialDate",
    "county choice",
    "town choice",
  ]);
  expect(asked("heating")).toMatchObject({
    label: { hu: "Mivel fűtenek?", en: "How is it heated?" },
    hint: { en: "What is used most" },
    heading: { hu: "Otthon", en: "Home" },
    required: true,
    options: [
      { id: "wood", label: { en: "Wood" } },
      { id: "gas", label: { en: "Gas" } },
    ],
  });
  expect(asked("rooms")).toMatchObject({
    check: ["and", [">", ["this"], 0], ["<=", ["this"], 20]],
    checkWords: { en: "Between 1 and 20." },
  });
  expect(asked("needs")?.when).toEqual([
    "or",
    ["=", ["answer", "heating"], "wood"],
    ["not", [">", ["answer", "rooms"], 3]],
  ]);
  expect(asked("town")).toMatchObject({
    offered: ["=", ["column", "county"], ["answer", "county"]],
    options: [
      { id: "a", columns: { county: "n" } },
      { id: "b", columns: { county: "s" } },
    ],
  });
  expect(asked("n1")?.label).toEqual({ en: "Thank her." });
});

test("what has no place here is named line by line, with its reason", () => {
  expect(said(form)).toEqual(
    [
      "survey 2 metadata line",
      "survey 11 place line",
      "survey 12 condition part",
      "survey 14 or-other part",
      "survey 16 check part",
      "survey 18 calculated line",
      "survey 19 no-list line",
      "survey 20 name-twice line",
      "survey 21 no-label line",
      "choices 1 language part",
      "choices 5 code line",
      "choices 10 code-twice line",
    ].sort(),
  );
  expect(form.complaints.find(({ why }) => why === "check")?.what).toBe(
    "constraint: regex(., '(?=a).*') (regex((?=a).*))",
  );
  expect(asked("words")?.check).toEqual(["regex", ["this"], "[a-z ]+"]);
  expect(asked("since")).toMatchObject({ check: ["<=", ["this"], ["today"]] });
  expect(asked("since")?.when).toBeUndefined();
});

test("a repeat becomes a list: what is asked of each, and when it is offered", () => {
  expect(form.lists).toEqual([
    {
      name: "child",
      row: 15,
      label: { hu: "Gyerekek", en: "Children" },
      when: ["=", ["answer", "heating"], "wood"],
      questions: [
        { name: "child_name", row: 16, kind: "text", label: { en: "Name" }, required: true },
      ],
    },
  ]);
});

const survey2 = (...rows: Table): XlsForm =>
  readXlsForm(
    new Map([
      [
        "survey",
        [
          ["type", "name", "label::English (en)", "relevant", "constraint", "repeat_count"],
          ...rows,
        ],
      ],
    ]),
    "en",
  );

test("groups around a repeat hold for the list, those in it for its questions, and each looks only where it can", () => {
  const { lists, questions, complaints } = survey2(
    ["text", "village", "Village"],
    ["begin_group", "home", "Home", "${village} != ''"],
    ["begin_repeat", "child", "Children", "${village} = 'x'", "", "3"],
    ["integer", "age", "Age", "", ". < 19"],
    ["begin_group", "school", "School", "${age} > 5"],
    ["text", "class", "Class", "${village} != 'y'"],
    ["end_group"],
    ["begin_repeat", "marks", "Marks"],
    ["text", "mark", "Mark"],
    ["end_repeat"],
    ["end_repeat"],
    ["text", "street", "Street"],
    ["end_group"],
    ["text", "last", "Last", "${age} > 3"],
    ["begin_repeat", "empty", "Nothing"],
    ["note", "n", "Words"],
    ["end_repeat"],
  );
  expect(lists).toMatchObject([
    {
      name: "child",
      when: ["and", ["!=", ["answer", "village"], ""], ["=", ["answer", "village"], "x"]],
      questions: [
        { name: "age", check: ["<", ["this"], 19] },
        {
          name: "class",
          heading: { en: "School" },
          when: ["and", [">", ["answer", "age"], 5], ["!=", ["answer", "village"], "y"]],
        },
      ],
    },
  ]);
  expect(lists[0]?.questions[0]).not.toHaveProperty("heading");
  expect(questions.map(({ name, heading }) => [name, heading?.["en"]])).toEqual([
    ["village", undefined],
    ["street", "Home"],
    ["last", undefined],
  ]);
  expect(said({ complaints } as XlsForm)).toEqual([
    "survey 10 repeat-in-repeat line",
    "survey 15 condition part",
    "survey 16 repeat-empty line",
    "survey 4 column part",
    "survey 9 repeat-in-repeat line",
  ]);
});

test("a picture or a sound asked for of each is put with the record, its words stay to be read; alone it has no place and is named", () => {
  const { lists, questions, complaints } = survey2(
    ["image", "front", "The front of the house"],
    ["begin repeat", "damage", "Damage"],
    ["text", "where", "Where?"],
    ["image", "seen", "Photograph of it"],
    ["audio", "told", "What she tells of it"],
    ["video", "film", "A film"],
    ["end repeat"],
  );
  expect(questions).toEqual([]);
  expect(lists).toMatchObject([
    {
      photos: true,
      questions: [
        { kind: "text", name: "where" },
        { kind: "note", label: { en: "Photograph of it" } },
        { kind: "note", label: { en: "What she tells of it" } },
      ],
    },
  ]);
  expect(complaints.map(({ row, why }) => `${row} ${why}`)).toEqual(["2 media", "7 media"]);
  let number = 0;
  const newId = (): OwnFieldId => `own_${(++number).toString(16).padStart(16, "0")}`;
  const { lists: [list] } = ownFromForm({ questions, lists }, { caseType: "core", known: () => undefined, sensitivityOf: () => "personal", newId, newListId: (): OwnListId => "list_00000000000000ab", order: 1, listOrder: 1 }); // prettier-ignore
  expect(parseOwnList(list)).toMatchObject({ photos: true });
});

test("a repeat that asks more than a list can hold is left out with its reason", () => {
  const many = Array.from({ length: 61 }, (_, at) => ["text", `q${at}`, `Question ${at}`]);
  const { lists, complaints } = survey2(["begin repeat", "r", "R"], ...many, ["end repeat"]);
  expect(lists).toEqual([]);
  expect(complaints).toMatchObject([{ row: 2, why: "repeat-too-long", without: "line" }]);
});

test("the network's questions look at each other by their own ids, and are as every device reads them", () => {
  let number = 0;
  const newId = (): OwnFieldId => `own_${(++number).toString(16).padStart(16, "0")}`;
  const known: OwnFieldId = "own_00000000000000ff";
  const newListId = (): OwnListId => `list_${(++number).toString(16).padStart(16, "0")}`;
  const { questions: own, lists } = ownFromForm(form, {
    caseType: "housing",
    known: ({ name }) => (name === "heating" ? known : undefined),
    sensitivityOf: ({ name }) => (name === "words" ? "art9" : "personal"),
    newId,
    newListId,
    order: 7,
    listOrder: 3,
  });
  expect(lists).toMatchObject([{ order: 3, caseType: "housing", when: ["=", ["answer", known], "wood"] }]); // prettier-ignore
  expect(parseOwnList(JSON.parse(JSON.stringify(lists[0])))).toEqual(lists[0]);
  expect(own).toHaveLength(form.questions.length - 1);
  for (const question of own) expect(parseOwnQuestion(JSON.parse(JSON.stringify(question)))).toEqual(question); // prettier-ignore
  const [rooms, needs] = own;
  expect(needs?.when).toEqual([
    "or",
    ["=", ["answer", known], "wood"],
    ["not", [">", ["answer", rooms?.id], 3]],
  ]);
  expect(own.map(({ sensitive }) => sensitive).filter((each) => each === "art9")).toHaveLength(1);
  expect(own.map(({ order }) => order)).toEqual([...own.keys()].map((at) => at + 8));
});

test("a condition on a question that was left out is named and dropped, not kept to ask nobody", () => {
  const read = readXlsForm(
    new Map([
      [
        "survey",
        [
          ["type", "name", "label::English (en)", "relevant"],
          ["text", "without_words"],
          ["text", "next", "Next", "${without_words} = 'x'"],
        ],
      ],
    ]),
    "en",
  );
  expect(read.questions).toMatchObject([{ name: "next" }]);
  expect(read.questions[0]?.when).toBeUndefined();
  expect(said(read)).toEqual(["survey 2 no-label line", "survey 3 condition part"]);
});

test("a file that is no form says so", () => {
  expect(readXlsForm(new Map([["Sheet1", [["a"]]]]), "en")).toMatchObject({
    questions: [],
    lists: [],
    complaints: [{ why: "no-survey" }],
  });
});

test.each([
  ["${a}='x'", ["=", ["answer", "a"], "x"]],
  ["${a} = “x” and ${b}>=1.5", ["and", ["=", ["answer", "a"], "x"], [">=", ["answer", "b"], 1.5]]],
  ["not(selected(${a}, 'x')) or true()", ["or", ["not", ["selected", ["answer", "a"], "x"]], true]],
  ["count-selected(.) < 3 - 1 * 2", ["<", ["count-selected", ["this"]], ["-", 3, ["*", 1, 2]]]],
  [". > -1", [">", ["this"], ["-", 0, 1]]],
  ["date('2026-01-01') < today()", ["<", "2026-01-01", ["today"]]],
  ["if(${a} > 3, 'many', if(${b}, 'x', .)) = 'many'", ["=", ["if", [">", ["answer", "a"], 3], "many", ["if", ["answer", "b"], "x", ["this"]]], "many"]], // prettier-ignore
  ["regex(${a}, '[0-9]{4}')", ["regex", ["answer", "a"], "[0-9]{4}"]],
  ["((${a}))", ["answer", "a"]],
])("%s is read", (text, expression) => {
  const names = { question: (name: string) => name, isColumn: () => false };
  expect(parseXPath(text, names)).toEqual({ ok: true, value: expression });
});

test.each([
  ["regex(., ${a})", "regex(…)"],
  ["regex(., '(a)\\1')", "regex((a)\\1)"],
  ["${a} = ", "…"],
  ["${a} = 'x' ${b}", "${b}"],
  ["../x = 1", "/x = 1"],
  ["${gone} = 1", "${gone}"],
  ["constructor()", "constructor()"],
  ["if(${a}, 1)", "if()"],
  ["name = 1", "name"],
  ["${a} # 1", "# 1"],
  ["(".repeat(200) + "1", "("],
])("%s is not, and the piece is named", (text, at) => {
  const names = { question: (name: string) => (name === "gone" ? undefined : name), isColumn: () => false }; // prettier-ignore
  const read = parseXPath(text, names);
  expect(read).toEqual({ ok: false, error: { at } });
});
