import { useState } from "react";
import { wipeDevice } from "../../app/session/wipe-device.ts";
import { ok } from "../../base/result.ts";
import { Button } from "../../design/Button.tsx";
import { Notice } from "../../design/Notice.tsx";
import { TypedConfirm } from "../../design/TypedConfirm.tsx";
import { useText } from "../../i18n/use-text.ts";
import { useApp, useWorkspace } from "../../react/app-context.ts";
import { useAction } from "../../react/use-action.ts";
import { useLive } from "../../react/use-live.ts";
import { SettingsPage } from "./SettingsPage.tsx";

export function WipeScreen() {
  const app = useApp();
  const { t } = useText();
  const { waiting, files = 0 } = useLive(useWorkspace().sync);
  const [asking, setAsking] = useState(false);
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
