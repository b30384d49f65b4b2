import * as decoding from "lib0/decoding";
import { ownBytes, type Bytes } from "../base/bytes.ts";
import { err, ok, type Result } from "../base/result.ts";

/** Bytes that break the format. `why` is for logs and tests and never holds what was in the bytes. */
export interface Malformed {
  readonly type: "Malformed";
  readonly why: string;
}

class MalformedBytes extends Error {}

/** Reads from the front. One is made for every envelope that passes a relay, so it is a class: objects of functions would cost as much as the reading. */
export class ByteReader {
  readonly #decoder: decoding.Decoder<ArrayBufferLike>;

  constructor(source: Uint8Array) {
    this.#decoder = decoding.createDecoder(source);
  }

  uint8(): number {
    return this.isAtEnd() ? this.fail("ends too early") : decoding.readUint8(this.#decoder);
  }
  /** A var-int of at most 2^53 − 1. */
  varUint(): number {
    return decoding.readVarUint(this.#decoder);
  }
  varInt(): number {
    return decoding.readVarInt(this.#decoder);
  }
  bytes(length: number): Bytes {
    return ownBytes(this.view(length));
  }
  /** The bytes where they stand: whoever keeps them keeps all of the source. */
  view(length: number): Bytes {
    const { arr, pos } = this.#decoder;
    if (length > arr.length - pos) this.fail("ends too early");
    this.#decoder.pos = pos + length;
    return arr.subarray(pos, pos + length) as Bytes;
  }
  /** Length as var-int, then the bytes; refused when longer than `most`. */
  varBytes(most: number): Bytes {
    return ownBytes(this.varView(most));
  }
  varView(most: number): Bytes {
    const length = this.varUint();
    return length > most ? this.fail("part too long") : this.view(length);
  }
  rest(): Bytes {
    return this.bytes(this.#decoder.arr.length - this.#decoder.pos);
  }
  position(): number {
    return this.#decoder.pos;
  }
  isAtEnd(): boolean {
    return this.#decoder.pos === this.#decoder.arr.length;
  }
  fail(why: string): never {
    throw new MalformedBytes(why);
  }
}

/** Reads all of `source` with `read`, and turns whatever breaks, or is left over, into `Malformed`. */
export function readBytes<T>(
  source: Uint8Array,
  read: (reader: ByteReader) => T,
): Result<T, Malformed> {
  try {
    const reader = new ByteReader(source);
    const value = read(reader);
    return reader.isAtEnd() ? ok(value) : err({ type: "Malformed", why: "bytes left over" });
  } catch (error) {
    // lib0 throws plain errors for numbers that overrun or never end
    return err({ type: "Malformed", why: error instanceof Error ? error.message : "unreadable" });
  }
}
