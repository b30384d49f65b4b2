import { useEffect, useState } from "react";
import { finishQrJoin } from "../../app/session/finish-qr-join.ts";
import { startQrJoin } from "../../app/session/start-qr-join.ts";
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
  const [join, setJoin] = useState<{ readonly qr: string }>();
  const [scanning, setScanning] = useState(false);
  const beginning = useAction(() => startQrJoin(app, { myName, secret }), setJoin);
  const { start: begin } = beginning;
  useEffect(() => begin(), [begin]);

  if (beginning.error)
    return (
      <Page title={t("welcome-side-by-side")} onBack={onBack}>
        <Notice tone="danger" icon="warning">
          {t("common-error-action")}
        </Notice>
      </Page>
    );
  if (!join)
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
        <QrCode text={join.qr} label={t("welcome-side-by-side")} />
        <CopyText text={join.qr} label={t("welcome-copy-code")} />
      </Page>
    );
  return <ScanAnswer onBack={() => setScanning(false)} />;
}

interface ScanAnswerProps {
  readonly onBack: () => void;
}

function ScanAnswer({ onBack }: ScanAnswerProps) {
  const { t } = useText();
  const app = useApp();
  const finishing = useAction((scanned: string) => finishQrJoin(app, scanned));
  return (
    <Page title={t("welcome-side-by-side")} onBack={onBack}>
      <p>{t("welcome-scan-answer")}</p>
      <QrScanner
        error={
          finishing.error &&
          t(
            finishing.error.type === "NotTheAnswer"
              ? "welcome-answer-wrong"
              : "common-error-action",
          )
        }
        onText={finishing.start}
      />
      {finishing.running && <Progress label={t("lock-making")} />}
    </Page>
  );
}
