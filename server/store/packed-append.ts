import type { Bytes } from "../../src/base/bytes.ts";
import type { DeviceId } from "../../src/base/ids.ts";
import type { EnvelopeId } from "../../src/protocol/envelope.ts";
import type { AppendItem, AppendResult, AppendResults } from "./log-store.ts";

// How envelopes, and what became of them, cross into the database's thread and back: a few long values, which are handed over, instead of a hundred
// small ones, each of which would be taken apart and built again.

export interface PackedItems {
  /** 16 digits each. */
  readonly devices: string;
  /** 32 digits each. */
  readonly ids: string;
  /** Of each: counter, length, 1 if it may leave a gap. */
  readonly numbers: Float64Array<ArrayBuffer>;
  readonly envelopes: Bytes;
}

export interface PackedResults {
  readonly head: number;
  /** Of each: kind, sequence or the counter expected, time. */
  readonly results: Float64Array<ArrayBuffer>;
}

const columns = 3;
const kinds = { isNew: 0, isKnown: 1, gap: 2, fork: 3 } as const;

export function packItems(items: readonly AppendItem[]): PackedItems {
  const numbers = new Float64Array(items.length * columns);
  let size = 0;
  for (const { envelope } of items) size += envelope.length;
  const envelopes = new Uint8Array(size);
  let devices = "";
  let ids = "";
  let length = 0;
  for (const [index, { device, gctr, id, envelope, mayLeaveGap }] of items.entries()) {
    devices += device;
    ids += id;
    const at = index * columns;
    numbers[at] = gctr;
    numbers[at + 1] = envelope.length;
    numbers[at + 2] = mayLeaveGap ? 1 : 0;
    envelopes.set(envelope, length);
    length += envelope.length;
  }
  return { devices, ids, numbers, envelopes };
}

export function unpackItems({ devices, ids, numbers, envelopes }: PackedItems): AppendItem[] {
  const items: AppendItem[] = [];
  let start = 0;
  for (let index = 0; index * columns < numbers.length; index++) {
    const at = index * columns;
    const length = numbers[at + 1] ?? 0;
    items.push({
      device: devices.slice(index * 16, index * 16 + 16) as DeviceId,
      gctr: numbers[at] ?? 0,
      id: ids.slice(index * 32, index * 32 + 32) as EnvelopeId,
      envelope: envelopes.subarray(start, start + length),
      mayLeaveGap: numbers[at + 2] === 1,
    });
    start += length;
  }
  return items;
}

export function packResults({ results, head }: AppendResults): PackedResults {
  const packed = new Float64Array(results.length * columns);
  for (const [index, result] of results.entries()) packed.set(numbersOf(result), index * columns);
  return { head, results: packed };
}

function numbersOf(result: AppendResult): readonly number[] {
  switch (result.type) {
    case "Stored":
      return [result.isNew ? kinds.isNew : kinds.isKnown, result.sequence, result.storedAt];
    case "Gap":
      return [kinds.gap, result.expected];
    case "Fork":
      return [kinds.fork];
  }
}

export function unpackResults({ results: packed, head }: PackedResults): AppendResults {
  const results: AppendResult[] = [];
  for (let at = 0; at < packed.length; at += columns) {
    const kind = packed[at] ?? 0;
    const number = packed[at + 1] ?? 0;
    if (kind === kinds.gap) results.push({ type: "Gap", expected: number });
    else if (kind === kinds.fork) results.push({ type: "Fork" });
    else
      results.push({
        type: "Stored",
        sequence: number,
        storedAt: packed[at + 2] ?? 0,
        isNew: kind === kinds.isNew,
      });
  }
  return { results, head };
}
