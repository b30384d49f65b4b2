import { useState } from "react";
import { exportCases, type ExportError } from "../../app/paper/export-cases.ts";
import { listsInExport, questionsInList, readOwnAnswers } from "../../app/paper/own-answers.ts";
import { mayLeave } from "../../app/paper/may-leave.ts";
import { ok, type Result } from "../../base/result.ts";
import { Button } from "../../design/Button.tsx";
import { Choice, MultiChoice } from "../../design/Choice.tsx";
import { Dialog } from "../../design/Dialog.tsx";
import { Notice } from "../../design/Notice.tsx";
import { useToast } from "../../design/Toast.tsx";
import type { CaseSummary } from "../../domain/cases/case-summary.ts";
import { notTakenWords } from "../../i18n/not-taken-words.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { fileNames, giveFile, type FileNotGiven } from "../../react/give-file.ts";
import { useAction } from "../../react/use-action.ts";
import { useLive } from "../../react/use-live.ts";
import { useMemberName } from "../../react/use-member-name.ts";
import { caseColumns, caseTable, columnWords, withOwnAnswers } from "./case-table.ts";

interface ExportCasesProps {
  /** As they stand on the screen. */
  readonly cases: readonly CaseSummary[];
  readonly onClose: () => void;
}

/** Says what leaves the app, asks how, and hands it out once it is written down. */
export function ExportCases({ cases, onClose }: ExportCasesProps) {
  const text = useText();
  const { t } = text;
  const ws = useWorkspace();
  const say = useToast();
  const nameOf = useMemberName();
  const [kind, setKind] = useState<"xlsx" | "csv">("xlsx");
  const [what, setWhat] = useState<readonly ("names" | "own")[]>([]);
  const asked = useLive(ws.ownQuestions.list);
  const askedLists = useLive(ws.ownLists.list);
  const withNames = what.includes("names");
  const questions = questionsInList(
    asked.map(({ question }) => question),
    withNames,
  );
  const lists = listsInExport(askedLists.map(({ list }) => list));
  const hasOwn = questions.length + lists.length > 0;
  const withOwn = what.includes("own") && hasOwn;
  const columns = caseColumns(withNames);
  const logged = withOwn ? [...columns, "own"] : columns;
  const take = useAction(
    async (): Promise<Result<number, ExportError | FileNotGiven>> => {
      const { cases: taken, leftOut } = await mayLeave(ws, cases, withNames);
      const table = caseTable(text, columns, taken, nameOf);
      const made = await exportCases(ws, {
        table: withOwn
          ? withOwnAnswers(
              text,
              table,
              taken,
              { questions, lists, withNames },
              await readOwnAnswers(ws, taken),
            )
          : table,
        columns: logged,
        withNames,
        cases: taken.map(({ id }) => id),
        // Where the comma is for decimals, spreadsheets part their cells by semicolons.
        as: kind === "xlsx" ? { kind } : { kind, separator: text.language === "en" ? "," : ";" },
      });
      if (!made.ok) return made;
      const given = await giveFile(made.value, fileNames[kind]);
      return given.ok ? ok(leftOut) : given;
    },
    (leftOut) => {
      say(
        [
          t("paper-export-done"),
          ...(leftOut > 0 ? [t("paper-export-left-out", { count: leftOut })] : []),
        ].join(" "),
      );
      onClose();
    },
  );
  return (
    <Dialog
      title={t("paper-export")}
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
      <Notice
        tone="waiting"
        icon="warning"
        title={t("paper-export-count", { count: cases.length })}
      >
        <p>{t("paper-export-open")}</p>
      </Notice>
      <Choice
        label={t("paper-export-as")}
        options={(["xlsx", "csv"] as const).map((value) => ({
          value,
          label: t(`paper-export-${value}`),
        }))}
        value={kind}
        onChange={setKind}
      />
      <MultiChoice
        label={t("paper-export-who")}
        options={[
          { value: "names", label: t("paper-export-names"), hint: t("paper-export-names-hint") },
          ...(hasOwn
            ? [{ value: "own" as const, label: t("own-export"), hint: t("own-export-hint") }]
            : []),
        ]}
        values={what}
        onChange={setWhat}
      />
      <p className="soft">
        {t("paper-export-columns", {
          columns: text.list(logged.map((column) => columnWords(text, column))),
        })}{" "}
        {t("files-not-in-export")}
      </p>
    </Dialog>
  );
}
