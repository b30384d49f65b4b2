import "./Passing.css";
import { useState } from "react";
import { asWritten } from "../../app/bundles/backup-key.ts";
import type { GivenFile } from "../../app/bundles/passing-on.ts";
import { suggestPassphrase } from "../../app/session/secret-strength.ts";
import { Button } from "../../design/Button.tsx";
import { Notice } from "../../design/Notice.tsx";
import { Page } from "../../design/Page.tsx";
import { Progress } from "../../design/Progress.tsx";
import { TextInput } from "../../design/TextInput.tsx";
import { useText } from "../../i18n/use-text.ts";
import { useApp } from "../../react/app-context.ts";
import { useBack } from "../../react/navigation.ts";
import { useAction } from "../../react/use-action.ts";
import { FileReady } from "./FileReady.tsx";
import { notPassedOn } from "./passing-words.ts";
import { usePassingOn } from "./use-passing-on.ts";

/** A passphrase of the app's, for nobody thinks up one that a found file would need; written down and typed back → the file. */
export function BackUpScreen() {
  const { random } = useApp();
  const { t } = useText();
  const back = useBack();
  const passingOn = usePassingOn();
  const [passphrase] = useState(() => suggestPassphrase(random));
  const [typed, setTyped] = useState("");
  const [isWrong, setIsWrong] = useState(false);
  const [made, setMade] = useState<GivenFile>();
  const [progress, setProgress] = useState<{ readonly done: number; readonly total: number }>();
  const making = useAction(
    async () =>
      (await passingOn()).backUp(passphrase, (done, total) => setProgress({ done, total })),
    setMade,
  );

  if (made)
    return (
      <Page title={t("pass-back-up-ready")} onBack={back}>
        <p>{t("pass-back-up-use")}</p>
        <FileReady given={made} isBackup />
      </Page>
    );
  return (
    <Page
      title={t("pass-back-up")}
      onBack={back}
      foot={
        making.running ? (
          <Progress
            label={t("pass-making")}
            {...(progress && { value: progress.done, max: progress.total })}
          />
        ) : (
          <Button
            kind="primary"
            icon="shield"
            wide
            onClick={() => {
              const isRight = asWritten(typed) === passphrase;
              setIsWrong(!isRight);
              if (isRight) making.start();
            }}
          >
            {t("pass-back-up-make")}
          </Button>
        )
      }
    >
      {making.error && (
        <Notice tone="danger" icon="warning">
          {t(notPassedOn[making.error.type])}
        </Notice>
      )}
      <p>{t("pass-back-up-text")}</p>
      <Notice tone="waiting" icon="key" title={t("pass-phrase-title")}>
        <p className="pass-phrase">{passphrase}</p>
        <p>{t("pass-phrase-text")}</p>
      </Notice>
      <TextInput
        label={t("pass-phrase-back")}
        value={typed}
        onChange={setTyped}
        input={{ autoCapitalize: "none", autoComplete: "off", spellCheck: false }}
        error={isWrong ? t("pass-phrase-wrong") : undefined}
      />
    </Page>
  );
}
