import { suppress } from "./suppress.ts";

/** The tables of the network's numbers. An id names its heading in i18n, and stands in the log of what left the app. */
export type ReportTableId =
  | "helped"
  | "cases"
  | "months"
  | "methods"
  | "hours"
  | "bands"
  | "on_time"
  | "housed"
  | "refusals"
  | "kept_home"
  | "barriers"
  | "pregnancies"
  | "register"
  | "teams";

export interface ReportTable {
  readonly id: ReportTableId;
  /** Codes; `total` where the line's cells add up to it. */
  readonly columns: readonly string[];
  readonly rows: readonly ReportRow[];
  /** What its cells add up to: a line at the bottom, a column at the right, both, or nothing. */
  readonly adds: "down" | "across" | "both" | "no";
  /** Nothing from 1 to below it leaves the app. */
  readonly threshold: number;
}

export interface ReportRow {
  readonly of: string;
  readonly cells: readonly number[];
}

/** One number of the line, as it may leave; undefined is hidden. */
export type PublicCells = readonly (readonly (number | undefined)[])[];

/** The table as it may leave the app: small numbers hidden, and others from which they could be worked out. */
export function publicCells({ rows, adds, threshold }: ReportTable): PublicCells {
  const cells = rows.map((row) => row.cells);
  switch (adds) {
    case "both":
      return suppress(cells, { threshold });
    case "down": {
      // Each column is a table of its own that has one column and, the same again, its totals.
      const columns = (cells[0] ?? []).map((_, at) =>
        inTwo(
          suppress(
            cells.map((line) => [line[at] ?? 0, line[at] ?? 0]),
            { threshold },
          ),
        ),
      );
      return cells.map((_, line) => columns.map((column) => column[line]));
    }
    case "across":
      return cells.map((line) => {
        const hidden = suppress([line, line], { threshold });
        return line.map((cell, at) =>
          hidden.every((each) => each[at] !== undefined) ? cell : undefined,
        );
      });
    case "no":
      return cells.map((line) =>
        line.map((cell) => (cell > 0 && cell < threshold ? undefined : cell)),
      );
  }
}

/** Shown where both of a line's two equal cells are. */
const inTwo = (cells: PublicCells): readonly (number | undefined)[] =>
  cells.map(([cell, again]) => (again === undefined ? undefined : cell));
