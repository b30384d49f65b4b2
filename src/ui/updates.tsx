import { createContext, useEffect, useState } from "react";
import type { ReactNode } from "react";
import type { Workbox } from "workbox-window";
import { useText } from "../i18n/use-text.ts";

/** Takes the newer version that has come; undefined while there is none. */
export const UpdateContext = createContext<(() => void) | undefined>(undefined);

/** Keeps the app for offline use and notices when a newer version has come. */
export function UpdateProvider({ children }: { readonly children: ReactNode }) {
  const { language } = useText();
  const [waiting, setWaiting] = useState<Workbox>();

  useEffect(() => {
    if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
    void import("workbox-window").then(({ Workbox }) => {
      const workbox = new Workbox("/service-worker.js");
      workbox.addEventListener("waiting", () => setWaiting(workbox));
      // Without a service worker the app still works while there is a signal.
      workbox.register().catch(() => {});
    });
  }, []);

  useEffect(() => {
    if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
    // Only the language in use is kept offline; the service worker hears which that is.
    void navigator.serviceWorker.ready.then(({ active }) =>
      active?.postMessage({ type: "LANGUAGE", language }),
    );
  }, [language]);

  const take =
    waiting &&
    (() => {
      waiting.addEventListener("controlling", () => location.reload());
      waiting.messageSkipWaiting();
    });
  return <UpdateContext value={take}>{children}</UpdateContext>;
}
