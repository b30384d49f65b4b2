import { Choice } from "../../design/Choice.tsx";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useLive } from "../../react/use-live.ts";
import { SettingsPage } from "./SettingsPage.tsx";
import { useSaveSettings } from "./use-save-settings.ts";

export function DiscreetScreen() {
  const { t } = useText();
  const { discreet } = useLive(useWorkspace().settings);
  const save = useSaveSettings();
  return (
    <SettingsPage title={t("more-discreet")}>
      <p>{t("more-discreet-text")}</p>
      <Choice
        label={t("more-discreet")}
        labelHidden
        options={[
          { value: "off", label: t("more-discreet-off"), icon: "show" },
          { value: "on", label: t("more-discreet-on"), icon: "note" },
        ]}
        value={discreet ? "on" : "off"}
        onChange={(next) => save({ discreet: next === "on" })}
      />
      <p className="soft">{t("more-discreet-installed")}</p>
      <p className="soft">
        <b>{t("common-hide")}</b>: {t("common-hide-hint")}
      </p>
    </SettingsPage>
  );
}
