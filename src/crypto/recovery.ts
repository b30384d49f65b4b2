import { assert } from "../base/assert.ts";
import { bytesToHex, concat, hexToBytes, type Bytes } from "../base/bytes.ts";
import { err, ok, type Result } from "../base/result.ts";
import { bytesToGroups, groupsToBytes, type LettersError } from "./letter-groups.ts";

/** What a recovery sheet says: the seed of the device that exists on paper, and which network it opens. */
export interface RecoveryKey {
  /** 32 bytes; `deviceKeysFromSeed`. */
  readonly seed: Bytes;
  /** The first 10 bytes of the space's name: a relay cannot make up another that begins so. */
  readonly network: Bytes;
}

/** One sheet of three, of which any two give the key and one alone says nothing of it. */
export interface RecoveryPart {
  /** 8 hexadecimal digits, the same on the three. */
  readonly sheet: string;
  /** 1, 2 or 3. */
  readonly number: number;
  /** 43 bytes of Shamir's scheme over GF(256). */
  readonly share: Bytes;
}

export type RecoveryText =
  | { readonly kind: "whole"; readonly key: RecoveryKey }
  | { readonly kind: "part"; readonly part: RecoveryPart };

/** What is on one sheet of paper. */
export interface PaperText {
  /** 24 groups of 4 letters of a whole sheet, 27 of a part. */
  readonly groups: readonly string[];
  /** A mark and the letters without spaces; only characters of the compact QR alphabet. */
  readonly qr: string;
}

const seedLength = 32;
export const networkLength = 10;
const wholeLength = seedLength + networkLength;
const sheetLength = 4;
const partLength = sheetLength + 1 + wholeLength + 1;
const marks = /^TEREN-(?:R2|P1):/;

export const encodeRecoveryKey = ({ seed, network }: RecoveryKey): Bytes => {
  assert(seed.length === seedLength && network.length === networkLength, "a key of 42 bytes");
  return concat(seed, network);
};

export const decodeRecoveryKey = (bytes: Bytes): RecoveryKey => ({
  seed: bytes.slice(0, seedLength),
  network: bytes.slice(seedLength, wholeLength),
});

export const wholeOnPaper = (key: RecoveryKey): PaperText =>
  onPaper("TEREN-R2:", encodeRecoveryKey(key));

export const partOnPaper = ({ sheet, number, share }: RecoveryPart): PaperText =>
  onPaper("TEREN-P1:", concat(hexToBytes(sheet) ?? new Uint8Array(), Uint8Array.of(number), share));

function onPaper(mark: string, bytes: Bytes): PaperText {
  const groups = bytesToGroups(bytes);
  return { groups, qr: mark + groups.join("") };
}

/** Typed groups or a scanned code, of a whole sheet or of one of three. */
export function parseRecovery(text: string): Result<RecoveryText, LettersError> {
  const read = groupsToBytes(text.trim().toUpperCase().replace(marks, ""), [
    wholeLength,
    partLength,
  ]);
  if (!read.ok) return read;
  if (read.value.length === wholeLength)
    return ok({ kind: "whole", key: decodeRecoveryKey(read.value) });
  const number = read.value[sheetLength] ?? 0;
  if (number < 1 || number > 3) return err({ type: "WrongWhole" });
  const sheet = bytesToHex(read.value.slice(0, sheetLength));
  return ok({ kind: "part", part: { sheet, number, share: read.value.slice(sheetLength + 1) } });
}
