import type { PseudonymisedCase } from "../../domain/cases/pseudonymised.ts";
import { regionById } from "../../domain/cases/region.ts";
import type { SheetWords } from "../../domain/expert/sheet.ts";
import { formField } from "../../domain/forms/field-definitions.ts";
import { codeTextId } from "../../domain/forms/text-ids.ts";
import type { LocalDate } from "../../domain/time/partial-date.ts";
import { factWords, fieldWords } from "../../i18n/fact-words.ts";
import { languageNames, languages } from "../../i18n/languages.ts";
import { loadText } from "../../i18n/load-text.ts";
import type { Text } from "../../i18n/text.ts";
import { toldEntryWords } from "../../i18n/told-entry-words.ts";

/** What the closed page says in the clear. */
export interface LockWords {
  readonly language: string;
  readonly name: string;
  readonly title: string;
  readonly text: string;
  readonly passphrase: string;
  readonly open: string;
  readonly opening: string;
  readonly wrong: string;
  readonly cannot: string;
}

/** Those of our languages whose words can be had: on a phone without a signal it may be one. */
export async function textsAtHand(own: Text): Promise<readonly Text[]> {
  const all = await Promise.all(
    languages.map(async (language) => {
      if (language === own.language) return own;
      try {
        const text = await loadText(language);
        await text.desk();
        return text;
      } catch {
        return undefined; // its file is not on this phone, and there is no signal
      }
    }),
  );
  return all.filter((text) => text !== undefined);
}

export const lockWords = ({ language, t }: Text): LockWords => ({
  language,
  name: languageNames[language],
  title: t("expert-page-title"),
  text: t("expert-page-text"),
  passphrase: t("expert-passphrase"),
  open: t("expert-page-open"),
  opening: t("expert-page-opening"),
  wrong: t("expert-page-wrong"),
  cannot: t("expert-page-cannot"),
});

export function sheetWords(
  text: Text,
  told: PseudonymisedCase,
  { question, today }: { readonly question: string; readonly today: LocalDate },
): SheetWords {
  const { t, number, date, language } = text;
  const kind = told.type && t(codeTextId("case-type", told.type));
  const region = told.region && regionById(told.region).name;
  return {
    language,
    name: languageNames[language],
    title: [kind, region].filter(Boolean).join(" · ") || t("cases-one"),
    made: t("expert-page-made", { when: date(today) }),
    honest: t("expert-page-honest"),
    questionTitle: t("work-review-question"),
    question,
    factsTitle: t("cases-part-facts"),
    facts: told.facts.map(({ field, values }) => ({
      field: fieldWords(text, field),
      value: values.map((value) => factWords(text, formField(field), value)).join(" / "),
    })),
    daysTitle: t("work-review-case"),
    days: told.items.map(({ day, about, entry, hasWords, words }) => ({
      day: t(about ? "work-day-about" : "work-day", { day: number(day) }),
      what: toldEntryWords(text, entry),
      note: words ?? (hasWords ? t("work-review-left-out") : ""),
    })),
    print: t("paper-print"),
    close: t("expert-page-close"),
  };
}
