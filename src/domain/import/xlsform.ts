import { groupBy } from "../../base/group-by.ts";
import { questionsIn, type Expression } from "../forms/own-expression.ts";
import type { OwnWords } from "../forms/own-question.ts";
import { ownListLimits } from "../lists/own-list.ts";
import { nameStrangeLanguages, readLines, readLists, type Line, type Repeat } from "./xlsform-lines.ts"; // prettier-ignore
import {
  conditionsOf,
  readQuestion,
  together,
  type FormContext,
  type FormQuestion,
} from "./xlsform-question.ts";
import {
  languageOf,
  rowsOf,
  sheetOf,
  wordsIn,
  type Complain,
  type Complaint,
  type ComplaintReason,
  type Sheets,
} from "./xlsform-sheets.ts";
import { parseXPath, type Names } from "./xpath.ts";

/*
 * XLSForm, as KoboToolbox and ODK write it: sheets `survey`, `choices` and `settings`. What has no place here is named line by line, and nothing is
 * taken before a coordinator has read that.
 */

export interface XlsForm {
  readonly title: string;
  readonly questions: readonly FormQuestion[];
  readonly lists: readonly FormList[];
  readonly complaints: readonly Complaint[];
}

/** A repeat of the form: what is asked of each of several. */
export interface FormList {
  readonly name: string;
  readonly row: number;
  readonly label: OwnWords;
  readonly when?: Expression;
  /** Pictures, sounds or files are asked for. */
  readonly photos?: true;
  readonly questions: readonly FormQuestion[];
}

export function readXlsForm(sheets: Sheets, screenLanguage: string): XlsForm {
  const complaints: Complaint[] = [];
  const survey = sheetOf(sheets, "survey");
  const settings = rowsOf(sheetOf(sheets, "settings") ?? [])[0];
  const title = settings?.cell("form_title") ?? "";
  if (!survey) {
    complaints.push({ sheet: "survey", row: 0, what: "", why: "no-survey", without: "line" });
    return { title, questions: [], lists: [], complaints };
  }
  const speaks = languageOf(settings?.cell("default_language") ?? "") ?? screenLanguage;
  const complain = (
    sheet: string,
    row: number,
    what: string,
    why: ComplaintReason,
    without: Complaint["without"] = "part",
  ) => complaints.push({ sheet, row, what: what.slice(0, 120), why, without });

  const choices = readLists(sheetOf(sheets, "choices") ?? [], speaks, complain);
  nameStrangeLanguages(survey, complain);
  const lines = readLines(rowsOf(survey), speaks, complain);
  const inForm = namesIn(lines.filter(({ repeat }) => !repeat));
  const context: FormContext = { speaks, lists: choices, complain, isKnown: (name) => inForm.has(name) }; // prettier-ignore
  const read = lines.filter(({ repeat }) => !repeat).flatMap((line) => readQuestion(line, context) ?? []); // prettier-ignore
  const questions = withoutDangling(read, namesOf(read), complain);
  const lists = [...groupBy(lines, ({ repeat }) => repeat)].flatMap(([repeat, inside]) => {
    const list = repeat && readRepeat(repeat, inside, context, namesOf(read));
    return list ? [list] : [];
  });
  return { title, questions, lists, complaints: complaints.sort(inOrder) };
}

/** Undefined where nothing of it can be taken. */
function readRepeat(
  { row, groups }: Repeat,
  lines: readonly Line[],
  outside: FormContext,
  asked: ReadonlySet<string>,
): FormList | undefined {
  const { speaks, complain } = outside;
  const name = row.cell("name");
  const leave = (why: ComplaintReason): undefined => {
    complain("survey", row.number, `begin repeat ${name}`, why, "line");
    return undefined;
  };
  const inside = namesIn(lines);
  const isKnown = (other: string) => inside.has(other) || outside.isKnown(other);
  const read = lines.flatMap((line) => readQuestion(line, { ...outside, isKnown }) ?? []);
  const questions = withoutDangling(read, new Set([...asked, ...namesOf(read)]), complain);
  if (!questions.some(({ kind }) => kind !== "note")) return leave("repeat-empty");
  const names: Names = {
    question: (other) => (asked.has(other) ? other : undefined),
    isColumn: () => false,
  };
  const said = row.cell("relevant");
  const own = said === "" ? undefined : parseXPath(said, names);
  if (own && !own.ok)
    complain("survey", row.number, `relevant: ${said} (${own.error.at})`, "condition");
  const when = together([
    ...conditionsOf(groups, row.number, names, complain),
    ...(own?.ok ? [own.value] : []),
  ]);
  const label = wordsIn(row, "label", speaks) ?? { [speaks]: name || "…" };
  const photos = lines.some(({ media }) => media) && ({ photos: true } as const);
  const list = { name, row: row.number, label, questions, ...(when !== undefined && { when }), ...photos }; // prettier-ignore
  // Ids of ours are longer than most names: what comes near the bound is not begun.
  const isLong = JSON.stringify(list).length > ownListLimits.length * 0.8;
  if (isLong || questions.length > ownListLimits.questions) return leave("repeat-too-long");
  return list;
}

const namesIn = (lines: readonly Line[]): ReadonlySet<string> =>
  new Set(lines.flatMap(({ kind, row }) => (kind === "note" ? [] : [row.cell("name")])));

const namesOf = (questions: readonly FormQuestion[]): ReadonlySet<string> =>
  new Set(questions.map(({ name }) => name));

/** As somebody goes through the file: the questions first, line by line. */
const inOrder = (a: Complaint, b: Complaint): number =>
  Number(a.sheet !== "survey") - Number(b.sheet !== "survey") || a.row - b.row;

/** A condition may look at a question that itself was left out after all: then it cannot be kept either. */
function withoutDangling(
  questions: readonly FormQuestion[],
  names: ReadonlySet<string>,
  complain: Complain,
): readonly FormQuestion[] {
  const isWhole = (expression: Expression | undefined) =>
    expression === undefined || questionsIn(expression).every((name) => names.has(name));
  return questions.map((question) => {
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
  });
}
