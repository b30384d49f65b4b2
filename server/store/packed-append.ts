import type { Bytes } from "../../src/base/bytes.ts";
import type { DeviceId } from "../../src/base/ids.ts";
import type { EnvelopeId } from "../../src/protocol/envelope.ts";
import type { SpaceId } from "../../src/protocol/roster.ts";
import type { AppendItem, AppendResult, AppendResults } from "./log-store.ts";
import type { LogCall } from "./log-call.ts";

// How calls, and what became of them, cross into the database's thread and back. The envelopes of all of them are a few long values, which are handed
// over, instead of hundreds of small ones, each of which would be taken apart and built again.

export interface PackedCalls {
  readonly calls: readonly (Exclude<LogCall, AppendCall> | PackedAppend)[];
  /** 16 digits for each envelope. */
  readonly devices: string;
  /** 32 digits for each. */
  readonly ids: string;
  /** Of each: counter, length, 1 if it may leave a gap. */
  readonly numbers: Float64Array<ArrayBuffer>;
  readonly envelopes: Bytes;
}

type AppendCall = LogCall & { readonly call: "append" };

interface PackedAppend {
  readonly call: "packedAppend";
  readonly space: SpaceId;
  readonly now: number;
  /** How many of the envelopes are its own: the next ones. */
  readonly count: number;
}

const numbersOfItem = 3;

export function packCalls(calls: readonly LogCall[]): PackedCalls {
  let count = 0;
  let size = 0;
  for (const call of calls) {
    if (call.call !== "append") continue;
    count += call.items.length;
    for (const { envelope } of call.items) size += envelope.length;
  }
  const numbers = new Float64Array(count * numbersOfItem);
  const envelopes = new Uint8Array(size);
  let devices = "";
  let ids = "";
  let at = 0;
  let length = 0;
  const packed = calls.map((call) => {
    if (call.call !== "append") return call;
    for (const { device, gctr, id, envelope, mayLeaveGap } of call.items) {
      devices += device;
      ids += id;
      numbers[at++] = gctr;
      numbers[at++] = envelope.length;
      numbers[at++] = mayLeaveGap ? 1 : 0;
      envelopes.set(envelope, length);
      length += envelope.length;
    }
    const { space, now } = call;
    return { call: "packedAppend" as const, space, now, count: call.items.length };
  });
  return { calls: packed, devices, ids, numbers, envelopes };
}

export function unpackCalls({ calls, devices, ids, numbers, envelopes }: PackedCalls): LogCall[] {
  let next = 0;
  let start = 0;
  const item = (): AppendItem => {
    const index = next++;
    const at = index * numbersOfItem;
    const end = start + (numbers[at + 1] ?? 0);
    const envelope = envelopes.subarray(start, end);
    start = end;
    return {
      device: devices.slice(index * 16, index * 16 + 16) as DeviceId,
      gctr: numbers[at] ?? 0,
      id: ids.slice(index * 32, index * 32 + 32) as EnvelopeId,
      envelope,
      mayLeaveGap: numbers[at + 2] === 1,
    };
  };
  return calls.map((call): LogCall => {
    if (call.call !== "packedAppend") return call;
    const { space, now, count } = call;
    return { call: "append", space, now, items: Array.from({ length: count }, item) };
  });
}

export interface PackedResults {
  /** Of each call that appends: the head, then one run after the other until all its envelopes are in one. */
  readonly appended: Float64Array<ArrayBuffer>;
  /** Of the other calls. */
  readonly others: readonly unknown[];
}

// A run: kind, how many, the first one's sequence or the counter expected, time.
const numbersOfRun = 4;
const kinds = { isNew: 0, isKnown: 1, gap: 2, fork: 3 } as const;

export function packResults(calls: readonly LogCall[], results: readonly unknown[]): PackedResults {
  const appended: number[] = [];
  const others: unknown[] = [];
  for (const [index, { call }] of calls.entries())
    if (call === "append") packRuns(appended, results[index] as AppendResults);
    else others.push(results[index]);
  return { appended: new Float64Array(appended), others };
}

function packRuns(into: number[], { results, head }: AppendResults): void {
  into.push(head);
  const first = into.length;
  for (const result of results) {
    const [kind, number, time] = numbersOf(result);
    const run = into.length - numbersOfRun;
    const count = into[run + 1] ?? 0;
    const continues =
      run >= first &&
      into[run] === kind &&
      kind <= kinds.isKnown &&
      (into[run + 2] ?? 0) + count === number &&
      into[run + 3] === time;
    if (continues) into[run + 1] = count + 1;
    else into.push(kind, 1, number, time);
  }
}

function numbersOf(result: AppendResult): readonly [kind: number, number: number, time: number] {
  switch (result.type) {
    case "Stored":
      return [result.isNew ? kinds.isNew : kinds.isKnown, result.sequence, result.storedAt];
    case "Gap":
      return [kinds.gap, result.expected, 0];
    case "Fork":
      return [kinds.fork, 0, 0];
  }
}

/** The results of `calls`, in their order. */
export function unpackResults(
  calls: readonly LogCall[],
  { appended, others }: PackedResults,
): unknown[] {
  let at = 0;
  let other = 0;
  return calls.map((call) => {
    if (call.call !== "append") return others[other++];
    const head = appended[at++] ?? 0;
    const results: AppendResult[] = [];
    while (results.length < call.items.length) {
      const kind = appended[at] ?? kinds.fork;
      const count = appended[at + 1] ?? 1;
      const number = appended[at + 2] ?? 0;
      const storedAt = appended[at + 3] ?? 0;
      at += numbersOfRun;
      if (kind === kinds.gap) results.push({ type: "Gap", expected: number });
      else if (kind === kinds.fork) results.push({ type: "Fork" });
      else
        for (let index = 0; index < count; index++)
          results.push({ type: "Stored", sequence: number + index, storedAt, isNew: kind === kinds.isNew }); // prettier-ignore
    }
    return { results, head } satisfies AppendResults;
  });
}
