import { Choice } from "../../design/Choice.tsx";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useLive } from "../../react/use-live.ts";
import { SettingsPage } from "./SettingsPage.tsx";
import { useSaveSettings } from "./use-save-settings.ts";

const themes = ["auto", "light", "dark"] as const;

export function LookScreen() {
  const { t } = useText();
  const { theme } = useLive(useWorkspace().settings);
  const save = useSaveSettings();
  return (
    <SettingsPage title={t("more-look")}>
      <Choice
        label={t("more-look")}
        labelHidden
        options={themes.map((each) => ({ value: each, label: t(`more-look-${each}`) }))}
        value={theme}
        onChange={(next) => save({ theme: next })}
      />
    </SettingsPage>
  );
}
