import type { RegionId } from "../../domain/cases/region.ts";
import type { Workspace } from "../workspace.ts";

export const languages = ["hu", "cs", "ro", "sk", "en"] as const;
export type Language = (typeof languages)[number];

/** What has to be known before the app is unlocked. */
export interface Appearance {
  /** Undefined until someone has chosen. */
  readonly language?: Language;
  readonly theme: "auto" | "light" | "dark";
  /** The app calls itself "Notes". */
  readonly discreet: boolean;
}

export interface Settings extends Appearance {
  readonly language: Language;
  readonly autoLockMinutes: number;
  /** After so many wrong tries everything here is erased; undefined: never. */
  readonly wipeAfterTries?: number;
  /** Where the last case was opened; offered first for the next one. */
  readonly lastRegion?: RegionId;
  readonly lastSettlement?: string;
  /** Filters of the list that were given a name, as they are kept: `saved-filters.ts` reads them. */
  readonly savedFilters?: unknown;
  /** Photographs, documents and voice notes wait for a line that costs nothing. */
  readonly filesOnlyOnWifi: boolean;
}

export type SettingsPatch = { readonly [Key in keyof Settings]?: Settings[Key] | undefined };

export const firstSettings = (language: Language): Settings => ({
  language,
  theme: "auto",
  discreet: false,
  autoLockMinutes: 5,
  filesOnlyOnWifi: false,
});

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
