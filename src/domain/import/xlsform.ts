import type { CaseType } from "../cases/case-type.ts";
import { foldText } from "../cases/fold-text.ts";
import { questionsIn, type Expression } from "../forms/own-expression.ts";
import {
  isOwnCode,
  ownLimits,
  type OwnFieldId,
  type OwnKind,
  type OwnOption,
  type OwnQuestion,
  type OwnSensitivity,
  type OwnWords,
} from "../forms/own-question.ts";
import type { Table } from "../paper/table-file.ts";
import { parseXPath, type Names } from "./xpath.ts";

/*
 * XLSForm, as KoboToolbox and ODK write it: sheets `survey`, `choices` and `settings`. What has no place here is named line by line, and nothing is
 * taken before a coordinator has read that.
 */

export interface XlsForm {
  readonly title: string;
  readonly questions: readonly FormQuestion[];
  readonly complaints: readonly Complaint[];
}

/** A question as the form has it, under its name there. */
export interface FormQuestion {
  readonly name: string;
  /** The line of the sheet, the heads being line 1. */
  readonly row: number;
  readonly kind: OwnKind;
  readonly label: OwnWords;
  readonly hint?: OwnWords;
  readonly heading?: OwnWords;
  readonly options?: readonly OwnOption[];
  /** Questions in them go by their names in the form. */
  readonly required?: Expression;
  readonly when?: Expression;
  readonly check?: Expression;
  readonly checkWords?: OwnWords;
  readonly offered?: Expression;
}

/** What of the form is not taken. */
export interface Complaint {
  readonly sheet: string;
  readonly row: number;
  /** As it stands there. */
  readonly what: string;
  readonly why: ComplaintReason;
  /** The line is left out altogether, or it is taken without this. */
  readonly without: "line" | "part";
}

type ComplaintReason =
  | "no-survey"
  | "type"
  | "metadata"
  | "media"
  | "place"
  | "calculated"
  | "repeat"
  | "no-name"
  | "name-twice"
  | "no-label"
  | "language"
  | "too-long"
  | "no-list"
  | "list-too-long"
  | "code"
  | "code-twice"
  | "or-other"
  | "condition"
  | "check"
  | "filter"
  | "required"
  | "column"
  | "known";

export type Sheets = ReadonlyMap<string, Table>;

export function readXlsForm(sheets: Sheets, screenLanguage: string): XlsForm {
  const complaints: Complaint[] = [];
  const survey = sheetOf(sheets, "survey");
  const settings = rowsOf(sheetOf(sheets, "settings") ?? [])[0];
  const title = settings?.cell("form_title") ?? "";
  if (!survey) {
    complaints.push({ sheet: "survey", row: 0, what: "", why: "no-survey", without: "line" });
    return { title, questions: [], complaints };
  }
  const speaks = languageOf(settings?.cell("default_language") ?? "") ?? screenLanguage;
  const complain = (
    sheet: string,
    row: number,
    what: string,
    why: ComplaintReason,
    without: Complaint["without"] = "part",
  ) => complaints.push({ sheet, row, what: what.slice(0, 120), why, without });

  const lists = readLists(sheetOf(sheets, "choices") ?? [], speaks, complain);
  nameStrangeLanguages(survey, complain);
  const lines = readLines(rowsOf(survey), speaks, complain);
  const known = new Set(
    lines.filter(({ kind }) => kind !== "note").map(({ row }) => row.cell("name")),
  );
  const questions: FormQuestion[] = [];
  for (const { row, kind, list, groups } of lines) {
    const name = row.cell("name");
    const words = (column: string) => wordsIn(row, column, speaks);
    const label = words("label") ?? (kind === "note" ? undefined : words("hint"));
    if (!label) {
      complain("survey", row.number, name, "no-label", "line");
      continue;
    }
    const listed = list === undefined ? undefined : lists.get(list);
    if (list !== undefined && !listed) {
      complain("survey", row.number, `${row.cell("type")} ${name}`, "no-list", "line");
      continue;
    }
    if (listed && listed.options.length > ownLimits.options) {
      complain("survey", row.number, `${row.cell("type")} ${name}`, "list-too-long", "line");
      continue;
    }
    nameTheRest(row, complain);
    const nameOf: Names = {
      question: (other) => (known.has(other) ? other : undefined),
      isColumn: (column) => listed?.columns.has(column) ?? false,
    };
    const read = (column: string, why: ComplaintReason): Expression | undefined => {
      const text = row.cell(column);
      if (text === "") return undefined;
      const expression = parseXPath(text, nameOf);
      if (expression.ok) return expression.value;
      complain("survey", row.number, `${column}: ${text} (${expression.error.at})`, why);
      return undefined;
    };
    const conditions: Expression[] = [];
    for (const { when: text } of groups) {
      if (text === "" || !parseXPath(text, anyNames).ok) continue;
      const condition = parseXPath(text, nameOf);
      if (condition.ok) conditions.push(condition.value);
      else complain("survey", row.number, `relevant: ${text} (${condition.error.at})`, "condition");
    }
    const own = read("relevant", "condition");
    if (own !== undefined) conditions.push(own);
    const when = conditions.reduce<Expression | undefined>(
      (all, each) => (all === undefined ? each : ["and", all, each]),
      undefined,
    );
    const heading = groups.findLast((group) => group.label)?.label;
    const hint = words("hint");
    const check = read("constraint", "check");
    const checkWords = words("constraint_message");
    const offered = read("choice_filter", "filter");
    const required = requiredIn(row.cell("required"), () => read("required", "required"));
    questions.push({
      name,
      row: row.number,
      kind,
      label,
      ...(hint && hint !== label && { hint }),
      ...(heading && { heading }),
      ...(listed && { options: listed.options }),
      ...(required !== undefined && { required }),
      ...(when !== undefined && { when }),
      ...(check !== undefined && { check }),
      ...(check !== undefined && checkWords && { checkWords }),
      ...(offered !== undefined && { offered }),
    });
  }
  const whole = withoutDangling(questions, complain);
  return { title, ...whole, complaints: complaints.sort(inOrder) };
}

