import fc from "fast-check";
import { expect, test } from "vitest";
import { equalBytes } from "../base/bytes.ts";
import { pad, paddedLength, unpad } from "./padding.ts";

test("what was padded comes back, whatever its length", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 5_000 }), (plain) => {
      expect(unpad(pad(plain))).toEqual(new Uint8Array(plain));
    }),
  );
});

test("few lengths are left to see, for at most 12 % more bytes", () => {
  const lengths = new Set<number>();
  for (let length = 0; length <= 20_000; length++) {
    const padded = paddedLength(length);
    expect(padded).toBeGreaterThanOrEqual(Math.max(64, length));
    expect(padded).toBeLessThanOrEqual(Math.max(64, length * 1.12));
    lengths.add(padded);
  }
  expect(lengths.size).toBeLessThan(120);
});

test("lengths follow the published rule", () => {
  // Examples worked by hand from the definition in the PURBs paper.
  expect([0, 64, 65, 100, 129, 1_000, 1_025, 9_999].map(paddedLength)).toEqual([
    64, 64, 72, 104, 144, 1_024, 1_088, 10_240,
  ]);
});

test("one content has one form", () => {
  const padded = pad(new Uint8Array(100).fill(7));
  expect(unpad(padded.with(103, 1))).toBe(undefined); // something hidden in the zeros
  expect(unpad(new Uint8Array([...padded, 0]))).toBe(undefined); // a length Padmé does not give
  expect(unpad(padded.subarray(0, 64))).toBe(undefined); // cut short
  expect(unpad(new Uint8Array(64).with(0, 0x80))).toBe(undefined); // a length in two bytes that fits one
  expect(unpad(new Uint8Array(64).fill(0xff))).toBe(undefined);
  expect(unpad(new Uint8Array())).toBe(undefined);
});

test("no bytes, however odd, make it throw", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const plain = unpad(bytes);
      expect(plain === undefined || equalBytes(pad(plain), bytes)).toBe(true);
    }),
  );
});
