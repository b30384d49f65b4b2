import { assert } from "../../base/assert.ts";

/**
 * Hides what a table tells of too few people, and then as little else as keeps the hidden from being computed from the totals.
 * The last row and the last column are totals; undefined is hidden. Nought may be shown, so whoever reads the table knows that
 * a hidden cell holds at least one; after that each hidden cell may still have held something else. What is hidden of one row
 * or column together is not fewer than the threshold either, where its total tells how many that are.
 */
export function suppress(
  rows: readonly (readonly number[])[],
  { threshold = 5 }: { readonly threshold?: number } = {},
): readonly (readonly (number | undefined)[])[] {
  const width = rows[0]?.length ?? 0;
  assert(
    rows.every((row) => row.length === width && row.every((n) => Number.isInteger(n) && n >= 0)),
    "a table of counts has rows of one length",
  );
  const cells = rows.flatMap((row, y) => row.map((n, x): Cell => cellAt(n, x, y)));
  const rowTotal = width - 1;
  const columnTotal = rows.length - 1;

  for (const cell of cells) cell.hidden = cell.n > 0 && cell.n < threshold;
  for (const cell of cells.filter(({ hidden }) => hidden)) protect(cell);
  for (let next = tooFewTogether(); next; next = tooFewTogether()) {
    next.hidden = true;
    protect(next);
  }
  return rows.map((row, y) =>
    row.map((n, x) => (cells[y * width + x]?.hidden === true ? undefined : n)),
  );

  function cellAt(n: number, x: number, y: number): Cell {
    const isTotal = (x === width - 1) !== (y === rows.length - 1);
    const inTotals = x === width - 1 || y === rows.length - 1;
    return {
      n,
      x,
      y,
      hidden: false,
      sign: isTotal ? -1 : 1,
      // People who are lost from sight; a total is missed more than what it is made of.
      cost: inTotals ? 2 * n : n,
    };
  }

  /**
   * A hidden cell may have held one more or one fewer if others make up for it: a way round, turning in rows and columns by
   * turns, on which all that changes is hidden. The cheapest such way is hidden.
   */
  function protect(cell: Cell): void {
    const ways = [wayRound(cell, 1), wayRound(cell, -1)].filter((way) => way !== undefined);
    const [cheapest] = ways.sort((a, b) => a.cost - b.cost);
    for (const passed of cheapest?.cells ?? []) passed.hidden = true;
  }

  /** `turn` is 1 for leaving the cell by its column, -1 by its row: a total counts against what it is made of. */
  function wayRound(start: Cell, turn: 1 | -1): Way | undefined {
    if (!canChange(start, turn)) return undefined;
    const [from, to] = turn === 1 ? [column(start), row(start)] : [row(start), column(start)];
    const found = new Map<Line, Way>([[from, { cost: 0, cells: [] }]]);
    const open = new Set([from]);
    for (;;) {
      const [line] = [...open].sort((a, b) => costOf(found, a) - costOf(found, b));
      if (line === undefined) return undefined;
      const way = found.get(line);
      if (line === to || !way) return way;
      open.delete(line);
      for (const cell of cells) {
        const leavesRow = row(cell) === line;
        if (cell === start || (!leavesRow && column(cell) !== line)) continue;
        if (!canChange(cell, leavesRow ? 1 : -1)) continue;
        const other = leavesRow ? column(cell) : row(cell);
        const cost = way.cost + (cell.hidden ? 0 : cell.cost);
        if (cost >= costOf(found, other)) continue;
        found.set(other, { cost, cells: [...way.cells, cell] });
        open.add(other);
      }
    }
  }

  /** The cell to hide next for a line whose total tells that what is hidden of it are too few people. */
  function tooFewTogether(): Cell | undefined {
    for (const line of [...rows.map((_, y) => -1 - y), ...Array(width).keys()]) {
      const inLine = cells.filter((cell) => row(cell) === line || column(cell) === line);
      const isTotal = ({ x, y }: Cell): boolean => (line < 0 ? x === rowTotal : y === columnTotal);
      if (inLine.some((cell) => isTotal(cell) && cell.hidden)) continue;
      const parts = inLine.filter((cell) => !isTotal(cell));
      const hidden = parts.reduce((sum, cell) => sum + (cell.hidden ? cell.n : 0), 0);
      if (hidden === 0 || hidden >= threshold) continue;
      const [next] = parts
        .filter((cell) => !cell.hidden && cell.n > 0)
        .sort((a, b) => a.cost - b.cost);
      if (next) return next;
    }
    return undefined;
  }
}

interface Cell {
  readonly n: number;
  readonly x: number;
  readonly y: number;
  readonly cost: number;
  readonly sign: 1 | -1;
  hidden: boolean;
}

/** Columns from 0 up, rows from -1 down. */
type Line = number;
const row = ({ y }: Cell): Line => -1 - y;
const column = ({ x }: Cell): Line => x;

interface Way {
  readonly cost: number;
  readonly cells: readonly Cell[];
}

const costOf = (found: ReadonlyMap<Line, Way>, line: Line): number =>
  found.get(line)?.cost ?? Infinity;

/** More there can always be; fewer only where one is left. A nought is shown and stays. */
const canChange = ({ n, sign }: Cell, turn: 1 | -1): boolean => (sign === turn ? n > 0 : n > 1);
