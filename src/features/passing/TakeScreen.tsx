import { useCallback, useEffect, useState } from "react";
import type { BackupKey, NotTaken, TakenFile } from "../../app/bundles/passing-on.ts";
import { ok } from "../../base/result.ts";
import { Button } from "../../design/Button.tsx";
import { CopyText } from "../../design/CopyText.tsx";
import { FilePicker } from "../../design/FilePicker.tsx";
import { Notice } from "../../design/Notice.tsx";
import { Page } from "../../design/Page.tsx";
import { Progress } from "../../design/Progress.tsx";
import { QrCode } from "../../design/QrCode.tsx";
import { useText } from "../../i18n/use-text.ts";
import { fileNames } from "../../react/give-file.ts";
import { useBack, useNavigate } from "../../react/navigation.ts";
import { receivedFile } from "../../react/received-file.ts";
import { useAction } from "../../react/use-action.ts";
import { OpenBackup } from "./OpenBackup.tsx";
import { notTaken } from "./passing-words.ts";
import { Taken } from "./Taken.tsx";
import { usePassingOn } from "./use-passing-on.ts";
import { passingPaths } from "./passing-paths.ts";

/** This phone's code for the other one to scan, and then the file. One that was shared with the app, or opened with it, is taken in at once. */
export function TakeScreen() {
  const { t } = useText();
  const back = useBack();
  const navigate = useNavigate();
  const passingOn = usePassingOn();
  const [taken, setTaken] = useState<TakenFile>();
  const [progress, setProgress] = useState<{ readonly done: number; readonly total: number }>();
  const [file, setFile] = useState<Blob>();
  /** The key that was tried last. */
  const [typed, setTyped] = useState<BackupKey>();
  const taking = useAction(
    async (picked: Blob, key?: BackupKey) =>
      (await passingOn()).take(picked, {
        onProgress: (done, total) => setProgress({ done, total }),
        ...(key && { key }),
      }),
    setTaken,
  );
  const { start } = taking;
  const take = useCallback(
    (picked: Blob) => {
      setFile(picked);
      setTyped(undefined);
      start(picked);
    },
    [start],
  );
  const [code, setCode] = useState<string>();
  const asking = useAction(async () => ok(await (await passingOn()).ownCode()), setCode);
  const { start: ask } = asking;
  useEffect(() => ask(), [ask, taken]);
  useEffect(() => receivedFile(take), [take]);

  if (taking.running)
    return (
      <Page title={t("pass-taking")}>
        <Progress
          label={t("pass-taking")}
          labelHidden
          {...(progress && { value: progress.done, max: progress.total })}
        />
      </Page>
    );
  if (taken)
    return (
      <Page
        title={t("pass-taken")}
        onBack={back}
        foot={
          <>
            <Button
              wide
              onClick={() => {
                setTaken(undefined);
                setTyped(undefined);
              }}
            >
              {t("pass-again")}
            </Button>
            <Button kind="primary" icon="sync" wide onClick={() => navigate(passingPaths.give)}>
              {t("pass-other-way")}
            </Button>
          </>
        }
      >
        <Taken taken={taken} />
      </Page>
    );
  const wrong = taking.error?.type;
  if (file && (typed || asksForKey(taking.error)))
    return (
      <Page
        title={t("pass-key-title")}
        onBack={() => {
          setTyped(undefined);
          taking.forget();
        }}
      >
        <OpenBackup
          typed={typed}
          onOpen={(key) => {
            setTyped(key);
            start(file, key);
          }}
          error={wrong && wrong !== "NotForUs" ? t(notTaken[wrong]) : undefined}
        />
      </Page>
    );
  return (
    <Page
      title={t("pass-take")}
      onBack={back}
      foot={<FilePicker label={t("pass-pick")} primary onPick={take} />}
    >
      {taking.error && (
        <Notice tone="danger" icon="warning">
          {t(notTaken[taking.error.type])}
        </Notice>
      )}
      <h2>{t("pass-show")}</h2>
      <p>{t("pass-show-text")}</p>
      {code && (
        <>
          <QrCode text={code} label={t("pass-show")} />
          <CopyText text={code} label={t("pass-copy-code")} />
        </>
      )}
      <h2>{t("pass-pick")}</h2>
      <p>{t("pass-pick-text", { name: fileNames.passedOn })}</p>
    </Page>
  );
}

/** A backup this device has no key of its own for. */
const asksForKey = (error: NotTaken | undefined): boolean =>
  error?.type === "NotForUs" && error.isBackup;
