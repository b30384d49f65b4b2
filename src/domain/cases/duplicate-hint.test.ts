import { expect, test } from "vitest";
import { heldOutGivenNames } from "../../../tests/bench/duplicates/names.ts";
import { makeRegistrations } from "../../../tests/bench/duplicates/registrations.ts";
import { scoreHints, summaryOf } from "../../../tests/bench/duplicates/score.ts";
import { caseId, caseNo, date } from "../../../tests/casework.ts";
import { givenNameRows } from "../data/given-names.ts";
import type { CaseSummary } from "./case-summary.ts";
import { duplicateHints } from "./duplicate-hint.ts";
import { foldText } from "./fold-text.ts";
import { phoneKey } from "./phone-key.ts";

const summary = (number: number, name: string, rest: Partial<CaseSummary> = {}): CaseSummary => ({
  id: caseId(number),
  no: caseNo(),
  type: "housing",
  label: name,
  anonymous: false,
  status: "open",
  danger: false,
  workers: [],
  openedOn: date("2026-11-01"),
  lastOn: date("2026-11-01"),
  lastEntryOn: date("2026-11-01"),
  questionsOpen: 0,
  conflicts: 0,
  unread: 0,
  waiting: 0,
  ...(name && { nameKey: foldText(name) }),
  ...rest,
});

test("the same family written with and without marks is noticed, and why", () => {
  const hints = duplicateHints(summary(1, "Zkušební", { settlement: "Vzorov", birthYear: 1990 }), [
    summary(2, "Zkusebni", { settlement: "vzorov", birthYear: 1991 }),
    summary(3, "Pokusná", { settlement: "Vzorov" }),
  ]);
  expect(hints).toEqual([{ id: caseId(2), reasons: ["name", "settlement", "birthYear"] }]);
});

test("a name alone is borne by too many people of a network", () => {
  expect(duplicateHints(summary(1, "Minta Mária"), [summary(2, "Minta Mária")])).toEqual([]);
});

test("the same name in another village or of another age is somebody else", () => {
  const minta = summary(1, "Minta Mária", { settlement: "Mintafalva", birthYear: 1980 });
  expect(
    duplicateHints(minta, [
      summary(2, "Minta Mária", { settlement: "Próbaháza" }),
      summary(3, "Minta Mária", { birthYear: 1995 }),
    ]),
  ).toEqual([]);
  expect(duplicateHints(minta, [summary(4, "Mária Minta", { birthYear: 1980 })])).toEqual([
    { id: caseId(4), reasons: ["name", "birthYear"] },
  ]);
});

test("one telephone speaks louder than two names", () => {
  const hints = duplicateHints(summary(1, "Petra", { phoneKey: "721234567" }), [
    summary(2, "Eva", { phoneKey: "721234567" }),
  ]);
  expect(hints).toEqual([{ id: caseId(2), reasons: ["phone"] }]);
});

test("cases without a name are like no other, and a merged case is not offered again", () => {
  expect(duplicateHints(summary(1, ""), [summary(2, ""), summary(3, "")])).toEqual([]);
  expect(duplicateHints(summary(1, "Eva"), [summary(2, "Eva", { status: "merged" })])).toEqual([]);
});

/** As two workers write them down: name, place, year of birth, telephone. */
type Written = readonly [
  name: string,
  settlement?: string,
  birthYear?: number | undefined,
  phone?: string,
];

function written(number: number, [name, settlement = "", birthYear, phone = ""]: Written) {
  const key = phoneKey(phone);
  return summary(number, name, {
    ...(settlement && { settlement }),
    ...(birthYear !== undefined && { birthYear }),
    ...(key && { phoneKey: key }),
  });
}

const areTaken = (one: Written, other: Written): boolean =>
  duplicateHints(written(1, one), [written(2, other)]).length > 0;

