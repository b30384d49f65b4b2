import { foldText } from "../cases/fold-text.ts";
import type { Table } from "../paper/table-file.ts";
import type { CheckedLine, FurtherLine } from "./check-line.ts";
import { headOf, type Columns } from "./columns.ts";

/** A sheet and what it says, as whoever brings it in has said. */
export interface SheetInput {
  readonly table: Table;
  readonly columns: Columns;
  /** The column by which lines of one case know each other. */
  readonly key?: number | undefined;
}

/** A sheet with what the cases of the first one have. */
export interface FurtherSheet extends SheetInput {
  readonly name: string;
}

/** All lines of one case: where it begins, and what else is said of it. */
export interface LinesOfCase {
  readonly cells: readonly string[];
  readonly line: number;
  readonly further: readonly FurtherLine[];
}

/**
 * Puts lines together that have the same key, in the order of the sheet of the cases. Lines without a key are cases of their own there; in another sheet
 * they belong to nobody, as those whose key the first does not have.
 */
export function linesOfCases(
  { table, columns, key }: SheetInput,
  sheets: readonly FurtherSheet[],
): { readonly cases: readonly LinesOfCase[]; readonly lost: readonly CheckedLine[] } {
  const cases: { cells: readonly string[]; line: number; further: FurtherLine[] }[] = [];
  const byKey = new Map<string, FurtherLine[]>();
  for (const { cells, line } of linesBelow(table)) {
    const word = keyOf(cells, key);
    const begun = word === "" ? undefined : byKey.get(word);
    if (begun) begun.push({ cells, line, columns });
    else {
      const further: FurtherLine[] = [];
      cases.push({ cells, line, further });
      if (word !== "") byKey.set(word, further);
    }
  }
  const lost: CheckedLine[] = [];
  for (const { name: sheet, ...further } of sheets)
    for (const { cells, line } of linesBelow(further.table)) {
      const begun = byKey.get(keyOf(cells, further.key));
      const label = (cells[further.key ?? -1] ?? "").trim().slice(0, 60);
      if (begun) begun.push({ cells, line, sheet, columns: further.columns });
      else lost.push({ state: "wrong", line, sheet, label, problems: [{ about: "key", key: label }] }); // prettier-ignore
    }
  return { cases, lost };
}

/** Lines below the headings in which somebody wrote, with the numbers they have in a spreadsheet. */
export function linesBelow(table: Table) {
  const { at } = headOf(table);
  return table.flatMap((cells, index) =>
    index > at && cells.some((cell) => cell.trim() !== "") ? [{ cells, line: index + 1 }] : [],
  );
}

const keyOf = (cells: readonly string[], key: number | undefined): string =>
  key === undefined ? "" : foldText(cells[key] ?? "").trim();
