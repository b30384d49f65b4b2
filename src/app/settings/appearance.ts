import type { App, AppParts } from "../app.ts";
import { languages, type Appearance } from "./settings.ts";

const place = "teren-appearance";
const themes = ["auto", "light", "dark"] as const;

/** Chosen before there is anything to unlock, and read before anything is shown. */
export function readAppearance(preferences: AppParts["preferences"]): Appearance {
  const kept = parseObject(preferences.getItem(place));
  const language = languages.find((known) => known === kept["language"]);
  return {
    ...(language && { language }),
    theme: themes.find((known) => known === kept["theme"]) ?? "auto",
    discreet: kept["discreet"] === true,
  };
}

export function saveAppearance(app: App, patch: Partial<Appearance>): void {
  const next = { ...app.appearance.get(), ...patch };
  app.preferences.setItem(place, JSON.stringify(next));
  app.appearance.set(next);
}

function parseObject(text: string | null): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text ?? "{}");
    return typeof value === "object" && value !== null ? { ...value } : {};
  } catch {
    return {}; // somebody else wrote it; we start anew
  }
}
