import { err, ok, type Result } from "../../base/result.ts";
import type { Expression } from "../forms/own-expression.ts";
import { textPattern } from "../forms/text-pattern.ts";

/** What a form's expression could not be read for: the piece of it that is not known here. */
export interface NotRead {
  readonly at: string;
}

/** What names in an expression stand for. Undefined for a question that is not taken. */
export interface Names {
  readonly question: (name: string) => string | undefined;
  /** Whether a bare name is a column of the list of choices. */
  readonly isColumn: (name: string) => boolean;
}

/**
 * Reads the part of XPath that forms use: ${question}, `.`, text, numbers, comparing, `and`, `or`, `+ - *`, and the few functions of `calls`.
 * The result is data; whatever else the text says is named and nothing of it is taken.
 */
export function parseXPath(text: string, names: Names): Result<Expression, NotRead> {
  const tokens = tokensOf(text);
  if (!tokens.ok) return tokens;
  const reader = createReader(tokens.value, names);
  const expression = reader.either();
  const left = reader.peek();
  if (reader.wrong() !== undefined) return err({ at: reader.wrong() ?? text });
  if (expression === undefined || left !== undefined) return err({ at: left?.text ?? text });
  return ok(expression);
}

interface Token {
  readonly kind: "question" | "text" | "number" | "name" | "sign";
  /** As it stands in the form. */
  readonly text: string;
  readonly value: string;
}

const longest = 2_000;

const pattern =
  /\s*(?:\$\{\s*([^}\s]+)\s*\}|"([^"]*)"|'([^']*)'|(\d+(?:\.\d+)?|\.\d+)|([A-Za-z_][\w-]*(?::[\w-]+)?(?:\.\w+)*)|(!=|<=|>=|[=<>()+*,.]|-))/y;

function tokensOf(text: string): Result<readonly Token[], NotRead> {
  if (text.length > longest) return err({ at: text.slice(0, 40) });
  // Spreadsheets make quotes and dashes beautiful.
  const plain = text.replaceAll(/[‘’]/g, "'").replaceAll(/[“”„]/g, '"').trimEnd();
  const tokens: Token[] = [];
  pattern.lastIndex = 0;
  while (pattern.lastIndex < plain.length) {
    const from = pattern.lastIndex;
    const match = pattern.exec(plain);
    if (!match) return err({ at: plain.slice(from).trim().slice(0, 40) });
    const [whole, question, double, single, number, name, sign] = match;
    const token = (kind: Token["kind"], value: string) =>
      tokens.push({ kind, text: whole.trim(), value });
    if (question !== undefined) token("question", question);
    else if (double !== undefined) token("text", double);
    else if (single !== undefined) token("text", single);
    else if (number !== undefined) token("number", number);
    else if (name !== undefined) token("name", name);
    else token("sign", sign ?? "");
  }
  return ok(tokens);
}

/** Functions by how many parts they take. */
const calls: Readonly<Record<string, number>> = {
  not: 1,
  selected: 2,
  "count-selected": 1,
  "string-length": 1,
  today: 0,
  true: 0,
  false: 0,
  number: 1,
  string: 1,
  date: 1,
  if: 3,
  regex: 2,
};

const deepest = 30;

function createReader(tokens: readonly Token[], names: Names) {
  let next = 0;
  let depth = 0;
  let wrong: string | undefined;

  const peek = (): Token | undefined => tokens[next];
  const isSign = (sign: string) => peek()?.kind === "sign" && peek()?.value === sign;
  const isWord = (word: string) => peek()?.kind === "name" && peek()?.value === word;
  function fail(at: string | undefined): undefined {
    wrong ??= at ?? "…";
    return undefined;
  }
  function take(sign: string): boolean {
    if (!isSign(sign)) return false;
    next++;
    return true;
  }

  /** Operators of one strength, from the left. */
  function chain(
    part: () => Expression | undefined,
    operator: () =>
      "or" | "and" | "=" | "!=" | "<" | "<=" | ">" | ">=" | "+" | "-" | "*" | undefined,
  ): Expression | undefined {
    let left = part();
    for (let word = operator(); word !== undefined && left !== undefined; word = operator()) {
      next++;
      const right = part();
      left = right === undefined ? undefined : [word, left, right];
    }
    return left;
  }

  const either = (): Expression | undefined => chain(both, () => (isWord("or") ? "or" : undefined));
  const both = (): Expression | undefined =>
    chain(equal, () => (isWord("and") ? "and" : undefined));
  const equal = (): Expression | undefined =>
    chain(ordered, () => (isSign("=") ? "=" : isSign("!=") ? "!=" : undefined));
  const ordered = (): Expression | undefined =>
    chain(sum, () => (["<", "<=", ">", ">="] as const).find(isSign));
  const sum = (): Expression | undefined =>
    chain(product, () => (["+", "-"] as const).find(isSign));
  const product = (): Expression | undefined => chain(one, () => (isSign("*") ? "*" : undefined));

  function one(): Expression | undefined {
    const token = peek();
    if (!token) return fail(undefined);
    next++;
    switch (token.kind) {
      case "question": {
        const question = names.question(token.value);
        return question === undefined ? fail(token.text) : ["answer", question];
      }
      case "text":
        return token.value;
      case "number":
        return Number(token.value);
      case "name":
        if (isSign("(")) return call(token);
        return names.isColumn(token.value) ? ["column", token.value] : fail(token.text);
      case "sign":
        if (token.value === ".") return ["this"];
        if (token.value === "-") {
          const number = one();
          return number === undefined ? undefined : ["-", 0, number];
        }
        if (token.value !== "(") return fail(token.text);
        return inside();
    }
  }

  function inside(): Expression | undefined {
    if (++depth > deepest) return fail("(");
    const expression = either();
    depth--;
    if (expression === undefined) return undefined;
    return take(")") ? expression : fail(peek()?.text);
  }

  function call({ value: name, text }: Token): Expression | undefined {
    const count = Object.hasOwn(calls, name) ? calls[name] : undefined;
    if (count === undefined || ++depth > deepest) return fail(`${text}()`);
    next++;
    const parts: Expression[] = [];
    while (parts.length < count) {
      const part = either();
      if (part === undefined) return undefined;
      parts.push(part);
      if (parts.length < count && !take(",")) return fail(`${text}()`);
    }
    depth--;
    if (!take(")")) return fail(peek()?.text ?? `${text}()`);
    const [, pattern] = parts;
    // The pattern stands in the form itself, and is one that is known here.
    if (name === "regex" && !(typeof pattern === "string" && textPattern(pattern)))
      return fail(`regex(${typeof pattern === "string" ? pattern : "…"})`);
    return called(name, parts);
  }

  return { either, peek, wrong: () => wrong };
}

function called(name: string, [a = "", b = "", c = ""]: readonly Expression[]): Expression {
  switch (name) {
    case "true":
      return true;
    case "false":
      return false;
    case "today":
      return ["today"];
    case "selected":
      return ["selected", a, b];
    case "not":
      return ["not", a];
    case "count-selected":
      return ["count-selected", a];
    case "string-length":
      return ["string-length", a];
    case "regex":
      return ["regex", a, b];
    case "if":
      return ["if", a, b, c];
    // What is compared finds out by itself what it is.
    default:
      return a;
  }
}
