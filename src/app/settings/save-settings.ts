import type { Workspace } from "../workspace.ts";
import type { SettingsPatch } from "./settings.ts";

/** A key given as undefined is forgotten. False when the disk did not take it. */
export async function saveSettings(
  ws: Pick<Workspace, "settings" | "saveSettings">,
  patch: SettingsPatch,
): Promise<boolean> {
  const { wipeAfterTries, lastRegion, lastSettlement, savedFilters, ...before } = ws.settings.get();
  const optional = { wipeAfterTries, lastRegion, lastSettlement, savedFilters, ...patch };
  return ws.saveSettings({
    language: patch.language ?? before.language,
    theme: patch.theme ?? before.theme,
    discreet: patch.discreet ?? before.discreet,
    filesOnlyOnWifi: patch.filesOnlyOnWifi ?? before.filesOnlyOnWifi,
    autoLockMinutes: patch.autoLockMinutes ?? before.autoLockMinutes,
    ...(optional.wipeAfterTries !== undefined && { wipeAfterTries: optional.wipeAfterTries }),
    ...(optional.lastRegion !== undefined && { lastRegion: optional.lastRegion }),
    ...(optional.lastSettlement !== undefined && { lastSettlement: optional.lastSettlement }),
    ...(optional.savedFilters !== undefined && { savedFilters: optional.savedFilters }),
  });
}
