import { expect, test } from "vitest";
import { parseRegionId } from "./region.ts";
import { createPlaceTest, createRespondentTest } from "./same-respondent.ts";

const inVillage = (name: string, other: string, settlement = "Mintafalva") =>
  createRespondentTest(name, { settlement })(other);

test.each([
  ["Mintafalvi iskola", "Mintafalvi iskola"],
  ["Mintafalvi iskola", "mintafalvi ISKOLLA"],
  ["Mintafalvi iskola", "Mintafalva Általános Iskola"],
  ["iskola", "Mintafalvai Általános Iskola"],
  ["Kitalált Kocsma", "Kitalalt kocsma Kft."],
  ["Próba Pál", "Proba Pál"],
])("%s and %s may be one", (name, other) => {
  expect(inVillage(name, other)).toBe(true);
  expect(inVillage(other, name)).toBe(true);
});

test("so may names of the other languages", () => {
  expect(inVillage("Zkušebnická základní škola", "ZS skola Zkusebnice", "Zkušebnice")).toBe(false);
  expect(inVillage("Zkušebnická základní škola", "Základní škola", "Zkušebnice")).toBe(true);
  expect(inVillage("Școala Exempleni", "Şcoala din Exempleni", "Exempleni")).toBe(true);
});

test.each([
  ["Mintafalvi iskola", "Mintafalvi óvoda"],
  ["Kitalált Általános Iskola", "Képzelt Általános Iskola"],
  ["Minta Kft.", "Próba Kft."],
  ["Próba Pál", "Próba Péter"],
  ["iskola", ""],
  ["", ""],
])("%s and %s are two", (name, other) => {
  expect(inVillage(name, other)).toBe(false);
  expect(inVillage(other, name)).toBe(false);
});

test("a name that says the place and no more is compared as it is", () => {
  expect(inVillage("Mintafalva", "Mintafalva")).toBe(true);
  expect(inVillage("Mintafalva", "iskola")).toBe(false);
});

test("cases are near each other in one settlement, or in one county where a settlement is missing", () => {
  const [county, other] = [parseRegionId("HU332")!, parseRegionId("HU331")!];
  const isNear = createPlaceTest({ settlement: "Új-telep", region: county });
  expect(isNear({ settlement: "ujtelep", region: other })).toBe(true);
  expect(isNear({ settlement: "Mintafalva", region: county })).toBe(false);
  expect(isNear({ region: county })).toBe(true);
  expect(isNear({ region: other })).toBe(false);
  expect(createPlaceTest({})({})).toBe(false);
});
