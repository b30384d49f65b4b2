import { useState } from "react";
import type { ExportError } from "../../app/paper/export-cases.ts";
import { exportNumbers } from "../../app/reports/export-numbers.ts";
import { ok, type Result } from "../../base/result.ts";
import { Button } from "../../design/Button.tsx";
import { Choice } from "../../design/Choice.tsx";
import { Dialog } from "../../design/Dialog.tsx";
import { Notice } from "../../design/Notice.tsx";
import { useToast } from "../../design/Toast.tsx";
import { notTakenWords } from "../../i18n/not-taken-words.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { fileNames, giveFile, type FileNotGiven } from "../../react/give-file.ts";
import { useAction } from "../../react/use-action.ts";
import { numbersTable, type ShownTable } from "./numbers-words.ts";

interface TakeNumbersProps {
  readonly heads: readonly string[];
  /** As they may leave. */
  readonly tables: readonly ShownTable[];
  readonly leftOut: number;
  readonly onClose: () => void;
}

/** Says what leaves the app, asks how, and hands it out once it is written down. */
export function TakeNumbers({ heads, tables, leftOut, onClose }: TakeNumbersProps) {
  const text = useText();
  const { t } = text;
  const ws = useWorkspace();
  const say = useToast();
  const [kind, setKind] = useState<"xlsx" | "csv" | "paper">("xlsx");
  const take = useAction(
    async (): Promise<Result<void, ExportError | FileNotGiven>> => {
      const made = await exportNumbers(ws, {
        table: numbersTable(text, { heads, tables }),
        tables: tables.map(({ table }) => table.id),
        // Where the comma is for decimals, spreadsheets part their cells by semicolons.
        as: kind === "csv" ? { kind, separator: text.language === "en" ? "," : ";" } : { kind },
      });
      if (!made.ok) return made;
      return made.value && kind !== "paper" ? giveFile(made.value, fileNames[kind]) : ok(undefined);
    },
    () => {
      say(t("numbers-taken"));
      onClose();
      // The dialog does not stand on the paper.
      if (kind === "paper") setTimeout(() => window.print());
    },
  );
  return (
    <Dialog
      title={t("numbers-take")}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" icon="share" busy={take.running} onClick={() => take.start()}>
            {t("paper-export-do")}
          </Button>
          <Button onClick={onClose}>{t("common-cancel")}</Button>
        </>
      }
    >
      {take.error && (
        <div role="alert">
          <Notice tone="danger" icon="warning">
            <p>{notTakenWords(text, take.error)}</p>
          </Notice>
        </div>
      )}
      <Notice icon="hide">
        <p>{t("numbers-rule")}</p>
        {leftOut > 0 && <p>{t("numbers-left-out", { count: leftOut })}</p>}
      </Notice>
      <Choice
        label={t("paper-export-as")}
        options={[
          { value: "xlsx", label: t("paper-export-xlsx") },
          { value: "csv", label: t("paper-export-csv") },
          { value: "paper", label: t("numbers-paper") },
        ]}
        value={kind}
        onChange={setKind}
      />
    </Dialog>
  );
}
