import { test } from "vitest";
import { bringPeople } from "./bring-people.ts";
import { lookAtForms } from "./look-in-a-language.ts";

const { person } = bringPeople();

test.each(["cs", "ro", "sk", "en"] as const)(
  "every form, list and dialog fits a small phone and says everything in %s",
  (language) => lookAtForms(person, language),
);
