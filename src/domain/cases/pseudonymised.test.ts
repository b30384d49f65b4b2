import { expect, test } from "vitest";
import {
  attributed,
  caseId,
  date,
  entryId,
  followUp,
  ilona,
  log,
  opened,
  stampAt,
} from "../../../tests/casework.ts";
import { foldLists } from "../lists/fold-lists.ts";
import type { CaseEntry, IdentityFactEntry, ListedEntry } from "../timeline/entry.ts";
import type { FactValue } from "../forms/fact-value.ts";
import type { CaseFieldId, IdentityFieldId } from "../forms/field-definitions.ts";
import { foldCase } from "./case-record.ts";
import { foldFacts } from "./facts.ts";
import { pseudonymise, readableWords } from "./pseudonymised.ts";

const stamp = stampAt("2026-11-02T10:00");
const fact = (id: number, f: CaseFieldId, v: FactValue) =>
  attributed<CaseEntry>(id, ilona, { k: "fact", ...stamp, f, v });
const about = (id: number, f: IdentityFieldId, v: FactValue) =>
  attributed<IdentityFactEntry>(id, ilona, { k: "fact", ...stamp, f, v });

const identity = foldFacts([
  about(101, "person_label", "Minta Mária"),
  about(102, "full_name", "Minta Jánosné Próba Mária"),
  about(103, "address", "Kitalált utca 7."),
  about(104, "phone", "+36 20 123 4567"),
]);

function record(...more: readonly ReturnType<typeof fact>[]) {
  return foldCase(
    caseId(1),
    log([
      attributed<CaseEntry>(1, ilona, opened("2026-11-02T10:00", { type: "discrimination" })),
      fact(2, "region", "HU332"),
      fact(3, "settlement", "Mintafalva"),
      fact(4, "ground", ["hu_minority"]),
      fact(5, "description", "Mária said it at home in Mintafalva."),
      fact(6, "ethos_now", "8"),
      attributed<CaseEntry>(
        7,
        ilona,
        followUp("2026-11-13T09:00", {
          note: "Máriának írtunk Mintafalván, hívd: 06 20 123-4567, Kitalált utca. Gáz úr is ott volt, meg Ilka.",
        }),
      ),
      attributed<CaseEntry>(8, ilona, followUp("2026-12-01T09:00", { on: date("2026-12") })),
      ...more,
    ]),
  );
}

/** Kept with the person. */
const lists = foldLists([
  attributed<ListedEntry>(105, ilona, {
    k: "listed",
    ...stamp,
    list: "witness",
    v: { witness_label: "Teszt Ilka", witness_saw: "She saw the school." },
  }),
]);
const told = (of: ReturnType<typeof record>) => ({ record: of, identity, lists });

test("days are counted from the first, words are left out, of facts only what was chosen from lists is shown", () => {
  const shown = pseudonymise(told(record()), []);
  expect(shown).toMatchObject({ type: "discrimination", region: "HU332" });
  expect(shown.facts).toEqual([{ field: "ground", values: [["hu_minority"]] }]);
  expect(shown.items.map(({ day, about: isAbout }) => [day, isAbout])).toEqual([
    [1, false],
    [12, false],
    [30, true],
  ]);
  expect(shown.items.map(({ hasWords, words }) => [hasWords, words])).toEqual([
    [false, undefined],
    [true, undefined],
    [false, undefined],
  ]);
});

test("whoever stands by her is named as little as she is", () => {
  for (const helper of ["social_worker", "mentor"] as const) {
    const [, visit] = pseudonymise(told(record(fact(20, helper, "Gáz Gábor"))), [entryId(7)]).items;
    expect(visit?.words).toContain("írtunk");
    expect(visit?.words).not.toContain("Gáz");
  }
});

test("words that were read and left in still lose names, village, address and telephone", () => {
  const gas = record(fact(20, "respondent", "Gáz Gábor"), fact(21, "respondent_type", "landlord"));
  const [, visit] = pseudonymise(told(gas), [entryId(7)]).items;
  for (const secret of ["Mári", "Mintafalv", "123", "utca", "Gáz", "Ilka"])
    expect(visit?.words).not.toContain(secret);
  expect(visit?.words).toContain("írtunk");
  // What is read before it is ticked is what will be shown.
  expect(readableWords(told(gas))).toEqual([{ id: entryId(7), words: visit?.words }]);
});

test("a school is named without its village, a landlord is not named, nor is whoever is not said to be an institution", () => {
  const respondentOf = (...more: readonly ReturnType<typeof fact>[]) =>
    pseudonymise(told(record(...more)), []).facts.find(({ field }) => field === "respondent")
      ?.values;
  const name = fact(20, "respondent", "Mintafalvi Kitalált iskola");
  expect(respondentOf(name, fact(21, "respondent_type", "school"))).toEqual(["… … iskola"]);
  expect(respondentOf(name, fact(21, "respondent_type", "landlord"))).toBeUndefined();
  expect(respondentOf(name)).toBeUndefined();
});

test("in a group the others' names go too, though they are kept with cases of their own", () => {
  const parts = [
    { identityLog: { entries: [about(301, "person_label", "Próba Petra")], unreadable: [] } },
  ];
  const visit = attributed<CaseEntry>(9, ilona, followUp("2026-12-02T09:00", { note: "Petra is in that class as well." })); // prettier-ignore
  const of = foldCase(caseId(1), log([visit]));
  expect(readableWords({ ...told(of), parts })).toMatchObject([
    { words: "… is in that class as well." },
  ]);
});
