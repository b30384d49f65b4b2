import { createContext, useContext } from "react";
import { createLive } from "../base/live.ts";
import type { Live } from "../base/live.ts";
import { useLive } from "./use-live.ts";

/** Whether the app can go to the home screen, and how. */
export type Installing =
  | { readonly state: "installed" }
  /** The browser shows its own question when asked to. */
  | { readonly state: "offered"; readonly ask: () => Promise<void> }
  /** Only the reader can do it, through the browser's menu. */
  | { readonly state: "byHand"; readonly browser: "ios" | "firefox" | "other" };

/** Chrome and its kin; TypeScript's DOM types do not know it. */
interface InstallOffer extends Event {
  readonly prompt: () => Promise<unknown>;
}

type InstallWindow = Pick<Window, "matchMedia" | "navigator" | "addEventListener">;

/** Made before the first screen: the browser makes its offer once, early. */
export function watchInstalling(window: InstallWindow): Live<Installing> {
  const isInstalled =
    window.matchMedia("(display-mode: standalone)").matches ||
    ("standalone" in window.navigator && window.navigator.standalone === true);
  const installing = createLive<Installing>(
    isInstalled
      ? { state: "installed" }
      : { state: "byHand", browser: browserOf(window.navigator) },
  );
  window.addEventListener("beforeinstallprompt", (event) => {
    if (!isInstallOffer(event)) return;
    // The question comes when somebody has read why, not over the first screen.
    event.preventDefault();
    installing.set({
      state: "offered",
      ask: async () => {
        await event.prompt();
      },
    });
  });
  window.addEventListener("appinstalled", () => installing.set({ state: "installed" }));
  return installing;
}

const isInstallOffer = (event: Event): event is InstallOffer => "prompt" in event;

function browserOf({ userAgent, maxTouchPoints }: Navigator): "ios" | "firefox" | "other" {
  // An iPad calls itself a Mac.
  if (/iPhone|iPad|iPod/.test(userAgent) || (/Macintosh/.test(userAgent) && maxTouchPoints > 1))
    return "ios";
  return userAgent.includes("Firefox") ? "firefox" : "other";
}

export const InstallingContext = createContext<Live<Installing>>(
  createLive<Installing>({ state: "byHand", browser: "other" }),
);

export const useInstalling = (): Installing => useLive(useContext(InstallingContext));
