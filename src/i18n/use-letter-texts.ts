import { useEffect, useState } from "react";
import type { LetterLanguage } from "../domain/letters/letter.ts";
import { loadLetters } from "./letter-texts.ts";
import type { LetterTexts } from "./letter-text-kinds.ts";

/** The built-in letters of a language: undefined until they are there, "missing" when they could not be fetched. */
export function useLetterTexts(language: LetterLanguage): LetterTexts | "missing" | undefined {
  const [loaded, setLoaded] = useState<{
    readonly language: LetterLanguage;
    readonly texts: LetterTexts | "missing";
  }>();
  useEffect(() => {
    let wanted = true;
    loadLetters(language).then(
      (texts) => wanted && setLoaded({ language, texts }),
      () => wanted && setLoaded({ language, texts: "missing" }),
    );
    return () => {
      wanted = false;
    };
  }, [language]);
  return loaded?.language === language ? loaded.texts : undefined;
}
