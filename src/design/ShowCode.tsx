import { useText } from "../i18n/use-text.ts";
import { Button } from "./Button.tsx";
import { CopyText } from "./CopyText.tsx";
import { Page } from "./Page.tsx";
import { QrCode } from "./QrCode.tsx";

interface ShowCodeProps {
  readonly title: string;
  /** Where in a series of pages this is. */
  readonly over: string;
  readonly code: string;
  /** What the other one is to do with it. */
  readonly hint?: string;
  readonly onDone: () => void;
}

/** The end of scanning both ways: what the other device reads from this screen, or is sent. */
export function ShowCode({ title, over, code, hint, onDone }: ShowCodeProps) {
  const { t } = useText();
  return (
    <Page
      title={title}
      over={over}
      foot={
        <Button kind="primary" wide onClick={onDone}>
          {t("common-done")}
        </Button>
      }
    >
      {hint && <p>{hint}</p>}
      <QrCode text={code} label={title} />
      <CopyText text={code} label={t("welcome-copy-code")} />
    </Page>
  );
}
