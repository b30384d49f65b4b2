import * as encoding from "lib0/encoding";
import { concat, hexToBytes, utf8, type Bytes } from "../base/bytes.ts";
import { err, type Result } from "../base/result.ts";
import { blobIdFrom, type BlobId } from "./blob.ts";
import { readBytes, type ByteReader, type Malformed } from "./byte-reader.ts";
import { spaceBytes } from "./join-request.ts";
import { limits } from "./limits.ts";
import { spaceIdFromHash, type SpaceId } from "./roster.ts";
import { snapshotIdFromHash, type SnapshotId } from "./snapshot.ts";

// A file that carries what another device lacks where there is no line: section 8a of docs/protocol.md.
// Layout: head ‖ sealed chunks of one length, the last shorter. A chunk opens to uint16 where the first item begins in it ‖ a piece of the items.

/** What tells it from other files, and shows when a transfer has mangled line ends. */
const magic = Uint8Array.of(0x93, 0x54, 0x52, 0x4e, 0x42, 0x0d, 0x0a, 0x1a);
const version = 1;

/** Sealed: what is lost where a file breaks off or is damaged. */
export const bundleChunkBytes = 4 * 1024;
const tagBytes = 16;
/** Of the items, in one chunk. */
export const bundlePieceBytes = bundleChunkBytes - tagBytes - 2;
/** Stands where a chunk would say at which byte the first item begins in it. */
export const noItemBegins = 0xffff;
/** enc 32, key 32, tag 16. */
const bundleBoxBytes = 80;
const mostBoxes = 1_024;
/** Enough of a file to read its head. */
export const mostHeadBytes = 256 + mostBoxes * bundleBoxBytes;

export interface BundleHead {
  /** 16 bytes of chance; no two files have the same. */
  readonly nonce: Bytes;
  /** The file's key, sealed to one device each; which is whose is not said, and some are nobody's. */
  readonly boxes: readonly Bytes[];
  /** The file's key, sealed with what Argon2id makes of a passphrase. */
  readonly phrase: PhraseBox | undefined;
}

export interface PhraseBox {
  readonly memoryKiB: number;
  readonly passes: number;
  readonly lanes: number;
  /** 16 bytes. */
  readonly salt: Bytes;
  /** iv 12, key 32, tag 16. */
  readonly sealed: Bytes;
}

export type BundleItem =
  | { readonly type: "contents"; readonly contents: BundleContents }
  | { readonly type: "roster"; readonly position: number; readonly entry: Bytes }
  | { readonly type: "envelope"; readonly envelope: Bytes }
  | {
      readonly type: "blobChunk";
      readonly blob: BlobId;
      readonly index: number;
      readonly chunks: number;
      readonly isSmall: boolean;
      readonly bytes: Bytes;
    }
  /** A snapshot in the place of envelopes that whoever packs does not have any more, with the verdicts on it; its parts follow. */
  | { readonly type: "snapshot"; readonly snapshot: SnapshotId; readonly answer: Bytes }
  | {
      readonly type: "snapshotPart";
      readonly snapshot: SnapshotId;
      readonly index: number;
      readonly bytes: Bytes;
    }
  /** Whatever a later version says. */
  | { readonly type: "unknown" }
  | { readonly type: "end" };

/** What a whole file holds, said first, so that whoever gets half of it knows what is missing. */
export interface BundleContents {
  readonly space: SpaceId;
  /** ms since 1970 by the clock of whoever packed it. */
  readonly madeAt: number;
  readonly roster: number;
  readonly envelopes: number;
  readonly blobs: number;
}

const itemTypes = {
  end: 0,
  contents: 1,
  roster: 2,
  envelope: 3,
  blobChunk: 4,
  snapshot: 5,
  snapshotPart: 6,
} as const;

