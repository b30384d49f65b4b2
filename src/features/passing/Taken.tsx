import type { TakenFile } from "../../app/bundles/passing-on.ts";
import { Notice } from "../../design/Notice.tsx";
import { useText } from "../../i18n/use-text.ts";

/** What has come, what is missing, and what to do about it. */
export function Taken({ taken }: { readonly taken: TakenFile }) {
  const { t } = useText();
  const { isWhole, isNew, promised, found, cases, photos, waiting } = taken;
  return (
    <div className="stack">
      <Notice
        tone={isNew ? "action" : "known"}
        icon="check"
        title={isNew ? t("pass-taken-cases", { count: cases }) : t("pass-taken-known")}
      >
        {photos > 0 && <p>{t("pass-taken-photos", { count: photos })}</p>}
        {isNew && <p>{t("pass-taken-on")}</p>}
      </Notice>
      {!isWhole && (
        <Notice
          tone="waiting"
          icon="warning"
          title={
            promised !== undefined && promised > found
              ? t("pass-cut", { found, promised })
              : t("pass-cut-some")
          }
        >
          <p>{t("pass-cut-again")}</p>
        </Notice>
      )}
      {waiting > 0 && (
        <Notice tone="waiting" icon="clock" title={t("pass-waiting", { count: waiting })}>
          <p>{t("pass-waiting-help")}</p>
        </Notice>
      )}
    </div>
  );
}
