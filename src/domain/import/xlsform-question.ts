import type { Expression } from "../forms/own-expression.ts";
import { ownLimits, type OwnKind, type OwnOption, type OwnWords } from "../forms/own-question.ts";
import { anyNames, nameTheRest, type Group, type Line, type List } from "./xlsform-lines.ts";
import { wordsIn, type Complain, type ComplaintReason } from "./xlsform-sheets.ts";
import { parseXPath, type Names } from "./xpath.ts";

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

export interface FormContext {
  /** The language of words that name none. */
  readonly speaks: string;
  readonly lists: ReadonlyMap<string, List>;
  /** The questions that a condition of this line may look at. */
  readonly isKnown: (name: string) => boolean;
  readonly complain: Complain;
}

/** Undefined where the line has to be left out; why, is complained of. */
export function readQuestion(
  { row, kind, list, groups }: Line,
  { speaks, lists, isKnown, complain }: FormContext,
): FormQuestion | undefined {
  const name = row.cell("name");
  const words = (column: string) => wordsIn(row, column, speaks);
  const leave = (what: string, why: ComplaintReason): undefined => {
    complain("survey", row.number, what, why, "line");
    return undefined;
  };
  const label = words("label") ?? (kind === "note" ? undefined : words("hint"));
  if (!label) return leave(name, "no-label");
  const listed = list === undefined ? undefined : lists.get(list);
  if (list !== undefined && !listed) return leave(`${row.cell("type")} ${name}`, "no-list");
  if (listed && listed.options.length > ownLimits.options)
    return leave(`${row.cell("type")} ${name}`, "list-too-long");
  nameTheRest(row, complain);
  const names: Names = {
    question: (other) => (isKnown(other) ? other : undefined),
    isColumn: (column) => listed?.columns.has(column) ?? false,
  };
  const read = (column: string, why: ComplaintReason): Expression | undefined => {
    const text = row.cell(column);
    if (text === "") return undefined;
    const expression = parseXPath(text, names);
    if (expression.ok) return expression.value;
    complain("survey", row.number, `${column}: ${text} (${expression.error.at})`, why);
    return undefined;
  };
  const own = read("relevant", "condition");
  const when = together([
    ...conditionsOf(groups, row.number, names, complain),
    ...(own === undefined ? [] : [own]),
  ]);
  const heading = groups.findLast((group) => group.label)?.label;
  const hint = words("hint");
  const check = read("constraint", "check");
  const checkWords = words("constraint_message");
  const offered = read("choice_filter", "filter");
  const required = requiredIn(row.cell("required"), () => read("required", "required"));
  return {
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
  };
}

/** What the groups around a line ask for. What cannot be read at all is complained of where the group begins. */
export function conditionsOf(
  groups: readonly Group[],
  row: number,
  names: Names,
  complain: Complain,
): readonly Expression[] {
  return groups.flatMap(({ when: text }): readonly Expression[] => {
    if (text === "" || !parseXPath(text, anyNames).ok) return [];
    const condition = parseXPath(text, names);
    if (condition.ok) return [condition.value];
    complain("survey", row, `relevant: ${text} (${condition.error.at})`, "condition");
    return [];
  });
}

export const together = (conditions: readonly Expression[]): Expression | undefined =>
  conditions.reduce<Expression | undefined>(
    (all, each) => (all === undefined ? each : ["and", all, each]),
    undefined,
  );

function requiredIn(cell: string, read: () => Expression | undefined): Expression | undefined {
  if (/^(|no|false|false\(\))$/i.test(cell)) return undefined;
  return /^(yes|true|true\(\)|1)$/i.test(cell) ? true : read();
}
