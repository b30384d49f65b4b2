import {
  isOwnCode,
  ownLimits,
  type OwnKind,
  type OwnOption,
  type OwnWords,
} from "../forms/own-question.ts";
import type { Table } from "../paper/table-file.ts";
import {
  columnName,
  languageOf,
  rowsOf,
  wordsIn,
  type Complain,
  type ComplaintReason,
  type Row,
} from "./xlsform-sheets.ts";
import { parseXPath, type Names } from "./xpath.ts";

/** The lines of an XLSForm that ask something, the lists they choose from, and by name whatever else stands there. */

const surveyColumns = [
  "type",
  "name",
  "label",
  "hint",
  "required",
  "relevant",
  "constraint",
  "constraint_message",
  "choice_filter",
  "appearance",
];
/** Our rows say nothing else of a question; these are about how a form is drawn or kept elsewhere. */
const ignoredColumns = ["required_message", "body::accuracythreshold", "instance::id", "$kuid", "$xpath", "$autoname", "note", "notes"]; // prettier-ignore

export function nameStrangeLanguages(table: Table, complain: Complain): void {
  for (const head of table[0] ?? []) {
    const [plain = "", language] = columnName(head).split("::");
    if (
      language !== undefined &&
      surveyColumns.includes(plain) &&
      languageOf(language) === undefined
    )
      complain("survey", 1, head, "language");
  }
}

/** What else the form says of a question that is taken. */
export function nameTheRest(row: Row, complain: Complain): void {
  for (const column of row.columns) {
    const [plain = ""] = column.split("::");
    const said = row.cell(column);
    if (said === "" || column === "" || ignoredColumns.includes(plain)) continue;
    if (!surveyColumns.includes(plain))
      complain("survey", row.number, `${column}: ${said}`, "column");
    else if (wordColumns.includes(plain) && said.length > ownLimits.words)
      complain("survey", row.number, `${column}: ${said}`, "too-long");
  }
}
const wordColumns = ["label", "hint", "constraint_message"];

export interface Line {
  readonly row: Row;
  readonly kind: OwnKind;
  readonly list: string | undefined;
  /** Those around it; of a line in a repeat, those in the repeat. */
  readonly groups: readonly Group[];
  /** The repeat it stands in: what is asked of each of several. */
  readonly repeat: Repeat | undefined;
  /** A picture, a sound or a file is asked for: what the line says is read, and files can be put with each record. */
  readonly media?: true;
}

export interface Repeat {
  readonly row: Row;
  readonly groups: readonly Group[];
}

export interface Group {
  readonly label: OwnWords | undefined;
  readonly when: string;
}

const kinds: Readonly<Record<string, OwnKind>> = {
  text: "text",
  string: "text",
  integer: "number",
  int: "number",
  decimal: "number",
  date: "partialDate",
  select_one: "choice",
  select_multiple: "multi",
  note: "note",
};
/** What can be put with a record of a list. A question alone holds no files. */
const ofRecords = /^(image|photo|audio|file)$/;
const reasons: readonly (readonly [types: RegExp, why: ComplaintReason])[] = [
  [/^(start|end|today|deviceid|subscriberid|simserial|phonenumber|username|email|audit|start-geopoint|background-audio)$/, "metadata"], // prettier-ignore
  [/^(image|photo|audio|video|file|draw|signature|annotate)$/, "media"],
  [/^(geopoint|geotrace|geoshape|location)$/, "place"],
  [/^(calculate|calculation|hidden)$/, "calculated"],
];

