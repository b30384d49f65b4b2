import type { LetterLanguage } from "../domain/letters/letter.ts";
import type { LetterTexts } from "./letter-text-kinds.ts";

/** Beside the other words of each language: only those of the language in use are kept on the phone. */
const files = {
  hu: () => import("./lang-hu-letters.ts"),
  cs: () => import("./lang-cs-letters.ts"),
  ro: () => import("./lang-ro-letters.ts"),
  sk: () => import("./lang-sk-letters.ts"),
  en: () => import("./lang-en-letters.ts"),
} satisfies Readonly<Record<LetterLanguage, () => Promise<{ readonly letters: LetterTexts }>>>;

export const loadLetters = async (language: LetterLanguage): Promise<LetterTexts> =>
  (await files[language]()).letters;
