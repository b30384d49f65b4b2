import type { Language } from "./languages.ts";
import { createText } from "./text.ts";
import type { Text } from "./text.ts";

/** Each language is three files of its own: the words of the first screens, those of the desk, and the rest. */
const files = {
  hu: () => import("./lang-hu.ts"),
  cs: () => import("./lang-cs.ts"),
  ro: () => import("./lang-ro.ts"),
  sk: () => import("./lang-sk.ts"),
  en: () => import("./lang-en.ts"),
} satisfies Readonly<Record<Language, () => Promise<LanguageFile>>>;

interface LanguageFile {
  readonly sources: readonly string[];
  readonly loadRest: () => Promise<readonly string[]>;
  readonly loadDesk: () => Promise<readonly string[]>;
}

export async function loadText(language: Language): Promise<Text> {
  const { sources, loadRest, loadDesk } = await files[language]();
  return createText(language, sources, loadRest, loadDesk);
}
