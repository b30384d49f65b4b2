import { assert } from "../base/assert.ts";
import type { Bytes } from "../base/bytes.ts";

// Layout: length of the plain bytes as a varint (7 bits a byte, lowest first, top bit = more follows) ‖ plain bytes ‖ zeros.
// The whole is as long as Padmé says (Nikitin and others, "Reducing Metadata Leakage from Encrypted Files and Communication with PURBs", 2019),
// and at least 64: an outsider learns the order of magnitude of the length, for at most 12 % more bytes.

const minimumLength = 64;

/** The bytes to seal: `plain` (up to 2^28 bytes) with its length in front and zeros behind. */
export function pad(plain: Uint8Array): Bytes {
  const prefix = lengthPrefix(plain.length);
  const padded = new Uint8Array(paddedLength(prefix.length + plain.length));
  padded.set(prefix);
  padded.set(plain, prefix.length);
  return padded;
}

/** What `pad` was given. Undefined unless `padded` is exactly what `pad` makes of it, so that one content has one form. */
export function unpad(padded: Uint8Array): Bytes | undefined {
  let length = 0;
  let at = 0;
  for (let more = true; more; at++) {
    const byte = padded[at];
    if (byte === undefined || at === 4) return undefined;
    length += (byte & 0x7f) * 0x80 ** at;
    more = byte >= 0x80;
  }
  const end = at + length;
  if (at !== lengthPrefix(length).length || padded.length !== paddedLength(end)) return undefined;
  for (let i = end; i < padded.length; i++) if (padded[i] !== 0) return undefined;
  return new Uint8Array(padded.slice(at, end));
}

/** Padmé: of the binary digits of a length only about as many may differ from zero as its number of digits has digits. */
export function paddedLength(length: number): number {
  if (length <= minimumLength) return minimumLength;
  const exponent = Math.floor(Math.log2(length));
  const keptDigits = Math.floor(Math.log2(exponent)) + 1;
  const step = 2 ** (exponent - keptDigits);
  return Math.ceil(length / step) * step;
}

function lengthPrefix(length: number): readonly number[] {
  assert(length < 2 ** 28, "fewer than 2^28 bytes");
  const digits: number[] = [];
  let rest = length;
  while (rest >= 0x80) {
    digits.push((rest & 0x7f) | 0x80);
    rest >>>= 7;
  }
  return [...digits, rest];
}
