import { Choice } from "../../design/Choice.tsx";
import { languageNames, languages } from "../../i18n/languages.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useLive } from "../../react/use-live.ts";
import { SettingsPage } from "./SettingsPage.tsx";
import { useSaveSettings } from "./use-save-settings.ts";

export function LanguageScreen() {
  const { t } = useText();
  const { language } = useLive(useWorkspace().settings);
  const save = useSaveSettings();
  return (
    <SettingsPage title={t("more-language")}>
      <Choice
        label={t("more-language")}
        labelHidden
        options={languages.map((each) => ({ value: each, label: languageNames[each] }))}
        value={language}
        onChange={(next) => save({ language: next })}
      />
    </SettingsPage>
  );
}
