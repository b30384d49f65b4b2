import { expect, test } from "vitest";
import { caseId } from "../../../tests/casework.ts";
import { survivorOf } from "./merge.ts";

const into = (merges: Readonly<Record<number, number>>) => (id: ReturnType<typeof caseId>) => {
  const target = merges[Number.parseInt(id, 16)];
  return target === undefined ? undefined : caseId(target);
};

test("a case's work goes on where it was merged, over as many steps as there were", () => {
  expect(survivorOf(caseId(1), into({ 1: 2, 2: 3 }))).toBe(caseId(3));
  expect(survivorOf(caseId(3), into({ 1: 2, 2: 3 }))).toBe(caseId(3));
});

test("two cases merged into each other do not both disappear", () => {
  expect(survivorOf(caseId(1), into({ 1: 2, 2: 1 }))).toBe(caseId(1));
  expect(survivorOf(caseId(2), into({ 1: 2, 2: 1 }))).toBe(caseId(1));
  expect(survivorOf(caseId(9), into({ 9: 5, 5: 4, 4: 5 }))).toBe(caseId(4));
});
