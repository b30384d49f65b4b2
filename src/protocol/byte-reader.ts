import * as decoding from "lib0/decoding";
import { ownBytes, type Bytes } from "../base/bytes.ts";
import { err, ok, type Result } from "../base/result.ts";

/** Bytes that break the format. `why` is for logs and tests and never holds what was in the bytes. */
export interface Malformed {
  readonly type: "Malformed";
  readonly why: string;
}

class MalformedBytes extends Error {}

export interface ByteReader {
  readonly uint8: () => number;
  /** A var-int of at most 2^53 − 1. */
  readonly varUint: () => number;
  readonly varInt: () => number;
  readonly bytes: (length: number) => Bytes;
  /** Length as var-int, then the bytes; refused when longer than `most`. */
  readonly varBytes: (most: number) => Bytes;
  readonly rest: () => Bytes;
  readonly position: () => number;
  readonly isAtEnd: () => boolean;
  readonly fail: (why: string) => never;
}

/** Reads all of `source` with `read`, and turns whatever breaks, or is left over, into `Malformed`. */
export function readBytes<T>(
  source: Uint8Array,
  read: (reader: ByteReader) => T,
): Result<T, Malformed> {
  const decoder = decoding.createDecoder(source);
  const left = () => source.length - decoder.pos;
  const fail = (why: string): never => {
    throw new MalformedBytes(why);
  };
  const take = (length: number): Bytes => {
    if (length > left()) fail("ends too early");
    return ownBytes(decoding.readUint8Array(decoder, length));
  };
  const reader: ByteReader = {
    uint8: () => (left() > 0 ? decoding.readUint8(decoder) : fail("ends too early")),
    varUint: () => decoding.readVarUint(decoder),
    varInt: () => decoding.readVarInt(decoder),
    bytes: take,
    varBytes(most) {
      const length = decoding.readVarUint(decoder);
      if (length > most) fail("part too long");
      return take(length);
    },
    rest: () => take(left()),
    position: () => decoder.pos,
    isAtEnd: () => left() === 0,
    fail,
  };
  try {
    const value = read(reader);
    if (left() > 0) return err({ type: "Malformed", why: "bytes left over" });
    return ok(value);
  } catch (error) {
    // lib0 throws plain errors for numbers that overrun or never end
    return err({ type: "Malformed", why: error instanceof Error ? error.message : "unreadable" });
  }
}
