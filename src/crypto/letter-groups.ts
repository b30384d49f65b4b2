import type { Bytes } from "../base/bytes.ts";
import { err, ok, type Result } from "../base/result.ts";

// Secret bytes as people copy them from paper: groups of 4 letters, "7K2M PQ0X …".
// Three letters of a group carry 15 bits, the fourth checks them and the place of the group: a check over GF(32) that finds every
// single wrong letter, every two letters exchanged within a group and every group in another's place, and says which group it is.
// Behind the bytes stand 14 bits of CRC over them, for the rare errors that fit their group, and zero bits up to the last group's end.

/** Crockford's base 32: digits and capital letters but I, L, O and U, which are read as 1, 1, 0 and V. */
const letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const readAs: Readonly<Record<string, string>> = { I: "1", L: "1", O: "0", U: "V" };

const groupLength = 4;
const checksumBits = 14;

export type LettersError =
  | { readonly type: "NotLetters" }
  /** So many groups were found, the last one perhaps cut short. */
  | { readonly type: "WrongLength"; readonly groups: number }
  /** Counted from 0: these groups are mistyped or stand in the wrong place. */
  | { readonly type: "WrongGroups"; readonly groups: readonly number[] }
  /** Every group is right in itself, the whole is not. */
  | { readonly type: "WrongWhole" };

const groupCountOf = (length: number): number => Math.ceil((8 * length + checksumBits) / 15);

export function bytesToGroups(bytes: Bytes): readonly string[] {
  const count = groupCountOf(bytes.length);
  let bits = 0n;
  for (const byte of bytes) bits = (bits << 8n) | BigInt(byte);
  bits = (bits << BigInt(checksumBits)) | BigInt(checksum(bytes));
  bits <<= BigInt(spareBits(bytes.length));

  return Array.from({ length: count }, (_, index) => {
    const group = Number((bits >> BigInt(15 * (count - 1 - index))) & 0x7fffn);
    const values = [group >> 10, (group >> 5) & 31, group & 31];
    return [...values, checkValue(values, index)].map((value) => letters.charAt(value)).join("");
  });
}

/** As they were typed: spaces, dashes, line ends, small letters and look-alikes do not matter. `lengths`: how many bytes there may be. */
export function groupsToBytes(
  text: string,
  lengths: readonly number[],
): Result<Bytes, LettersError> {
  const typed = normalizedLetters(text);
  if (typed === undefined || typed === "") return err({ type: "NotLetters" });
  const count = typed.length / groupLength;
  const length = lengths.find((each) => groupCountOf(each) === count);
  if (length === undefined) return err({ type: "WrongLength", groups: Math.ceil(count) });

  const wrongGroups: number[] = [];
  let bits = 0n;
  for (let index = 0; index < count; index++) {
    const group = typed.slice(index * groupLength, (index + 1) * groupLength);
    const [a = 0, b = 0, c = 0, check = 0] = Array.from(group, (letter) => letters.indexOf(letter));
    if (checkValue([a, b, c], index) !== check) wrongGroups.push(index);
    bits = (bits << 15n) | BigInt((a << 10) | (b << 5) | c);
  }
  if (wrongGroups.length > 0) return err({ type: "WrongGroups", groups: wrongGroups });

  const spare = BigInt(spareBits(length));
  const withChecksum = bits >> spare;
  const bytes = new Uint8Array(length);
  for (let i = 0; i < length; i++)
    bytes[i] = Number((withChecksum >> BigInt(checksumBits + 8 * (length - 1 - i))) & 0xffn);
  const isWhole =
    Number(withChecksum & ((1n << BigInt(checksumBits)) - 1n)) === checksum(bytes) &&
    withChecksum << spare === bits;
  return isWhole ? ok(bytes) : err({ type: "WrongWhole" });
}

export function isSameGroup(printed: string, typed: string): boolean {
  return normalizedLetters(typed.toUpperCase()) === printed;
}

const spareBits = (length: number): number => 15 * groupCountOf(length) - 8 * length - checksumBits;

/** Undefined when something in it is no letter of a sheet. */
function normalizedLetters(text: string): string | undefined {
  let out = "";
  for (const character of text.toUpperCase().replace(/[\s\-–—.,]/g, "")) {
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
function checksum(bytes: Bytes): number {
  let crc = 0;
  for (const byte of bytes) {
    for (let bit = 7; bit >= 0; bit--) {
      const carry = ((crc >> 13) ^ (byte >> bit)) & 1;
      crc = ((crc << 1) & 0x3fff) ^ (carry ? 0x0805 : 0);
    }
  }
  return crc;
}