export function encodeBundleHead({ nonce, boxes, phrase }: BundleHead): Bytes {
  const encoder = encoding.createEncoder();
  encoding.writeUint8Array(encoder, magic);
  encoding.writeUint8(encoder, version);
  encoding.writeUint8Array(encoder, nonce);
  encoding.writeUint8(encoder, phrase ? 1 : 0);
  if (phrase) {
    encoding.writeVarUint(encoder, phrase.memoryKiB);
    encoding.writeVarUint(encoder, phrase.passes);
    encoding.writeVarUint(encoder, phrase.lanes);
    encoding.writeUint8Array(encoder, phrase.salt);
    encoding.writeUint8Array(encoder, phrase.sealed);
  }
  encoding.writeVarUint(encoder, boxes.length);
  for (const box of boxes) encoding.writeUint8Array(encoder, box);
  return encoding.toUint8Array(encoder);
}

export type BundleHeadError =
  /** Another kind of file. */
  | { readonly type: "NoBundle" }
  | { readonly type: "NewerVersion" }
  /** It ends before its key, or was changed. */
  | { readonly type: "Cut" };

/** From the beginning of a file; `length` is how long the head was. */
export function parseBundleHead(
  start: Uint8Array,
): Result<{ readonly head: BundleHead; readonly length: number }, BundleHeadError> {
  if (magic.some((byte, index) => start[index] !== byte)) return err({ type: "NoBundle" });
  const found = start[magic.length];
  if (found !== undefined && found > version) return err({ type: "NewerVersion" });
  let length = 0;
  const parsed = readBytes(start, (reader) => {
    reader.bytes(magic.length + 1);
    const nonce = reader.bytes(16);
    const phrase = reader.uint8() === 1 ? readPhrase(reader) : undefined;
    const count = reader.varUint();
    if (count > mostBoxes) reader.fail("too many boxes");
    const boxes = Array.from({ length: count }, () => reader.bytes(bundleBoxBytes));
    length = reader.position();
    reader.rest();
    return { nonce, boxes, phrase };
  });
  if (!parsed.ok) return err({ type: "Cut" });
  return { ok: true, value: { head: parsed.value, length } };
}

function readPhrase(reader: ByteReader): PhraseBox {
  const [memoryKiB, passes, lanes] = [reader.varUint(), reader.varUint(), reader.varUint()];
  // A file from a stranger must not be able to hang the phone.
  if (memoryKiB < 8 || memoryKiB > 256 * 1024 || passes < 1 || passes > 16 || lanes !== 1)
    reader.fail("unusual parameters");
  return { memoryKiB, passes, lanes, salt: reader.bytes(16), sealed: reader.bytes(60) };
}

/** What a chunk is sealed for: no other file, and no other place in it. */
export function bundleChunkContext(headHash: Bytes, index: number): Bytes {
  const place = new Uint8Array(4);
  new DataView(place.buffer).setUint32(0, index);
  return concat(utf8("teren-bundle-v1"), headHash, place);
}

/** Never used twice: every file has a key of its own. */
export function bundleChunkIv(index: number): Bytes {
  const iv = new Uint8Array(12);
  new DataView(iv.buffer).setUint32(8, index);
  return iv;
}

/** What the box for a passphrase is sealed for. */
export const phraseBoxContext = (nonce: Bytes): Bytes =>
  concat(utf8("teren bundle phrase v1"), nonce);

export const bundleBoxInfo = (nonce: Bytes): Bytes => concat(utf8("teren bundle v1"), nonce);

/** uint8 type ‖ var-bytes, so that what is not known can be stepped over; the end is a single zero. */
export function encodeBundleItem(item: Exclude<BundleItem, { readonly type: "unknown" }>): Bytes {
  const encoder = encoding.createEncoder();
  encoding.writeUint8(encoder, itemTypes[item.type]);
  if (item.type === "end") return encoding.toUint8Array(encoder);
  const body = encoding.createEncoder();
  switch (item.type) {
    case "contents": {
      const { space, madeAt, roster, envelopes, blobs } = item.contents;
      encoding.writeUint8Array(body, spaceBytes(space));
      for (const number of [madeAt, roster, envelopes, blobs]) encoding.writeVarUint(body, number);
      break;
    }
    case "roster":
      encoding.writeVarUint(body, item.position);
      encoding.writeUint8Array(body, item.entry);
      break;
    case "envelope":
      encoding.writeUint8Array(body, item.envelope);
      break;
    case "blobChunk":
      encoding.writeUint8Array(body, hexToBytes(item.blob) ?? new Uint8Array(16));
      encoding.writeVarUint(body, item.index);
      encoding.writeVarUint(body, item.chunks);
      encoding.writeUint8(body, item.isSmall ? 1 : 0);
      encoding.writeUint8Array(body, item.bytes);
      break;
    case "snapshot":
      encoding.writeUint8Array(body, hexToBytes(item.snapshot) ?? new Uint8Array(16));
      encoding.writeUint8Array(body, item.answer);
      break;
    case "snapshotPart":
      encoding.writeUint8Array(body, hexToBytes(item.snapshot) ?? new Uint8Array(16));
      encoding.writeVarUint(body, item.index);
      encoding.writeUint8Array(body, item.bytes);
      break;
  }
  encoding.writeVarUint8Array(encoder, encoding.toUint8Array(body));
  return encoding.toUint8Array(encoder);
}

