import { expect, test } from "vitest";
import { textPattern } from "./text-pattern.ts";

const has = (pattern: string, text: string) => textPattern(pattern)?.matches(text);

test.each([
  ["[0-9]{4}", "1234", true],
  ["[0-9]{4}", "12345", false],
  ["^[A-Z]{2}-\\d{3,5}$", "HU-1234", true],
  ["^[A-Z]{2}-\\d{3,5}$", "hu-1234", false],
  ["\\+?[0-9 ]+", "+36 30 123", true],
  ["(ab|cd)*e?", "abcdab", true],
  ["(?:ab|cd)+", "abc", false],
  ["[^,;]+", "Minta Mária", true],
  ["[^,;]+", "Minta, Mária", false],
  [".{2,}", "Őz", true],
  ["[a-z\\-.]+@[a-z]+\\.hu", "minta.m@peldaul.hu", true],
  ["[-a]+", "a-a", true],
  ["a{0}", "", true],
  ["a??b", "b", true],
  ["", "", true],
  ["", "a", false],
  ["\\.\\\\", ".\\", true],
] as const)("the whole text has the pattern or not: %s of %s", (pattern, text, whether) => {
  expect(has(pattern, text)).toBe(whether);
});

test("says the same as the patterns of the language where both know them", () => {
  const patterns = ["(a|b)*abb", "a{2,4}b?", "(a*b|c)+", "a?b{0,3}c*", "[ab]{3}|c", "(a|)b", "((a)|b)c"]; // prettier-ignore
  const letters = ["a", "b", "c"];
  let texts = [""];
  for (let length = 0; length < 6; length++)
    texts = [...new Set([...texts, ...texts.flatMap((text) => letters.map((letter) => text + letter))])]; // prettier-ignore
  for (const pattern of patterns) {
    const theirs = new RegExp(`^(?:${pattern})$`, "u");
    const ours = textPattern(pattern)!;
    for (const text of texts)
      expect([pattern, text, ours.matches(text)]).toEqual([pattern, text, theirs.test(text)]);
  }
});

test("a pattern that others go back in for hours is done at once", () => {
  const began = performance.now();
  for (const pattern of ["(a+)+b", "(a|a)*b", "(a*)*b", "(.*a){20}"])
    expect(has(pattern, "a".repeat(4_000) + "c")).toBe(false);
  expect(performance.now() - began).toBeLessThan(5_000);
});

test.each([
  "(?=a)b",
  "(?<x>a)",
  "(a)\\1",
  "\\p{L}+",
  "a**",
  "a{3,1}",
  "a{",
  "(a",
  "a)",
  "[a",
  "[z-a]",
  "*a",
  "\\",
  "\\bword\\b",
  "[[:alpha:]]",
  "a++",
  "a{999}{999}",
  "(a{999}){999}",
  "[a&&b]",
  "x".repeat(501),
  "(".repeat(30), // prettier-ignore
])("what is not known is no pattern: %s", (pattern) => {
  expect(textPattern(pattern)).toBeUndefined();
});
