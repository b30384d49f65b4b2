import { notSavedWords } from "./not-saved-words.ts";
import type { Text } from "./text.ts";

/** Why nothing was taken out: the browser gave no file, or what has to be written down beforehand was not. */
export const notTakenWords = (
  text: Text,
  error: Parameters<typeof notSavedWords>[1] | { readonly type: "NotGiven" },
): string => (error.type === "NotGiven" ? text.t("paper-not-given") : notSavedWords(text, error));
