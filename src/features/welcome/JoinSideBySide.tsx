import { useEffect, useState } from "react";
import { startQrJoin } from "../../app/session/start-qr-join.ts";
import { finishQrJoin } from "../../app/session/finish-qr-join.ts";
import { Button } from "../../design/Button.tsx";
import { CopyText } from "../../design/CopyText.tsx";
import { Notice } from "../../design/Notice.tsx";
import { Page } from "../../design/Page.tsx";
import { Progress } from "../../design/Progress.tsx";
import { QrCode } from "../../design/QrCode.tsx";
import { QrScanner } from "../../design/QrScanner.tsx";
import { useText } from "../../i18n/use-text.ts";
import { useApp } from "../../react/app-context.ts";
import { useAction } from "../../react/use-action.ts";

interface JoinSideBySideProps {
  readonly myName: string;
  readonly secret: string;
  readonly onBack: () => void;
}

/** Two people in one place, no signal needed: she scans my code, I scan hers. */
export function JoinSideBySide({ myName, secret, onBack }: JoinSideBySideProps) {
  const app = useApp();
  const { t } = useText();
  const [code, setCode] = useState<string>();
  const [scanning, setScanning] = useState(false);
  const beginning = useAction(
    () => startQrJoin(app, { myName, secret }),
    ({ qr }) => setCode(qr),
  );
  const finishing = useAction((scanned: string) => finishQrJoin(app, scanned));
  useEffect(beginning.start, [beginning.start]);

  if (beginning.error)
    return (
      <Page title={t("welcome-side-by-side")} onBack={onBack}>
        <Notice tone="danger" icon="warning">
          {t("common-error-action")}
        </Notice>
      </Page>
    );
  if (code === undefined)
    return (
      <Page title={t("welcome-side-by-side")} onBack={onBack}>
        <Progress label={t("lock-making")} />
      </Page>
    );
  if (!scanning)
    return (
      <Page
        title={t("welcome-side-by-side")}
        onBack={onBack}
        foot={
          <Button kind="primary" wide onClick={() => setScanning(true)}>
            {t("welcome-scanned")}
          </Button>
        }
      >
        <p>{t("welcome-show-code")}</p>
        <QrCode text={code} label={t("welcome-side-by-side")} />
        <CopyText text={code} label={t("welcome-copy-code")} />
      </Page>
    );
  return (
    <Page title={t("welcome-side-by-side")} onBack={() => setScanning(false)}>
      <p>{t("welcome-scan-answer")}</p>
      <QrScanner
        error={finishing.error && t("welcome-answer-wrong")}
        onText={(scanned) => finishing.start(scanned)}
      />
    </Page>
  );
}
