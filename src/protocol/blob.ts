import type { Brand } from "../base/brand.ts";
import {
  bytesToHex,
  concat,
  hexToBytes,
  ownBytes,
  textFromUtf8,
  utf8,
  type Bytes,
} from "../base/bytes.ts";
import { parseDeviceId, type DeviceId } from "../base/ids.ts";
import { idBytes } from "./envelope.ts";
import { spaceBytes } from "./join-request.ts";
import { limits } from "./limits.ts";
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
    bytesOf(blob),
    uint16(index),
    uint16(count),
  );
}

/** What a device signs so that a blob of so many chunks can be put without a session: by a locked phone, weeks later. It opens nothing else. */
export const blobPassContext = (space: SpaceId, blob: BlobId, count: number): Bytes =>
  concat(utf8("teren-blob-pass-v1"), spaceBytes(space), bytesOf(blob), uint16(count));

/** What whoever may erase signs, so that these blobs are gone for good. It stays true whenever it is said, and by whom it is brought. */
export const blobErasureContext = (space: SpaceId, blobs: readonly BlobId[]): Bytes =>
  concat(utf8("teren-blob-erase-v1"), spaceBytes(space), ...blobs.map(bytesOf));

export interface BlobErasure {
  readonly device: DeviceId;
  /** Over `blobErasureContext`, 64 bytes. */
  readonly signature: Bytes;
  readonly blobs: readonly BlobId[];
}

export const encodeBlobErasure = ({ device, signature, blobs }: BlobErasure): Bytes =>
  concat(idBytes(device), signature, ...blobs.map(bytesOf));

/** Undefined for what no client writes. */
export function parseBlobErasure(bytes: Uint8Array): BlobErasure | undefined {
  const device = parseDeviceId(bytesToHex(bytes.subarray(0, 8)));
  const names = bytes.subarray(72);
  const count = names.length / 16;
  if (!device || !Number.isInteger(count) || count < 1 || count > limits.blobsErasedAtOnce)
    return undefined;
  const blobs = Array.from({ length: count }, (_, at) => blobIdFrom(names.subarray(at * 16)));
  return { device, signature: ownBytes(bytes.subarray(8, 72)), blobs };
}

/** What the files of a network take at a relay, and what they may take. */
export interface BlobUsage {
  readonly bytes: number;
  readonly mostBytes: number;
  /** What removed devices have left, which lies apart and is not among them; 0 from an older relay. */
  readonly leftBytes: number;
}

/** What was left only for who asks: an older app reads two numbers. */
export const encodeBlobUsage = (
  { bytes, mostBytes, leftBytes }: BlobUsage,
  asks: { readonly left: boolean },
): Bytes => utf8(`${bytes} ${mostBytes}${asks.left ? ` ${leftBytes}` : ""}`);

export function parseBlobUsage(body: Uint8Array): BlobUsage | undefined {
  const said = /^(\d{1,15}) (\d{1,15})(?: (\d{1,15}))?$/.exec(textFromUtf8(body) ?? "");
  const [, bytes, mostBytes, leftBytes] = said?.map(Number) ?? [];
  return bytes === undefined || mostBytes === undefined
    ? undefined
    : { bytes, mostBytes, leftBytes: leftBytes || 0 };
}

const bytesOf = (blob: BlobId): Bytes => hexToBytes(blob) ?? new Uint8Array(16);
const uint16 = (value: number): Bytes => Uint8Array.of(value >> 8, value & 0xff);
