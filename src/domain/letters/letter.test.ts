import { expect, test } from "vitest";
import {
  firstLanguage,
  isVoidByEmail,
  languagesOfLetter,
  letterIds,
  lettersFor,
} from "./letter.ts";

test("each country is offered its own authority, and only where the case can go there", () => {
  expect(lettersFor("HU", "discrimination")[0]).toBe("hu_ajbh");
  expect(lettersFor("CZ", "discrimination")[0]).toBe("cz_ombudsman");
  expect(lettersFor("RO", "housing")[0]).toBe("ro_cncd");
  expect(lettersFor("SK", "discrimination")[0]).toBe("sk_snslp");
  for (const letters of [lettersFor("HU", "general"), lettersFor(undefined, undefined)])
    expect(letters).toEqual(["institution", "landlord", "child_signal", "appointment", "referral"]);
});

test("a letter begins in the language of the office, whatever the app's is", () => {
  expect(firstLanguage("landlord", "CZ", "hu")).toBe("cs");
  expect(firstLanguage("hu_ajbh", "HU", "en")).toBe("hu");
  expect(firstLanguage("landlord", undefined, "sk")).toBe("sk");
  expect(languagesOfLetter("sk_snslp")).toEqual(["sk", "en"]);
});

test("only the Hungarian procedure is known not to begin by e-mail", () => {
  expect(letterIds.filter(isVoidByEmail)).toEqual(["hu_ajbh"]);
});
