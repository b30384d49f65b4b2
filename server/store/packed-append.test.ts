import { expect, test } from "vitest";
import type { DeviceId } from "../../src/base/ids.ts";
import type { EnvelopeId } from "../../src/protocol/envelope.ts";
import type { SpaceId } from "../../src/protocol/roster.ts";
import type { LogCall } from "./log-call.ts";
import type { AppendItem, AppendResult, AppendResults } from "./log-store.ts";
import { packCalls, packResults, unpackCalls, unpackResults } from "./packed-append.ts";

const space = "5a".repeat(32) as SpaceId;
const item = (digits: string, gctr: number, bytes: number): AppendItem => ({
  device: digits.repeat(8) as DeviceId,
  gctr,
  id: gctr.toString(16).padStart(32, digits) as EnvelopeId,
  envelope: new Uint8Array(bytes).fill(gctr),
  mayLeaveGap: gctr % 2 === 0,
});
const append = (...items: AppendItem[]): LogCall => ({ call: "append", space, items, now: 7 });
const stored = (sequence: number, isNew = true, storedAt = 7): AppendResult => ({
  type: "Stored",
  sequence,
  storedAt,
  isNew,
});

const calls: readonly LogCall[] = [
  { call: "openSpace", space },
  append(item("11", 1, 300), item("11", 2, 1), item("22", 9, 0)),
  append(),
  { call: "heads", space },
  append(item("33", 2 ** 40, 5)),
];

test("calls come out on the other side as they went in, in their order", () => {
  expect(unpackCalls(packCalls(calls))).toEqual(calls);
});

test("so does what became of them, whatever that is", () => {
  const appended: AppendResults[] = [
    { head: 12, results: [stored(11), stored(12), { type: "Gap", expected: 4 }] },
    { head: 12, results: [] },
    { head: 12, results: [{ type: "Fork" }] },
  ];
  const results = [undefined, appended[0], appended[1], new Map(), appended[2]];
  expect(unpackResults(calls, packResults(calls, results))).toEqual(results);
});

test("what lies side by side is one run only if all of it is alike", () => {
  const results: readonly AppendResult[] = [
    stored(1),
    stored(2),
    stored(3, false),
    stored(4, false, 6),
    stored(5, false, 6),
    stored(9, false, 6),
    { type: "Gap", expected: 10 },
    { type: "Gap", expected: 11 },
  ];
  const all = [append(...results.map((_, index) => item("11", index + 1, 4)))];
  const packed = packResults(all, [{ results, head: 9 }]);
  expect(unpackResults(all, packed)).toEqual([{ results, head: 9 }]);
});
