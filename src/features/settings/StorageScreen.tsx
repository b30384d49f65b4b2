import { useText } from "../../i18n/use-text.ts";

import { KeepSafe } from "./KeepSafe.tsx";
import { SettingsPage } from "./SettingsPage.tsx";

export function StorageScreen() {
  const { t } = useText();
  return (
    <SettingsPage title={t("more-storage")}>
      <KeepSafe />
    </SettingsPage>
  );
}
