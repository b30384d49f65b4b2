import { useState } from "react";
import { openBackup, type OpenBackupError } from "../../app/session/open-backup.ts";
import { openSheet, type FoundNetwork, type OpenSheetError } from "../../app/session/open-sheet.ts";
import type { PapersRead } from "../../app/session/recovery-papers.ts";
import { restoreNetwork, type Restoration } from "../../app/session/restore-network.ts";
import { checkSecret, suggestPassphrase } from "../../app/session/secret-strength.ts";
import type { Result } from "../../base/result.ts";
import { Button } from "../../design/Button.tsx";
import { FilePicker } from "../../design/FilePicker.tsx";
import { NewSecret } from "../../design/NewSecret.tsx";
import { Notice } from "../../design/Notice.tsx";
import { Page } from "../../design/Page.tsx";
import { Progress } from "../../design/Progress.tsx";
import type { PlainMessageId } from "../../i18n/text.ts";
import { useText } from "../../i18n/use-text.ts";
import { useApp } from "../../react/app-context.ts";
import { useBack } from "../../react/navigation.ts";
import { useAction } from "../../react/use-action.ts";
import { Question } from "./Question.tsx";
import { ReadPapers } from "./ReadPapers.tsx";
import { WhoRestores } from "./WhoRestores.tsx";

/** The sheet, from paper or by its code → what it opens → who I am, and what becomes of the old devices → the secret of this one. */
export function RestoreNetwork() {
  const app = useApp();
  const { t } = useText();
  const back = useBack();
  const [read, setRead] = useState<Extract<PapersRead, { readonly state: "whole" }>>();
  const [found, setFound] = useState<FoundNetwork>();
  const [choice, setChoice] = useState<Omit<Restoration, "secret">>();
  const opening = useAction(
    async (
      papers: NonNullable<typeof read>,
      backup?: Blob,
    ): Promise<Result<FoundNetwork, OpenSheetError | OpenBackupError>> =>
      backup ? openBackup(app, papers.key, backup) : openSheet(app, papers.key),
    setFound,
  );
  const [fromBackup, setFromBackup] = useState(false);
  const restoring = useAction((secret: string) =>
    found && choice
      ? restoreNetwork(app, found, { ...choice, secret })
      : Promise.reject(new Error("Expected a network and a choice before the secret")),
  );
  const startOver = () => {
    // Whatever it still says, nobody listens any more.
    found?.close().catch(() => undefined);
    setFound(undefined);
    setRead(undefined);
    setFromBackup(false);
    opening.forget();
  };

  if (found && choice)
    return (
      <Question title={t("welcome-restore")} step={3} steps={3} onBack={() => setChoice(undefined)}>
        {restoring.error && (
          <Notice tone="danger" icon="warning">
            {t(restoring.error.type === "Refused" ? "restore-refused" : "common-error-action")}
          </Notice>
        )}
        <NewSecret
          check={checkSecret}
          suggest={() => suggestPassphrase(app.random)}
          busy={restoring.running}
          onChosen={restoring.start}
        />
      </Question>
    );
  if (found)
    return (
      <Question title={t("welcome-restore")} step={2} steps={3} onBack={startOver}>
        <WhoRestores found={found} onChosen={setChoice} />
      </Question>
    );
  if (read)
    return (
      <Page title={t("welcome-restore")} onBack={startOver}>
        {opening.error ? (
          <>
            <div role="alert">
              <Notice tone="danger" icon="warning">
                {t(openSentences[opening.error.type])}
              </Notice>
            </div>
            {fromBackup || opening.error.type === "UnknownNetwork" ? (
              <>
                <h2>{t("breaks-backup-ask")}</h2>
                <p>{t("breaks-backup-text")}</p>
                <FilePicker
                  label={t("breaks-backup-pick")}
                  primary
                  busy={opening.running}
                  onPick={(backup) => {
                    setFromBackup(true);
                    opening.start(read, backup);
                  }}
                />
              </>
            ) : (
              <Button kind="primary" wide onClick={() => opening.start(read)}>
                {t("common-try-again")}
              </Button>
            )}
            <Button wide onClick={startOver}>
              {t("restore-other-sheet")}
            </Button>
          </>
        ) : (
          <Progress label={t(fromBackup ? "breaks-backup-bringing" : "restore-opening")} />
        )}
      </Page>
    );
  return (
    <Question title={t("welcome-restore")} step={1} steps={3} onBack={back}>
      <p>{t("restore-text")}</p>
      <ReadPapers
        onRead={(whole) => {
          setRead(whole);
          opening.start(whole);
        }}
      />
      <p className="soft">{t("restore-relay", { relay: new URL(app.parts.origin).host })}</p>
    </Question>
  );
}

const openSentences = {
  Offline: "restore-offline",
  UnknownNetwork: "restore-unknown",
  NotTheNetwork: "restore-not-the-network",
  SheetUsed: "restore-used",
  RelayClosed: "breaks-backup-closed",
  NoBundle: "pass-problem-file",
  NewerVersion: "pass-problem-newer",
  Cut: "pass-problem-cut",
  WrongKey: "breaks-backup-key",
  StorageFull: "pass-problem-full",
  StorageFailed: "pass-problem-disk",
} as const satisfies Readonly<Record<string, PlainMessageId>>;
