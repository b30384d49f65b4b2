import type { GiveFileError } from "../../app/expert/give-case-file.ts";
import type { GuestError } from "../../app/expert/invite-guest.ts";
import { intoView } from "../../design/into-view.ts";
import { Notice } from "../../design/Notice.tsx";
import { codeTextId } from "../../domain/forms/text-ids.ts";
import { notSavedWords } from "../../i18n/not-saved-words.ts";
import type { Text } from "../../i18n/text.ts";
import { useText } from "../../i18n/use-text.ts";

/** Why nothing was given, and what would have to be true first. What is wrong with a field stands at the field. */
export function ExpertNotice({ error }: { readonly error: GiveFileError | GuestError }) {
  const text = useText();
  const { t } = text;
  if (error.type === "NobodyNamed" || error.type === "BadDay" || error.type === "WrongCode")
    return null;
  if (error.type !== "NoConsent")
    return (
      <div role="alert" ref={intoView}>
        <Notice tone="danger" icon="warning">
          <p>{otherWords(text, error)}</p>
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

type OtherError = Exclude<
  GiveFileError | GuestError,
  { readonly type: "NobodyNamed" | "BadDay" | "WrongCode" | "NoConsent" }
>;

function otherWords(text: Text, error: OtherError): string {
  const { t } = text;
  switch (error.type) {
    case "Offline":
      return t("network-not-done-offline");
    case "UnknownMember":
    case "RequestGone":
      return t("network-not-done-changed");
    case "SampleOnly":
      return t("network-sample");
    case "LastOwner":
    case "TooMany":
      return t("network-not-done");
    default:
      return notSavedWords(text, error);
  }
}
