import { useState } from "react";
import type { OfferedDevice } from "../../app/network/membership.ts";
import { linkOwnDevice, readOwnDevice } from "../../app/network/own-devices.ts";
import { Button } from "../../design/Button.tsx";
import { CopyText } from "../../design/CopyText.tsx";
import { DigitGroups } from "../../design/DigitGroups.tsx";
import { Notice } from "../../design/Notice.tsx";
import { Page } from "../../design/Page.tsx";
import { QrCode } from "../../design/QrCode.tsx";
import { QrScanner } from "../../design/QrScanner.tsx";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useAction } from "../../react/use-action.ts";
import { DeviceNotDone } from "./DeviceNotDone.tsx";

/** The new device's code is read here, its digits are compared, and what this screen shows then is read there. */
export function LinkDevice({ onDone }: { readonly onDone: () => void }) {
  const ws = useWorkspace();
  const { t } = useText();
  const [offered, setOffered] = useState<OfferedDevice & { readonly code: string }>();
  const [answer, setAnswer] = useState<string>();
  const reading = useAction(async (code: string) => {
    const read = await readOwnDevice(ws, code);
    return read.ok ? { ...read, value: { ...read.value, code } } : read;
  }, setOffered);
  const linking = useAction(
    () => linkOwnDevice(ws, offered?.code ?? ""),
    ({ qr }) => setAnswer(qr),
  );
  const over = t("network-step", { step: answer ? 3 : offered ? 2 : 1, steps: 3 });

  if (answer)
    return (
      <Page
        title={t("devices-show")}
        over={over}
        foot={
          <Button kind="primary" wide onClick={onDone}>
            {t("common-done")}
          </Button>
        }
      >
        <p>{t("devices-show-text")}</p>
        <QrCode text={answer} label={t("devices-show")} />
        <CopyText text={answer} label={t("welcome-copy-code")} />
      </Page>
    );
  if (offered)
    return (
      <Page
        title={t("devices-compare")}
        over={over}
        onBack={() => setOffered(undefined)}
        foot={
          <>
            <Button kind="primary" wide busy={linking.running} onClick={() => linking.start()}>
              {t("devices-same")}
            </Button>
            <Button wide onClick={onDone}>
              {t("devices-differs")}
            </Button>
          </>
        }
      >
        {linking.error && <DeviceNotDone error={linking.error} />}
        <p>{t("devices-compare-text")}</p>
        <DigitGroups digits={offered.digits} />
        <Notice tone="waiting" icon="warning">
          {t("devices-compare-warning")}
        </Notice>
      </Page>
    );
  return (
    <Page title={t("devices-link")} over={over} onBack={onDone}>
      <ol className="stack-tight">
        <li>{t("devices-link-1")}</li>
        <li>{t("devices-link-2")}</li>
        <li>{t("devices-link-3")}</li>
      </ol>
      <QrScanner onText={reading.start} error={reading.error && t("devices-not-a-code")} />
    </Page>
  );
}
