import { describe, expect, test } from "vitest";
import { suppress } from "./suppress.ts";

const _ = undefined;

describe("what a published table hides", () => {
  test("one to four are hidden and nought and five are shown", () => {
    expect(suppress(withTotals([[0, 5], [6, 40]]))).toEqual(withTotals([[0, 5], [6, 40]])); // prettier-ignore
    expect(
      suppress(
        withTotals([
          [4, 20],
          [30, 40],
        ]),
      ),
    ).toEqual([
      [_, _, 24],
      [_, _, 70],
      [34, 60, 94],
    ]);
  });

  test("the second cell is the smallest that will do, so that what can be told stays", () => {
    expect(
      suppress(
        withTotals([
          [3, 12, 40],
          [50, 9, 60],
          [8, 11, 70],
        ]),
      ),
    ).toEqual([
      [_, _, 40, 55],
      [50, 9, 60, 119],
      [_, _, 70, 89],
      [61, 32, 170, 263],
    ]);
  });

  test("a total of too few goes, and so does what would give it away", () => {
    const shown = suppress(
      withTotals([
        [2, 1],
        [20, 30],
      ]),
    );
    expect(shown[0]).toEqual([_, _, _]);
    // Without it 53 - 50 were the three of the first row.
    expect(shown[1]?.[2] === undefined || shown[2]?.[2] === undefined).toBe(true);
  });

  test("five times one is not told by a total of five, as a nought would have been shown", () => {
    expect(suppress([[1, 1, 1, 1, 1, 5], [9, 9, 9, 9, 9, 45], [10, 10, 10, 10, 10, 50]])[0]?.[5]).toBe(_); // prettier-ignore
  });

  test("what is hidden of a row is together not fewer than the threshold", () => {
    const [first] = suppress(withTotals([[1, 2, 10, 30], [3, 1, 50, 60]])); // prettier-ignore
    expect(first).toEqual([_, _, _, 30, 43]);
  });

  test("a table of one figure hides it with its totals", () => {
    expect(suppress(withTotals([[3]]))).toEqual([[_, _], [_, _]]); // prettier-ignore
    expect(suppress([])).toEqual([]);
  });

  test("what is more delicate has a higher threshold", () => {
    expect(suppress(withTotals([[9, 20], [30, 40]]), { threshold: 10 })[0]?.[0]).toBe(_); // prettier-ignore
    expect(suppress(withTotals([[9, 20], [30, 40]]))[0]?.[0]).toBe(9); // prettier-ignore
  });

  test("totals that are no sums, as where somebody belongs into two rows, stop nothing", () => {
    const shown = suppress([[3, 8, 10], [6, 9, 12], [7, 15, 16]]); // prettier-ignore
    expect(shown[0]?.[0]).toBe(_);
    expect(suppress([[0, 0, 3], [0, 0, 0], [0, 0, 3]])[0]?.[2]).toBe(_); // prettier-ignore
  });
});

describe("whoever computes with what is shown", () => {
  test.each(seeds(400))("finds at least two values for each hidden cell (%i)", (seed) => {
    const table = withTotals(randomTable(random(seed), 3, 3, seed % 2 === 0 ? 8 : 30));
    expectHonest(table);
    expect(recomputed(table, suppress(table))).toEqual([]);
  });

  test.each(seeds(60))("solves no equation of a large table (%i)", (seed) => {
    const table = withTotals(randomTable(random(seed), 9, 6, seed % 3 === 0 ? 12 : 60));
    expectHonest(table);
    expect(solved(suppress(table))).toEqual([]);
  });

  test("would find what is hidden if only the small cells were", () => {
    const table = withTotals([[3, 12], [20, 30]]); // prettier-ignore
    const naive = table.map((row) => row.map((n) => (n > 0 && n < 5 ? _ : n)));
    expect(recomputed(table, naive)).toEqual(["0,0"]);
    expect(solved(naive)).toEqual(["0,0"]);
  });
});

/** Nothing is shown that is not so, nothing of one to four is shown, and no nought is hidden. */
function expectHonest(table: readonly (readonly number[])[]): void {
  suppress(table).forEach((row, y) => {
    row.forEach((shown, x) => {
      const n = table[y]?.[x] ?? NaN;
      expect(shown === undefined ? n > 0 : shown === n && (n === 0 || n >= 5)).toBe(true);
    });
  });
}

type Shown = readonly (readonly (number | undefined)[])[];

