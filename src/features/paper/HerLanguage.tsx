import { Notice } from "../../design/Notice.tsx";
import { Select } from "../../design/Select.tsx";
import { languageNames, languages } from "../../i18n/languages.ts";
import { useText } from "../../i18n/use-text.ts";
import type { useHerLanguage } from "./use-her-language.ts";

interface HerLanguageProps {
  readonly hers: ReturnType<typeof useHerLanguage>;
}

export function HerLanguage({ hers }: HerLanguageProps) {
  const { t } = useText();
  return (
    <>
      <Select
        label={t("paper-language")}
        value={hers.language}
        options={languages.map((value) => ({ value, label: languageNames[value] }))}
        onChange={(next) => next && hers.choose(next)}
      />
      {hers.missing && (
        <Notice tone="waiting" icon="offline">
          {t("paper-language-missing")}
        </Notice>
      )}
    </>
  );
}
