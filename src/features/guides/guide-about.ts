import { caseTypes } from "../../domain/cases/case-type.ts";
import { codeTextId } from "../../domain/forms/text-ids.ts";
import type { GuideWords } from "../../domain/guides/guide.ts";
import type { Text } from "../../i18n/text.ts";

/** For which cases; of a kind that only a newer version knows nothing is said. */
export function guideAbout({ t }: Text, { about }: GuideWords): string {
  const type = caseTypes.find((each) => each === about);
  return type ? t(codeTextId("case-type", type)) : about === undefined ? t("guides-any") : "";
}
