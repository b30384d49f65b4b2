import { useText } from "../../i18n/use-text.ts";
import { useApp, useWorkspace } from "../../react/app-context.ts";
import { useLive } from "../../react/use-live.ts";
import { FileRoom } from "./FileRoom.tsx";
import { KeepSafe } from "./KeepSafe.tsx";
import { SettingsPage } from "./SettingsPage.tsx";

export function StorageScreen() {
  const { t } = useText();
  const { attachments } = useWorkspace();
  // Whoever has no room left comes for the second part.
  const isFull = useLive(useApp().isFull);
  const room = attachments && <FileRoom attachments={attachments} />;
  return (
    <SettingsPage title={t("more-storage")}>
      {isFull && room}
      <KeepSafe />
      {!isFull && room}
    </SettingsPage>
  );
}
