import { isFactList, isFactRecord } from "../domain/forms/fact-value.ts";
import type { OwnFieldId, OwnQuestion, OwnWords } from "../domain/forms/own-question.ts";
import { parsePartialDate } from "../domain/time/partial-date.ts";
import type { FactValue } from "../domain/forms/fact-value.ts";
import type { Text } from "./text.ts";

/** In the language of the screen; where nobody has written it, in English, or in whichever there is. */
export const ownWords = ({ language }: Pick<Text, "language">, words: OwnWords): string =>
  words[language] ?? words["en"] ?? Object.values(words)[0] ?? "";

/** The heading above a question, where the one before it stands under another. */
export function ownHeading(
  text: Text,
  { heading }: OwnQuestion,
  before: OwnQuestion | undefined,
): string | undefined {
  const words = heading && ownWords(text, heading);
  return words === (before?.heading && ownWords(text, before.heading)) ? undefined : words;
}

/** What a question of the network's own is called; one that is not on this phone yet says so. */
export const ownLabel = (
  text: Text,
  question: OwnQuestion | undefined,
  field: OwnFieldId,
): string =>
  question ? ownWords(text, question.label) : text.t("own-not-here", { id: field.slice(4, 8) });

/** The same before a colon: "A stove?: yes" reads badly. */
export const ownName = (text: Text, question: OwnQuestion | undefined, field: OwnFieldId): string =>
  ownLabel(text, question, field).replace(/[\s:?]+$/, "");

/** What an answer says. Without its question a code and a day stand as they are. */
export function ownAnswerWords(
  text: Text,
  question: OwnQuestion | undefined,
  value: FactValue,
): string {
  const option = (code: string) => {
    const label = question?.options?.find(({ id }) => id === code)?.label;
    return label ? ownWords(text, label) : code;
  };
  if (isFactList(value)) return text.list(value.map(option));
  if (isFactRecord(value)) return "";
  if (typeof value === "boolean") return text.t(value ? "common-yes" : "common-no");
  if (typeof value === "number") return text.number(value);
  if (question?.kind === "choice") return option(value);
  const date = question?.kind === "partialDate" ? parsePartialDate(value) : undefined;
  return date ? text.date(date) : value;
}
