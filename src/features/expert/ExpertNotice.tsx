import type { GiveFileError } from "../../app/expert/give-case-file.ts";
import type { GuestError } from "../../app/expert/invite-guest.ts";
import { Button } from "../../design/Button.tsx";
import { intoView } from "../../design/into-view.ts";
import { Notice } from "../../design/Notice.tsx";
import type { CaseId } from "../../domain/cases/case-id.ts";
import { codeTextId } from "../../domain/forms/text-ids.ts";
import { notSavedWords } from "../../i18n/not-saved-words.ts";
import type { Text } from "../../i18n/text.ts";
import { useText } from "../../i18n/use-text.ts";
import { useNavigate } from "../../react/navigation.ts";
import { paths } from "../../react/paths.ts";

interface ExpertNoticeProps {
  readonly error: GiveFileError | GuestError;
  /** Whose answers can be looked at from here. */
  readonly caseId?: CaseId;
}

/** Why nothing was given, and what would have to be true first. What is wrong with a field stands at the field. */
export function ExpertNotice({ error, caseId }: ExpertNoticeProps) {
  const text = useText();
  const navigate = useNavigate();
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
      {!error.other && caseId && (
        <Button onClick={() => navigate(paths.agreed(caseId))}>{t("agreed-go")}</Button>
      )}
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
