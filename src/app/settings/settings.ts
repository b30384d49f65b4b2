import type { RegionId } from "../../domain/cases/region.ts";

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
