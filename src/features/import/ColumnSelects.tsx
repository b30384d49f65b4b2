import { Select } from "../../design/Select.tsx";
import { headOf, type Columns, type Target } from "../../domain/import/columns.ts";
import {
  fieldsOf,
  mostThings,
  parseThingTarget,
  thingTarget,
  type ImportList,
} from "../../domain/import/thing-columns.ts";
import type { Table } from "../../domain/paper/table-file.ts";
import type { Text } from "../../i18n/text.ts";
import { useText } from "../../i18n/use-text.ts";
import { fieldOfThingWords, importListWords } from "./thing-words.ts";

export interface TargetOption {
  readonly value: Target;
  readonly label: string;
  readonly group: string;
}

interface ColumnSelectsProps {
  readonly table: Table;
  readonly columns: Columns;
  readonly options: readonly TargetOption[];
  /** A line can speak of a first thing, a second and so on; where each line is about one, it cannot. */
  readonly numbered: boolean;
  readonly onColumns: (columns: Columns) => void;
}

/** What each column of a sheet is, with an example of what stands in it. */
export function ColumnSelects({
  table,
  columns,
  options,
  numbered,
  onColumns,
}: ColumnSelectsProps) {
  const { t } = useText();
  const { heads } = headOf(table);
  const lines = linesOf(table);
  const change = (place: number, target: Target | undefined) =>
    onColumns(heads.map((_, at) => (at === place ? target : columns[at])));
  return (
    <div className="import-columns">
      {heads.map((head, index) => {
        const example = lines.find((cells) => (cells[index] ?? "").trim() !== "")?.[index];
        if (head === "" && example === undefined) return null;
        const target = columns[index];
        const thing = parseThingTarget(target);
        return (
          <div key={index} className="import-column">
            <Select
              label={head || t("import-column-nameless", { number: index + 1 })}
              hint={
                example !== undefined && (
                  <span className="import-example">
                    {t("import-column-example", { example: shortened(example) })}
                  </span>
                )
              }
              error={isTwice(columns, target) ? t("import-column-twice") : undefined}
              none={t("import-column-none")}
              value={thing ? thingTarget(thing.field, 1) : target}
              options={options}
              onChange={(chosen) => change(index, numbered ? firstFree(columns, chosen) : chosen)}
            />
            {numbered && thing && (
              <Select
                label={t("importlist-number")}
                value={String(thing.number)}
                options={numbers.map((number) => ({
                  value: String(number),
                  label: t("importlist-number-of", { number }),
                }))}
                onChange={(number) =>
                  change(index, thingTarget(thing.field, Number(number ?? thing.number)))
                }
              />
            )}
          </div>
        );
      })}
    </div>
  );
}

const numbers = Array.from({ length: mostThings }, (_, index) => index + 1);

/** What each of a case's lists asks. */
export const thingOptions = (text: Text, lists: readonly ImportList[]): readonly TargetOption[] =>
  lists.flatMap((list) =>
    fieldsOf(list).map((field) => ({
      value: thingTarget(field, 1),
      label: fieldOfThingWords(text, field, list),
      group: importListWords(text, list),
    })),
  );

export const isTwice = (columns: Columns, target: Target | undefined): boolean =>
  target !== undefined && columns.filter((each) => each === target).length > 1;

/** The next of its kind: a second column for a name is the second one's. */
function firstFree(columns: Columns, target: Target | undefined): Target | undefined {
  const thing = parseThingTarget(target);
  if (!thing) return target;
  const free = numbers.find((number) => !columns.includes(thingTarget(thing.field, number)));
  return thingTarget(thing.field, free ?? mostThings);
}

interface KeySelectProps {
  readonly table: Table;
  readonly value: number | undefined;
  readonly label: string;
  readonly hint: string;
  readonly none?: string;
  readonly error?: string | undefined;
  readonly onChange: (key: number | undefined) => void;
}

/** The column by which lines of one case know each other. */
export function KeySelect({ table, value, none, onChange, ...field }: KeySelectProps) {
  const { t } = useText();
  return (
    <Select
      {...field}
      none={none ?? t("import-column-none")}
      value={value === undefined ? undefined : String(value)}
      options={headOf(table).heads.map((head, index) => ({
        value: String(index),
        label: head || t("import-column-nameless", { number: index + 1 }),
      }))}
      onChange={(chosen) => onChange(chosen === undefined ? undefined : Number(chosen))}
    />
  );
}

/** Lines below the headings in which somebody wrote. */
export const linesOf = (table: Table): Table =>
  table.slice(headOf(table).at + 1).filter((cells) => cells.some((cell) => cell.trim() !== ""));

const shortened = (words: string): string =>
  words.length > 60 ? `${words.trim().slice(0, 60)}…` : words.trim();
