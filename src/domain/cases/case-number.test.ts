import { expect, test } from "vitest";
import { parseLocalDate } from "../time/partial-date.ts";
import { seededRandom } from "../../../tests/casework.ts";
import { newCaseNo, parseCaseNo } from "./case-number.ts";
import { regions, regionsOf } from "./region.ts";

const day = parseLocalDate("2026-11-22")!;

test("a case number says the county and the year and nothing of the person", () => {
  expect(newCaseNo(seededRandom(1), "HU332", day)).toMatch(/^HU-BE-26-[2-9A-Z]{5}$/);
});

test("every region gives numbers that can be read, without letters that look alike", () => {
  const random = seededRandom(7);
  for (const { id } of regions) {
    const no = newCaseNo(random, id, day);
    expect(parseCaseNo(no)).toBe(no);
    expect(no.slice(-5)).not.toMatch(/[01OILU]/);
  }
});

test("all 84 regions are there: 20 Hungarian, 14 Czech, 42 Romanian, 8 Slovak", () => {
  expect(["HU", "CZ", "RO", "SK"].map((c) => regionsOf(c as "HU").length)).toEqual([20, 14, 42, 8]);
});
