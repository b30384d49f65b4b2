import { countableRule } from "../../domain/legal/deadline.ts";
import { parseRouteId, type LegalRoute } from "../../domain/legal/legal-route.ts";
import { parsePartialDate } from "../../domain/time/partial-date.ts";
import { routeTitle } from "../../i18n/route-words.ts";
import type { Text } from "../../i18n/text.ts";

/** What a route says of time where no deadline is counted. Undefined where one is, once its days are typed. */
export function routeRuleWords(text: Text, route: LegalRoute): string | undefined {
  const { t } = text;
  const { rule } = route;
  if (route.confidence === "low") return t("legal-not-checked");
  if (countableRule(route)) return undefined;
  switch (rule.kind) {
    case "noDeadline":
      return t("legal-no-deadline");
    case "atOnce":
      return t("legal-at-once");
    case "season":
      return t("legal-season", { from: dayOfYear(text, rule.from), to: dayOfYear(text, rule.to) });
    case "asOther": {
      const other = parseRouteId(rule.route);
      return other && t("legal-as-other", { route: routeTitle(text, other) });
    }
    case "inWords":
    case "counted":
    case "fromDocument":
      return t("legal-uncertain");
  }
}

/** "15 Nov", of any year. */
function dayOfYear(text: Text, monthAndDay: string): string {
  const day = parsePartialDate(`2026-${monthAndDay}`);
  return day ? text.shortDate(day, day) : monthAndDay;
}
