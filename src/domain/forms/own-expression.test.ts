import { expect, test } from "vitest";
import { parseLocalDate } from "../time/partial-date.ts";
import { holds, parseExpression, questionsIn, type Expression } from "./own-expression.ts";

const answers: Readonly<Record<string, string | number | boolean | readonly string[]>> = {
  rent: 45_000,
  helped: true,
  place: "village",
  needs: ["food", "wood"],
  since: "2026-03",
};
const around = {
  answerTo: (question: string) => answers[question],
  today: parseLocalDate("2026-11-22")!,
  columns: { region: "north" },
};
const is = (expression: Expression) => holds(expression, around);

test("answers are compared as what they are: numbers, codes, ticked boxes, yes and days", () => {
  expect(is([">", ["answer", "rent"], 40_000])).toBe(true);
  expect(is(["<=", ["answer", "rent"], 40_000])).toBe(false);
  expect(is(["=", ["answer", "place"], "village"])).toBe(true);
  expect(is(["!=", ["answer", "place"], "village"])).toBe(false);
  expect(is(["selected", ["answer", "needs"], "wood"])).toBe(true);
  expect(is(["selected", ["answer", "place"], "town"])).toBe(false);
  expect(is([">=", ["count-selected", ["answer", "needs"]], 2])).toBe(true);
  expect(is(["=", ["answer", "helped"], true])).toBe(true);
  expect(is(["=", ["answer", "helped"], "yes"])).toBe(true);
  expect(is(["<=", ["answer", "since"], ["today"]])).toBe(true);
  expect(is(["=", ["column", "region"], "north"])).toBe(true);
  expect(is(["and", ["not", ["answer", "helped"]], true])).toBe(false);
  expect(is(["=", ["if", ["answer", "helped"], ["answer", "place"], "?"], "village"])).toBe(true);
  expect(is(["=", ["if", [">", ["answer", "rent"], 50_000], 1, 2], 2])).toBe(true);
  expect(is(["=", ["-", ["*", 2, 3], ["+", 1, 1]], 4])).toBe(true);
});

test("what is not answered is empty, and neither more nor less than anything", () => {
  expect(is(["=", ["answer", "nobody asked"], ""])).toBe(true);
  expect(is([">", ["answer", "nobody asked"], 0])).toBe(false);
  expect(is(["<=", ["answer", "nobody asked"], 0])).toBe(false);
  expect(is(["not", ["answer", "nobody asked"]])).toBe(true);
  expect(is(["selected", ["answer", "nobody asked"], ""])).toBe(false);
});

test("the answer that is checked is `this`", () => {
  const check: Expression = ["and", [">=", ["this"], 0], ["<", ["this"], 10]];
  expect(holds(check, { ...around, self: 3 })).toBe(true);
  expect(holds(check, { ...around, self: 12 })).toBe(false);
});

test("only our words are read from others, with their parts, and not without end", () => {
  const good: Expression = ["or", ["=", ["answer", "rent"], 1], ["today"]];
  expect(parseExpression(JSON.parse(JSON.stringify(good)))).toEqual(good);
  let deep: unknown = 1;
  for (let depth = 0; depth < 100; depth++) deep = ["not", deep];
  const wide = Array.from({ length: 400 }, () => 1).reduce<unknown>((a, b) => ["+", a, b], 0);
  for (const bad of [
    ["eval", "1"],
    ["constructor"],
    ["and", 1],
    [],
    null,
    {},
    Number.NaN,
    ["=", 1, undefined],
    deep,
    wide,
    "x".repeat(501),
  ])
    // prettier-ignore
    expect(parseExpression(bad)).toBeUndefined();
});

test("an expression says which questions it looks at", () => {
  expect(questionsIn(["and", ["=", ["answer", "a"], 1], ["not", ["answer", "b"]]])).toEqual([
    "a",
    "b",
  ]);
});
