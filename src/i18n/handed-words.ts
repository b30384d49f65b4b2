import { hyphened } from "../domain/forms/text-ids.ts";
import type { HandedEntry } from "../domain/timeline/consent-entries.ts";
import type { Text } from "./text.ts";

/** What was printed or handed on; of a letter which one, if this version knows it. */
export const handedWords = (
  { t, label }: Text,
  { what, letter }: Pick<HandedEntry, "what" | "letter">,
): string =>
  (letter !== undefined && label(`letter-name-${hyphened(letter)}`)) || t(`paper-${what}`);