test.each<readonly [Written, Written]>([
  // Family and given name in either order, without marks, with a cedilla.
  [
    ["Kovács János", "Mintafalva", 1970],
    ["Janos Kovacs", "mintafalva", 1970],
  ],
  [
    ["Ștefan Țiganu", "Probești", 1970],
    ["Ştefan Ţiganu", "Probesti", 1970],
  ],
  // Families by the spelling of four languages.
  [
    ["Kovács János", "Mintafalva", 1970],
    ["Kováč Ján", "Mintafalva", 1970],
  ],
  [
    ["Kovács János", "Mintafalva", 1970],
    ["Covaci Ioan", "Mintafalva", 1970],
  ],
  [
    ["Szabó Zsolt", "Mintafalva", 1970],
    ["Žolt Sabo", "Mintafalva", 1970],
  ],
  [
    ["Nagy György", "Mintafalva", 1970],
    ["Juraj Naď", "Mintafalva", 1970],
  ],
  [
    ["Horváth Mihály", "Mintafalva", 1970],
    ["Michal Horvat", "Mintafalva", 1970],
  ],
  [
    ["Balogh Ferenc", "Mintafalva", 1970],
    ["František Balog", "Mintafalva", 1970],
  ],
  [
    ["Weisz Alex", "Mintafalva", 1970],
    ["Veis Aleks", "Mintafalva", 1970],
  ],
  [
    ["Kiss Mária", "Mintafalva", 1970],
    ["Maria Chiș", "Mintafalva", 1970],
  ],
  [
    ["Rácz Katalin", "Mintafalva", 1970],
    ["Ecaterina Raț", "Mintafalva", 1970],
  ],
  // Given names in other languages and at home.
  [
    ["Minta Erzsébet", "Mintafalva", 1970],
    ["Alžběta Minta", "Mintafalva", 1970],
  ],
  [
    ["Minta István", "Mintafalva", 1970],
    ["Štefan Minta", "Mintafalva", 1970],
  ],
  [
    ["Novák Jan", "Vzorov", 1970],
    ["Honza Novák", "Vzorov", 1970],
  ],
  [
    ["Gheorghe Exemplu", "Probești", 1970],
    ["Exemplu Gigi", "Probești", 1970],
  ],
  [
    ["Rasťo Vzorný", "Vzorov", 1970],
    ["Rastislav Vzorný", "Vzorov", 1970],
  ],
  // Women's forms.
  [
    ["Kovácsová Mária", "Vzorov", 1970],
    ["Kovács Mária", "Vzorov", 1970],
  ],
  [
    ["Jana Čonková", "Vzorov", 1970],
    ["Čonka Jana", "Vzorov", 1970],
  ],
  [
    ["Eva Malá", "Vzorov", 1970],
    ["Eva Malý", "Vzorov", 1970],
  ],
  [
    ["Kovácsné Minta Mária", "Mintafalva", 1970],
    ["Minta Mária", "Mintafalva", 1970],
  ],
  [
    ["Kovács Jánosné Minta Mária", "Mintafalva", 1970],
    ["Kovács Jánosné", "Mintafalva", 1970],
  ],
  [
    ["Kovács Jánosné", "", 1970, "06201234567"],
    ["Kovács Mária", "", 1970, "06201234567"],
  ],
  [
    ["Jana Vzorná", "Vzorov", 1970, "602123456"],
    ["Jana Pokusná", "Vzorov", 1970, "602123456"],
  ],
  // A slip of the finger; a second given name.
  [
    ["Lakatos Péter", "Mintafalva", 1970],
    ["Lakatso Péter", "Mintafalva", 1970],
  ],
  [
    ["Zkušební Petr", "Vzorov", 1970],
    ["Zkušbní Petr", "Vzorov", 1970],
  ],
  [
    ["Zkušební Petr", "Vzorov", 1970],
    ["Zkuššební Petr", "Vzorov", 1970],
  ],
  [
    ["Maria Elena Exemplu", "Probești", 1970],
    ["Exemplu Maria", "Probești", 1970],
  ],
  // Place, year and telephone.
  [
    ["Minta Mária", "Új-telep", 1970],
    ["Minta Mária", "Ujtelep", 1971],
  ],
  [
    ["Minta Mária", "", 1970],
    ["Minta Mária", "Mintafalva", 1970],
  ],
  [
    ["Minta Mária", "Mintafalva"],
    ["Minta Mária", "Mintafalva", 1970],
  ],
  [
    ["Minta Mária", "A", 1970, "+36 20 123 4567"],
    ["Minta Mária", "B", 1970, "06-20-123-4567"],
  ],
  [
    ["Vzorný Petr", "A", 1970, "+420 602 123 456"],
    ["Vzorný Petr", "B", 1970, "602123456"],
  ],
  [
    ["Ion Fictiv", "A", 1970, "+40 721 234 567"],
    ["Ion Fictiv", "B", 1970, "0721/234/567"],
  ],
  [
    ["Ján Vzor", "A", 1970, "+421 905 123 456"],
    ["Ján Vzor", "B", 1970, "0905 123 456"],
  ],
])("%j and %j are taken for one person", (one, other) => {
  expect(areTaken(one, other)).toBe(true);
  expect(areTaken(other, one)).toBe(true);
});

