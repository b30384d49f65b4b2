import { useState } from "react";
import { Button } from "../../design/Button.tsx";
import { Notice } from "../../design/Notice.tsx";
import { Page } from "../../design/Page.tsx";
import type { FormValues } from "../../domain/forms/form.ts";
import { askedOfThings, type Columns } from "../../domain/import/columns.ts";
import type { FurtherSheet } from "../../domain/import/lines-of-cases.ts";
import type { ImportList } from "../../domain/import/thing-columns.ts";
import { useText } from "../../i18n/use-text.ts";
import { ColumnSelects, isTwice, KeySelect, linesOf, thingOptions } from "./ColumnSelects.tsx";
import { ForAll, isAnswered, type FactInputOf } from "./ForAll.tsx";

interface ThingColumnsStepProps {
  readonly sheet: FurtherSheet;
  /** What the key is called in the sheet of the cases. */
  readonly keyOfCases: string;
  readonly forAll: FormValues;
  readonly lists: readonly ImportList[];
  readonly isLast: boolean;
  readonly FactInput: FactInputOf;
  readonly onColumns: (columns: Columns) => void;
  readonly onKey: (key: number | undefined) => void;
  readonly onForAll: (values: FormValues) => void;
  readonly onBack: () => void;
  readonly onNext: () => void;
}

/** A sheet with what the cases have several of: each line is one of them. */
export function ThingColumnsStep(props: ThingColumnsStepProps) {
  const { sheet, keyOfCases, forAll, lists, isLast, FactInput } = props;
  const { table, columns, key } = sheet;
  const text = useText();
  const { t } = text;
  const [tried, setTried] = useState(false);
  const asked = askedOfThings(columns, lists);
  const isSaid = key !== undefined && columns.some((target) => target !== undefined);
  const isComplete =
    isSaid &&
    !columns.some((target) => isTwice(columns, target)) &&
    asked.every((id) => isAnswered(forAll[id]));
  return (
    <Page
      title={t("importlist-sheet-columns", { sheet: sheet.name })}
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
          {t(isLast ? "import-check" : "common-next")}
        </Button>
      }
    >
      <p>{t("import-columns-text", { lines: linesOf(table).length })}</p>
      {tried && !isComplete && (
        <div role="alert">
          <Notice tone="danger" icon="warning">
            <p>{t(isSaid ? "cases-problems" : "importlist-sheet-incomplete")}</p>
          </Notice>
        </div>
      )}
      <KeySelect
        table={table}
        value={key}
        label={t("importlist-sheet-key")}
        hint={t("importlist-sheet-key-hint", { column: keyOfCases })}
        onChange={props.onKey}
      />
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
