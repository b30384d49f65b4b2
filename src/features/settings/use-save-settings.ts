import { saveAppearance } from "../../app/settings/appearance.ts";
import { saveSettings } from "../../app/settings/save-settings.ts";
import type { Appearance, SettingsPatch } from "../../app/settings/settings.ts";
import { ok } from "../../base/result.ts";
import { useApp, useWorkspace } from "../../react/app-context.ts";
import { useAction } from "../../react/use-action.ts";

/** Settings take hold at once. Language, theme and discreet mode are also needed before unlocking, so they are kept twice. */
export function useSaveSettings(): (patch: SettingsPatch) => void {
  const app = useApp();
  const workspace = useWorkspace();
  return useAction(async (patch: SettingsPatch) => {
    const { language, theme, discreet } = patch;
    const appearance: Partial<Appearance> = {
      ...(language && { language }),
      ...(theme && { theme }),
      ...(discreet !== undefined && { discreet }),
    };
    if (Object.keys(appearance).length > 0) saveAppearance(app, appearance);
    await saveSettings(workspace, patch);
    return ok(undefined);
  }).start;
}
