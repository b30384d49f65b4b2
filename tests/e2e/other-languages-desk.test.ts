import { test } from "vitest";
import type { Language } from "../../src/i18n/languages.ts";
import { bringPeople } from "./bring-people.ts";
import { lookAtOwnNetwork, lookBehindMore } from "./look-in-a-language.ts";

const { person } = bringPeople();

/** The longest words are Romanian. All four take four minutes: TEREN_LANGUAGES=cs,ro,sk,en. */
const languages = (process.env["TEREN_LANGUAGES"] ?? "ro").split(",") as readonly Language[];

test.each(languages)(
  "papers and everything behind More and the network fit a small phone and say everything in %s",
  (language) => lookBehindMore(person, language),
);

test.each(languages)(
  "photographs, files and voices, and what keeps a network of one's own, fit and say everything in %s",
  (language) => lookAtOwnNetwork(person, language),
);
