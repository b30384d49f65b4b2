import { useState, type ReactNode } from "react";
import { Button } from "../../design/Button.tsx";
import { Notice } from "../../design/Notice.tsx";
import { Page } from "../../design/Page.tsx";
import type { FormValues } from "../../domain/forms/form.ts";
import { askedOfThings, type Columns } from "../../domain/import/columns.ts";
import type { ImportList } from "../../domain/import/thing-columns.ts";
import type { Table } from "../../domain/paper/table-file.ts";
import { useText } from "../../i18n/use-text.ts";
import { ColumnSelects, isTwice, linesOf, thingOptions } from "./ColumnSelects.tsx";
import { ForAll, isAnswered, type FactInputOf } from "./ForAll.tsx";

interface ThingColumnsStepProps {
  readonly title: string;
  readonly table: Table;
  readonly columns: Columns;
  readonly forAll: FormValues;
  readonly lists: readonly ImportList[];
  /** What else has to be said of the sheet, and what of it is missing. */
  readonly children: ReactNode;
  readonly missing: string | undefined;
  readonly next: string;
  readonly FactInput: FactInputOf;
  readonly onColumns: (columns: Columns) => void;
  readonly onForAll: (values: FormValues) => void;
  readonly onBack: () => void;
  readonly onNext: () => void;
}

/** A sheet in which each line is one thing: of what the cases have several of, or of the register. */
export function ThingColumnsStep(props: ThingColumnsStepProps) {
  const { table, columns, forAll, lists, missing, FactInput } = props;
  const text = useText();
  const { t } = text;
  const [tried, setTried] = useState(false);
  const asked = askedOfThings(columns, lists);
  const isComplete =
    missing === undefined &&
    !columns.some((target) => isTwice(columns, target)) &&
    asked.every((id) => isAnswered(forAll[id]));
  return (
    <Page
      title={props.title}
      over={t("import-title")}
      onBack={props.onBack}
      foot={
        <Button
          kind="primary"
          wide
          onClick={() => {
            setTried(true);
            if (isComplete) props.onNext();
          }}
        >
          {props.next}
        </Button>
      }
    >
      <p>{t("import-columns-text", { lines: linesOf(table).length })}</p>
      {tried && !isComplete && (
        <div role="alert">
          <Notice tone="danger" icon="warning">
            <p>{missing ?? t("cases-problems")}</p>
          </Notice>
        </div>
      )}
      {props.children}
      <ColumnSelects
        table={table}
        columns={columns}
        options={thingOptions(text, lists)}
        numbered={false}
        onColumns={props.onColumns}
      />
      <ForAll
        asked={asked}
        forAll={forAll}
        tried={tried}
        FactInput={FactInput}
        onForAll={props.onForAll}
      />
    </Page>
  );
}
