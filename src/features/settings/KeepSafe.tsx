import { useEffect, useState } from "react";
import { askToKeep, storageReport } from "../../app/settings/storage-report.ts";
import type { StorageReport } from "../../app/settings/storage-report.ts";
import { ok } from "../../base/result.ts";
import { Button } from "../../design/Button.tsx";
import { Icon } from "../../design/Icon.tsx";
import { InstallSteps } from "../../design/InstallSteps.tsx";
import { Notice } from "../../design/Notice.tsx";
import { useText } from "../../i18n/use-text.ts";
import { useApp } from "../../react/app-context.ts";
import { useInstalling } from "../../react/installing.ts";
import { useAction } from "../../react/use-action.ts";

/** Chrome and its kin deliver what is sealed when there is a signal, the app closed; Safari and Firefox do not. */
const sendsWhenClosed = "SyncManager" in globalThis;

/** Whether the browser may throw our data away, what that would mean, and the two things that help. */
export function KeepSafe() {
  const app = useApp();
  const { t, number } = useText();
  const installing = useInstalling();
  const [report, setReport] = useState<StorageReport>();
  const reading = useAction(async () => ok(await storageReport(app)), setReport);
  const asking = useAction(async () => ok(await askToKeep(app)), reading.start);
  const install = useAction(async (ask: () => Promise<void>) => ok(await ask()), asking.start);
  const { start: read } = reading;
  useEffect(() => read(), [read]);

  const opensOffline = useOpensOffline();
  if (!report) return null;
  const isKept = report.persisted === true;
  return (
    <>
      <Notice
        tone={isKept ? "action" : "waiting"}
        icon={isKept ? "shield" : "warning"}
        title={t(isKept ? "more-kept" : "more-not-kept")}
        action={
          !isKept && (
            <Button busy={asking.running} onClick={() => asking.start()}>
              {t("more-keep-ask")}
            </Button>
          )
        }
      >
        <p>{t(isKept ? "more-kept-text" : "more-not-kept-text")}</p>
      </Notice>
      {installing.state === "byHand" && installing.browser === "ios" && <p>{t("safe-ios")}</p>}
      {!sendsWhenClosed && <p>{t("safe-open-to-send")}</p>}

      {installing.state !== "installed" && (
        <section className="stack-tight">
          <h2>{t("more-install")}</h2>
          <p>{t("more-install-text")}</p>
          {installing.state === "offered" ? (
            <Button
              icon="install"
              busy={install.running}
              onClick={() => install.start(installing.ask)}
            >
              {t("more-install-now")}
            </Button>
          ) : (
            <InstallSteps browser={installing.browser} />
          )}
        </section>
      )}

      {opensOffline && (
        <p className="row">
          <Icon name="check" />
          {t("more-opens-offline")}
        </p>
      )}
      {report.usageBytes > 0 && (
        <p className="soft">
          {t("more-storage-used", { megabytes: number(Math.ceil(report.usageBytes / 1_000_000)) })}
        </p>
      )}
    </>
  );
}

/** True once the browser holds the whole app. */
function useOpensOffline(): boolean {
  const [ready, setReady] = useState(false);
  useEffect(() => {
    let shown = true;
    void navigator.serviceWorker?.ready.then(() => shown && setReady(true));
    return () => {
      shown = false;
    };
  }, []);
  return ready;
}
