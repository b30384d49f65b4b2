import { consentPurposes } from "../../domain/cases/code-lists.ts";
import { codeTextId } from "../../domain/forms/text-ids.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useLive } from "../../react/use-live.ts";
import type { PaperProps } from "./CasePaper.tsx";
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
        <table className="paper-purposes">
          <thead>
            <tr>
              <th scope="col">{her("paper-form-purpose")}</th>
              <th scope="col" className="paper-box-cell">
                {her("common-yes")}
              </th>
              <th scope="col" className="paper-box-cell">
                {her("common-no")}
              </th>
            </tr>
          </thead>
          <tbody>
            {consentPurposes.map((purpose) => (
              <tr key={purpose}>
                <td>{her(codeTextId("consent", purpose))}</td>
                <td>
                  <span className="paper-box" />
                </td>
                <td>
                  <span className="paper-box" />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
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
