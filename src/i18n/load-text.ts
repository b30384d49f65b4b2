import type { Language } from "./languages.ts";
import { createText } from "./text.ts";
import type { Text } from "./text.ts";

/** Each language is a file of its own, and comes when it is chosen. */
const files = {
  hu: () => import("./lang-hu.ts"),
  cs: () => import("./lang-cs.ts"),
  ro: () => import("./lang-ro.ts"),
  sk: () => import("./lang-sk.ts"),
  en: () => import("./lang-en.ts"),
} satisfies Readonly<Record<Language, () => Promise<{ readonly sources: readonly string[] }>>>;

export async function loadText(language: Language): Promise<Text> {
  const { sources } = await files[language]();
  return createText(language, sources);
}
