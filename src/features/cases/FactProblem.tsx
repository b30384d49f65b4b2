import type { setIdentityFact, SetFactError } from "../../app/cases/set-fact.ts";
import { Notice } from "../../design/Notice.tsx";
import { useText } from "../../i18n/use-text.ts";
import { NotSaved } from "./NotSaved.tsx";

export type FactError =
  | SetFactError
  | Extract<Awaited<ReturnType<typeof setIdentityFact>>, { readonly ok: false }>["error"];

export function FactProblem({ error }: { readonly error: FactError }) {
  const { t } = useText();
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
