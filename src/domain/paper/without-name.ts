import { foldText } from "../cases/fold-text.ts";

/**
 * The text with every word left out that begins as one of the names does: our languages decline names ("Petrának"). A common word may go with
 * them; a name that stays could not be taken back.
 */
export function withoutName(text: string, names: readonly string[]): string {
  const parts = names.flatMap((name) => foldText(name).split(" ")).filter(isTelling);
  if (parts.length === 0) return text;
  return text.replaceAll(/[\p{L}\p{M}]+/gu, (word) => {
    const folded = foldText(word);
    return parts.some((part) => folded.startsWith(stemOf(part))) ? "…" : word;
  });
}

const isTelling = (part: string): boolean => part.length >= 3;

/** Petra, Petru, Petře: the last vowel is what changes. */
const stemOf = (part: string): string => (part.length > 3 ? part.replace(/[aeiouy]$/, "") : part);