test.each<readonly [Written, Written]>([
  // One household on one telephone.
  [
    ["Lakatos János", "A", 1970, "06201234567"],
    ["Lakatos Mária", "A", 1972, "06201234567"],
  ],
  [
    ["Lakatos János", "A", 1970, "06201234567"],
    ["Lakatos Péter", "A", 1994, "06201234567"],
  ],
  [
    ["Horváth Jan", "A", 1970, "602123456"],
    ["Horváthová Jana", "A", 1970, "602123456"],
  ],
  [
    ["Kovács János", "A", 1970, "06201234567"],
    ["Kovács Jánosné", "A", 1970, "06201234567"],
  ],
  [["Maria Elena Exemplu", "A", 1970, "0721234567"], ["Maria Ioana Exemplu", "A", 1971, "0721234567"]], // prettier-ignore
  // Twins, also of names that are on no list.
  [
    ["Danko Martin", "A", 2000, "0905123456"],
    ["Danková Martina", "A", 2000, "0905123456"],
  ],
  [
    ["Rostás Szabina", "A", 2000, "06201234567"],
    ["Rostás Hunor", "A", 2000, "06201234567"],
  ],
  // Father and son of one name.
  [
    ["Ion Fictiv", "A", 1970, "0721234567"],
    ["Ion Fictiv", "A", 1992, "0721234567"],
  ],
  [["id. Minta Pál", "A", undefined, "06201234567"], ["ifj. Minta Pál", "A", undefined, "06201234567"]], // prettier-ignore
  [
    ["ifj. Minta Pál", "A", undefined, "06201234567"],
    ["Minta Pál", "A", 1970, "06201234567"],
  ],
  // A sister whose name begins like her brother's.
  [
    ["Rostás Szabina", "A", 2000, "06201234567"],
    ["Rostás Szabolcs", "A", 2003, "06201234567"],
  ],
  // Common names, in one village and in two.
  [
    ["Lakatos Mária", "A", 1970],
    ["Lakatos Mária", "A", 1985],
  ],
  [
    ["Lakatos Mária", "A", undefined, "06201234567"],
    ["Lakatos Mária", "A", 1970, "06209999999"],
  ],
  [
    ["Lakatos Mária", "A", 1970],
    ["Lakatos Mária", "B", 1970],
  ],
  [
    ["Lakatos Mária", "A", 1970],
    ["Lakatos Margit", "A", 1970],
  ],
  [
    ["Kovács Mária", "A", 1970],
    ["Kolompár Mária", "A", 1970],
  ],
])("%j and %j are two people", (one, other) => {
  expect(areTaken(one, other)).toBe(false);
  expect(areTaken(other, one)).toBe(false);
});

test("of any two cases each points to the other, and the order of the list changes nothing", () => {
  const { known, incoming } = makeRegistrations({ seed: 7, known: 150, incoming: 150 });
  const list = [...known, ...incoming.map(({ writing }) => writing)].map(summaryOf);
  const pairs = new Set<string>();
  for (const one of list) {
    const hints = duplicateHints(one, list);
    expect(duplicateHints(one, list.toReversed())).toEqual(hints);
    for (const { id } of hints) pairs.add(`${one.id} ${id}`);
  }
  expect(pairs.size).toBeGreaterThan(50);
  for (const pair of pairs) expect(pairs).toContain(pair.split(" ").toReversed().join(" "));
});

test("among a thousand people most second cases are noticed, and few others are taken for one", () => {
  const options = { seed: 1, known: 1_000, incoming: 1_000 };
  const registrations = makeRegistrations(options);
  expect(makeRegistrations(options)).toEqual(registrations);
  const { precision, recall } = scoreHints(registrations);
  expect(precision).toBeGreaterThan(0.92);
  expect(recall).toBeGreaterThan(0.88);
});

test("the names that the bench holds out are on no list", () => {
  const names = Object.values(heldOutGivenNames).flat();
  const onTheList = new Set(givenNameRows.flatMap(([, forms]) => foldText(forms).split(" ")));
  expect(names.length).toBeGreaterThan(40);
  expect(names.filter(({ name }) => onTheList.has(foldText(name)))).toEqual([]);
});
