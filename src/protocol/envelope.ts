import * as encoding from "lib0/encoding";
import type { Brand } from "../base/brand.ts";
import { bytesToHex, concat, equalBytes, hexToBytes, utf8, type Bytes } from "../base/bytes.ts";
import { assert } from "../base/assert.ts";
import type { ChannelId, DeviceId } from "../base/ids.ts";
import type { Result } from "../base/result.ts";
import { readBytes, type ByteReader, type Malformed } from "./byte-reader.ts";
import { limits } from "./limits.ts";

/** A whole envelope as it is stored and sent. Only `sync/seal-envelope.ts` makes one from something readable. */
export type Sealed = Brand<Bytes, "Sealed">;

/** First 16 bytes of SHA-256 over everything but the signature, as hex. */
export type EnvelopeId = Brand<string, "EnvelopeId">;

/** Counts a device's envelopes in the space from 1, without a gap. */
type GlobalCounter = number;

const envelopeSuite = 1;

/** 2 snapshot, 5 confirm, 7 blob and 8 shred are reserved numbers. */
const envelopeKinds = { update: 1, digest: 9 } as const;
type EnvelopeKind = keyof typeof envelopeKinds;

export interface EnvelopeHeader {
  readonly kind: EnvelopeKind;
  /** The stream the envelope belongs to and whose key seals it: `sharedStream`, or a channel that has readers of its own. */
  readonly channel: ChannelId;
  readonly device: DeviceId;
  readonly epoch: number;
  readonly generation: number;
  readonly gctr: GlobalCounter;
  /** Counts the device's envelopes in this stream from 1, without a gap. */
  readonly cctr: number;
  /** Id of the device's previous envelope in this stream; sixteen zero bytes at the start. */
  readonly prev: EnvelopeId;
}

export interface Envelope extends EnvelopeHeader {
  readonly iv: Bytes;
  /** AES-256-GCM ciphertext and 16-byte tag over the padded content. */
  readonly body: Bytes;
  readonly signature: Bytes;
  /** The bytes of the header as they stand in the envelope. */
  readonly headerBytes: Bytes;
}

/** Envelopes that every member may open name this stream; the channels inside are sealed with the rest. */
export const sharedStream = "0000000000000000" as ChannelId;
/** Who is who: names of people and devices. */
export const directoryChannel = "0000000000000001" as ChannelId;
/** Landlords, flats and services: what the network keeps one list of. Nothing of a case is in it. */
export const registerChannel = "0000000000000002" as ChannelId;

export const noPrevious = "0".repeat(32) as EnvelopeId;
export const envelopeIdFromHash = (hash: Uint8Array): EnvelopeId =>
  bytesToHex(hash.subarray(0, 16)) as EnvelopeId;

const prefix = utf8("teren-env-v1");

export function idBytes(id: ChannelId | DeviceId | EnvelopeId): Bytes {
  const bytes = hexToBytes(id);
  assert(bytes, "an id is hexadecimal");
  return bytes;
}

export const channelIdFrom = (bytes: Uint8Array): ChannelId => bytesToHex(bytes) as ChannelId;
export const deviceIdFrom = (bytes: Uint8Array): DeviceId => bytesToHex(bytes) as DeviceId;

export function encodeEnvelopeHeader(header: EnvelopeHeader): Bytes {
  const encoder = encoding.createEncoder();
  encoding.writeUint8(encoder, envelopeSuite);
  encoding.writeUint8(encoder, envelopeKinds[header.kind]);
  encoding.writeUint8Array(encoder, idBytes(header.channel));
  encoding.writeUint8Array(encoder, idBytes(header.device));
  encoding.writeVarUint(encoder, header.epoch);
  encoding.writeVarUint(encoder, header.generation);
  encoding.writeVarUint(encoder, header.gctr);
  encoding.writeVarUint(encoder, header.cctr);
  encoding.writeUint8Array(encoder, idBytes(header.prev));
  return encoding.toUint8Array(encoder);
}

/** What the seal is bound to: a body moved to another space, stream, epoch or place in the chain does not open. */
export const envelopeContext = (spaceId: Uint8Array, headerBytes: Uint8Array): Bytes =>
  concat(prefix, spaceId, headerBytes);

/** What the device signs, and what the id is the hash of. */
export const signedPart = (context: Uint8Array, iv: Uint8Array, body: Uint8Array): Bytes =>
  concat(context, iv, body);

export function assembleEnvelope(
  headerBytes: Uint8Array,
  iv: Uint8Array,
  body: Uint8Array,
  signature: Uint8Array,
): Sealed {
  assert(iv.length === 12 && signature.length === 64, "an iv of 12 and a signature of 64 bytes");
  const length = encoding.createEncoder();
  encoding.writeVarUint(length, body.length);
  return concat(headerBytes, iv, encoding.toUint8Array(length), body, signature) as Sealed;
}

/**
 * The outside of an envelope, within the limits; says nothing about signature or content. Where many come from one device, names that stand in the
 * one `before` too are taken from there.
 */
export function parseEnvelope(sealed: Uint8Array, before?: Envelope): Result<Envelope, Malformed> {
  return readBytes(sealed, (reader) => {
    const header = readHeader(reader, before);
    const most = header.kind === "digest" ? limits.digestBytes : limits.envelopeBytes;
    if (sealed.length > most) reader.fail("envelope too long");
    const headerBytes = sealed.subarray(0, reader.position()) as Bytes;
    const iv = reader.view(12);
    const body = reader.varView(most);
    if (body.length < 16) reader.fail("body shorter than its tag");
    return { ...header, headerBytes, iv, body, signature: reader.view(64) };
  });
}

function readHeader(reader: ByteReader, before: Envelope | undefined): EnvelopeHeader {
  if (reader.uint8() !== envelopeSuite) reader.fail("unknown suite");
  const code = reader.uint8();
  const kind: EnvelopeKind =
    code === envelopeKinds.update
      ? "update"
      : code === envelopeKinds.digest
        ? "digest"
        : reader.fail("unknown kind");
  const names = reader.view(16);
  const known =
    before && equalBytes(names, before.headerBytes.subarray(2, 18)) ? before : undefined;
  const header = {
    kind,
    channel: known?.channel ?? channelIdFrom(names.subarray(0, 8)),
    device: known?.device ?? deviceIdFrom(names.subarray(8)),
    epoch: reader.varUint(),
    generation: reader.varUint(),
    gctr: reader.varUint(),
    cctr: reader.varUint(),
    prev: bytesToHex(reader.view(16)) as EnvelopeId,
  };
  if (kind === "update" && (header.gctr === 0 || header.cctr === 0))
    reader.fail("counters start at 1");
  return header;
}

/**
 * Whether `next`, if it is genuine, says what the envelope before it was: it names `one` by the hash of all but its signature (P190). Only in the shared
 * stream, where a device's counters stand side by side.
 */
export const vouchesFor = (next: EnvelopeHeader, one: EnvelopeHeader, id: EnvelopeId): boolean =>
  next.prev === id &&
  next.device === one.device &&
  next.channel === sharedStream &&
  one.channel === sharedStream &&
  next.gctr === one.gctr + 1 &&
  next.cctr === one.cctr + 1;
