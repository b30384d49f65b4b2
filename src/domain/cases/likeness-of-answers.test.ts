import { expect, test } from "vitest";
import { likenessOfAnswers } from "./likeness-of-answers.ts";

test("what is typed so far is compared as a saved case is", () => {
  expect(
    likenessOfAnswers({
      anonymous: false,
      person_label: "Őrsi néni",
      full_name: "Minta Mária",
      birth_year: 1961,
      phone: "+36 20 123 4567",
      settlement: " Mintafalva ",
    }),
  ).toEqual({
    nameKey: "minta maria",
    birthYear: 1961,
    phoneKey: "201234567",
    settlement: "Mintafalva",
  });
  expect(likenessOfAnswers({ anonymous: false, person_label: "Őrsi néni" })).toEqual({
    nameKey: "orsi neni",
  });
});

test("nobody is looked for who has not been named", () => {
  expect(likenessOfAnswers({ anonymous: false, settlement: "Mintafalva" })).toBeUndefined();
  expect(likenessOfAnswers({ anonymous: true, person_label: "Minta Mária" })).toBeUndefined();
});
