import { firstDayOf, parsePartialDate, type LocalDate } from "../time/partial-date.ts";
import type { FactValue } from "./fact-value.ts";
import { isFactList, isFactRecord } from "./fact-value.ts";
import { textPattern } from "./text-pattern.ts";

/**
 * A condition as data: when a question is asked, and which answers it takes. It is worked out by a function that knows these words and no others;
 * nothing in it is ever run as code.
 */
export type Expression = string | number | boolean | readonly [Word, ...Expression[]];

/** How many parts each word takes. `answer` names a question, `column` something that is said of the option that is looked at. */
const words = {
  answer: 1,
  this: 0,
  column: 1,
  today: 0,
  and: 2,
  or: 2,
  not: 1,
  "=": 2,
  "!=": 2,
  "<": 2,
  "<=": 2,
  ">": 2,
  ">=": 2,
  "+": 2,
  "-": 2,
  "*": 2,
  selected: 2,
  "count-selected": 1,
  "string-length": 1,
  /** A text, and the pattern all of it has; the pattern itself is never an answer. */
  regex: 2,
  /** What holds, then one of two. */
  if: 3,
} as const;
type Word = keyof typeof words;

/** What an expression looks at. */
export interface Surroundings {
  readonly answerTo: (question: string) => FactValue | undefined;
  readonly today: LocalDate;
  /** The answer that is being checked. */
  readonly self?: FactValue | undefined;
  /** What the form says of the option that is looked at, by column. */
  readonly columns?: Readonly<Record<string, string>> | undefined;
}

const limits = { depth: 40, parts: 300, text: 500 } as const;

/** Reads what another device wrote: only our words, each with its parts, and not too many of them. */
export function parseExpression(value: unknown): Expression | undefined {
  let parts = 0;
  const read = (part: unknown, depth: number): Expression | undefined => {
    if (++parts > limits.parts || depth > limits.depth) return undefined;
    if (typeof part === "boolean") return part;
    if (typeof part === "number") return Number.isFinite(part) ? part : undefined;
    if (typeof part === "string") return part.length <= limits.text ? part : undefined;
    if (!Array.isArray(part)) return undefined;
    const [word, ...given] = part as readonly unknown[];
    if (!isWord(word) || given.length !== words[word]) return undefined;
    const read2 = given.map((one) => read(one, depth + 1));
    if (word === "regex" && patternOf(given[1]) === undefined) return undefined;
    const all = read2.filter((one) => one !== undefined);
    return all.length === read2.length ? [word, ...all] : undefined;
  };
  return read(value, 0);
}

const patternOf = (value: unknown) => (typeof value === "string" ? textPattern(value) : undefined);

const isWord = (value: unknown): value is Word =>
  typeof value === "string" && Object.hasOwn(words, value);

/** Whether it holds now. */
export const holds = (expression: Expression, around: Surroundings): boolean =>
  truth(evaluate(expression, around));

/** The questions it looks at. */
export function questionsIn(expression: Expression): readonly string[] {
  if (!isApplied(expression)) return [];
  const [word, ...parts] = expression;
  if (word === "answer") return typeof parts[0] === "string" ? [parts[0]] : [];
  return parts.flatMap(questionsIn);
}

type Value = string | number | boolean | readonly string[];

function evaluate(expression: Expression, around: Surroundings): Value {
  if (!isApplied(expression)) return expression;
  const [word, a = "", b = "", c = ""] = expression;
  const left = () => evaluate(a, around);
  const right = () => evaluate(b, around);
  switch (word) {
    case "answer":
      return valueOf(around.answerTo(String(a)));
    case "this":
      return valueOf(around.self);
    case "column":
      return around.columns?.[String(a)] ?? "";
    case "today":
      return around.today;
    case "and":
      return truth(left()) && truth(right());
    case "or":
      return truth(left()) || truth(right());
    case "not":
      return !truth(left());
    case "=":
      return isEqual(left(), right());
    case "!=":
      return !isEqual(left(), right());
    case "<":
      return compared(left(), right(), (order) => order < 0);
    case "<=":
      return compared(left(), right(), (order) => order <= 0);
    case ">":
      return compared(left(), right(), (order) => order > 0);
    case ">=":
      return compared(left(), right(), (order) => order >= 0);
    case "+":
      return numberOf(left()) + numberOf(right());
    case "-":
      return numberOf(left()) - numberOf(right());
    case "*":
      return numberOf(left()) * numberOf(right());
    case "selected":
      return chosen(left()).includes(textOf(right()));
    case "count-selected":
      return chosen(left()).length;
    case "string-length":
      return textOf(left()).length;
    case "regex":
      return patternOf(b)?.matches(textOf(left())) ?? false;
    case "if":
      return truth(left()) ? right() : evaluate(c, around);
  }
}

const isApplied = (expression: Expression): expression is readonly [Word, ...Expression[]] =>
  Array.isArray(expression);

const valueOf = (value: FactValue | undefined): Value =>
  value === undefined || isFactRecord(value) ? "" : value;

function truth(value: Value): boolean {
  if (typeof value === "number") return value !== 0 && !Number.isNaN(value);
  return typeof value === "boolean" ? value : value.length > 0;
}

/** A yes is written "yes" in lists of one's own, and `true()` in forms. */
const textOf = (value: Value): string =>
  isList(value)
    ? value.join(" ")
    : typeof value === "boolean"
      ? value
        ? "yes"
        : "no"
      : String(value);

const numberOf = (value: Value): number => {
  if (typeof value === "number") return value;
  const text = textOf(value).trim();
  return text === "" ? Number.NaN : Number(text);
};

const chosen = (value: Value): readonly string[] =>
  isList(value) ? value : textOf(value) === "" ? [] : [textOf(value)];

const isList = (value: Value): value is readonly string[] => isFactList(value as FactValue);

function isEqual(a: Value, b: Value): boolean {
  if (typeof a === "boolean" && typeof b === "boolean") return a === b;
  if (typeof a === "number" || typeof b === "number") return numberOf(a) === numberOf(b);
  return textOf(a) === textOf(b);
}

/** Days by the calendar, everything else as numbers; what is neither, and what is not known, is neither more nor less. */
function compared(a: Value, b: Value, is: (order: number) => boolean): boolean {
  const [dayA, dayB] = [parsePartialDate(a), parsePartialDate(b)];
  if (dayA?.includes("-") && dayB?.includes("-"))
    return is(orderOf(firstDayOf(dayA), firstDayOf(dayB)));
  const [numberA, numberB] = [numberOf(a), numberOf(b)];
  return !Number.isNaN(numberA) && !Number.isNaN(numberB) && is(numberA - numberB);
}

const orderOf = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
