import { consentPurposes } from "../../domain/cases/code-lists.ts";
import { codeTextId } from "../../domain/forms/text-ids.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useLive } from "../../react/use-live.ts";
import type { PaperProps } from "./paper-props.ts";
import { HerLanguage } from "./HerLanguage.tsx";
import { PaperPage } from "./PaperPage.tsx";
import { useHerLanguage } from "./use-her-language.ts";

const signatures = [
  "paper-form-name",
  "paper-form-date",
  "paper-form-signature",
  "paper-form-worker",
] as const;

/** Each purpose is a question of its own; nothing is ticked before she ticks it. */
export function ConsentForm({ view, no }: PaperProps) {
  const { t } = useText();
  const { name } = useLive(useWorkspace().network);
  const hers = useHerLanguage(view);
  const { t: her, language } = hers.text;
  return (
    <PaperPage title={t("paper-consents")} over={no} options={<HerLanguage hers={hers} />}>
      <article className="paper" lang={language}>
        <header className="paper-head">
          <h2>{her("paper-form-title")}</h2>
          <p>{her("paper-form-to", { network: name })}</p>
        </header>
        <p>{her("paper-form-text")}</p>
        <ol className="paper-purposes">
          {consentPurposes.map((purpose) => (
            <li key={purpose}>
              <p>{her(codeTextId("consent", purpose))}</p>
              <p className="paper-answers">
                <span className="paper-answer">
                  <span className="paper-box" />
                  {her("common-yes")}
                </span>
                <span className="paper-answer">
                  <span className="paper-box" />
                  {her("common-no")}
                </span>
              </p>
            </li>
          ))}
        </ol>
        <div className="paper-signatures">
          {signatures.map((id) => (
            <div key={id}>
              <div className="paper-write" />
              <p>{her(id)}</p>
            </div>
          ))}
        </div>
        <p className="soft">{no}</p>
      </article>
    </PaperPage>
  );
}
