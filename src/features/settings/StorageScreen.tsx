import { useText } from "../../i18n/use-text.ts";

import { useWorkspace } from "../../react/app-context.ts";
import { FileRoom } from "./FileRoom.tsx";
import { KeepSafe } from "./KeepSafe.tsx";
import { SettingsPage } from "./SettingsPage.tsx";

export function StorageScreen() {
  const { t } = useText();
  const { attachments } = useWorkspace();
  return (
    <SettingsPage title={t("more-storage")}>
      <KeepSafe />
      {attachments && <FileRoom attachments={attachments} />}
    </SettingsPage>
  );
}
