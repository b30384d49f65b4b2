import * as encoding from "lib0/encoding";
import type { Brand } from "../base/brand.ts";
import { bytesToHex, concat, utf8, type Bytes } from "../base/bytes.ts";
import type { DeviceId } from "../base/ids.ts";
import type { Result } from "../base/result.ts";
import { readBytes, type ByteReader, type Malformed } from "./byte-reader.ts";
import { deviceIdFrom, idBytes, type EnvelopeId } from "./envelope.ts";
import type { Sequence } from "./sequence.ts";
import { spaceBytes } from "./join-request.ts";
import { limits } from "./limits.ts";
import type { SpaceId } from "./roster.ts";

/** First 16 bytes of SHA-256 over everything of a manifest but its signature, as hex. */
export type SnapshotId = Brand<string, "SnapshotId">;

export const parseSnapshotId = (value: unknown): SnapshotId | undefined =>
  typeof value === "string" && /^[0-9a-f]{32}$/.test(value) ? (value as SnapshotId) : undefined;
export const snapshotIdFromHash = (hash: Uint8Array): SnapshotId =>
  bytesToHex(hash.subarray(0, 16)) as SnapshotId;

/**
 * Up to where a snapshot holds everything: of each device, the counter and the id of the last of its envelopes whose content is in it. What it
 * supersedes is told from this alone, never from its id or its place.
 */
export type Cover = ReadonlyMap<DeviceId, CoveredThrough>;

interface CoveredThrough {
  readonly gctr: number;
  readonly id: EnvelopeId;
}

/** What the relay reads of a snapshot. */
export interface SnapshotHeader {
  readonly device: DeviceId;
  readonly epoch: number;
  /** Somebody was erased, and this one does not hold her: what it covers goes sooner. */
  readonly isErasing: boolean;
  /** 16 random bytes as hex; binds the parts to this manifest. */
  readonly name: string;
  readonly cover: Cover;
  readonly parts: number;
  /** SHA-256 over the SHA-256 of each part. */
  readonly partsHash: Bytes;
}

export interface Manifest extends SnapshotHeader {
  readonly headerBytes: Bytes;
  readonly iv: Bytes;
  readonly body: Bytes;
  readonly signature: Bytes;
}

const version = 1;
const erasing = 1;

export function encodeSnapshotHeader(header: SnapshotHeader): Bytes {
  const encoder = encoding.createEncoder();
  encoding.writeUint8(encoder, version);
  encoding.writeUint8(encoder, header.isErasing ? erasing : 0);
  encoding.writeUint8Array(encoder, idBytes(header.device));
  encoding.writeVarUint(encoder, header.epoch);
  encoding.writeUint8Array(encoder, idBytes(header.name as EnvelopeId));
  encoding.writeVarUint(encoder, header.cover.size);
  for (const [device, { gctr, id }] of header.cover) {
    encoding.writeUint8Array(encoder, idBytes(device));
    encoding.writeVarUint(encoder, gctr);
    encoding.writeUint8Array(encoder, idBytes(id));
  }
  encoding.writeVarUint(encoder, header.parts);
  encoding.writeUint8Array(encoder, header.partsHash);
  return encoding.toUint8Array(encoder);
}

export function assembleManifest(
  headerBytes: Uint8Array,
  iv: Uint8Array,
  body: Uint8Array,
  signature: Uint8Array,
): Bytes {
  const length = encoding.createEncoder();
  encoding.writeVarUint(length, body.length);
  return concat(headerBytes, iv, encoding.toUint8Array(length), body, signature);
}

export function parseManifest(bytes: Uint8Array): Result<Manifest, Malformed> {
  return readBytes(bytes, (reader) => {
    if (bytes.length > limits.manifestBytes) reader.fail("manifest too long");
    const header = readHeader(reader);
    const headerBytes = new Uint8Array(bytes.slice(0, reader.position()));
    const iv = reader.bytes(12);
    const body = reader.varBytes(limits.manifestBytes);
    return { ...header, headerBytes, iv, body, signature: reader.bytes(64) };
  });
}

function readHeader(reader: ByteReader): SnapshotHeader {
  if (reader.uint8() !== version) reader.fail("unknown version");
  const isErasing = (reader.uint8() & erasing) !== 0;
  const device = deviceIdFrom(reader.bytes(8));
  const epoch = reader.varUint();
  const name = bytesToHex(reader.bytes(16));
  const size = reader.varUint();
  if (size === 0 || size > limits.devices) reader.fail("covers nobody, or too many");
  const cover = new Map<DeviceId, CoveredThrough>();
  for (let i = 0; i < size; i++) {
    const covered = deviceIdFrom(reader.bytes(8));
    const gctr = reader.varUint();
    if (gctr === 0 || cover.has(covered)) reader.fail("covers nothing of a device, or twice");
    cover.set(covered, { gctr, id: bytesToHex(reader.bytes(16)) as EnvelopeId });
  }
  const parts = reader.varUint();
  if (parts === 0 || parts > limits.snapshotParts) reader.fail("too many parts or none");
  return { device, epoch, isErasing, name, cover, parts, partsHash: reader.bytes(32) };
}

/** What the manifest's seal is bound to. */
export const manifestContext = (space: SpaceId, headerBytes: Uint8Array): Bytes =>
  concat(utf8("teren-snapshot-v1"), spaceBytes(space), headerBytes);

