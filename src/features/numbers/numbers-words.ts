import { parseRegionId, regionById } from "../../domain/cases/region.ts";
import { hyphened } from "../../domain/forms/text-ids.ts";
import type { Table } from "../../domain/paper/table-file.ts";
import type { PublicCells, ReportTable, ReportTableId } from "../../domain/reports/report-table.ts";
import { parsePartialDate } from "../../domain/time/partial-date.ts";
import type { Text } from "../../i18n/text.ts";

/** A table with the cells that are shown of it. */
export interface ShownTable {
  readonly table: ReportTable;
  readonly cells: PublicCells;
}

export const tableWords = ({ t }: Text, id: ReportTableId): string =>
  t(`numbers-table-${hyphened(id)}`);

/** What is counted, where the heading does not say all of it. */
export const aboutWords = ({ label }: Text, id: ReportTableId): string | undefined =>
  label(`numbers-about-${hyphened(id)}`);

const codesOf: Partial<Record<ReportTableId, string>> = {
  cases: "case-type",
  methods: "help-method",
  refusals: "housing-barrier",
  barriers: "housing-barrier",
  pregnancies: "outcome",
};

export function rowWords(text: Text, id: ReportTableId, of: string): string {
  const region = parseRegionId(of);
  if (region) return regionById(region).name;
  const month = id === "months" ? parsePartialDate(of) : undefined;
  return month ? text.date(month) : codeWords(text, id, of);
}

/** A code, or a word that only reports have. */
export const codeWords = ({ label }: Text, id: ReportTableId, of: string): string =>
  label(`code-${codesOf[id] ?? "none"}-${hyphened(of)}`) ??
  label(`numbers-of-${hyphened(of)}`) ??
  of;

export const cellWords = (text: Text, cell: number | undefined): string =>
  cell === undefined ? text.t("numbers-hidden") : text.number(cell);

/** One under the other, as a spreadsheet has them. Numbers stay as spreadsheets read them. */
export const numbersTable = (
  text: Text,
  { heads, tables }: { readonly heads: readonly string[]; readonly tables: readonly ShownTable[] },
): Table => [
  ...heads.map((head) => [head]),
  ...tables.flatMap(({ table: { id, columns, rows }, cells }) => [
    [],
    [tableWords(text, id)],
    ...(columns.length > 1 ? [["", ...columns.map((of) => codeWords(text, id, of))]] : []),
    ...rows.map(({ of }, at) => [
      rowWords(text, id, of),
      ...(cells[at] ?? []).map((cell) =>
        cell === undefined ? text.t("numbers-hidden") : String(cell),
      ),
    ]),
  ]),
];