/**
 * Tries all tables that differ from the true one by one at most in each cell and say what is shown; a hidden cell holds one at
 * least. Cells that never come out otherwise are given back.
 */
function recomputed(table: readonly (readonly number[])[], shown: Shown): readonly string[] {
  const height = table.length - 1;
  const width = (table[0]?.length ?? 0) - 1;
  const left = new Set<string>();
  shown.forEach((row, y) => {
    row.forEach((n, x) => n === undefined && left.add(`${String(y)},${String(x)}`));
  });
  const inner = table.slice(0, height).map((row) => row.slice(0, width));
  tryFrom(0);
  return [...left];

  function tryFrom(at: number): void {
    if (left.size === 0) return;
    const y = Math.floor(at / width);
    const x = at % width;
    if (y > 0 && x === 0 && !fits(y - 1)) return;
    if (y === height) {
      const whole = withTotals(inner);
      const says = (row: readonly number[], line: number): boolean =>
        row.every((n, i) => (shown[line]?.[i] === undefined ? n > 0 : n === shown[line]?.[i]));
      if (!whole.every(says)) return;
      whole.forEach((row, line) => {
        row.forEach(
          (n, i) => n !== table[line]?.[i] && left.delete(`${String(line)},${String(i)}`),
        );
      });
      return;
    }
    const row = inner[y] ?? [];
    const truth = row[x] ?? 0;
    for (const n of shown[y]?.[x] === undefined ? [truth + 1, truth - 1, truth] : [truth]) {
      if (shown[y]?.[x] === undefined && n < 1) continue;
      row[x] = n;
      tryFrom(at + 1);
    }
    row[x] = truth;
  }

  function fits(y: number): boolean {
    const total = shown[y]?.[width];
    return total === undefined || total === sum(inner[y] ?? []);
  }
}

/** Cells whose value follows from the equations alone: Gauss, modulo a prime. */
function solved(shown: Shown): readonly string[] {
  const hidden = shown.flatMap((row, y) =>
    row.flatMap((n, x) => (n === undefined ? [[y, x]] : [])),
  );
  const height = shown.length;
  const width = shown[0]?.length ?? 0;
  const equations = [
    ...shown.map((_row, y) => hidden.map(([r, c]) => (r !== y ? 0 : c === width - 1 ? -1 : 1))),
    ...(shown[0] ?? []).map((_n, x) => hidden.map(([r, c]) => (c !== x ? 0 : r === height - 1 ? -1 : 1))), // prettier-ignore
  ];
  const done: number[][] = [];
  for (let column = 0; column < hidden.length; column++) {
    const at = equations.findIndex((equation) => mod(equation[column] ?? 0) !== 0);
    const [pivot] = at < 0 ? [] : equations.splice(at, 1);
    if (!pivot) continue;
    const scaled = pivot.map((n) => mod(n * inverse(pivot[column] ?? 1)));
    for (const all of [equations, done])
      all.forEach((equation, i) => {
        const by = equation[column] ?? 0;
        all[i] = equation.map((n, k) => mod(n - by * (scaled[k] ?? 0)));
      });
    done.push(scaled);
  }
  return done
    .filter((equation) => equation.filter((n) => n !== 0).length === 1)
    .map((equation) => String(hidden[equation.findIndex((n) => n !== 0)]));
}

const prime = 10007;
const mod = (n: number): number => ((n % prime) + prime) % prime;
function inverse(n: number): number {
  let result = 1;
  for (let power = prime - 2, base = mod(n); power > 0; power >>= 1, base = mod(base * base))
    if (power & 1) result = mod(result * base);
  return result;
}

function withTotals(inner: readonly (readonly number[])[]): number[][] {
  const rows = inner.map((row) => [...row, sum(row)]);
  return [...rows, (rows[0] ?? []).map((_n, x) => sum(rows.map((row) => row[x] ?? 0)))];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

function randomTable(next: () => number, height: number, width: number, most: number): number[][] {
  return Array.from({ length: height }, () =>
    Array.from({ length: width }, () => (next() < 0.2 ? 0 : Math.floor(next() * most))),
  );
}

function random(seed: number): () => number {
  let state = seed * 2654435761 + 1;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 3266489917) >>> 0;
    return ((state ^ (state >>> 13)) >>> 0) / 2 ** 32;
  };
}

function seeds(count: number): readonly number[] {
  return Array.from({ length: count }, (_, seed) => seed + 1);
}
