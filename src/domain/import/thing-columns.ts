import { foldText } from "../cases/fold-text.ts";
import type { OwnFieldId } from "../forms/own-question.ts";
import { listDefinitions, type ListDefinition } from "../lists/list-definitions.ts";
import type { ListFieldId } from "../lists/list-fields.ts";
import type { ListId } from "../lists/list-id.ts";
import type { OwnList, OwnListId } from "../lists/own-list.ts";
import type { TableWords } from "./cell-value.ts";

/*
 * Columns that say something of one thing in a list of the case: of its first, its second, as they are numbered in one line; or of the one thing that a
 * line is about, where several lines belong to one case.
 */

export type ThingField = ListFieldId | OwnFieldId;
/** "member_label#2": what the second member of the household is called. */
export type ThingTarget = `${ThingField}#${number}`;

/** In one line; a sheet with more has a line for each. */
export const mostThings = 20;

export const thingTarget = (field: ThingField, number: number): ThingTarget => `${field}#${number}`;

export function parseThingTarget(
  target: string | undefined,
): { readonly field: ThingField; readonly number: number } | undefined {
  const [, field, number] = /^(\w+)#(\d+)$/.exec(target ?? "") ?? [];
  return field === undefined ? undefined : { field: field as ThingField, number: Number(number) };
}

/** A list that a table can bring things for: those of a case. What is in the register belongs to none. */
export type ImportList =
  | { readonly id: ListId; readonly ours: ListDefinition; readonly own?: never }
  | { readonly id: OwnListId; readonly own: OwnList; readonly ours?: never };

export const importLists = (own: readonly OwnList[]): readonly ImportList[] => [
  ...listDefinitions
    .filter(({ place }) => place !== "register")
    .map((ours) => ({ id: ours.id, ours })),
  ...own.filter(({ retired }) => retired !== true).map((list) => ({ id: list.id, own: list })),
];

/** What a column can say of a thing. Nobody writes the id of a thing in the register into a table. */
export const fieldsOf = ({ ours, own }: ImportList): readonly ThingField[] =>
  ours
    ? ours.questions.flatMap(({ field, names }) => (names === undefined ? [field] : []))
    : own.questions.flatMap(({ id, kind, retired }) =>
        kind === "note" || retired === true ? [] : [id],
      );

export const listOfField = (
  field: ThingField,
  lists: readonly ImportList[],
): ImportList | undefined => lists.find((list) => fieldsOf(list).includes(field));

/** Headings of a household's members, folded: nobody heads a column with what our question is called. */
const memberHeads: readonly { readonly field: ListFieldId; readonly words: readonly string[] }[] = [
  { field: "member_birth_year", words: ["szuletesi ev", "szuletesi eve", "szuletett", "szul", "birth year", "year of birth", "born", "rok narozeni", "narozen", "rok narodenia", "narodeny", "anul nasterii", "nascut"] }, // prettier-ignore
  { field: "member_relation", words: ["rokonsag", "rokonsaga", "kapcsolat", "rokoni fok", "relation", "relationship", "vztah", "pribuzenstvi", "pribuzensky vztah", "relatia", "relatie", "rudenie"] }, // prettier-ignore
  { field: "member_school", words: ["iskolas", "iskola", "school", "at school", "skola", "skolak", "ziak", "zak", "scoala", "elev"] }, // prettier-ignore
  { field: "member_label", words: ["", "nev", "neve", "name", "jmeno", "meno", "nume", "numele"] },
];
const memberNames = ["tag", "csaladtag", "haztartastag", "haztartas tagja", "gyerek", "gyermek", "member", "household member", "family member", "child", "clen", "clen domacnosti", "dite", "dieta", "membru", "membru al familiei", "copil"]; // prettier-ignore

export interface ThingGuesser {
  /** In a line of cases: the heading has a number, or names the list. */
  readonly inLine: (head: string) => ThingTarget | undefined;
  /** In a sheet of such things, whose name may be the list's. */
  readonly inSheet: (heads: readonly string[], sheet: string) => readonly (ThingTarget | undefined)[]; // prettier-ignore
}

