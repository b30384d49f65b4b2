import type { Expression } from "./own-expression.ts";
import type { OwnOption, OwnQuestion, OwnWords } from "./own-question.ts";

/** A condition that one question and one of its answers say: what the screen can show and change. */
export interface SimpleCondition {
  readonly question: string;
  readonly value: string | boolean;
}

/** The condition that this question is answered so; at first with its first answer. Undefined where there is nothing to choose from. */
export function conditionOf(
  { id, kind, options = [] }: OwnQuestion,
  value?: string | boolean,
): Expression | undefined {
  const [first] = options;
  if (kind === "boolean") return ["=", ["answer", id], value ?? true];
  if (!first) return undefined;
  return kind === "multi"
    ? ["selected", ["answer", id], value ?? first.id]
    : ["=", ["answer", id], value ?? first.id];
}

export function simpleCondition(condition: Expression): SimpleCondition | undefined {
  if (!Array.isArray(condition)) return undefined;
  const [word, about, value] = condition as readonly unknown[];
  if (word !== "=" && word !== "selected") return undefined;
  if (typeof value !== "string" && typeof value !== "boolean") return undefined;
  if (!Array.isArray(about) || about[0] !== "answer" || typeof about[1] !== "string")
    return undefined;
  return { question: about[1], value };
}

/** The answers of a list as they were typed. One that was there keeps its id, whatever it is called now; empty new ones are left out. */
export function optionsFrom(
  typed: readonly OwnWords[],
  before: readonly OwnOption[],
): readonly OwnOption[] {
  const options: OwnOption[] = [];
  for (const [index, words] of typed.entries()) {
    const known = before[index];
    const label = wordsWritten(words);
    if (Object.keys(label).length === 0) {
      if (known) options.push(known);
      continue;
    }
    options.push(known ? { ...known, label } : { id: freeId(options, before), label });
  }
  return options;
}

function freeId(taken: readonly OwnOption[], before: readonly OwnOption[]): string {
  const ids = new Set([...taken, ...before].map(({ id }) => id));
  let number = 1;
  while (ids.has(`a${number}`)) number++;
  return `a${number}`;
}

/** Without the languages nobody wrote in. */
export const wordsWritten = (words: OwnWords): OwnWords =>
  Object.fromEntries(
    Object.entries(words).flatMap(([language, said]) =>
      said.trim() === "" ? [] : [[language, said.trim()]],
    ),
  );
