import type { EraseError } from "../../app/keeping/erase-case.ts";
import type { KeepError } from "../../app/keeping/keep-case.ts";
import { Notice } from "../../design/Notice.tsx";
import { notSavedWords } from "../../i18n/not-saved-words.ts";
import type { Text } from "../../i18n/text.ts";
import { useText } from "../../i18n/use-text.ts";

export function NotErased({ error }: { readonly error: EraseError | KeepError | undefined }) {
  const text = useText();
  if (!error) return null;
  return (
    <div role="alert">
      <Notice tone="danger" icon="warning">
        <p>{errorWords(text, error)}</p>
      </Notice>
    </div>
  );
}

function errorWords(text: Text, error: EraseError | KeepError): string {
  switch (error.type) {
    case "Held":
      return text.t("erasure-held");
    case "NotYet":
      return text.t("erasure-not-yet");
    case "NobodyNamed":
      return text.t("erasure-nobody");
    case "NoSuchPlan":
      return text.t("erasure-changed");
    case "NoReason":
      return text.t("erasure-why-missing");
    case "DayIsOver":
      return text.t("erasure-day-over");
    default:
      return notSavedWords(text, error);
  }
}