export function createThingGuesser(words: TableWords, lists: readonly ImportList[]): ThingGuesser {
  const byHead = new Map<string, ThingField>();
  /** The first that is called so in a list of its own. */
  const byList = new Map<ImportList, Map<string, ThingField>>();
  const named = new Map<string, ImportList>();
  for (const list of lists) {
    const inList = new Map<string, ThingField>();
    byList.set(list, inList);
    const names = namesOf(list, words).map(headKey);
    for (const name of names) if (!named.has(name)) named.set(name, list);
    const learn = (head: string, field: ThingField) => {
      if (!byHead.has(head)) byHead.set(head, field);
    };
    for (const field of fieldsOf(list))
      for (const word of [...headsOf(list, field, words), field].map(headKey)) {
        if (word === "") continue;
        if (!inList.has(word)) inList.set(word, field);
        learn(word, field);
        for (const name of names) {
          learn(`${name} ${word}`, field);
          learn(`${word} ${name}`, field);
        }
      }
    if (list.id === "member")
      for (const { field, words: usual } of memberHeads)
        for (const word of usual) {
          if (word !== "" && !inList.has(word)) inList.set(word, field);
          for (const name of memberNames) {
            learn(`${name} ${word}`.trim(), field);
            learn(`${word} ${name}`.trim(), field);
          }
        }
  }
  const ownHeads = new Set(
    lists.flatMap((list) => (list.own ? [...(byList.get(list)?.keys() ?? [])] : [])),
  );
  const namedHeads = (head: string) => [...named.keys()].some((name) => name !== "" && head !== name && head.includes(name)); // prettier-ignore

  return {
    inLine(head) {
      const { key, number } = numbered(head);
      const field = byHead.get(key);
      if (field === undefined) return undefined;
      // Without a number a heading is the case's, unless it says which list it is of.
      if (number === undefined && !ownHeads.has(key) && !namedHeads(key)) return undefined;
      return thingTarget(field, Math.min(number ?? 1, mostThings));
    },
    inSheet(heads, sheet) {
      const keys = heads.map((head) => numbered(head).key);
      const found = (list: ImportList) => keys.map((key) => byList.get(list)?.get(key));
      const count = (list: ImportList) =>
        new Set(found(list).filter((field) => field !== undefined)).size;
      const list =
        named.get(headKey(sheet)) ??
        (memberSheets.has(headKey(sheet)) ? lists.find(({ id }) => id === "member") : undefined) ??
        lists.toSorted((a, b) => count(b) - count(a))[0];
      if (!list) return heads.map(() => undefined);
      const taken = new Set<ThingField>();
      return found(list).map((field) => {
        if (field === undefined || taken.has(field)) return undefined;
        taken.add(field);
        return thingTarget(field, 1);
      });
    },
  };
}

const memberSheets: ReadonlySet<string> = new Set([
  ...memberNames,
  "tagok",
  "csaladtagok",
  "haztartas",
  "gyerekek",
  "gyermekek",
  "members",
  "household",
  "family",
  "children",
  "clenove",
  "clenovia",
  "domacnost",
  "deti",
  "membri",
  "membrii familiei",
  "gospodarie",
  "copii", // prettier-ignore
]);

const namesOf = ({ ours, own }: ImportList, words: TableWords): readonly string[] =>
  ours ? words.list(ours.id) : Object.values(own.label);

function headsOf(
  { ours, own }: ImportList,
  field: ThingField,
  words: TableWords,
): readonly string[] {
  if (ours) return words.field(field as ListFieldId);
  return Object.values(own.questions.find(({ id }) => id === field)?.label ?? {});
}

/** "2. gyerek neve", "Member 2: name", "children[2]/name": its number, and what is left without it. */
function numbered(head: string): { readonly key: string; readonly number: number | undefined } {
  const bare = headKey(head);
  const found = /(?:^|[\s_[(./#-])(\d{1,2})(?=$|[\s_\])./:-])|(\d{1,2})$/.exec(bare);
  const number = Number(found?.[1] ?? found?.[2] ?? 0);
  if (!found || number < 1) return { key: bare.replaceAll(/[_:/]+/g, " "), number: undefined };
  const rest = `${bare.slice(0, found.index)} ${bare.slice(found.index + found[0].length)}`;
  return { key: headKey(rest.replaceAll(/[\s_[\]().:/#-]+/g, " ")), number };
}

/** "Név:" and "Mivel fűtenek?" are what they are without their signs. */
export const headKey = (head: string): string =>
  foldText(head)
    .replace(/[\s:?*.]+$/, "")
    .trim();

/** Columns by which lines of one case know each other; the first are what exports of forms call them. */
const keyHeads = ["_index", "_id", "id", "azonosito", "eset azonositoja", "esetszam", "kulcs", "key", "case", "case id", "household id", "haztartas azonositoja", "cislo pripadu", "kod", "code", "klic", "kluc", "cheie", "caz", "nr caz"]; // prettier-ignore
const keyHeadsBelow = ["_parent_index", "_submission__id", "_submission_id", "parent"];

/** Which column says to which case a line belongs: in the sheet of the cases, and in one with what they have. */
export function guessKey(heads: readonly string[], main?: string): number | undefined {
  const keys = heads.map((head) => foldText(head).trim());
  const wanted = main === undefined ? keyHeads : [...keyHeadsBelow, foldText(main).trim(), ...keyHeads]; // prettier-ignore
  const found = wanted.map((head) => keys.indexOf(head)).find((at) => at >= 0);
  return found;
}
