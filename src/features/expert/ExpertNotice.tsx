import type { GiveFileError } from "../../app/expert/give-case-file.ts";
import { Notice } from "../../design/Notice.tsx";
import { codeTextId } from "../../domain/forms/text-ids.ts";
import { notSavedWords } from "../../i18n/not-saved-words.ts";
import { useText } from "../../i18n/use-text.ts";

/** Why nothing was given, and what would have to be true first. */
export function ExpertNotice({ error }: { readonly error: GiveFileError }) {
  const text = useText();
  const { t } = text;
  if (error.type === "NobodyNamed") return null;
  if (error.type !== "NoConsent")
    return (
      <div role="alert">
        <Notice tone="danger" icon="warning">
          <p>{notSavedWords(text, error)}</p>
        </Notice>
      </div>
    );
  return (
    <Notice tone="danger" icon="lock" title={t(`expert-consent-${error.state}`)}>
      <p>{t("expert-consent-about", { purpose: t(codeTextId("consent", error.purpose)) })}</p>
      <p>
        {error.other ? t("expert-consent-another", { no: error.other }) : t("expert-consent-where")}
      </p>
    </Notice>
  );
}
