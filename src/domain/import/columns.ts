import { intakeForm } from "../forms/case-forms.ts";
import {
  caseFields,
  formField,
  identityFields,
  wishFields,
  openingFields,
  type FormFieldId,
} from "../forms/field-definitions.ts";
import { visibleFields, type FormValues } from "../forms/form.ts";
import type { OwnFieldId, OwnQuestion } from "../forms/own-question.ts";
import type { ListFieldId } from "../lists/list-fields.ts";
import type { Table } from "../paper/table-file.ts";
import type { TableWords } from "./cell-value.ts";
import { createThingGuesser, headKey, parseThingTarget, type ImportList, type ThingTarget } from "./thing-columns.ts"; // prettier-ignore

/** What a column of a table stands for. */
export type Target = FormFieldId | OwnFieldId | ThingTarget;

/** By the place of the column; a column without is passed over. */
export type Columns = readonly (Target | undefined)[];

/** What intake asks comes first, then what can be said later. */
export const targetFields: readonly FormFieldId[] = [
  ...new Set<FormFieldId>([
    ...intakeForm.steps.flatMap(({ questions }) => questions.map(({ field }) => field)),
    ...[...identityFields, ...openingFields, ...caseFields].map(({ id }) => id),
  ]),
].filter((id) => formField(id).kind !== "ref" && !wishFields.some((wish) => wish === id));

/** How people head their columns, folded, where it is not what the question is called. */
const usualHeads: Partial<Readonly<Record<FormFieldId, readonly string[]>>> = {
  person_label: ["nev", "name", "jmeno", "meno", "nume", "ugyfel", "klient", "client", "hivjak"],
  full_name: ["teljes nev", "full name", "cele jmeno", "jmeno a prijmeni", "cele meno", "meno a priezvisko", "nume complet", "nume si prenume"], // prettier-ignore
  phone: ["telefon", "telefonszam", "tel", "tel.", "mobil", "phone", "phone number", "telefonni cislo", "telefonne cislo", "numar de telefon"], // prettier-ignore
  settlement: ["telepules", "falu", "varos", "lakhely", "village", "town", "place", "obec", "mesto", "vesnice", "dedina", "localitate", "sat", "oras"], // prettier-ignore
  region: ["megye", "varmegye", "region", "county", "kraj", "judet"],
  address: ["cim", "lakcim", "address", "adresa"],
  birth_year: ["szuletesi ev", "szuletett", "birth year", "year of birth", "born", "rok narozeni", "narozen", "rok narodenia", "narodeny", "anul nasterii", "nascut"], // prettier-ignore
  opened_on: ["datum", "kezdete", "felvetel", "date", "opened", "zahajeno", "otevreno", "den", "datum prijeti", "data", "deschis", "otvorene"], // prettier-ignore
  followup_on: ["kovetkezo idopont", "kovetkezo", "next", "next date", "dalsi termin", "termin", "urmatoarea data"], // prettier-ignore
  note: ["megjegyzes", "jegyzet", "note", "notes", "comment", "poznamka", "nota", "observatii"],
  request_in_words: ["problema", "keres", "mi a baj", "problem", "request", "pozadavek", "ziadost", "cerere"], // prettier-ignore
  case_type: ["tipus", "eset tipusa", "type", "typ", "druh", "tip"],
  urgency: ["surgosseg", "urgency", "nalehavost", "naliehavost", "urgenta"],
  need: ["szukseglet", "tema", "need", "needs", "topic", "potreba", "nevoie"],
  language: ["nyelv", "language", "jazyk", "limba"],
};

/** What each column is likely to be: each thing once, and nothing where nothing fits. */
export function guessColumns(
  heads: readonly string[],
  words: TableWords,
  own: readonly OwnQuestion[],
  lists: readonly ImportList[] = [],
): Columns {
  const byHead = new Map<string, Target>();
  const learn = (word: string, target: Target) => {
    const key = headKey(word);
    if (key !== "" && !byHead.has(key)) byHead.set(key, target);
  };
  for (const { id, label } of own) {
    learn(id, id);
    for (const word of Object.values(label)) learn(word, id);
  }
  for (const field of targetFields) {
    learn(field, field);
    for (const word of words.field(field)) learn(word, field);
  }
  for (const field of targetFields) for (const word of usualHeads[field] ?? []) learn(word, field);

  const taken = new Set<Target>();
  const take = (target: Target | undefined) => {
    if (target === undefined || taken.has(target)) return undefined;
    taken.add(target);
    return target;
  };
  const things = createThingGuesser(words, lists);
  return heads.map((head) => take(byHead.get(headKey(head)) ?? things.inLine(head)));
}

/** What intake has to know and no column says: it is said once, for every line. */
export function askedForAll(columns: Columns, forAll: FormValues): readonly FormFieldId[] {
  const inColumns = new Set<Target | undefined>(columns);
  return intakeForm.steps
    .flatMap((step) => visibleFields(step, { ...forAll, anonymous: false }))
    .filter(({ id, required }) => required && !inColumns.has(id))
    .map(({ id }) => id)
    .filter((id) => id !== "anonymous" && id !== "person_label");
}

/** The same of the things that the columns bring. The network's own lists ask nothing for all lines: a line that lacks something says so. */
export function askedOfThings(
  columns: Columns,
  lists: readonly ImportList[],
): readonly ListFieldId[] {
  const fields = new Set(columns.map((target) => parseThingTarget(target)?.field));
  return lists.flatMap(({ ours }) =>
    ours?.questions.some(({ field }) => fields.has(field))
      ? ours.questions.flatMap(({ field, required, when }) =>
          required === true && when === undefined && !fields.has(field) ? [field] : [],
        )
      : [],
  );
}

/** The line with the headings: the first that says anything. Lines keep the numbers they have in a spreadsheet. */
export function headOf(table: Table): { readonly heads: readonly string[]; readonly at: number } {
  const at = table.findIndex((cells) => cells.some((cell) => cell.trim() !== ""));
  return { heads: (table[at] ?? []).map((head) => head.trim()), at };
}
