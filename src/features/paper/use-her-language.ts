import { useState } from "react";
import { shownValue } from "../../domain/cases/facts.ts";
import type { ReadyCase } from "../../app/cases/case-view.ts";
import { languages, type Language } from "../../i18n/languages.ts";
import type { Text } from "../../i18n/text.ts";
import { useTextIn } from "../../i18n/use-text-in.ts";
import { useText } from "../../i18n/use-text.ts";

interface HerLanguage {
  readonly language: Language;
  readonly choose: (language: Language) => void;
  readonly text: Text;
  readonly missing: boolean;
}

/** The language of what is put into her hand: the one she said she speaks, where we write it. */
export function useHerLanguage({ record }: ReadyCase): HerLanguage {
  const own = useText();
  const said = shownValue(record.facts, "language");
  const [language, choose] = useState<Language>(
    () => languages.find((each) => each === said) ?? own.language,
  );
  return { language, choose, ...useTextIn(language) };
}
