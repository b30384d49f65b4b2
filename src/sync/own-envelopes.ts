import type { OwnRow } from "../storage/local-log.ts";

/** What became of the entries written here, by their numbers. Rows come in order of counters, which is the order of numbers too. */
export interface OwnEnvelopes {
  readonly rows: readonly OwnRow[];
  /** Every entry up to this number is on the relay's disk. */
  readonly confirmedThrough: number;
}

export function ownEnvelopes(rows: readonly OwnRow[]): OwnEnvelopes {
  const firstWaiting = rows.find((row) => row.storedAt === undefined && row.entryCount > 0);
  const last = rows.at(-1);
  const end = last ? last.firstEntry + last.entryCount - 1 : 0;
  return { rows, confirmedThrough: firstWaiting ? firstWaiting.firstEntry - 1 : end };
}

/** The envelope that carries entry `number`. */
export function envelopeOfEntry(own: OwnEnvelopes, number: number): OwnRow | undefined {
  let low = 0;
  let high = own.rows.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const row = own.rows[middle];
    if (!row) return undefined;
    if (number < row.firstEntry) high = middle - 1;
    else if (number >= row.firstEntry + row.entryCount) low = middle + 1;
    else return row;
  }
  return undefined;
}
