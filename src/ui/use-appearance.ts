import { useEffect } from "react";
import type { Appearance } from "../app/settings/settings.ts";
import type { Language } from "../i18n/languages.ts";

/** Puts language, theme and name on the page itself. In discreet mode the tab, the icon and the installed app say "Notes". */
export function useAppearance(
  { theme, discreet }: Appearance,
  language: Language | undefined,
): void {
  useEffect(() => {
    const root = document.documentElement;
    if (language) root.lang = language;
    if (theme === "auto") delete root.dataset["theme"];
    else root.dataset["theme"] = theme;
  }, [language, theme]);

  useEffect(() => {
    document.title = discreet ? "Notes" : "Teren";
    setLink("icon", discreet ? "/notes.svg" : "/mark.svg");
    setLink("apple-touch-icon", discreet ? "/notes-192.png" : "/icon-192.png");
    setLink("manifest", discreet ? "/notes.webmanifest" : "/manifest.webmanifest");
  }, [discreet]);
}

function setLink(rel: string, address: string): void {
  document.querySelector(`link[rel="${rel}"]`)?.setAttribute("href", address);
}