/** As somebody goes through the file: the questions first, line by line. */
const inOrder = (a: Complaint, b: Complaint): number =>
  Number(a.sheet !== "survey") - Number(b.sheet !== "survey") || a.row - b.row;

/** A condition may look at a question that itself was left out after all: then it cannot be kept either. */
function withoutDangling(
  questions: readonly FormQuestion[],
  complain: Complain,
): Pick<XlsForm, "questions"> {
  const names = new Set(questions.map(({ name }) => name));
  const isWhole = (expression: Expression | undefined) =>
    expression === undefined || questionsIn(expression).every((name) => names.has(name));
  return {
    questions: questions.map((question) => {
      const { when, check, offered, required, ...rest } = question;
      const drop = (why: ComplaintReason) => {
        complain("survey", question.row, question.name, why);
        return {};
      };
      return {
        ...rest,
        ...(isWhole(when) ? when !== undefined && { when } : drop("condition")),
        ...(isWhole(check) ? check !== undefined && { check } : drop("check")),
        ...(isWhole(offered) ? offered !== undefined && { offered } : drop("filter")),
        ...(isWhole(required) ? required !== undefined && { required } : drop("required")),
      };
    }),
  };
}

/** A question in the same words, in the same cases and still asked: a form that is taken twice adds nothing. */
export const askedAlready = (
  { kind, label }: FormQuestion,
  caseType: OwnQuestion["caseType"],
  asked: readonly OwnQuestion[],
): OwnFieldId | undefined =>
  asked.find(
    (question) =>
      question.retired !== true &&
      question.kind === kind &&
      question.caseType === caseType &&
      Object.entries(label).some(([language, words]) => question.label[language] === words),
  )?.id;

/** The questions of the form as the network's own: with ids of ours, in the order of the form. What the network asks already is not asked twice. */
export function ownFromForm(
  taken: readonly FormQuestion[],
  as: {
    readonly caseType: CaseType | "core";
    readonly known: (question: FormQuestion) => OwnFieldId | undefined;
    readonly sensitivityOf: (question: FormQuestion) => OwnSensitivity;
    readonly newId: () => OwnFieldId;
    readonly order: number;
  },
): readonly OwnQuestion[] {
  const ids = new Map(taken.map((question) => [question.name, as.known(question) ?? as.newId()]));
  const named = (expression: Expression | undefined): Expression | undefined =>
    expression === undefined ? undefined : withIds(expression, ids);
  return taken.flatMap((question, index): readonly OwnQuestion[] => {
    const { name, row: _row, when, check, offered, required, ...rest } = question;
    const id = ids.get(name);
    if (!id || as.known(question)) return [];
    const [askedWhen, checked, filtered, needed] = [when, check, offered, required].map(named);
    return [
      {
        ...rest,
        id,
        caseType: as.caseType,
        sensitive: as.sensitivityOf(question),
        order: as.order + index,
        ...(askedWhen !== undefined && { when: askedWhen }),
        ...(checked !== undefined && { check: checked }),
        ...(filtered !== undefined && { offered: filtered }),
        ...(needed !== undefined && { required: needed }),
      },
    ];
  });
}

function withIds(expression: Expression, ids: ReadonlyMap<string, OwnFieldId>): Expression {
  if (typeof expression !== "object") return expression;
  const [word, ...parts] = expression;
  if (word === "answer") return [word, ids.get(String(parts[0])) ?? String(parts[0])];
  return [word, ...parts.map((part) => withIds(part, ids))];
}

// ── The sheets ──

interface Row {
  readonly number: number;
  /** Trimmed; empty where there is none. */
  readonly cell: (column: string) => string;
  readonly columns: readonly string[];
}

type Complain = (
  sheet: string,
  row: number,
  what: string,
  why: ComplaintReason,
  without?: Complaint["without"],
) => void;

