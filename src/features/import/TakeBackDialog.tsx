import { useState } from "react";
import { takeBack } from "../../app/import/take-back.ts";
import { takeBackRegister } from "../../app/import/take-back-register.ts";
import { Button } from "../../design/Button.tsx";
import { Dialog } from "../../design/Dialog.tsx";
import { Notice } from "../../design/Notice.tsx";
import { Progress } from "../../design/Progress.tsx";
import { listOfColumns } from "../../domain/import/register-lines.ts";
import type { LoggedImport } from "../../domain/network/imported-table.ts";
import { notSavedWords } from "../../i18n/not-saved-words.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useView } from "../../react/use-live.ts";

interface TakeBackDialogProps {
  readonly imported: LoggedImport;
  readonly onClose: () => void;
}

/** All cases of one table, closed as recorded by mistake; or all that it put into the register, struck. */
export function TakeBackDialog({ imported, onClose }: TakeBackDialogProps) {
  const { t } = useText();
  const [isGoing, setGoing] = useState(false);
  const isRegister = listOfColumns(imported.columns) !== undefined;
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
      <p tabIndex={0}>{t(isRegister ? "import-reg-undo-text" : "import-undo-text")}</p>
    </Dialog>
  );
}

const caseWords = { done: "import-undo-done", kept: "import-undo-kept" } as const;
const registerWords = { done: "import-reg-undo-done", kept: "import-reg-undo-kept" } as const;

function TakingBack({ imported, onClose }: TakeBackDialogProps) {
  const text = useText();
  const { t, moment } = text;
  const ws = useWorkspace();
  const note = t("import-undo-note", { when: moment(imported.at) });
  const list = listOfColumns(imported.columns);
  const run = useView(
    () => (list ? takeBackRegister(ws, imported, list) : takeBack(ws, imported, note)),
    imported.id,
  )?.value;
  const ids = list ? registerWords : caseWords;
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
          <p>{t(ids.done, { count: run.taken })}</p>
          {run.kept.length > 0 && <p>{t(ids.kept, { count: run.kept.length })}</p>}
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
