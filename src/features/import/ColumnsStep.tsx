import { useState, type ReactNode } from "react";
import { Button } from "../../design/Button.tsx";
import { Choice } from "../../design/Choice.tsx";
import { Notice } from "../../design/Notice.tsx";
import { Page } from "../../design/Page.tsx";
import { intakeForm } from "../../domain/forms/case-forms.ts";
import type { FormFieldId } from "../../domain/forms/field-definitions.ts";
import type { FormValues } from "../../domain/forms/form.ts";
import type { OwnQuestion } from "../../domain/forms/own-question.ts";
import { askedForAll, askedOfThings, targetFields, type Columns } from "../../domain/import/columns.ts"; // prettier-ignore
import type { SheetInput } from "../../domain/import/lines-of-cases.ts";
import type { ImportList } from "../../domain/import/thing-columns.ts";
import { fieldWords } from "../../i18n/fact-words.ts";
import { ownWords } from "../../i18n/own-words.ts";
import type { Text } from "../../i18n/text.ts";
import { useText } from "../../i18n/use-text.ts";
import { ColumnSelects, isTwice, KeySelect, linesOf, thingOptions, type TargetOption } from "./ColumnSelects.tsx"; // prettier-ignore
import { ForAll, isAnswered, type FactInputOf } from "./ForAll.tsx";

interface ColumnsStepProps {
  readonly cases: SheetInput;
  readonly forAll: FormValues;
  readonly own: readonly OwnQuestion[];
  readonly lists: readonly ImportList[];
  /** The other sheets of the file, and which of them are brought in. */
  readonly others: readonly { readonly name: string; readonly isTaken: boolean }[];
  readonly sheet: ReactNode;
  readonly FactInput: FactInputOf;
  readonly onColumns: (columns: Columns) => void;
  readonly onKey: (key: number | undefined) => void;
  readonly onTake: (sheet: string, isTaken: boolean) => void;
  readonly onForAll: (values: FormValues) => void;
  readonly onBack: () => void;
  readonly onNext: () => void;
}

export function ColumnsStep(props: ColumnsStepProps) {
  const { cases, forAll, own, lists, others, sheet, FactInput, onColumns, onForAll } = props;
  const { table, columns, key } = cases;
  const text = useText();
  const { t } = text;
  const [tried, setTried] = useState(false);
  const asked = [...askedForAll(columns, forAll), ...askedOfThings(columns, lists)];
  const hasName = columns.includes("person_label") || columns.includes("full_name");
  const hasKey = key !== undefined || !others.some(({ isTaken }) => isTaken);
  const isComplete =
    hasName &&
    hasKey &&
    !columns.some((target) => isTwice(columns, target)) &&
    asked.every((id) => isAnswered(forAll[id]));

  const next = () => {
    setTried(true);
    if (isComplete) props.onNext();
  };
  return (
    <Page
      title={t("import-columns")}
      over={t("import-title")}
      onBack={props.onBack}
      foot={
        <Button kind="primary" wide onClick={next}>
          {others.some(({ isTaken }) => isTaken) ? t("common-next") : t("import-check")}
        </Button>
      }
    >
      {sheet}
      <p>{t("import-columns-text", { lines: linesOf(table).length })}</p>
      {tried && !isComplete && (
        <div role="alert">
          <Notice tone="danger" icon="warning">
            <p>{t(hasName ? "cases-problems" : "import-no-name")}</p>
          </Notice>
        </div>
      )}
      <ColumnSelects
        table={table}
        columns={columns}
        options={[...targetOptions(text, own), ...thingOptions(text, lists)]}
        numbered
        onColumns={onColumns}
      />
      <KeySelect
        table={table}
        value={key}
        label={t("importlist-key")}
        hint={t("importlist-key-hint")}
        none={t("importlist-key-none")}
        error={tried && !hasKey ? t("importlist-key-needed") : undefined}
        onChange={props.onKey}
      />
      {others.length > 0 && (
        <section className="import-columns">
          <h2>{t("importlist-sheets")}</h2>
          <p>{t("importlist-sheets-text")}</p>
          {others.map(({ name, isTaken }) => (
            <Choice
              key={name}
              label={name}
              options={[
                { value: "leave", label: t("importlist-sheet-leave") },
                { value: "take", label: t("importlist-sheet-take") },
              ]}
              value={isTaken ? "take" : "leave"}
              onChange={(what) => props.onTake(name, what === "take")}
            />
          ))}
        </section>
      )}
      <ForAll
        asked={asked}
        forAll={forAll}
        tried={tried}
        FactInput={FactInput}
        onForAll={onForAll}
      />
    </Page>
  );
}

/** What intake asks by its steps, then what is asked later, then what the network asks. */
function targetOptions(text: Text, own: readonly OwnQuestion[]): readonly TargetOption[] {
  const steps = new Map(
    intakeForm.steps.flatMap(({ id, questions }) =>
      questions.map(({ field }) => [field, id] as const),
    ),
  );
  const groupOf = (field: FormFieldId): string => {
    const step = steps.get(field);
    return (step && text.label(`form-step-${step}`)) ?? text.t("import-group-later");
  };
  return [
    ...targetFields.map((field) => ({
      value: field,
      label: fieldWords(text, field),
      group: groupOf(field),
    })),
    ...own.map((question) => ({
      value: question.id,
      label: ownWords(text, question.label),
      group: text.t("own-group"),
    })),
  ];
}
