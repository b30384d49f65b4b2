import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Language } from "../../src/i18n/languages.ts";
import { createText, type Text } from "../../src/i18n/text.ts";

const read = new Map<Language, Text>();

/** What the screens say, from the translation files themselves: a test looks for what people see, in any language. */
export function wordsOf(language: Language): Text {
  const known = read.get(language);
  if (known) return known;
  const folder = new URL(`../../src/i18n/${language}/`, import.meta.url);
  const sources = readdirSync(folder)
    .filter((name) => name.endsWith(".ftl"))
    .map((name) => readFileSync(fileURLToPath(new URL(name, folder)), "utf8"));
  const words = createText(language, sources);
  read.set(language, words);
  return words;
}
