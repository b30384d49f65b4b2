import { languageNames, languages } from "./languages.ts";
import type { Text } from "./text.ts";

/** What a guide is written in: the app's languages, and the one that many are spoken to in at home. */
export const guideLanguages = [...languages, "rom"] as const;

/** Of a newer version's language only the code is known. */
export function guideLanguage({ t }: Text, code: string): string {
  const language = languages.find((each) => each === code);
  if (language) return languageNames[language];
  return code === "rom" ? t("code-language-rom") : code;
}
