import type { GuideError } from "../../app/guides/save-guide.ts";
import { intoView } from "../../design/into-view.ts";
import { Notice } from "../../design/Notice.tsx";
import { notSavedWords } from "../../i18n/not-saved-words.ts";
import type { Text } from "../../i18n/text.ts";
import { useText } from "../../i18n/use-text.ts";

/** Why a guide was not kept; what was typed is still in the fields. */
export function GuideNotSaved({ error }: { readonly error: GuideError }) {
  const text = useText();
  return (
    <div role="alert" ref={intoView}>
      <Notice tone="danger" icon="warning">
        <p>{guideErrorWords(text, error)}</p>
      </Notice>
    </div>
  );
}

function guideErrorWords(text: Text, error: GuideError): string {
  const { t } = text;
  switch (error.type) {
    case "Missing":
      return t("cases-missing", { field: t(`guides-field-${error.what}`) });
    case "TooLong":
      return `${t(`guides-field-${error.what}`)}: ${t("common-too-long", { over: text.number(error.over) })}`;
    default:
      return notSavedWords(text, error);
  }
}
