import { expect, test } from "vitest";
import {
  attributed,
  caseId,
  entryId,
  ilona,
  log,
  opened,
  stampAt,
} from "../../../tests/casework.ts";
import { foldCase } from "../cases/case-record.ts";
import { foldFacts } from "../cases/facts.ts";
import { foldLists } from "../lists/fold-lists.ts";
import type { CaseEntry, IdentityFactEntry, ListedEntry } from "../timeline/entry.ts";
import { createOthersTest } from "./about-others.ts";

const stamp = stampAt("2026-11-22T10:00");
const fact = <F extends string, V>(f: F, v: V) => ({ k: "fact", ...stamp, f, v }) as const;

function namesOthers(...facts: readonly CaseEntry[]): (words: string) => boolean {
  const entries = [opened("2026-11-20T09:00", { type: "discrimination" }), ...facts];
  const record = foldCase(caseId(1), log(entries.map((entry, i) => attributed(i + 1, ilona, entry)))); // prettier-ignore
  const identity = foldFacts([attributed<IdentityFactEntry>(50, ilona, fact("full_name", "Minta Mária"))]); // prettier-ignore
  const lists = foldLists([
    attributed<ListedEntry>(60, ilona, {
      k: "listed",
      ...stamp,
      list: "witness",
      v: { witness_label: "A szomszéd, Minta Tamás", witness_saw: "Mindent látott az udvaron." },
    }),
    attributed<ListedEntry>(61, ilona, {
      k: "listed",
      ...stamp,
      list: "affected",
      v: { affected_label: "Teszt Ilka" },
    }),
    attributed<ListedEntry>(62, ilona, {
      k: "listed",
      ...stamp,
      list: "affected",
      v: { affected_label: "Teszt Ilka" },
      of: entryId(61),
      gone: true,
    }),
  ]);
  return createOthersTest({ record, identity, lists });
}

test("a witness is somebody else in every form of her name, and so is who was listed by mistake", () => {
  const isOfOthers = namesOthers();
  expect(isOfOthers("Tamással beszéltem.")).toBe(true);
  expect(isOfOthers("A szomszéd nem volt otthon.")).toBe(false);
  expect(isOfOthers("Ilka ott volt.")).toBe(true);
});

test("a family's name is hers too", () => {
  expect(namesOthers()("Minta Mária eljött.")).toBe(false);
});

test("a landlord is somebody else, and so is whoever is not said to be an institution; a school is not", () => {
  const name = fact("respondent", "Gáz Gábor");
  expect(namesOthers(name, fact("respondent_type", "landlord"))("Gábor azt mondta: nem.")).toBe(true); // prettier-ignore
  expect(namesOthers(name)("Gábor azt mondta: nem.")).toBe(true);
  const home = fact("respondent_address", "Képzelt utca 5");
  expect(namesOthers(home, fact("respondent_type", "landlord"))("Ott lakik a Képzelt utcában.")).toBe(true); // prettier-ignore
  expect(namesOthers(home, fact("respondent_type", "school"))("Ott van a Képzelt utcában.")).toBe(false); // prettier-ignore
  const school = fact("respondent", "Kitalált Iskola");
  expect(namesOthers(school, fact("respondent_type", "school"))("A Kitalált Iskola levele")).toBe(false); // prettier-ignore
});

test("names of three letters are told where there is no longer one", () => {
  expect(namesOthers(fact("respondent", "Ács Éva"))("Éva jött.")).toBe(true);
  expect(namesOthers(fact("respondent", "Dr. Ács Gábor"))("Drágább lett.")).toBe(false);
});
