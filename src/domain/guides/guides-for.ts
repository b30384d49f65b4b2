import type { CaseType } from "../cases/case-type.ts";
import type { Guide } from "./guide.ts";

/** What is read for a kind of case: in the reader's language, or in every language it was written in. */
export function guidesFor(
  guides: readonly Guide[],
  type: CaseType,
  language: string,
): readonly Guide[] {
  const ofKind = guides.filter(({ withdrawn, shown }) => !withdrawn && shown.words.about === type);
  const own = ofKind.filter(({ shown }) => shown.words.language === language);
  return own.length > 0 ? own : ofKind;
}
