import { useMemo, useState, type ReactNode } from "react";
import { bringIn, type LineToMake } from "../../app/import/bring-in.ts";
import type { FormValues } from "../../domain/forms/form.ts";
import { guessColumns, headOf, type Columns } from "../../domain/import/columns.ts";
import type { FurtherSheet, SheetInput } from "../../domain/import/lines-of-cases.ts";
import { createThingGuesser, guessKey, importLists } from "../../domain/import/thing-columns.ts";
import type { Table } from "../../domain/paper/table-file.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useLive } from "../../react/use-live.ts";
import { BringingInStep } from "./BringingInStep.tsx";
import { KeySelect } from "./ColumnSelects.tsx";
import { ColumnsStep } from "./ColumnsStep.tsx";
import { DryRunStep } from "./DryRunStep.tsx";
import type { FactInputOf } from "./ForAll.tsx";
import { ThingColumnsStep } from "./ThingColumnsStep.tsx";
import { useTableWords } from "./use-table-words.ts";

interface TableToBringInProps {
  readonly table: Table;
  /** The other sheets of the file. */
  readonly others: ReadonlyMap<string, Table>;
  readonly FactInput: FactInputOf;
  /** The choice of another sheet, where there is one. */
  readonly sheet: ReactNode;
  readonly onClose: () => void;
}

type Step =
  | { readonly is: "columns" }
  /** The place among the sheets that were taken. */
  | { readonly is: "sheet"; readonly at: number }
  | { readonly is: "dry" }
  | { readonly is: "running"; readonly lines: readonly LineToMake[] };

/** What was said of a sheet; what was not is guessed. */
interface Said {
  readonly columns?: Columns;
  /** `null`: there is none. */
  readonly key?: number | null | undefined;
}

/** What its columns are, what would happen, and then the bringing in. */
export function TableToBringIn(props: TableToBringInProps) {
  const { table, others, FactInput, sheet, onClose } = props;
  const { t } = useText();
  const ws = useWorkspace();
  const words = useTableWords();
  const asked = useLive(ws.ownQuestions.list);
  const askedLists = useLive(ws.ownLists.list);
  const [step, setStep] = useState<Step>({ is: "columns" });
  const [said, setSaid] = useState<Said>({});
  const [saidOfSheets, setSaidOfSheets] = useState<ReadonlyMap<string, Said>>(new Map());
  const [forAll, setForAll] = useState<FormValues>(() => {
    const region = ws.settings.get().lastRegion;
    return { channel: "in_person", ...(region && { region }) };
  });
  const own = useMemo(
    () =>
      asked
        .map(({ question }) => question)
        .filter(({ retired, kind }) => retired !== true && kind !== "note"),
    [asked],
  );
  const lists = useMemo(() => importLists(askedLists.map(({ list }) => list)), [askedLists]);
  // Until somebody chooses, it is what the headings say, in every language that has come by then.
  const guessed = useMemo(
    () => guessColumns(headOf(table).heads, words, own, lists),
    [table, words, own, lists],
  );
  const guesser = useMemo(() => createThingGuesser(words, lists), [words, lists]);
  const { heads } = headOf(table);
  const guessedKey = saidOfSheets.size > 0 ? guessKey(heads) : undefined;
  const cases: SheetInput = {
    table,
    columns: said.columns ?? guessed,
    key: said.key === undefined ? guessedKey : (said.key ?? undefined),
  };
  const keyOfCases = cases.key === undefined ? "" : (heads[cases.key] ?? "");
  const sheets = [...saidOfSheets].flatMap(([name, { columns, key }]): readonly FurtherSheet[] => {
    const rows = others.get(name);
    if (!rows) return [];
    const below = headOf(rows).heads;
    return [
      {
        name,
        table: rows,
        columns: columns ?? guesser.inSheet(below, name),
        key: key === undefined ? guessKey(below, keyOfCases) : (key ?? undefined),
      },
    ];
  });
  const sayOf = (name: string, more: Said) =>
    setSaidOfSheets(new Map(saidOfSheets).set(name, { ...saidOfSheets.get(name), ...more }));
  const goTo = (at: number) => {
    if (at < 0) setStep({ is: "columns" });
    else setStep(at < sheets.length ? { is: "sheet", at } : { is: "dry" });
  };

  switch (step.is) {
    case "columns":
      return (
        <ColumnsStep
          cases={cases}
          forAll={forAll}
          own={own}
          lists={lists}
          others={[...others.keys()].map((name) => ({ name, isTaken: saidOfSheets.has(name) }))}
          sheet={sheet}
          FactInput={FactInput}
          onColumns={(columns) => setSaid({ ...said, columns })}
          onKey={(key) => setSaid({ ...said, key: key ?? null })}
          onTake={(name, isTaken) => {
            if (isTaken) return sayOf(name, {});
            setSaidOfSheets(new Map([...saidOfSheets].filter(([each]) => each !== name)));
          }}
          onForAll={setForAll}
          onBack={onClose}
          onNext={() => goTo(0)}
        />
      );
    case "sheet": {
      const { at } = step;
      const one = sheets[at];
      if (!one) return null;
      return (
        <ThingColumnsStep
          key={one.name}
          title={t("importlist-sheet-columns", { sheet: one.name })}
          table={one.table}
          columns={one.columns}
          forAll={forAll}
          lists={lists}
          missing={isSaid(one) ? undefined : t("importlist-sheet-incomplete")}
          next={t(at === sheets.length - 1 ? "import-check" : "common-next")}
          FactInput={FactInput}
          onColumns={(columns) => sayOf(one.name, { columns })}
          onForAll={setForAll}
          onBack={() => goTo(at - 1)}
          onNext={() => goTo(at + 1)}
        >
          <KeySelect
            table={one.table}
            value={one.key}
            label={t("importlist-sheet-key")}
            hint={t("importlist-sheet-key-hint", { column: keyOfCases })}
            onChange={(key) => sayOf(one.name, { key: key ?? null })}
          />
        </ThingColumnsStep>
      );
    }
    case "dry":
      return (
        <DryRunStep
          input={{ ...cases, sheets, forAll, words }}
          onBack={() => goTo(sheets.length - 1)}
          onBringIn={(lines) => setStep({ is: "running", lines })}
        />
      );
    case "running":
      return (
        <BringingInStep
          start={(said) => bringIn(ws, step.lines, said)}
          table={table}
          sheets={[cases, ...sheets]}
          words={{
            running: (made) => t("import-running", { made, of: step.lines.length }),
            done: (count) => t("import-done", { count }),
          }}
          onClose={onClose}
        />
      );
  }
}

const isSaid = ({ key, columns }: SheetInput): boolean =>
  key !== undefined && columns.some((target) => target !== undefined);
