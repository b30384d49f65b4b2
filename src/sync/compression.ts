import { deflateSync, inflateSync } from "fflate";
import type { Bytes } from "../base/bytes.ts";
import { dictionary1 } from "./dictionary-1.ts";

export interface Compression {
  /** Undefined when it is not worth a try. */
  readonly deflate: (plain: Uint8Array) => Uint8Array | undefined;
  /** Undefined unless the bytes inflate to exactly `length` bytes; never makes more, and never takes more memory. */
  readonly inflate: (packed: Uint8Array, length: number) => Uint8Array | undefined;
}

/** Deflate without a header, beginning with dictionary 1 as what was said before. */
export function createCompression(): Compression {
  const dictionary = dictionary1();
  return {
    deflate(plain) {
      if (plain.length < 16) return undefined;
      return deflateSync(plain, { level: 9, mem: 4, dictionary });
    },
    inflate: (packed, length) => inflateWith(packed, length, dictionary),
  };
}

function inflateWith(
  packed: Uint8Array,
  length: number,
  dictionary: Bytes,
): Uint8Array | undefined {
  try {
    // With a buffer of our own the library does not allocate: what is beyond it is dropped, and one byte too many shows.
    const out = inflateSync(packed, { dictionary, out: new Uint8Array(length + 1) });
    return out.length === length ? out : undefined;
  } catch {
    return undefined; // not deflate
  }
}
