import { useState } from "react";
import type { OfferedDevice } from "../../app/network/membership.ts";
import { linkOwnDevice, readOwnDevice } from "../../app/network/own-devices.ts";
import { Button } from "../../design/Button.tsx";
import { DigitGroups } from "../../design/DigitGroups.tsx";
import { Notice } from "../../design/Notice.tsx";
import { Page } from "../../design/Page.tsx";
import { QrScanner } from "../../design/QrScanner.tsx";
import { ShowCode } from "../../design/ShowCode.tsx";
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
      <ShowCode
        title={t("devices-show")}
        over={over}
        code={answer}
        hint={t("devices-show-text")}
        onDone={onDone}
      />
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
