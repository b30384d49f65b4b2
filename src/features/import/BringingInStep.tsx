import type { OpenBringingIn, SaidOfTable } from "../../app/import/bring-in-lines.ts";
import { Button } from "../../design/Button.tsx";
import { Notice } from "../../design/Notice.tsx";
import { Page } from "../../design/Page.tsx";
import { Progress } from "../../design/Progress.tsx";
import { headOf } from "../../domain/import/columns.ts";
import type { SheetInput } from "../../domain/import/lines-of-cases.ts";
import { parseThingTarget } from "../../domain/import/thing-columns.ts";
import type { Table } from "../../domain/paper/table-file.ts";
import { notSavedWords } from "../../i18n/not-saved-words.ts";
import { useText } from "../../i18n/use-text.ts";
import { useView } from "../../react/use-live.ts";

interface BringingInStepProps {
  readonly start: (said: SaidOfTable) => OpenBringingIn;
  readonly table: Table;
  /** Those that were taken, the first with the others. */
  readonly sheets: readonly Pick<SheetInput, "columns">[];
  readonly words: Readonly<Record<"running" | "done", (made: number) => string>>;
  readonly onClose: () => void;
}

/** What is made of the lines. Leaving the screen leaves it between two of them. */
export function BringingInStep({ start, table, sheets, words, onClose }: BringingInStepProps) {
  const text = useText();
  const { t } = text;
  const open = useView(
    () => start({ rows: table.length - headOf(table).at - 1, columns: columnsInLog(sheets) }),
    "bring in",
  );
  const { made, of, state, error } = open?.value ?? { made: 0, of: 1, state: "running" as const, error: undefined }; // prettier-ignore
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
          <Progress label={words.running(made)} value={made} max={of} />
          {state === "stopping" && <p>{t("import-stopping")}</p>}
        </>
      ) : (
        <div role="status" className="stack">
          <h2>{words.done(made)}</h2>
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

/** What stood in the columns, each once; the log has room for a hundred. */
const columnsInLog = (sheets: BringingInStepProps["sheets"]): readonly string[] =>
  [
    ...new Set(
      sheets.flatMap(({ columns }) =>
        columns.flatMap((target) => parseThingTarget(target)?.field ?? target ?? []),
      ),
    ),
  ].slice(0, 100);
