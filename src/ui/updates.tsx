import { createContext, useEffect, useMemo, useState } from "react";
import type { ReactNode } from "react";
import type { Workbox } from "workbox-window";
import { useText } from "../i18n/use-text.ts";

interface Update {
  /** The app starts again in the newer version. */
  readonly take: () => void;
  /** Not asked again until the app is opened anew. */
  readonly later: () => void;
}

const deskAfterMs = 5_000;

/** Undefined while no newer version has come. */
export const UpdateContext = createContext<Update | undefined>(undefined);

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

  useEffect(() => {
    if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return undefined;
    // Papers, letters, tables and the map come when whoever opened the app has got to work.
    const timer = setTimeout(() => {
      void navigator.serviceWorker.ready.then(({ active }) =>
        active?.postMessage({ type: "DESK" }),
      );
    }, deskAfterMs);
    return () => clearTimeout(timer);
  }, []);

  const update = useMemo(
    () =>
      waiting && {
        take() {
          waiting.addEventListener("controlling", () => location.reload());
          waiting.messageSkipWaiting();
        },
        later: () => setWaiting(undefined),
      },
    [waiting],
  );
  return <UpdateContext value={update}>{children}</UpdateContext>;
}
