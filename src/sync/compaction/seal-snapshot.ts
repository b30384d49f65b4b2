import { concat, equalBytes, type Bytes } from "../../base/bytes.ts";
import { bytesToHex } from "../../base/bytes.ts";
import { pad, unpad } from "../../crypto/padding.ts";
import type { DeviceId } from "../../base/ids.ts";
import type { SealingKey, Suite } from "../../crypto/suite.ts";
import { idBytes, sharedStream } from "../../protocol/envelope.ts";
import { limits } from "../../protocol/limits.ts";
import {
  assembleManifest,
  encodeSnapshotHeader,
  manifestContext,
  manifestSignedPart,
  parseManifest,
  partContext,
  snapshotIdFromHash,
  type Cover,
  type Manifest,
  type SnapshotId,
} from "../../protocol/snapshot.ts";
import type { SpaceId } from "../../protocol/roster.ts";
import type { SealParts } from "../seal-envelope.ts";

export interface SealedSnapshot {
  readonly id: SnapshotId;
  readonly manifest: Bytes;
  readonly parts: readonly Bytes[];
}

const ivLength = 12;
const pieceBytes = limits.snapshotPartBytes - ivLength - 16;

/** Undefined when it would have more parts than a snapshot may. */
export async function sealSnapshot(
  parts: SealParts,
  header: {
    readonly device: DeviceId;
    readonly epoch: number;
    readonly isErasing: boolean;
    readonly cover: Cover;
  },
  secret: Bytes,
  content: Bytes,
): Promise<SealedSnapshot | undefined> {
  const { suite, random, spaceId } = parts;
  const padded = pad(content);
  const count = Math.ceil(padded.length / pieceBytes);
  if (count > limits.snapshotParts) return undefined;
  const key = await keyOf(suite, secret);
  const name = bytesToHex(random.bytes(16));
  const sealed: Bytes[] = [];
  for (let index = 0; index < count; index++) {
    const iv = random.bytes(ivLength);
    const piece = padded.slice(index * pieceBytes, (index + 1) * pieceBytes);
    const context = partContext(spaceId, name, index, count);
    sealed.push(concat(iv, await suite.seal(key, iv, piece, context)));
  }
  const partsHash = await hashOf(suite, sealed);
  const headerBytes = encodeSnapshotHeader({ ...header, name, parts: count, partsHash });
  const iv = random.bytes(ivLength);
  // The manifest vouches for what is in the parts by their hash; its own seal shows that its author had the key.
  const body = await suite.seal(key, iv, pad(partsHash), manifestContext(spaceId, headerBytes));
  const unsigned = assembleManifest(headerBytes, iv, body, new Uint8Array(64));
  const parsed = parseManifest(unsigned);
  if (!parsed.ok) return undefined;
  const signed = manifestSignedPart(spaceId, parsed.value);
  const signature = await suite.sign(parts.signing, signed);
  return {
    id: snapshotIdFromHash(await suite.sha256(signed)),
    manifest: assembleManifest(headerBytes, iv, body, signature),
    parts: sealed,
  };
}

/** `damaged`: these are not the parts its author signed. Undefined: they are, and do not open. */
export async function openSnapshot(
  suite: Pick<Suite, "channelKey" | "open" | "sha256">,
  spaceId: SpaceId,
  manifest: Manifest,
  secret: Bytes,
  sealed: readonly Bytes[],
): Promise<Bytes | "damaged" | undefined> {
  if (sealed.length !== manifest.parts) return "damaged";
  if (!equalBytes(await hashOf(suite, sealed), manifest.partsHash)) return "damaged";
  const key = await keyOf(suite, secret);
  const context = manifestContext(spaceId, manifest.headerBytes);
  if (!(await suite.open(key, manifest.iv, manifest.body, context))) return undefined;
  const pieces: Bytes[] = [];
  for (const [index, part] of sealed.entries()) {
    const where = partContext(spaceId, manifest.name, index, manifest.parts);
    const piece = await suite.open(key, part.slice(0, ivLength), part.slice(ivLength), where);
    if (!piece) return undefined;
    pieces.push(piece);
  }
  return unpad(concat(...pieces));
}

const keyOf = (suite: Pick<Suite, "channelKey">, secret: Bytes): Promise<SealingKey> =>
  suite.channelKey(secret, idBytes(sharedStream), 0);

async function hashOf(suite: Pick<Suite, "sha256">, sealed: readonly Bytes[]): Promise<Bytes> {
  const hashes: Bytes[] = [];
  for (const part of sealed) hashes.push(await suite.sha256(part));
  return suite.sha256(concat(...hashes));
}
