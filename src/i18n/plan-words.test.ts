import { expect, test } from "vitest";
import { wordsOf } from "../../tests/e2e/words.ts";
import { slotWords } from "./plan-words.ts";

test.each([
  ["weeks-34", "34 weeks"],
  ["due", "due date"],
  ["birth-w6", "6-week check"],
  ["birth-m3", "3-month check"],
  ["a_slot-of-next-year", "a_slot-of-next-year"],
])("%s is said as %s", (what, words) => {
  expect(slotWords(wordsOf("en"), what)).toBe(words);
});
