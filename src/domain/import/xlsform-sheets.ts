import { foldText } from "../cases/fold-text.ts";
import { ownLimits, type OwnWords } from "../forms/own-question.ts";
import type { Table } from "../paper/table-file.ts";

/** The sheets of an XLSForm as rows with named columns, words by language, and what is said of each thing that is not taken. */

export type Sheets = ReadonlyMap<string, Table>;

export interface Row {
  readonly number: number;
  /** Trimmed; empty where there is none. */
  readonly cell: (column: string) => string;
  readonly columns: readonly string[];
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

export type ComplaintReason =
  | "no-survey"
  | "type"
  | "metadata"
  | "media"
  | "place"
  | "calculated"
  | "repeat-in-repeat"
  | "repeat-empty"
  | "repeat-too-long"
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

export type Complain = (
  sheet: string,
  row: number,
  what: string,
  why: ComplaintReason,
  without?: Complaint["without"],
) => void;

export const sheetOf = (sheets: Sheets, name: string): Table | undefined =>
  [...sheets].find(([title]) => title.trim().toLowerCase() === name)?.[1];

export function rowsOf([heads = [], ...lines]: Table): readonly Row[] {
  const columns = heads.map(columnName);
  return lines.flatMap(
    (cells, index): readonly Row[] =>
    cells.every((cell) => cell.trim() === "")
      ? []
      : [{ number: index + 2, columns, cell: (name) => (cells[columns.indexOf(name)] ?? "").trim() }], // prettier-ignore
  );
}

export const columnName = (head: string): string => {
  const [name = "", ...language] = head.trim().split(/\s*::?\s*/);
  const plain = name.toLowerCase().replaceAll(/[\s-]+/g, "_");
  const short = { relevance: "relevant", "constraint_msg": "constraint_message", list: "list_name" }[plain] ?? plain; // prettier-ignore
  return language.length === 0 ? short : `${short}::${language.join("::")}`;
};

/** The words of a column in every language it has; one without a language is in the form's own. */
export function wordsIn(
  { columns, cell }: Row,
  column: string,
  speaks: string,
): OwnWords | undefined {
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
export function languageOf(name: string): string | undefined {
  const code = /\(([a-z]{2,3})(?:-[A-Za-z]+)?\)\s*$/.exec(name.trim())?.[1];
  if (code) return code;
  const folded = foldText(name);
  if (/^[a-z]{2}$/.test(folded)) return folded;
  return languageNames.find(([, names]) => names.test(folded))?.[0];
}
