import { useState } from "react";
import { syncNow } from "../../app/network/sync-now.ts";
import { wipeDevice } from "../../app/session/wipe-device.ts";
import { ok } from "../../base/result.ts";
import { Button } from "../../design/Button.tsx";
import { Notice } from "../../design/Notice.tsx";
import { TypedConfirm } from "../../design/TypedConfirm.tsx";
import { useText } from "../../i18n/use-text.ts";
import { useApp, useWorkspace } from "../../react/app-context.ts";
import { useNavigate } from "../../react/navigation.ts";
import { useAction } from "../../react/use-action.ts";
import { useLive } from "../../react/use-live.ts";
import { SettingsPage } from "./SettingsPage.tsx";

export function WipeScreen() {
  const app = useApp();
  const ws = useWorkspace();
  const { t } = useText();
  const navigate = useNavigate();
  const { waiting, files = 0 } = useLive(ws.sync);
  const [asking, setAsking] = useState(false);
  const sending = useAction(async () => ok(await syncNow(ws)));
  const wiping = useAction(async () => ok(await wipeDevice(app)));
  return (
    <SettingsPage title={t("more-wipe")}>
      <p>{t("more-wipe-text")}</p>
      {waiting > 0 && (
        <Notice tone="danger" icon="warning">
          {t("more-wipe-waiting", { count: waiting })}
        </Notice>
      )}
      {files > 0 && (
        <Notice tone="danger" icon="warning">
          {t("attach-wipe-waiting", { count: files })}
        </Notice>
      )}
      {waiting + files > 0 && (
        <section className="stack-tight">
          <p>{t("breaks-wipe-first")}</p>
          <Button icon="sync" wide busy={sending.running} onClick={() => sending.start()}>
            {t("sync-now")}
          </Button>
          <Button icon="share" wide onClick={() => navigate("/more/pass-give")}>
            {t("breaks-wipe-pass")}
          </Button>
        </section>
      )}
      <Button kind="danger" icon="trash" wide onClick={() => setAsking(true)}>
        {t("lock-wipe")}
      </Button>
      {asking && (
        <TypedConfirm
          title={t("more-wipe")}
          word={t("lock-wipe-word")}
          confirm={t("lock-wipe")}
          busy={wiping.running}
          onConfirm={() => wiping.start()}
          onClose={() => setAsking(false)}
        >
          <p>{t("more-wipe-sure")}</p>
        </TypedConfirm>
      )}
    </SettingsPage>
  );
}
