import { useState } from "react";
import { joinByLink } from "../../app/session/join-by-link.ts";
import type { JoinByLinkError } from "../../app/session/join-errors.ts";
import { parseInvitation } from "../../app/session/parse-invitation.ts";
import { startQrJoin } from "../../app/session/start-qr-join.ts";
import { checkSecret, suggestPassphrase } from "../../app/session/secret-strength.ts";
import { Door } from "../../design/Door.tsx";
import { NewSecret } from "../../design/NewSecret.tsx";
import { Notice } from "../../design/Notice.tsx";
import { QrScanner } from "../../design/QrScanner.tsx";
import { useText } from "../../i18n/use-text.ts";
import type { PlainMessageId } from "../../i18n/text.ts";
import { useApp } from "../../react/app-context.ts";
import { useBack } from "../../react/navigation.ts";
import { useAction } from "../../react/use-action.ts";
import { AskWord } from "./AskWord.tsx";
import { JoinSideBySide } from "./JoinSideBySide.tsx";
import { Question } from "./Question.tsx";

interface JoinNetworkProps {
  /** The link as it was opened; then only name and secret are asked. */
  readonly invitation: string | undefined;
}

const errorSentences = {
  NotAnInvitation: "welcome-not-an-invitation",
  InvitationExpired: "welcome-invitation-expired",
  InvitationGone: "welcome-invitation-gone",
  Offline: "welcome-join-offline",
} as const satisfies Readonly<Record<string, PlainMessageId>>;

const errorSentence = (type: JoinByLinkError["type"]): PlainMessageId =>
  type in errorSentences
    ? errorSentences[type as keyof typeof errorSentences]
    : "common-error-action";

/** The invitation → my name → the secret of this phone → wait for the coordinator, or two codes side by side. */
export function JoinNetwork({ invitation }: JoinNetworkProps) {
  const app = useApp();
  const { t } = useText();
  const back = useBack();
  const opened = invitation === undefined ? undefined : parseInvitation(app, invitation);
  const [link, setLink] = useState(opened?.ok ? invitation : undefined);
  const [way, setWay] = useState<"link" | "sideBySide">("link");
  const [problem, setProblem] = useState(opened && !opened.ok ? opened.error.type : undefined);
  const [myName, setMyName] = useState("");
  const [step, setStep] = useState(link === undefined ? 1 : 2);
  const [secret, setSecret] = useState<string>();
  const joining = useAction((chosen: string) =>
    joinByLink(app, { link: link ?? "", myName, secret: chosen }),
  );

  if (way === "sideBySide" && secret !== undefined)
    return (
      <JoinSideBySide
        words={{
          title: t("welcome-side-by-side"),
          show: t("welcome-show-code"),
          scan: t("welcome-scan-answer"),
          wrong: t("welcome-answer-wrong"),
        }}
        begin={() => startQrJoin(app, { myName, secret })}
        onBack={() => setSecret(undefined)}
      />
    );

  return (
    <Question
      title={t("welcome-join")}
      step={step}
      steps={3}
      onBack={step === 1 ? back : () => setStep(step - 1)}
    >
      {step === 1 && (
        <>
          <p>{t("welcome-join-text")}</p>
          <QrScanner
            error={problem && t(errorSentences[problem])}
            onText={(text) => {
              const parsed = parseInvitation(app, text);
              setProblem(parsed.ok ? undefined : parsed.error.type);
              if (!parsed.ok) return;
              setLink(text);
              setWay("link");
              setStep(2);
            }}
          />
          <Door
            icon="qr"
            title={t("welcome-side-by-side")}
            hint={t("welcome-side-by-side-hint")}
            onClick={() => {
              setWay("sideBySide");
              setStep(2);
            }}
          />
        </>
      )}
      {step === 2 && (
        <AskWord
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
          {joining.error && (
            <Notice tone="danger" icon="warning">
              {t(errorSentence(joining.error.type))}
            </Notice>
          )}
          <NewSecret
            check={checkSecret}
            suggest={() => suggestPassphrase(app.random)}
            busy={joining.running}
            onChosen={way === "link" ? joining.start : setSecret}
          />
        </>
      )}
    </Question>
  );
}
