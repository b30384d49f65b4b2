import { useEffect, useState } from "react";
import type { Workbox } from "workbox-window";
import { Button } from "../design/Button.tsx";
import { useText } from "../i18n/use-text.ts";

/** Keeps the app for offline use, says when that is done, and offers a newer version when one has come. */
export function UpdatePrompt() {
  const { t, language } = useText();
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

  if (!waiting) return null;
  return (
    <div className="update not-on-paper" role="status">
      <p>{t("common-update-ready")}</p>
      <Button kind="quiet" onClick={() => setWaiting(undefined)}>
        {t("common-update-later")}
      </Button>
      <Button
        kind="primary"
        onClick={() => {
          waiting.addEventListener("controlling", () => location.reload());
          waiting.messageSkipWaiting();
        }}
      >
        {t("common-update-now")}
      </Button>
    </div>
  );
}
