import { useMemo, useState, type ReactNode } from "react";
import { bringInRegister } from "../../app/import/bring-in-register.ts";
import { registerView } from "../../app/lists/register-view.ts";
import type { FormValues } from "../../domain/forms/form.ts";
import { createCellReader } from "../../domain/import/cell-value.ts";
import { headOf, type Columns } from "../../domain/import/columns.ts";
import {
  registerLines,
  registerList,
  type MadeRegistered,
  type RegisterLine,
} from "../../domain/import/register-lines.ts";
import { createThingGuesser, thingTarget } from "../../domain/import/thing-columns.ts";
import type { Lists } from "../../domain/lists/fold-lists.ts";
import { listDefinition } from "../../domain/lists/list-definitions.ts";
import type { RegisterId } from "../../domain/lists/list-id.ts";
import type { Table } from "../../domain/paper/table-file.ts";
import { today as todayOf } from "../../domain/time/partial-date.ts";
import { fieldWords } from "../../i18n/fact-words.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useView } from "../../react/use-live.ts";
import { BringingInStep } from "./BringingInStep.tsx";
import { DryLines, type DryLineWords } from "./DryLines.tsx";
import { problemWords } from "./DryRunStep.tsx";
import type { FactInputOf } from "./ForAll.tsx";
import { ThingColumnsStep } from "./ThingColumnsStep.tsx";
import { useTableWords } from "./use-table-words.ts";

interface RegisterToBringInProps {
  readonly list: RegisterId;
  readonly table: Table;
  readonly FactInput: FactInputOf;
  /** What is in the table, and which sheet. */
  readonly sheet: ReactNode;
  readonly onClose: () => void;
}

type Step =
  | { readonly is: "columns" | "dry" }
  | { readonly is: "running"; readonly lines: readonly MadeRegistered[] };

const nothing: Lists = new Map();

/** Flats, landlords or services: what the columns are, what would happen, and then the bringing in. */
export function RegisterToBringIn(props: RegisterToBringInProps) {
  const { list, table, FactInput, sheet, onClose } = props;
  const text = useText();
  const { t } = text;
  const ws = useWorkspace();
  const words = useTableWords();
  const register = useView(() => registerView(ws), "register")?.value.lists ?? nothing;
  const [step, setStep] = useState<Step>({ is: "columns" });
  const [said, setSaid] = useState<Columns>();
  const [forAll, setForAll] = useState<FormValues>({});
  const [withAlike, setWithAlike] = useState(false);
  const lists = useMemo(() => [registerList(list)], [list]);
  const guessed = useMemo(
    () => createThingGuesser(words, lists).inSheet(headOf(table).heads, ""),
    [words, lists, table],
  );
  const columns = said ?? guessed;
  const today = todayOf(ws.clock, ws.utcOffsetMinutes());
  const isDry = step.is === "dry";
  const lines = useMemo(
    () =>
      isDry
        ? registerLines(
            { list, table, columns, forAll },
            { register, reader: createCellReader(words), today },
          )
        : [],
    [isDry, list, table, columns, forAll, register, words, today],
  );

  if (step.is === "running")
    return (
      <BringingInStep
        start={(log) => bringInRegister(ws, step.lines, log)}
        table={table}
        sheets={[{ columns }]}
        words={{
          running: (made) => t("import-reg-running", { made, of: step.lines.length }),
          done: (count) => t("import-reg-done", { count }),
        }}
        onClose={onClose}
      />
    );
  if (isDry) {
    const wrong = lines.filter(({ state }) => state === "wrong");
    const ready = lines.filter((line) => line.state === "ready");
    const alike = ready.filter((line) => line.alike);
    const toMake = withAlike ? ready : ready.filter((line) => !line.alike);
    return (
      <DryLines
        parts={{ wrong: wrong.map(read), alike: alike.map(read), ready: toMake.map(read) }}
        sums={[
          t("import-reg-dry-ready", { count: toMake.length }),
          t("import-reg-dry-alike", { count: alike.length }),
          t("import-reg-dry-wrong", { count: wrong.length }),
        ]}
        alike={{ what: t("import-reg-alike-what"), bring: t("import-reg-alike-bring") }}
        withAlike={withAlike}
        onWithAlike={setWithAlike}
        act={t("import-reg-do", { count: toMake.length })}
        onBack={() => setStep({ is: "columns" })}
        onBringIn={() => setStep({ is: "running", lines: toMake.map(({ made }) => made) })}
      />
    );
  }
  const [title] = listDefinition(list).titles;
  const hasTitle = title !== undefined && columns.includes(thingTarget(title, 1));
  return (
    <ThingColumnsStep
      title={t("import-columns")}
      table={table}
      columns={columns}
      forAll={forAll}
      lists={lists}
      missing={
        hasTitle || !title ? undefined : t("cases-missing", { field: fieldWords(text, title) })
      }
      next={t("import-check")}
      FactInput={FactInput}
      onColumns={setSaid}
      onForAll={setForAll}
      onBack={onClose}
      onNext={() => setStep({ is: "dry" })}
    >
      {sheet}
    </ThingColumnsStep>
  );

  function read(line: RegisterLine): DryLineWords {
    return {
      key: String(line.line),
      at: t("import-line", { line: line.line }),
      label: line.label,
      details:
        line.state === "wrong"
          ? line.problems.map((problem) => problemWords(text, problem, { table, sheets: [] }, []))
          : line.alike
            ? [
                t("import-reg-alike", {
                  what:
                    "thing" in line.alike
                      ? line.alike.thing
                      : t("import-line-alike-line", { line: line.alike.line }),
                }),
              ]
            : [],
    };
  }
}
