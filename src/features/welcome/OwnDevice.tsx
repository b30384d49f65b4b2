import { useCallback, useState } from "react";
import { checkSecret, suggestPassphrase } from "../../app/session/secret-strength.ts";
import { startOwnDevice } from "../../app/session/start-qr-join.ts";
import { NewSecret } from "../../design/NewSecret.tsx";
import { useWide } from "../../design/use-wide.ts";
import { useText } from "../../i18n/use-text.ts";
import { useApp } from "../../react/app-context.ts";
import { useBack } from "../../react/navigation.ts";
import { AskWord } from "./AskWord.tsx";
import { JoinSideBySide } from "./JoinSideBySide.tsx";
import { Question } from "./Question.tsx";

/** A second device of somebody who works with Teren already: its name → its secret → two codes with the first one. */
export function OwnDevice() {
  const app = useApp();
  const { t } = useText();
  const back = useBack();
  const isWide = useWide();
  const [step, setStep] = useState(1);
  const [deviceName, setDeviceName] = useState(() =>
    t(isWide ? "devices-laptop" : "devices-phone"),
  );
  const [secret, setSecret] = useState<string>();
  const begin = useCallback(
    () => startOwnDevice(app, { deviceName, secret: secret ?? "" }),
    [app, deviceName, secret],
  );

  if (secret !== undefined)
    return (
      <JoinSideBySide
        words={{
          title: t("welcome-own"),
          show: t("devices-own-show"),
          scan: t("devices-own-scan"),
          wrong: t("devices-own-wrong"),
        }}
        comparesDigits
        begin={begin}
        onBack={() => setSecret(undefined)}
      />
    );
  return (
    <Question
      title={t("welcome-own")}
      step={step}
      steps={3}
      onBack={step === 1 ? back : () => setStep(1)}
    >
      {step === 1 && (
        <>
          <p>{t("devices-own-text")}</p>
          <AskWord
            label={t("devices-name")}
            hint={t("devices-name-hint")}
            missing={t("devices-name-missing")}
            value={deviceName}
            onAnswered={(name) => {
              setDeviceName(name);
              setStep(2);
            }}
          />
        </>
      )}
      {step === 2 && (
        <NewSecret
          check={checkSecret}
          suggest={() => suggestPassphrase(app.random)}
          busy={false}
          onChosen={setSecret}
        />
      )}
    </Question>
  );
}
