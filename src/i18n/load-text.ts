import type { Language } from "./languages.ts";
import { createText } from "./text.ts";
import type { Text } from "./text.ts";

const files = import.meta.glob<string>("./*/*.ftl", { query: "?raw", import: "default" });

/** Brings a language to the screen. The build puts all files of one language into one chunk, `lang-<code>`. */
export async function loadText(language: Language): Promise<Text> {
  const areas = Object.entries(files).filter(([path]) => path.startsWith(`./${language}/`));
  return createText(language, await Promise.all(areas.map(([, load]) => load())));
}
