import { useMemo, useState, type ReactNode } from "react";
import type { FormValues } from "../../domain/forms/form.ts";
import { guessColumns, headOf, type Columns } from "../../domain/import/columns.ts";
import type { Table } from "../../domain/paper/table-file.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useLive } from "../../react/use-live.ts";
import type { LineToMake } from "../../app/import/bring-in.ts";
import { BringingInStep } from "./BringingInStep.tsx";
import { ColumnsStep, type FactInputOf } from "./ColumnsStep.tsx";
import { DryRunStep } from "./DryRunStep.tsx";
import { useTableWords } from "./use-table-words.ts";

interface TableToBringInProps {
  readonly table: Table;
  readonly FactInput: FactInputOf;
  /** The choice of another sheet, where there is one. */
  readonly sheet: ReactNode;
  readonly onClose: () => void;
}

type Step =
  | { readonly is: "columns" }
  | { readonly is: "dry" }
  | { readonly is: "running"; readonly lines: readonly LineToMake[] };

/** What its columns are, what would happen, and then the bringing in. */
export function TableToBringIn({ table, FactInput, sheet, onClose }: TableToBringInProps) {
  const ws = useWorkspace();
  const words = useTableWords();
  const asked = useLive(ws.ownQuestions.list);
  const [step, setStep] = useState<Step>({ is: "columns" });
  const [chosen, setChosen] = useState<Columns>();
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
  // Until somebody chooses, it is what the headings say, in every language that has come by then.
  const guessed = useMemo(() => guessColumns(headOf(table).heads, words, own), [table, words, own]);
  const columns = chosen ?? guessed;
  switch (step.is) {
    case "columns":
      return (
        <ColumnsStep
          table={table}
          columns={columns}
          forAll={forAll}
          own={own}
          sheet={sheet}
          FactInput={FactInput}
          onColumns={setChosen}
          onForAll={setForAll}
          onBack={onClose}
          onNext={() => setStep({ is: "dry" })}
        />
      );
    case "dry":
      return (
        <DryRunStep
          input={{ table, columns, forAll, words }}
          onBack={() => setStep({ is: "columns" })}
          onBringIn={(lines) => setStep({ is: "running", lines })}
        />
      );
    case "running":
      return (
        <BringingInStep
          lines={step.lines}
          rows={table.length - headOf(table).at - 1}
          columns={columns.filter((column) => column !== undefined)}
          onClose={onClose}
        />
      );
  }
}
