import "./Welcome.css";
import { Door } from "../../design/Door.tsx";
import { languageNames, languages } from "../../i18n/languages.ts";
import type { Language } from "../../i18n/languages.ts";
import { useText } from "../../i18n/use-text.ts";

interface ChooseLanguageProps {
  readonly onChosen: (language: Language) => void;
}

/** The first screen of all. The guess stands first; every language calls itself by its own name. */
export function ChooseLanguage({ onChosen }: ChooseLanguageProps) {
  const { language: guess, t } = useText();
  const inOrder = [guess, ...languages.filter((language) => language !== guess)];
  return (
    <div className="welcome-body">
      <img className="welcome-mark" src="/mark.svg" alt="" width="72" height="72" />
      <div className="stack-tight">
        <h1 className="welcome-title">Teren</h1>
        <p className="soft">{t("welcome-what")}</p>
      </div>
      <ul className="stack-tight">
        {inOrder.map((language) => (
          <li key={language} lang={language}>
            <Door title={languageNames[language]} onClick={() => onChosen(language)} />
          </li>
        ))}
      </ul>
    </div>
  );
}
