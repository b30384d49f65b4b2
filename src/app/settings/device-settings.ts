import { createLive, type Live } from "../../base/live.ts";
import { parseRegionId } from "../../domain/cases/region.ts";
import type { App } from "../app.ts";
import type { OpenDevice } from "../device.ts";
import { fieldsOf } from "../sealed-values.ts";
import { keepLockPolicy, readLockPolicy } from "../session/lock-policy.ts";
import { saveAppearance } from "./appearance.ts";
import { firstSettings, type Settings } from "./settings.ts";

const place = "settings";

/** Settings of this device. What must be known before unlocking lies where it can be read then; the rest is sealed. */
export async function createDeviceSettings(
  app: App,
  { log, values }: OpenDevice,
): Promise<{
  readonly settings: Live<Settings>;
  readonly saveSettings: (next: Settings) => Promise<boolean>;
}> {
  const { wipeAfter } = await readLockPolicy(log);
  const kept = fieldsOf(await values.load(place));
  const {
    autoLockMinutes,
    lastRegion: regionValue,
    lastSettlement,
    savedFilters,
    filesOnlyOnWifi,
  } = kept;
  const lastRegion = parseRegionId(regionValue);
  const settings = createLive<Settings>({
    ...firstSettings("en"),
    ...app.appearance.get(),
    ...(typeof autoLockMinutes === "number" && { autoLockMinutes }),
    ...(lastRegion && { lastRegion }),
    filesOnlyOnWifi: filesOnlyOnWifi === true,
    ...(typeof lastSettlement === "string" && { lastSettlement }),
    ...(savedFilters !== undefined && { savedFilters }),
    ...(wipeAfter !== undefined && { wipeAfterTries: wipeAfter }),
  });
  return {
    settings,
    async saveSettings(next) {
      const { language, theme, discreet, wipeAfterTries } = next;
      settings.set(next);
      saveAppearance(app, { language, theme, discreet });
      const isKept = await values.save(place, {
        autoLockMinutes: next.autoLockMinutes,
        lastRegion: next.lastRegion,
        lastSettlement: next.lastSettlement,
        savedFilters: next.savedFilters,
        filesOnlyOnWifi: next.filesOnlyOnWifi,
      });
      const policy = await readLockPolicy(log);
      if (policy.wipeAfter !== wipeAfterTries)
        await keepLockPolicy(log, { ...policy, wipeAfter: wipeAfterTries });
      return isKept;
    },
  };
}
