const columnLimit = 100;
/** What stood in the columns of a table that came or went; never what in its lines. */
export const areColumns = (columns: unknown): columns is readonly string[] =>
  Array.isArray(columns) && columns.length <= columnLimit && columns.every(isColumn);
const isColumn = (column: unknown): column is string =>
  typeof column === "string" && column.length <= 40;
