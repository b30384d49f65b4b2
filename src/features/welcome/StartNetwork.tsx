import { useState } from "react";
import { checkSecret, suggestPassphrase } from "../../app/session/secret-strength.ts";
import { startNetwork } from "../../app/session/start-network.ts";
import { NewSecret } from "../../design/NewSecret.tsx";
import { Notice } from "../../design/Notice.tsx";
import { useText } from "../../i18n/use-text.ts";
import { useApp } from "../../react/app-context.ts";
import { useBack } from "../../react/navigation.ts";
import { useAction } from "../../react/use-action.ts";
import { AskWord } from "./AskWord.tsx";
import { Question } from "./Question.tsx";

/** What is the network called → what are you called → the secret of this phone. */
export function StartNetwork() {
  const app = useApp();
  const { t, language } = useText();
  const back = useBack();
  const [step, setStep] = useState(1);
  const [networkName, setNetworkName] = useState("");
  const [myName, setMyName] = useState("");
  const starting = useAction((secret: string) =>
    startNetwork(app, { networkName, myName, secret, language }),
  );

  return (
    <Question
      title={t("welcome-start")}
      step={step}
      steps={3}
      onBack={step === 1 ? back : () => setStep(step - 1)}
    >
      {step === 1 && (
        <AskWord
          key="network"
          label={t("welcome-network-name")}
          hint={t("welcome-network-name-hint")}
          missing={t("welcome-network-name-missing")}
          value={networkName}
          onAnswered={(name) => {
            setNetworkName(name);
            setStep(2);
          }}
        />
      )}
      {step === 2 && (
        <AskWord
          key="me"
          label={t("welcome-my-name")}
          hint={t("welcome-my-name-hint")}
          missing={t("welcome-my-name-missing")}
          value={myName}
          onAnswered={(name) => {
            setMyName(name);
            setStep(3);
          }}
        />
      )}
      {step === 3 && (
        <>
          {starting.error && (
            <Notice tone="danger" icon="warning">
              {t("common-error-action")}
            </Notice>
          )}
          <NewSecret
            check={checkSecret}
            suggest={() => suggestPassphrase(app.random)}
            busy={starting.running}
            onChosen={starting.start}
          />
        </>
      )}
    </Question>
  );
}