const sheetOf = (sheets: Sheets, name: string): Table | undefined =>
  [...sheets].find(([title]) => title.trim().toLowerCase() === name)?.[1];

function rowsOf([heads = [], ...lines]: Table): readonly Row[] {
  const columns = heads.map(columnName);
  return lines.flatMap(
    (cells, index): readonly Row[] =>
    cells.every((cell) => cell.trim() === "")
      ? []
      : [{ number: index + 2, columns, cell: (name) => (cells[columns.indexOf(name)] ?? "").trim() }], // prettier-ignore
  );
}

const columnName = (head: string): string => {
  const [name = "", ...language] = head.trim().split(/\s*::?\s*/);
  const plain = name.toLowerCase().replaceAll(/[\s-]+/g, "_");
  const short = { relevance: "relevant", "constraint_msg": "constraint_message", list: "list_name" }[plain] ?? plain; // prettier-ignore
  return language.length === 0 ? short : `${short}::${language.join("::")}`;
};

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

function nameStrangeLanguages(table: Table, complain: Complain): void {
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
function nameTheRest(row: Row, complain: Complain): void {
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

interface Line {
  readonly row: Row;
  readonly kind: OwnKind;
  readonly list: string | undefined;
  readonly groups: readonly Group[];
}

interface Group {
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
const reasons: readonly (readonly [types: RegExp, why: ComplaintReason])[] = [
  [/^(start|end|today|deviceid|subscriberid|simserial|phonenumber|username|email|audit|start-geopoint|background-audio)$/, "metadata"], // prettier-ignore
  [/^(image|photo|audio|video|file|draw|signature|annotate)$/, "media"],
  [/^(geopoint|geotrace|geoshape|location)$/, "place"],
  [/^(calculate|calculation|hidden)$/, "calculated"],
];

function readLines(rows: readonly Row[], speaks: string, complain: Complain): readonly Line[] {
  const lines: Line[] = [];
  const groups: Group[] = [];
  const names = new Set<string>();
  let repeats = 0;
  for (const row of rows) {
    const { number } = row;
    const type = row.cell("type");
    const name = row.cell("name");
    const [first = "", list, ...more] = type.replace(/^(begin|end)[\s_]+/i, "$1_").split(/\s+/);
    const word = first.toLowerCase();
    const what = `${type} ${name}`.trim();
    if (word === "begin_repeat") {
      if (repeats++ === 0) complain("survey", number, what, "repeat", "line");
      continue;
    }
    if (word === "end_repeat") {
      repeats = Math.max(0, repeats - 1);
      continue;
    }
    if (repeats > 0) {
      if (word !== "begin_group" && word !== "end_group" && type !== "")
        complain("survey", number, what, "repeat", "line");
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
    const kind = Object.hasOwn(kinds, word) ? kinds[word] : undefined;
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
    });
  }
  return lines;
}

const anyNames: Names = { question: (name) => name, isColumn: () => false };

function requiredIn(cell: string, read: () => Expression | undefined): Expression | undefined {
  if (/^(|no|false|false\(\))$/i.test(cell)) return undefined;
  return /^(yes|true|true\(\)|1)$/i.test(cell) ? true : read();
}

interface List {
  readonly options: readonly OwnOption[];
  readonly columns: ReadonlySet<string>;
}

const choiceColumns = ["list_name", "name", "label"];

function readLists(table: Table, speaks: string, complain: Complain): ReadonlyMap<string, List> {
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

/** The words of a column in every language it has; one without a language is in the form's own. */
function wordsIn({ columns, cell }: Row, column: string, speaks: string): OwnWords | undefined {
  const words: Record<string, string> = {};
  for (const each of columns) {
    const [plain, language] = each.split("::");
    if (plain !== column) continue;
    const code = language === undefined ? speaks : languageOf(language);
    const said = plainWords(cell(each)).slice(0, ownLimits.words);
    if (code !== undefined && said !== "" && Object.keys(words).length < ownLimits.languages)
      words[code] ??= said;
  }
  return Object.keys(words).length > 0 ? words : undefined;
}

/** Forms set words in Markdown and HTML; here they are words. */
const plainWords = (text: string): string =>
  text
    .replaceAll(/<[^>]{1,200}>/g, "")
    .replaceAll(/\*\*([^*]+)\*\*/g, "$1")
    .trim();

const languageNames: readonly (readonly [code: string, names: RegExp])[] = [
  ["hu", /^(hungarian|magyar)/],
  ["cs", /^(czech|cestina|cesky)/],
  ["ro", /^(romanian|romana)/],
  ["sk", /^(slovak|slovencina|slovensky)/],
  ["en", /^english/],
];

/** "Magyar (hu)", "English" or "hu". */
function languageOf(name: string): string | undefined {
  const code = /\(([a-z]{2,3})(?:-[A-Za-z]+)?\)\s*$/.exec(name.trim())?.[1];
  if (code) return code;
  const folded = foldText(name);
  if (/^[a-z]{2}$/.test(folded)) return folded;
  return languageNames.find(([, names]) => names.test(folded))?.[0];
}