export function readLines(
  rows: readonly Row[],
  speaks: string,
  complain: Complain,
): readonly Line[] {
  const lines: Line[] = [];
  const groups: Group[] = [];
  const names = new Set<string>();
  /** The repeats that are open, one in the other. */
  const repeats: Repeat[] = [];
  for (const row of rows) {
    const { number } = row;
    const type = row.cell("type");
    const name = row.cell("name");
    const [first = "", list, ...more] = type.replace(/^(begin|end)[\s_]+/i, "$1_").split(/\s+/);
    const word = first.toLowerCase();
    const what = `${type} ${name}`.trim();
    if (word === "begin_repeat") {
      if (repeats.length > 0) complain("survey", number, what, "repeat-in-repeat", "line");
      else nameTheRest(row, complain);
      repeats.push({ row, groups: groups.splice(0) });
      continue;
    }
    if (word === "end_repeat") {
      groups.splice(0, groups.length, ...(repeats.pop()?.groups ?? groups));
      continue;
    }
    if (repeats.length > 1) {
      if (word !== "begin_group" && word !== "end_group" && type !== "")
        complain("survey", number, what, "repeat-in-repeat", "line");
      continue;
    }
    if (word === "begin_group") {
      const when = row.cell("relevant");
      groups.push({ label: wordsIn(row, "label", speaks), when });
      // Read here once, so that what is wrong is named where it stands.
      const readable = when === "" || parseXPath(when, anyNames).ok;
      if (!readable) complain("survey", number, `relevant: ${when}`, "condition");
      continue;
    }
    if (word === "end_group") {
      groups.pop();
      continue;
    }
    if (type === "") {
      if (row.cell("label") !== "" || name !== "") complain("survey", number, what, "type", "line");
      continue;
    }
    const media = repeats.length === 1 && ofRecords.test(word);
    const kind = media ? "note" : Object.hasOwn(kinds, word) ? kinds[word] : undefined;
    if (!kind) {
      const why = reasons.find(([types]) => types.test(word))?.[1] ?? "type";
      complain("survey", number, what, why, "line");
      continue;
    }
    const chooses = kind === "choice" || kind === "multi";
    if (chooses && more.length > 0) complain("survey", number, what, "or-other");
    if (name === "" && kind !== "note") {
      complain("survey", number, what, "no-name", "line");
      continue;
    }
    if (names.has(name) && name !== "") {
      complain("survey", number, what, "name-twice", "line");
      continue;
    }
    names.add(name);
    lines.push({
      row: name === "" ? { ...row, cell: (column) => (column === "name" ? `note ${number}` : row.cell(column)) } : row, // prettier-ignore
      kind: kind === "text" && /\bmultiline\b/.test(row.cell("appearance")) ? "longText" : kind,
      list: chooses ? (list ?? "") : undefined,
      groups: [...groups],
      repeat: repeats[0],
      ...(media && { media }),
    });
  }
  return lines;
}

export const anyNames: Names = { question: (name) => name, isColumn: () => false };

export interface List {
  readonly options: readonly OwnOption[];
  readonly columns: ReadonlySet<string>;
}

const choiceColumns = ["list_name", "name", "label"];

export function readLists(
  table: Table,
  speaks: string,
  complain: Complain,
): ReadonlyMap<string, List> {
  const rows = rowsOf(table);
  const columns = (rows[0]?.columns ?? [])
    .filter((column) => !choiceColumns.includes(column) && /^[a-z_][\w-]*$/.test(column))
    .slice(0, ownLimits.columns);
  for (const head of table[0] ?? []) {
    const [plain = "", language] = columnName(head).split("::");
    if (language === undefined) continue;
    if (plain !== "label") complain("choices", 1, head, "column");
    else if (languageOf(language) === undefined) complain("choices", 1, head, "language");
  }
  const lists = new Map<string, { readonly options: OwnOption[]; readonly columns: Set<string> }>();
  for (const row of rows) {
    const listName = row.cell("list_name");
    const id = row.cell("name");
    if (listName === "" && id === "") continue;
    const list = lists.get(listName) ?? { options: [], columns: new Set(columns) };
    lists.set(listName, list);
    const what = `${listName} ${id}`.trim();
    if (!isOwnCode(id)) {
      complain("choices", row.number, what, "code", "line");
      continue;
    }
    if (list.options.some((option) => option.id === id)) {
      complain("choices", row.number, what, "code-twice", "line");
      continue;
    }
    const said = Object.fromEntries(
      columns.slice(0, ownLimits.columns).flatMap((column) => {
        const cell = row.cell(column).slice(0, ownLimits.words);
        return cell === "" ? [] : [[column, cell]];
      }),
    );
    list.options.push({
      id,
      label: wordsIn(row, "label", speaks) ?? { [speaks]: id },
      ...(Object.keys(said).length > 0 && { columns: said }),
    });
  }
  return lists;
}
