import { useState } from "react";
import type { GivenFile, PassOnMeasure, PassOnWish } from "../../app/bundles/passing-on.ts";
import { Button } from "../../design/Button.tsx";
import { Notice } from "../../design/Notice.tsx";
import { Page } from "../../design/Page.tsx";
import { QrScanner } from "../../design/QrScanner.tsx";
import { useText } from "../../i18n/use-text.ts";
import { useBack } from "../../react/navigation.ts";
import { useAction } from "../../react/use-action.ts";
import { ChooseWhat } from "./ChooseWhat.tsx";
import { FileReady } from "./FileReady.tsx";
import { notPassedOn } from "./passing-words.ts";
import { usePassingOn } from "./use-passing-on.ts";

/** Her code is scanned → what goes, and whether with photos → the file, to be sent or saved. */
export function GiveScreen() {
  const { t } = useText();
  const back = useBack();
  const passingOn = usePassingOn();
  const [scanned, setScanned] = useState<PassOnWish | "none">();
  const [measure, setMeasure] = useState<PassOnMeasure>();
  const [given, setGiven] = useState<GivenFile>();
  const measuring = useAction(
    async (wish: PassOnWish) => (await passingOn()).measure(wish),
    setMeasure,
  );
  const over = t("pass-step", { step: given ? 3 : scanned && !measuring.error ? 2 : 1, steps: 3 });

  function scan(code: string): void {
    const wish = { what: "missing", code } as const;
    setScanned(wish);
    measuring.start(wish);
  }

  function startAgain(): void {
    setScanned(undefined);
    setMeasure(undefined);
    measuring.forget();
  }

  if (given)
    return (
      <Page title={t("pass-ready")} over={over} onBack={() => setGiven(undefined)}>
        <FileReady given={given} />
      </Page>
    );

  if (scanned && !measuring.error)
    return (
      <Page title={t("pass-what")} over={over} onBack={startAgain}>
        <ChooseWhat
          scanned={scanned === "none" ? undefined : scanned}
          measured={measure}
          onMade={setGiven}
        />
      </Page>
    );

  const wrong = measuring.error;
  return (
    <Page
      title={t("pass-scan")}
      over={over}
      onBack={back}
      foot={
        <Button
          wide
          onClick={() => {
            measuring.forget();
            setScanned("none");
          }}
        >
          {t("pass-without-code")}
        </Button>
      }
    >
      <p>{t("pass-scan-text")}</p>
      {wrong && wrong.type !== "NotACode" && (
        <Notice tone="danger" icon="warning">
          {t(notPassedOn[wrong.type])}
        </Notice>
      )}
      <QrScanner
        onText={scan}
        error={wrong?.type === "NotACode" ? t("pass-problem-code") : undefined}
      />
    </Page>
  );
}
