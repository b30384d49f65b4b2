import { Fold } from "../../design/Fold.tsx";
import { TextInput } from "../../design/TextInput.tsx";
import { ownLimits, type OwnWords } from "../../domain/forms/own-question.ts";
import { languageNames, languages } from "../../i18n/languages.ts";
import { useText } from "../../i18n/use-text.ts";

interface OwnWordsInputProps {
  readonly label: string;
  /** The same in another language, whose name is given. */
  readonly labelIn: (language: string) => string;
  readonly words: OwnWords;
  readonly error?: string | undefined;
  readonly onChange: (words: OwnWords) => void;
}

/** Words of a question or a list: in the language of the screen, and behind a tap in the others. */
export function OwnWordsInput({ label, labelIn, words, error, onChange }: OwnWordsInputProps) {
  const { t, language } = useText();
  return (
    <>
      <TextInput
        label={label}
        value={words[language] ?? ""}
        onChange={(said) => onChange({ ...words, [language]: said })}
        error={error}
        input={{ maxLength: ownLimits.words }}
      />
      <Fold summary={t("own-other-languages")}>
        <div className="stack">
          {languages
            .filter((other) => other !== language)
            .map((other) => (
              <TextInput
                key={other}
                optional
                label={labelIn(languageNames[other])}
                value={words[other] ?? ""}
                onChange={(said) => onChange({ ...words, [other]: said })}
                input={{ maxLength: ownLimits.words, lang: other }}
              />
            ))}
        </div>
      </Fold>
    </>
  );
}
