import { describe, expect, test } from "vitest";
import { languagesOfLetter, letterIds, letterLanguages } from "../domain/letters/letter.ts";
import {
  fillTemplate,
  gapsIn,
  placeholders,
  type Placeholder,
} from "../domain/letters/placeholder.ts";
import { wordsOf } from "../../tests/e2e/words.ts";
import { placeNames } from "./letter-words.ts";
import { loadLetters } from "./letter-texts.ts";

const pairs = letterIds.flatMap((id) =>
  languagesOfLetter(id).map((language) => [id, language] as const),
);

describe.each(pairs)("%s in %s", (id, language) => {
  test("is written, with known placeholders only", async () => {
    const text = (await loadLetters(language))[id];
    expect(text).toBeDefined();
    const { missing, unknown } = fillTemplate(text!, {});
    expect(unknown).toEqual([]);
    expect(gapsIn(text!)).toBe(0);
    expect(missing).toContain("today");
  });

  test("asks of the case the same as in the other languages", async () => {
    const asked = async (each: typeof language) =>
      fillTemplate((await loadLetters(each))[id]!, {}).missing.toSorted();
    const [first = "en"] = languagesOfLetter(id);
    expect(await asked(language)).toEqual(await asked(first));
  });
});

/** What each authority asks for, from the sources of its route. */
const asked: Readonly<Record<string, readonly Placeholder[]>> = {
  hu_ajbh: [
    "person",
    "person_address",
    "respondent",
    "respondent_address",
    "event_date",
    "facts",
    "ground",
    "other_proceedings",
  ],
  cz_ombudsman: ["area", "facts", "ground", "respondent", "already_done", "evidence"],
  ro_cncd: [
    "person",
    "person_address",
    "event_date",
    "facts",
    "evidence",
    "ground",
    "respondent",
    "respondent_address",
  ],
  sk_snslp: ["person", "person_address", "respondent", "facts", "wish"],
};

test.each(Object.entries(asked))("%s holds what the authority asks for", async (id, wanted) => {
  const letter = letterIds.find((each) => each === id)!;
  const [language = "en"] = languagesOfLetter(letter);
  const { missing } = fillTemplate((await loadLetters(language))[letter]!, {});
  expect(wanted.filter((each) => !missing.includes(each))).toEqual([]);
});

test("the Hungarian request says expressly that the procedure is asked for", async () => {
  expect((await loadLetters("hu")).hu_ajbh).toContain("Kifejezetten kérem");
});

test.each(letterLanguages)("no language has two names for one placeholder: %s", (language) => {
  const names = Object.values(placeNames(wordsOf(language))).map((name) => name.toLowerCase());
  expect(new Set(names).size).toBe(placeholders.length);
  for (const name of names) expect(name).toMatch(/^[^[\]\n]{1,60}$/);
});
