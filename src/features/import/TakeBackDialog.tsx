import { useState } from "react";
import { takeBack } from "../../app/import/take-back.ts";
import { Button } from "../../design/Button.tsx";
import { Dialog } from "../../design/Dialog.tsx";
import { Notice } from "../../design/Notice.tsx";
import { Progress } from "../../design/Progress.tsx";
import type { LoggedImport } from "../../domain/network/imported-table.ts";
import { notSavedWords } from "../../i18n/not-saved-words.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useView } from "../../react/use-live.ts";

interface TakeBackDialogProps {
  readonly imported: LoggedImport;
  readonly onClose: () => void;
}

/** All cases of one table, closed as recorded by mistake. */
export function TakeBackDialog({ imported, onClose }: TakeBackDialogProps) {
  const { t } = useText();
  const [isGoing, setGoing] = useState(false);
  if (isGoing) return <TakingBack imported={imported} onClose={onClose} />;
  return (
    <Dialog
      title={t("import-undo-title")}
      onClose={onClose}
      actions={
        <>
          <Button kind="danger" icon="undo" onClick={() => setGoing(true)}>
            {t("import-undo")}
          </Button>
          <Button onClick={onClose}>{t("common-cancel")}</Button>
        </>
      }
    >
      {/* Twice as large it scrolls, and is then to be reached without a finger. */}
      <p tabIndex={0}>{t("import-undo-text")}</p>
    </Dialog>
  );
}

function TakingBack({ imported, onClose }: TakeBackDialogProps) {
  const text = useText();
  const { t, moment } = text;
  const ws = useWorkspace();
  const note = t("import-undo-note", { when: moment(imported.at) });
  const run = useView(() => takeBack(ws, imported, note), imported.id)?.value;
  return (
    <Dialog
      title={t("import-undo-title")}
      onClose={onClose}
      actions={
        <Button onClick={onClose}>
          {t(run?.state === "done" ? "common-done" : "common-cancel")}
        </Button>
      }
    >
      {!run || run.state === "running" ? (
        <Progress label={t("import-undo-running")} value={(run?.share ?? 0) * 100} />
      ) : (
        <div role="status" className="stack">
          <p>{t("import-undo-done", { count: run.taken })}</p>
          {run.kept.length > 0 && <p>{t("import-undo-kept", { count: run.kept.length })}</p>}
          {run.error && (
            <Notice tone="danger" icon="warning">
              <p>{notSavedWords(text, run.error)}</p>
            </Notice>
          )}
        </div>
      )}
    </Dialog>
  );
}
