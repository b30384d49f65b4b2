import { expect, test } from "vitest";
import { foldText } from "./fold-text.ts";
import { phoneKey } from "./phone-key.ts";

test("a name is found however its marks were typed", () => {
  expect(foldText("Őszi  Űrhölgy")).toBe("oszi urholgy");
  expect(foldText("Zkušební")).toBe(foldText("zkusebni"));
  expect(foldText("Ștefan Țăran")).toBe(foldText("Ştefan Ţăran"));
  expect(foldText("Ștefan Țăran")).toBe("stefan taran");
  expect(foldText("Łucja Weiß")).toBe("lucja weiss");
  expect(foldText("Řeháková")).toBe("rehakova");
});

test("a telephone number is one with and without the country and spaces", () => {
  expect(phoneKey("+40 721 234 567")).toBe(phoneKey("0721-234-567"));
  expect(phoneKey("112")).toBe("");
});

test("a sign that nobody sees hides no name from a search", () => {
  expect(foldText("\u{FEFF}Min\u{200B}ta\u{200F} M\u{AD}ária")).toBe("minta maria");
});
