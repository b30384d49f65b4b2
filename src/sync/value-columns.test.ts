import fc from "fast-check";
import * as encoding from "lib0/encoding";
import { expect, test } from "vitest";
import { readBytes } from "../protocol/byte-reader.ts";
import { createValueReader, createValueWriter } from "./value-columns.ts";

function write(values: readonly unknown[]): { readonly raw: Uint8Array; readonly text: string } {
  const raw = encoding.createEncoder();
  const writer = createValueWriter(raw, 0);
  for (const value of values) writer.write(value);
  return { text: writer.text(), raw: encoding.toUint8Array(raw) };
}

const read = (raw: Uint8Array, text: string, count: number) =>
  readBytes(raw, (reader) => {
    const values = createValueReader(reader, text, 0);
    const all = Array.from({ length: count }, () => values.read());
    values.end();
    return all;
  });

test("entries of several kinds come back as they were, key for key", () => {
  const values = [
    {
      k: "followUp",
      at: 1_790_000_000_000,
      on: "2026-11-22T14:30",
      note: "Őszi\nszünet # @ $",
      minutes: 30,
    },
    { k: "fact", at: 1_790_000_100_000, f: "children", v: 4, r: ["AAAACQAAAAE"] },
    { k: "fact", at: 1_790_000_100_001, f: "summary", v: "két gyerek", z: 60 },
    { at: 5, k: 7, "2": 1, "1": { f: "x" } },
    "no object",
    null,
    [],
  ];
  const { raw, text } = write(values);
  expect(JSON.stringify(read(raw, text, values.length))).toBe(
    JSON.stringify({ ok: true, value: values }),
  );
});

test("who was named once is named by a place in a list afterwards", () => {
  const [ilona, marek] = ["0123456789abcdef", "fedcba9876543210"];
  const values = Array.from({ length: 50 }, (_, n) => ({
    worker: n % 2 === 0 ? ilona : marek,
    workers: [ilona, marek],
    note: `${ilona} %`,
  }));
  const { raw, text } = write(values);
  expect(raw.length).toBe(8 + 8 + 148);
  expect(read(raw, text, values.length)).toEqual({ ok: true, value: values });
});

test("a channel that was said before the values is known to them", () => {
  const channel = "0123456789abcdef";
  const raw = encoding.createEncoder();
  const writer = createValueWriter(raw, 0);
  writer.know(channel);
  writer.write({ id: channel });
  const result = readBytes(encoding.toUint8Array(raw), (reader) => {
    const values = createValueReader(reader, writer.text(), 0);
    values.know(channel);
    return values.read();
  });
  expect(result).toEqual({ ok: true, value: { id: channel } });
  expect(encoding.length(raw)).toBe(1);
});

test("when something happened is not said twice if it was the minute in which it was written", () => {
  const at = Date.UTC(2026, 10, 22, 13, 30, 12, 345);
  const values = [
    { k: "followUp", on: "2026-11-22T14:30", clock: true, at, z: 60 },
    { k: "followUp", on: "2026-11-22T13:30", clock: false, at, z: 60 },
    { k: "followUp", at, z: -90, on: "2026-11-22T12:00" },
    { k: "followUp", on: "^", at: 1e300, z: 60 },
  ];
  const { raw, text } = write(values);
  expect(text.split("\n").filter((line) => line === "^")).toHaveLength(2);
  expect(read(raw, text, values.length)).toEqual({ ok: true, value: values });
});

test("any JSON comes back", () => {
  fc.assert(
    fc.property(fc.array(fc.jsonValue({ maxDepth: 4 })), (values) => {
      const { raw, text } = write(values);
      expect(read(raw, text, values.length)).toEqual({
        ok: true,
        value: JSON.parse(JSON.stringify(values)),
      });
    }),
    { numRuns: 300 },
  );
});

test("a hostile text is refused, never thrown at us", () => {
  const { raw, text } = write([
    { k: "fact", at: 1_790_000_000_000, f: "a", v: "b" },
    { k: "x", n: [1] },
  ]);
  fc.assert(
    fc.property(fc.nat(), fc.string({ maxLength: 3 }), (place, piece) => {
      const at = place % text.length;
      const result = read(raw, text.slice(0, at) + piece + text.slice(at + 1), 2);
      expect(result.ok || result.error.type).toBeOneOf([true, "Malformed"]);
    }),
    { numRuns: 500 },
  );
});
