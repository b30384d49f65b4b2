/** In the order they are offered. Every language says its own name in its own words. */
export const languages = ["hu", "cs", "ro", "sk", "en"] as const;
export type Language = (typeof languages)[number];

export const languageNames: Readonly<Record<Language, string>> = {
  hu: "Magyar",
  cs: "Čeština",
  ro: "Română",
  sk: "Slovenčina",
  en: "English",
};

const parseLanguage = (value: unknown): Language | undefined =>
  languages.find((language) => language === value);

/** The first of the browser's languages that we speak; English where we speak none. */
export function guessLanguage(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const known = parseLanguage(tag.toLowerCase().split("-")[0]);
    if (known) return known;
  }
  return "en";
}
