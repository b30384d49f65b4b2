import { Deflate, deflateSync, inflateSync } from "fflate";
import { concat, type Bytes } from "../base/bytes.ts";
import { dictionary1 } from "./dictionary-1.ts";

export interface Compression {
  /** Undefined when it is not worth a try. */
  readonly deflate: (plain: Uint8Array) => Uint8Array | undefined;
  /** For much at once: a piece, and then others have a turn. A sixth of a percent longer. */
  readonly deflateInTurns: (
    plain: Uint8Array,
    turn: () => Promise<void>,
  ) => Promise<Uint8Array | undefined>;
  /** Undefined unless the bytes inflate to exactly `length` bytes; never makes more, and never takes more memory. */
  readonly inflate: (packed: Uint8Array, length: number) => Uint8Array | undefined;
}

const options = { level: 9, mem: 4 } as const;
/** Some 3 ms of a laptop's time. */
const pieceBytes = 0x10000;

/** Deflate without a header, beginning with dictionary 1 as what was said before. */
export function createCompression(): Compression {
  const dictionary = dictionary1();
  return {
    deflate(plain) {
      if (plain.length < 16) return undefined;
      return deflateSync(plain, { ...options, dictionary });
    },
    async deflateInTurns(plain, turn) {
      const pieces: Bytes[] = [];
      const stream = new Deflate({ ...options, dictionary }, (piece) => pieces.push(new Uint8Array(piece))); // prettier-ignore
      for (let at = 0; at < plain.length; at += pieceBytes) {
        if (at > 0) await turn();
        const end = at + pieceBytes;
        stream.push(plain.subarray(at, end), end >= plain.length);
      }
      return pieces.length > 0 ? concat(...pieces) : undefined;
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
