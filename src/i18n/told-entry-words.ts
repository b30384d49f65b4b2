import type { ToldEntry } from "../domain/cases/pseudonymised.ts";
import { codeTextId } from "../domain/forms/text-ids.ts";
import { routeTitle } from "./route-words.ts";
import type { Text } from "./text.ts";

/** What kind of thing happened, without a word that somebody wrote. */
export function toldEntryWords(text: Text, entry: ToldEntry): string {
  const { t, list } = text;
  switch (entry.k) {
    case "opened":
      return t("timeline-opened");
    case "followUp":
      return [
        list(entry.methods.map((method) => t(codeTextId("help-method", method)))),
        t(codeTextId("channel", entry.channel)),
      ].join(" · ");
    case "closed":
      return t("timeline-closed", { outcome: t(codeTextId("outcome", entry.outcome)) });
    case "reopened":
      return t("timeline-reopened");
    case "question":
      return t("timeline-question");
    case "answer":
      return t("timeline-answer");
    case "route":
      return t("legal-entry-route", { route: routeTitle(text, entry.route) });
    case "routeStep":
      return t("legal-entry-step", { step: t(`legal-step-${entry.status}`) });
  }
}
