import { test } from "vitest";
import type { Language } from "../../src/i18n/languages.ts";
import { bringPeople } from "./bring-people.ts";
import { lookAtForms, lookAtOwnNetwork, lookBehindMore } from "./look-in-a-language.ts";

const { person } = bringPeople();

/** Romanian has the longest words. All four take six minutes: TEREN_LANGUAGES=cs,ro,sk,en. */
const asked = process.env["TEREN_LANGUAGES"]?.split(",") as readonly Language[] | undefined;

test.each(asked ?? (["ro"] as const))(
  "every form, list and dialog fits a small phone and says everything in %s",
  (language) => lookAtForms(person, language),
);

test.each(asked ?? [])(
  "papers and everything behind More and the network fit a small phone and say everything in %s",
  (language) => lookBehindMore(person, language),
);

test.each(asked ?? [])(
  "photographs, files and voices, and what keeps a network of one's own, fit and say everything in %s",
  (language) => lookAtOwnNetwork(person, language),
);
