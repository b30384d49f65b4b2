import { concat, equalBytes, type Bytes } from "../base/bytes.ts";
import type { Random } from "../base/random.ts";
import { pad, paddedLength, unpad } from "../crypto/padding.ts";
import type { Suite } from "../crypto/suite.ts";
import { blobContext, blobIdFrom, type BlobId } from "../protocol/blob.ts";
import { limits } from "../protocol/limits.ts";
import type { SpaceId } from "../protocol/roster.ts";

/** What an entry says of a blob: with it, and only with it, the chunks open. */
export interface BlobRef {
  readonly id: BlobId;
  /** 32 bytes. */
  readonly key: Bytes;
  /** Of the content. */
  readonly sha256: Bytes;
  readonly bytes: number;
  readonly chunks: number;
}

const ivLength = 12;
const sealLength = ivLength + 16;
const pieceBytes = limits.blobChunkBytes - sealLength;
/** Padded, it fills no more than the chunks a blob may have. */
export const mostBlobBytes = 8 * 1024 * 1024;

type BlobSuite = Pick<Suite, "sealingKey" | "seal" | "open" | "sha256">;

export async function sealBlob(
  parts: { readonly suite: BlobSuite; readonly random: Random },
  space: SpaceId,
  content: Bytes,
): Promise<{ readonly ref: BlobRef; readonly chunks: readonly Bytes[] }> {
  const { suite, random } = parts;
  const id = blobIdFrom(random.bytes(16));
  const key = random.bytes(32);
  const sealing = await suite.sealingKey(key);
  const padded = pad(content);
  const count = Math.ceil(padded.length / pieceBytes);
  const chunks: Bytes[] = [];
  for (let index = 0; index < count; index++) {
    const iv = random.bytes(ivLength);
    const piece = padded.slice(index * pieceBytes, (index + 1) * pieceBytes);
    const context = blobContext(space, id, index, count);
    chunks.push(concat(iv, await suite.seal(sealing, iv, piece, context)));
  }
  const sha256 = await suite.sha256(content);
  return { ref: { id, key, sha256, bytes: content.length, chunks: count }, chunks };
}

/** Undefined unless the chunks are exactly those of `ref`, in their order, every one. */
export async function openBlob(
  suite: BlobSuite,
  space: SpaceId,
  ref: BlobRef,
  chunks: readonly Bytes[],
): Promise<Bytes | undefined> {
  if (chunks.length !== ref.chunks || chunks.length !== chunksOf(ref.bytes)) return undefined;
  const key = await suite.sealingKey(ref.key);
  const pieces: Bytes[] = [];
  for (const [index, chunk] of chunks.entries()) {
    const context = blobContext(space, ref.id, index, ref.chunks);
    const piece = await suite.open(key, chunk.slice(0, ivLength), chunk.slice(ivLength), context);
    if (!piece) return undefined;
    pieces.push(piece);
  }
  const content = unpad(concat(...pieces));
  if (content?.length !== ref.bytes) return undefined;
  return equalBytes(await suite.sha256(content), ref.sha256) ? content : undefined;
}

/** How many chunks a content of this length has. */
export const chunksOf = (bytes: number): number =>
  Math.ceil(paddedLength(bytes + prefixLength(bytes)) / pieceBytes);

const prefixLength = (bytes: number): number => (bytes < 0x80 ? 1 : bytes < 0x4000 ? 2 : bytes < 0x200000 ? 3 : 4); // prettier-ignore
