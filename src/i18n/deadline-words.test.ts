import { expect, test } from "vitest";
import { wordsOf } from "../../tests/e2e/words.ts";
import { parseLocalDate } from "../domain/time/partial-date.ts";
import { daysLeftWords } from "./deadline-words.ts";

const today = parseLocalDate("2026-11-29")!;

test.each([
  ["2026-12-29", "30 days left", "még 30 nap"],
  ["2026-12-01", "2 days left", "még 2 nap"],
  ["2026-11-30", "ends tomorrow", "holnap lejár"],
  ["2026-11-29", "ends today", "ma lejár"],
  ["2026-11-28", "1 day late", "1 napja lejárt"],
])("with %s as the last day it says: %s", (deadline, english, hungarian) => {
  const last = parseLocalDate(deadline)!;
  expect(daysLeftWords(wordsOf("en"), last, today)).toBe(english);
  expect(daysLeftWords(wordsOf("hu"), last, today)).toBe(hungarian);
});
