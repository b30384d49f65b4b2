import { expect, test } from "vitest";
import { readWholeNumber } from "./whole-number.ts";

test.each([
  ["1200", 1200],
  ["1 200", 1200],
  ["1\u{A0}200\u{202F}000", 1_200_000],
  ["1.200", 1200],
  ["1.200.000", 1_200_000],
  ["1,200", 1200],
  ["1 200,00 Kč", 1200],
  ["1.200,- Kč", 1200],
  ["45 000 Ft", 45_000],
  ["€ 30", undefined],
  ["30 €", 30],
  ["1200 lei", 1200],
  ["０３", 3],
  ["12,5", undefined],
  ["12.50", undefined],
  ["1.5", undefined],
  ["-3", undefined],
  ["3-4", undefined],
  ["1 2", undefined],
  ["kb. 5", undefined],
  ["", undefined],
  ["1.200,000", undefined],
])("%s is %s", (typed, number) => {
  expect(readWholeNumber(typed)).toBe(number);
});