/** The longest an item's body can be: an envelope, a roster entry, or a chunk of a file with its name. */
const mostItemBytes = Math.max(limits.envelopeBytes, limits.rosterEntryBytes, limits.blobChunkBytes) + 64; // prettier-ignore

/** The first item in `bytes` from `at` on. "more": its end has not come yet. */
export function readBundleItem(
  bytes: Uint8Array,
  at: number,
): Result<{ readonly item: BundleItem; readonly end: number } | "more", Malformed> {
  const type = bytes[at];
  if (type === undefined) return { ok: true, value: "more" };
  if (type === itemTypes.end) return { ok: true, value: { item: { type: "end" }, end: at + 1 } };
  const length = readLength(bytes, at + 1);
  if (length === "more") return { ok: true, value: "more" };
  if (length === "broken" || length.value > mostItemBytes)
    return err({ type: "Malformed", why: "an item that is too long" });
  const end = length.end + length.value;
  if (end > bytes.length) return { ok: true, value: "more" };
  const item = readBytes(bytes.subarray(length.end, end), (reader) => readBody(type, reader));
  return item.ok ? { ok: true, value: { item: item.value, end } } : item;
}

function readLength(
  bytes: Uint8Array,
  at: number,
): { readonly value: number; readonly end: number } | "more" | "broken" {
  let value = 0;
  for (let place = 0; place < 4; place++) {
    const byte = bytes[at + place];
    if (byte === undefined) return "more";
    value += (byte & 0x7f) * 0x80 ** place;
    if (byte < 0x80) return { value, end: at + place + 1 };
  }
  return "broken";
}

function readBody(type: number, reader: ByteReader): BundleItem {
  switch (type) {
    case itemTypes.contents: {
      const space = spaceIdFromHash(reader.bytes(32));
      const [madeAt, roster, envelopes, blobs] = [reader.varUint(), reader.varUint(), reader.varUint(), reader.varUint()]; // prettier-ignore
      // A later version may say more.
      reader.rest();
      return { type: "contents", contents: { space, madeAt, roster, envelopes, blobs } };
    }
    case itemTypes.roster:
      return { type: "roster", position: reader.varUint(), entry: reader.rest() };
    case itemTypes.envelope:
      return { type: "envelope", envelope: reader.rest() };
    case itemTypes.blobChunk: {
      const blob = blobIdFrom(reader.bytes(16));
      const [index, chunks] = [reader.varUint(), reader.varUint()];
      if (chunks < 1 || chunks > limits.blobChunks || index >= chunks) reader.fail("no such chunk");
      return { type: "blobChunk", blob, index, chunks, isSmall: reader.uint8() === 1, bytes: reader.rest() }; // prettier-ignore
    }
    case itemTypes.snapshot:
      return { type: "snapshot", snapshot: snapshotIdFromHash(reader.bytes(16)), answer: reader.rest() }; // prettier-ignore
    case itemTypes.snapshotPart: {
      const snapshot = snapshotIdFromHash(reader.bytes(16));
      const index = reader.varUint();
      if (index >= limits.snapshotParts) reader.fail("no such part");
      return { type: "snapshotPart", snapshot, index, bytes: reader.rest() };
    }
    default:
      reader.rest();
      return { type: "unknown" };
  }
}
