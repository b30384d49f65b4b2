import type { RouteDetails } from "../../domain/legal/route-detail.ts";
import { useText } from "../../i18n/use-text.ts";

/** What has to be in the letter, opened by a tap. */
export function RouteNeeds({ needs }: Pick<RouteDetails, "needs">) {
  const { t, label } = useText();
  if (needs.length === 0) return null;
  return (
    <details className="form-later">
      <summary>{t("legal-needs")}</summary>
      <ul className="route-needs">
        {needs.map((need) => (
          <li key={need}>{label(`legal-need-${need.replaceAll("_", "-")}`)}</li>
        ))}
      </ul>
    </details>
  );
}
