import { useEffect, useState } from "react";
import { finishQrJoin } from "../../app/session/finish-qr-join.ts";
import type { StartedJoin } from "../../app/session/start-qr-join.ts";
import type { Result } from "../../base/result.ts";
import { Button } from "../../design/Button.tsx";
import { CopyText } from "../../design/CopyText.tsx";
import { DigitGroups } from "../../design/DigitGroups.tsx";
import { Notice } from "../../design/Notice.tsx";
import { Page } from "../../design/Page.tsx";
import { Progress } from "../../design/Progress.tsx";
import { QrCode } from "../../design/QrCode.tsx";
import { QrScanner } from "../../design/QrScanner.tsx";
import { useText } from "../../i18n/use-text.ts";
import { useApp } from "../../react/app-context.ts";
import { useAction } from "../../react/use-action.ts";

interface SideBySideWords {
  readonly title: string;
  readonly show: string;
  readonly scan: string;
  /** What was scanned does not answer this screen's code. */
  readonly wrong: string;
}

interface JoinSideBySideProps {
  readonly words: SideBySideWords;
  /** The same number stands on the other screen before it lets this device in. */
  readonly comparesDigits?: boolean;
  /** Stays the same function: it is called once. */
  readonly begin: () => Promise<Result<StartedJoin, unknown>>;
  readonly onBack: () => void;
}

/** Two screens in one place, no signal needed: the other one scans my code, I scan its. */
export function JoinSideBySide({ words, comparesDigits, begin, onBack }: JoinSideBySideProps) {
  const { t } = useText();
  const [join, setJoin] = useState<StartedJoin>();
  const [scanning, setScanning] = useState(false);
  const beginning = useAction(begin, setJoin);
  const { start } = beginning;
  useEffect(() => start(), [start]);

  if (beginning.error !== undefined)
    return (
      <Page title={words.title} onBack={onBack}>
        <Notice tone="danger" icon="warning">
          {t("common-error-action")}
        </Notice>
      </Page>
    );
  if (!join)
    return (
      <Page title={words.title} onBack={onBack}>
        <Progress label={t("lock-making")} />
      </Page>
    );
  if (!scanning)
    return (
      <Page
        title={words.title}
        onBack={onBack}
        foot={
          <Button kind="primary" wide onClick={() => setScanning(true)}>
            {t("welcome-scanned")}
          </Button>
        }
      >
        <p>{words.show}</p>
        <QrCode text={join.qr} label={words.title} />
        {comparesDigits && <DigitGroups digits={join.digits} />}
        <CopyText text={join.qr} label={t("welcome-copy-code")} />
      </Page>
    );
  return <ScanAnswer words={words} onBack={() => setScanning(false)} />;
}

interface ScanAnswerProps {
  readonly words: SideBySideWords;
  readonly onBack: () => void;
}

function ScanAnswer({ words, onBack }: ScanAnswerProps) {
  const { t } = useText();
  const app = useApp();
  const finishing = useAction((scanned: string) => finishQrJoin(app, scanned));
  return (
    <Page title={words.title} onBack={onBack}>
      <p>{words.scan}</p>
      <QrScanner
        error={
          finishing.error &&
          (finishing.error.type === "NotTheAnswer" ? words.wrong : t("common-error-action"))
        }
        onText={finishing.start}
      />
      {finishing.running && <Progress label={t("lock-making")} />}
    </Page>
  );
}
