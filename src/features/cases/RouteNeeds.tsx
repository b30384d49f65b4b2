import type { RouteDetails } from "../../domain/legal/route-detail.ts";
import { useText } from "../../i18n/use-text.ts";
import { Fold } from "../../design/Fold.tsx";

/** What has to be in the letter, opened by a tap. */
export function RouteNeeds({ needs }: Pick<RouteDetails, "needs">) {
  const { t, label } = useText();
  if (needs.length === 0) return null;
  return (
    <Fold summary={t("legal-needs")}>
      <ul className="route-needs">
        {needs.map((need) => (
          <li key={need}>{label(`legal-need-${need.replaceAll("_", "-")}`)}</li>
        ))}
      </ul>
    </Fold>
  );
}
