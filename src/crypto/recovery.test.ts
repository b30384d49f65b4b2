import { combine } from "shamir-secret-sharing";
import { expect, test } from "vitest";
import type { Bytes } from "../base/bytes.ts";
import { joinRecoveryParts, splitRecoveryKey } from "./recovery-parts.ts";
import {
  decodeRecoveryKey,
  encodeRecoveryKey,
  parseRecovery,
  partOnPaper,
  wholeOnPaper,
  type RecoveryPart,
} from "./recovery.ts";

let next = 0;
const random = { bytes: (length: number): Bytes => new Uint8Array(length).fill(++next) };
const counting = (length: number, from: number) =>
  Uint8Array.from({ length }, (_, index) => (from + index * 37) & 0xff);
const key = { seed: counting(32, 11), network: counting(10, 90) };

test("a sheet comes back from its groups and from its code, with the network it is of", () => {
  const { groups, qr } = wholeOnPaper(key);
  expect(groups).toHaveLength(24);
  expect(parseRecovery(groups.join(" "))).toEqual({ ok: true, value: { kind: "whole", key } });
  expect(parseRecovery(`  ${qr.toLowerCase()}\n`)).toEqual({
    ok: true,
    value: { kind: "whole", key },
  });
});

test("a code of something else, and a sheet of a version without the network's name, are no sheet", () => {
  expect(parseRecovery("TEREN-J1:AAAA")).toMatchObject({ error: { type: "NotLetters" } });
  expect(parseRecovery("https://teren.example/#join-1.x")).toMatchObject({
    error: { type: "NotLetters" },
  });
  const { groups } = wholeOnPaper(key);
  expect(parseRecovery(groups.slice(0, 18).join(" "))).toEqual({
    ok: false,
    error: { type: "WrongLength", groups: 18 },
  });
});

test("any two of three parts give the key, in any order", async () => {
  const parts = await splitRecoveryKey({ random }, key);
  for (const one of parts) {
    const { groups, qr } = partOnPaper(one);
    expect(groups).toHaveLength(27);
    expect(parseRecovery(groups.join(" "))).toEqual({
      ok: true,
      value: { kind: "part", part: one },
    });
    expect(parseRecovery(qr)).toEqual({ ok: true, value: { kind: "part", part: one } });
    for (const other of parts)
      expect(await joinRecoveryParts(one, other)).toEqual(
        one === other
          ? { ok: false, error: { type: "SamePart" } }
          : { ok: true, value: decodeRecoveryKey(encodeRecoveryKey(key)) },
      );
  }
});

test("parts of two makings do not go together, even of one key", async () => {
  const [first] = await splitRecoveryKey({ random }, key);
  const [, second] = await splitRecoveryKey({ random }, key);
  expect(await joinRecoveryParts(first!, second!)).toEqual({
    ok: false,
    error: { type: "OtherSheet" },
  });
});

test("one part fits every key there could be, so it says nothing of the one there is", async () => {
  const [part] = await splitRecoveryKey({ random }, key);
  for (const other of [key, { seed: counting(32, 1), network: counting(10, 2) }, zeros]) {
    const fitting = completes(part!, encodeRecoveryKey(other));
    expect(await combine([part!.share, fitting])).toEqual(encodeRecoveryKey(other));
  }
});

const zeros = { seed: new Uint8Array(32), network: new Uint8Array(10) };

/** The share that makes `secret` of the part: the line through both, at another place. */
function completes({ share }: RecoveryPart, secret: Bytes): Uint8Array {
  const x = share.at(-1)!;
  const place = x === 1 ? 2 : 1;
  const slope = (index: number) => times(share[index]! ^ secret[index]!, inverse(x));
  return Uint8Array.from([
    ...secret.map((byte, index) => byte ^ times(slope(index), place)),
    place,
  ]);
}

/** In GF(256) = GF(2)[x] / (x^8 + x^4 + x^3 + x + 1). */
function times(a: number, b: number): number {
  let result = 0;
  for (let bit = 7; bit >= 0; bit--) {
    result = (result << 1) ^ (result & 0x80 ? 0x11b : 0);
    if ((b >> bit) & 1) result ^= a;
  }
  return result;
}

function inverse(a: number): number {
  for (let b = 1; b < 256; b++) if (times(a, b) === 1) return b;
  throw new Error("nought has no inverse");
}
