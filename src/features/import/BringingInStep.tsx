import { bringIn, type LineToMake } from "../../app/import/bring-in.ts";
import { Button } from "../../design/Button.tsx";
import { Notice } from "../../design/Notice.tsx";
import { Page } from "../../design/Page.tsx";
import { Progress } from "../../design/Progress.tsx";
import { notSavedWords } from "../../i18n/not-saved-words.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useView } from "../../react/use-live.ts";

interface BringingInStepProps {
  readonly lines: readonly LineToMake[];
  /** Of the table, with those that are left out. */
  readonly rows: number;
  readonly columns: readonly string[];
  readonly onClose: () => void;
}

/** The cases being made. Leaving the screen leaves it between two of them. */
export function BringingInStep({ lines, rows, columns, onClose }: BringingInStepProps) {
  const text = useText();
  const { t } = text;
  const ws = useWorkspace();
  const open = useView(() => bringIn(ws, lines, { rows, columns }), "bring in");
  const { made, state, error } = open?.value ?? { made: 0, state: "running" as const, error: undefined }; // prettier-ignore
  const isGoing = state === "running" || state === "stopping";
  return (
    <Page
      title={t("import-title")}
      foot={
        isGoing ? (
          <Button wide busy={state === "stopping"} onClick={() => open?.view.stop()}>
            {t("import-stop")}
          </Button>
        ) : (
          <Button kind="primary" wide onClick={onClose}>
            {t("common-done")}
          </Button>
        )
      }
    >
      {isGoing ? (
        <>
          <Progress
            label={t("import-running", { made, of: lines.length })}
            value={made}
            max={lines.length}
          />
          {state === "stopping" && <p>{t("import-stopping")}</p>}
        </>
      ) : (
        <div role="status" className="stack">
          <h2>{t("import-done", { count: made })}</h2>
          {state === "failed" && error && (
            <Notice tone="danger" icon="warning">
              <p>{notSavedWords(text, error)}</p>
              <p>{t("import-failed-text")}</p>
            </Notice>
          )}
          {state === "left" && <p>{t("import-left-text")}</p>}
          {made > 0 && <p>{t("import-done-text")}</p>}
        </div>
      )}
    </Page>
  );
}
