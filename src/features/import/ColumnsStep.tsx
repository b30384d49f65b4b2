import { useState, type ComponentType, type ReactNode } from "react";
import { Button } from "../../design/Button.tsx";
import { Notice } from "../../design/Notice.tsx";
import { Page } from "../../design/Page.tsx";
import { Select } from "../../design/Select.tsx";
import { intakeForm } from "../../domain/forms/case-forms.ts";
import type { FieldDefinition } from "../../domain/forms/field-definition.ts";
import { formField, type FormFieldId } from "../../domain/forms/field-definitions.ts";
import type { FormValues } from "../../domain/forms/form.ts";
import type { OwnQuestion } from "../../domain/forms/own-question.ts";
import { askedForAll, headOf, targetFields, type Columns, type Target } from "../../domain/import/columns.ts"; // prettier-ignore
import type { Table } from "../../domain/paper/table-file.ts";
import { today as todayOf, type LocalDate } from "../../domain/time/partial-date.ts";
import type { FactValue } from "../../domain/forms/fact-value.ts";
import { fieldWords } from "../../i18n/fact-words.ts";
import { ownWords } from "../../i18n/own-words.ts";
import type { Text } from "../../i18n/text.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";

/** One question of intake. It is another feature's, and comes from outside. */
export type FactInputOf = ComponentType<{
  readonly field: FieldDefinition<FormFieldId>;
  readonly value: FactValue | undefined;
  readonly onChange: (value: FactValue | undefined) => void;
  readonly today: LocalDate;
  readonly required: boolean;
  readonly error?: string | undefined;
}>;

interface ColumnsStepProps {
  readonly table: Table;
  readonly columns: Columns;
  readonly forAll: FormValues;
  readonly own: readonly OwnQuestion[];
  readonly sheet: ReactNode;
  readonly FactInput: FactInputOf;
  readonly onColumns: (columns: Columns) => void;
  readonly onForAll: (values: FormValues) => void;
  readonly onBack: () => void;
  readonly onNext: () => void;
}

export function ColumnsStep(props: ColumnsStepProps) {
  const { table, columns, forAll, own, sheet, FactInput, onColumns, onForAll, onBack, onNext } =
    props;
  const text = useText();
  const { t } = text;
  const ws = useWorkspace();
  const [tried, setTried] = useState(false);
  const today = todayOf(ws.clock, ws.utcOffsetMinutes());
  const { heads, at } = headOf(table);
  const lines = table.slice(at + 1).filter((cells) => cells.some((cell) => cell.trim() !== ""));
  const options = targetOptions(text, own);
  const asked = askedForAll(columns, forAll);
  const hasName = columns.includes("person_label") || columns.includes("full_name");
  const isTwice = (target: Target | undefined) =>
    target !== undefined && columns.filter((each) => each === target).length > 1;
  const isComplete =
    hasName && !columns.some(isTwice) && asked.every((id) => isAnswered(forAll[id]));

  const next = () => {
    setTried(true);
    if (isComplete) onNext();
  };
  return (
    <Page
      title={t("import-columns")}
      over={t("import-title")}
      onBack={onBack}
      foot={
        <Button kind="primary" wide onClick={next}>
          {t("import-check")}
        </Button>
      }
    >
      {sheet}
      <p>{t("import-columns-text", { lines: lines.length })}</p>
      {tried && !isComplete && (
        <div role="alert">
          <Notice tone="danger" icon="warning">
            <p>{t(hasName ? "cases-problems" : "import-no-name")}</p>
          </Notice>
        </div>
      )}
      <div className="import-columns import-heads">
        {heads.map((head, index) => {
          const example = lines.find((cells) => (cells[index] ?? "").trim() !== "")?.[index];
          if (head === "" && example === undefined) return null;
          const target = columns[index];
          return (
            <Select
              key={index}
              label={head || t("import-column-nameless", { number: index + 1 })}
              hint={
                example !== undefined && (
                  <span className="import-example">
                    {t("import-column-example", { example: shortened(example) })}
                  </span>
                )
              }
              error={isTwice(target) ? t("import-column-twice") : undefined}
              none={t("import-column-none")}
              value={target}
              options={options}
              onChange={(chosen) =>
                onColumns(heads.map((_, place) => (place === index ? chosen : columns[place])))
              }
            />
          );
        })}
      </div>
      {asked.length > 0 && (
        <section className="import-columns">
          <h2>{t("import-for-all")}</h2>
          <p>{t("import-for-all-text")}</p>
          {asked.map((id) => (
            <FactInput
              key={id}
              field={formField(id)}
              value={forAll[id]}
              today={today}
              required
              error={
                tried && !isAnswered(forAll[id])
                  ? t("cases-missing", { field: fieldWords(text, id) })
                  : undefined
              }
              onChange={(value) => {
                const { [id]: _, ...others } = forAll;
                onForAll(value === undefined ? others : { ...others, [id]: value });
              }}
            />
          ))}
        </section>
      )}
    </Page>
  );
}

const isAnswered = (value: FactValue | undefined): boolean =>
  value !== undefined && value !== "" && !(Array.isArray(value) && value.length === 0);

const shortened = (words: string): string =>
  words.length > 60 ? `${words.trim().slice(0, 60)}…` : words.trim();

/** What intake asks by its steps, then what is asked later, then what the network asks. */
function targetOptions(text: Text, own: readonly OwnQuestion[]) {
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
    ...targetFields.map((field): { value: Target; label: string; group: string } => ({
      value: field,
      label: fieldWords(text, field),
      group: groupOf(field),
    })),
    ...own.map((question): { value: Target; label: string; group: string } => ({
      value: question.id,
      label: ownWords(text, question.label),
      group: text.t("own-group"),
    })),
  ];
}
