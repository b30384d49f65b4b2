import type { OwnAnswerError, setIdentityFact } from "../../app/cases/set-fact.ts";
import { Notice } from "../../design/Notice.tsx";
import type { NoConsent } from "../../domain/consent/agreed.ts";
import { ownWords } from "../../i18n/own-words.ts";
import { useText } from "../../i18n/use-text.ts";
import { NotSaved } from "./NotSaved.tsx";

export type FactError =
  | OwnAnswerError
  | NoConsent
  | Extract<Awaited<ReturnType<typeof setIdentityFact>>, { readonly ok: false }>["error"];

export function FactProblem({ error }: { readonly error: FactError }) {
  const text = useText();
  const { t } = text;
  if (error.type === "NotTaken")
    return (
      <div role="alert">
        <Notice tone="danger" icon="warning">
          <p>{error.words ? ownWords(text, error.words) : t("own-not-taken")}</p>
        </Notice>
      </div>
    );
  if (error.type === "BadValue" || error.type === "StillAnonymous")
    return (
      <div role="alert">
        <Notice tone="danger" icon="warning">
          <p>{t(error.type === "BadValue" ? "cases-bad-value" : "cases-name-missing")}</p>
        </Notice>
      </div>
    );
  return <NotSaved error={error} />;
}
