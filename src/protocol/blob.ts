import type { Brand } from "../base/brand.ts";
import { bytesToHex, concat, hexToBytes, utf8, type Bytes } from "../base/bytes.ts";
import { spaceBytes } from "./join-request.ts";
import type { SpaceId } from "./roster.ts";

/** Sealed bytes that lie beside the log, cut into chunks: 16 random bytes as 32 hexadecimal digits. */
export type BlobId = Brand<string, "BlobId">;

export const parseBlobId = (value: unknown): BlobId | undefined =>
  typeof value === "string" && /^[0-9a-f]{32}$/.test(value) ? (value as BlobId) : undefined;

export const blobIdFrom = (bytes: Uint8Array): BlobId =>
  bytesToHex(bytes.subarray(0, 16)) as BlobId;

/** What a chunk is sealed for: nowhere else, in no other place and of no shorter or longer blob does it open. */
export function blobContext(space: SpaceId, blob: BlobId, index: number, count: number): Bytes {
  return concat(
    utf8("teren-blob-v1"),
    spaceBytes(space),
    hexToBytes(blob) ?? new Uint8Array(16),
    uint16(index),
    uint16(count),
  );
}

const uint16 = (value: number): Bytes => Uint8Array.of(value >> 8, value & 0xff);
