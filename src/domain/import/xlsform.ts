import type { CaseType } from "../cases/case-type.ts";
import { questionsIn, type Expression } from "../forms/own-expression.ts";
import {
  ownLimits,
  type OwnFieldId,
  type OwnKind,
  type OwnOption,
  type OwnQuestion,
  type OwnSensitivity,
  type OwnWords,
} from "../forms/own-question.ts";
import {
  anyNames,
  nameStrangeLanguages,
  nameTheRest,
  readLines,
  readLists,
} from "./xlsform-lines.ts";
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

function requiredIn(cell: string, read: () => Expression | undefined): Expression | undefined {
  if (/^(|no|false|false\(\))$/i.test(cell)) return undefined;
  return /^(yes|true|true\(\)|1)$/i.test(cell) ? true : read();
}
