import { assert } from "../base/assert.ts";
import { err, ok, type Result } from "../base/result.ts";
import type { Bytes } from "../base/bytes.ts";

// The recovery seed (32 bytes) as people copy it from paper: 18 groups of 4 letters, "7K2M PQ0X …".
// Three letters of a group carry 15 bits, the fourth checks them and the place of the group: a check over GF(32) that finds every
// single wrong letter, every two letters exchanged within a group and every group in another's place, and says which group it is.
// 18 × 15 bits = 256 bits of seed and 14 bits of CRC over it, for the rare errors that fit their group.

/** Crockford's base 32: digits and capital letters but I, L, O and U, which are read as 1, 1, 0 and V. */
const letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const readAs: Readonly<Record<string, string>> = { I: "1", L: "1", O: "0", U: "V" };

const groupCount = 18;
const groupLength = 4;
const seedLength = 32;
const checksumBits = 14n;
const qrPrefix = "TEREN-R1:";

export type RecoveryTextError =
  | { readonly type: "NotARecoverySheet" }
  /** `groups` were found instead of 18, the last one perhaps cut short. */
  | { readonly type: "WrongLength"; readonly groups: number }
  /** Counted from 0: these groups are mistyped or stand in the wrong place. */
  | { readonly type: "WrongGroups"; readonly groups: readonly number[] }
  /** Every group is right in itself, the whole is not. */
  | { readonly type: "WrongSheet" };

/** 18 groups of 4 letters. */
export function recoverySeedToGroups(seed: Bytes): readonly string[] {
  assert(seed.length === seedLength, "a recovery seed of 32 bytes");
  let bits = 0n;
  for (const byte of seed) bits = (bits << 8n) | BigInt(byte);
  bits = (bits << checksumBits) | BigInt(checksum(seed));

  return Array.from({ length: groupCount }, (_, index) => {
    const group = Number((bits >> BigInt(15 * (groupCount - 1 - index))) & 0x7fffn);
    const values = [group >> 10, (group >> 5) & 31, group & 31];
    return [...values, checkValue(values, index)].map((value) => letters.charAt(value)).join("");
  });
}

/** "TEREN-R1:" and the letters without spaces; only characters of the compact QR alphabet. */
export function recoverySeedToQr(seed: Bytes): string {
  return qrPrefix + recoverySeedToGroups(seed).join("");
}

/** The seed from typed groups or a scanned QR text. Spaces, dashes, line ends and small letters do not matter. */
export function parseRecovery(text: string): Result<Bytes, RecoveryTextError> {
  const upper = text.trim().toUpperCase();
  const typed = normalizedLetters(
    upper.startsWith(qrPrefix) ? upper.slice(qrPrefix.length) : upper,
  );
  if (typed === undefined || typed === "") return err({ type: "NotARecoverySheet" });
  if (typed.length !== groupCount * groupLength) {
    return err({ type: "WrongLength", groups: Math.ceil(typed.length / groupLength) });
  }

  const wrongGroups: number[] = [];
  let bits = 0n;
  for (let index = 0; index < groupCount; index++) {
    const group = typed.slice(index * groupLength, (index + 1) * groupLength);
    const [a = 0, b = 0, c = 0, check = 0] = Array.from(group, (letter) => letters.indexOf(letter));
    if (checkValue([a, b, c], index) !== check) wrongGroups.push(index);
    bits = (bits << 15n) | BigInt((a << 10) | (b << 5) | c);
  }
  if (wrongGroups.length > 0) return err({ type: "WrongGroups", groups: wrongGroups });

  const seed = new Uint8Array(seedLength);
  for (let i = 0; i < seedLength; i++) {
    seed[i] = Number((bits >> (checksumBits + BigInt(8 * (seedLength - 1 - i)))) & 0xffn);
  }
  if (BigInt(checksum(seed)) !== (bits & ((1n << checksumBits) - 1n))) {
    return err({ type: "WrongSheet" });
  }
  return ok(seed);
}

/** Whether `typed` is what the sheet says, as one reads it: for asking a group back. */
export function isSameGroup(group: string, typed: string): boolean {
  return normalizedLetters(typed.toUpperCase()) === group;
}

/** Undefined when something in it is no letter of a sheet. */
function normalizedLetters(text: string): string | undefined {
  let out = "";
  for (const character of text.replace(/[\s\-–—.,]/g, "")) {
    const letter = readAs[character] ?? character;
    if (!letters.includes(letter)) return undefined;
    out += letter;
  }
  return out;
}

/** 2·a + 3·b + 4·c + 7·(place + 1) in GF(32). Factors differ from each other, from 0 and from 1 (the check letter's own), so any one change and any exchange shows. */
function checkValue([a = 0, b = 0, c = 0]: readonly number[], index: number): number {
  return product(2, a) ^ product(3, b) ^ product(4, c) ^ product(7, index + 1);
}

/** In GF(32) = GF(2)[x] / (x^5 + x^2 + 1). */
function product(a: number, b: number): number {
  let result = 0;
  for (let bit = 4; bit >= 0; bit--) {
    result <<= 1;
    if (result & 0b100000) result ^= 0b100101;
    if ((b >> bit) & 1) result ^= a;
  }
  return result;
}

/** CRC-14/DARC: polynomial 0x0805, from 0, bits in reading order. */
function checksum(seed: Bytes): number {
  let crc = 0;
  for (const byte of seed) {
    for (let bit = 7; bit >= 0; bit--) {
      const carry = ((crc >> 13) ^ (byte >> bit)) & 1;
      crc = ((crc << 1) & 0x3fff) ^ (carry ? 0x0805 : 0);
    }
  }
  return crc;
}