/** What its author signs, and what its id is the hash of. */
export const manifestSignedPart = (space: SpaceId, manifest: Manifest): Bytes =>
  concat(manifestContext(space, manifest.headerBytes), manifest.iv, manifest.body);

/** What a part is sealed for: in no other place, and of no other snapshot, does it open. */
export function partContext(space: SpaceId, name: string, index: number, count: number): Bytes {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, index);
  encoding.writeVarUint(encoder, count);
  return concat(
    utf8("teren-snapshot-part-v1"),
    spaceBytes(space),
    idBytes(name as EnvelopeId),
    encoding.toUint8Array(encoder),
  );
}

/** What another device found when it compared a snapshot with what it has itself. */
export interface Verdict {
  readonly device: DeviceId;
  readonly isConfirmed: boolean;
  readonly signature: Bytes;
}

export function verdictStatement(space: SpaceId, id: SnapshotId, isConfirmed: boolean): Bytes {
  const word = utf8(isConfirmed ? "confirm" : "object");
  return concat(utf8("teren-verdict-v1"), spaceBytes(space), idBytes(id as unknown as EnvelopeId), word); // prettier-ignore
}

export const encodeVerdict = ({ device, isConfirmed, signature }: Verdict): Bytes =>
  concat(Uint8Array.of(version, isConfirmed ? 1 : 2), idBytes(device), signature);

export const parseVerdict = (bytes: Uint8Array): Result<Verdict, Malformed> =>
  readBytes(bytes, (reader) => {
    if (reader.uint8() !== version) reader.fail("unknown version");
    const word = reader.uint8();
    if (word !== 1 && word !== 2) reader.fail("neither confirms nor objects");
    return {
      isConfirmed: word === 1,
      device: deviceIdFrom(reader.bytes(8)),
      signature: reader.bytes(64),
    };
  });

/** Whole snapshots at the relay, as it tells them to who comes: the manifests are fetched by whoever needs one. */
export interface SnapshotList {
  /** Of what lies up to here in the log, some is gone but for its counters. */
  readonly purgedThrough: Sequence;
  /** The newest last. */
  readonly snapshots: readonly ListedSnapshot[];
}

export interface ListedSnapshot {
  readonly id: SnapshotId;
  readonly device: DeviceId;
  /** The end of the log when it came: only what lies before is superseded. */
  readonly sequence: Sequence;
  /** By the relay's clock, ms. */
  readonly storedAt: number;
  readonly parts: number;
  readonly isErasing: boolean;
  readonly verdicts: readonly Pick<Verdict, "device" | "isConfirmed">[];
}

export function writeSnapshotList(encoder: encoding.Encoder, list: SnapshotList): void {
  encoding.writeVarUint(encoder, list.purgedThrough);
  encoding.writeVarUint(encoder, list.snapshots.length);
  for (const one of list.snapshots) {
    encoding.writeUint8Array(encoder, idBytes(one.id as unknown as EnvelopeId));
    encoding.writeUint8Array(encoder, idBytes(one.device));
    encoding.writeVarUint(encoder, one.sequence);
    encoding.writeVarUint(encoder, one.storedAt);
    encoding.writeVarUint(encoder, one.parts);
    encoding.writeUint8(encoder, one.isErasing ? erasing : 0);
    encoding.writeVarUint(encoder, one.verdicts.length);
    for (const { device, isConfirmed } of one.verdicts) {
      encoding.writeUint8Array(encoder, idBytes(device));
      encoding.writeUint8(encoder, isConfirmed ? 1 : 2);
    }
  }
}

export function readSnapshotList(reader: ByteReader): SnapshotList {
  const purgedThrough = reader.varUint();
  const count = atMost(reader, limits.snapshots);
  const snapshots = Array.from({ length: count }, (): ListedSnapshot => ({
    id: bytesToHex(reader.bytes(16)) as SnapshotId,
    device: deviceIdFrom(reader.bytes(8)),
    sequence: reader.varUint(),
    storedAt: reader.varUint(),
    parts: reader.varUint(),
    isErasing: (reader.uint8() & erasing) !== 0,
    verdicts: Array.from({ length: atMost(reader, limits.devices) }, () => ({
      device: deviceIdFrom(reader.bytes(8)),
      isConfirmed: reader.uint8() === 1,
    })),
  }));
  return { purgedThrough, snapshots };
}

function atMost(reader: ByteReader, most: number): number {
  const count = reader.varUint();
  return count > most ? reader.fail("too many") : count;
}

/** A manifest with the verdicts on it, as one answer. */
export function encodeManifestAnswer(manifest: Bytes, verdicts: readonly Bytes[]): Bytes {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint8Array(encoder, manifest);
  for (const verdict of verdicts) encoding.writeVarUint8Array(encoder, verdict);
  return encoding.toUint8Array(encoder);
}

export const parseManifestAnswer = (
  bytes: Uint8Array,
): Result<{ readonly manifest: Bytes; readonly verdicts: readonly Bytes[] }, Malformed> =>
  readBytes(bytes, (reader) => {
    const manifest = reader.varBytes(limits.manifestBytes);
    const verdicts: Bytes[] = [];
    while (!reader.isAtEnd()) verdicts.push(reader.varBytes(128));
    return { manifest, verdicts };
  });
