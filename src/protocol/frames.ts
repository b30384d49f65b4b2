import * as encoding from "lib0/encoding";
import type { Brand } from "../base/brand.ts";
import { assertNever } from "../base/assert.ts";
import { bytesToHex, hexToBytes, ownBytes, textFromUtf8, utf8, type Bytes } from "../base/bytes.ts";
import type { DeviceId } from "../base/ids.ts";
import type { Result } from "../base/result.ts";
import { readBytes, type ByteReader, type Malformed } from "./byte-reader.ts";
import { deviceIdFrom, idBytes } from "./envelope.ts";
import { limits } from "./limits.ts";
import { refusalFromCode, refusals, type Refusal } from "./refusals.ts";
import type { RosterHash, SpaceId } from "./roster.ts";
import {
  parseSnapshotId,
  readSnapshotList,
  writeSnapshotList,
  type SnapshotId,
  type SnapshotList,
} from "./snapshot.ts";
import type { Sequence } from "./sequence.ts";

/** 16 random bytes as hex, new with every database: tells a restored or replaced relay from the one we knew. */
export type LogId = Brand<string, "LogId">;

export interface Cursor {
  readonly logId: LogId;
  readonly sequence: Sequence;
}

/** The highest gap-free counter of each device that the sender holds. */
export type Heads = ReadonlyMap<DeviceId, number>;

export interface LogEntry {
  readonly sequence: Sequence;
  /** When the relay stored it, ms since 1970 by the relay's clock. */
  readonly storedAt: number;
  readonly envelope: Bytes;
}

export interface Ack {
  readonly device: DeviceId;
  /** `count` envelopes from counter `gctr` on are on the relay's disk, with sequences from `sequence` on. */
  readonly gctr: number;
  readonly count: number;
  readonly sequence: Sequence;
  readonly storedAt: number;
}

export interface Nack {
  readonly device: DeviceId;
  readonly gctr: number;
  readonly refusal: Refusal;
  readonly detail: number;
}

export type ClientFrame =
  | {
      readonly type: "auth";
      readonly version: number;
      readonly device: DeviceId;
      /** Over `authStatement`. */
      readonly signature: Bytes;
      /** Sequence 0 with any log id: nothing yet. */
      readonly cursor: Cursor;
      readonly rosterLength: number;
      readonly rosterHead: RosterHash;
    }
  /** Lets the relay send `credit` more bytes of envelopes. `after` is given once, or to start over. */
  | { readonly type: "pull"; readonly after: Sequence | undefined; readonly credit: number }
  /** A pull by who has taken in a snapshot: without what that one supersedes. */
  | {
      readonly type: "pullBeyond";
      readonly snapshot: SnapshotId;
      readonly after: Sequence;
      readonly credit: number;
    }
  | { readonly type: "push"; readonly envelopes: readonly Bytes[] }
  | { readonly type: "rosterAppend"; readonly entry: Bytes }
  | { readonly type: "digestPut"; readonly digest: Bytes }
  | { readonly type: "joinDrop"; readonly request: Bytes }
  | { readonly type: "live"; readonly body: Bytes };

export type ServerFrame =
  | {
      readonly type: "challenge";
      readonly nonce: Bytes;
      readonly relayTime: number;
      readonly oldest: number;
      readonly newest: number;
    }
  | {
      readonly type: "welcome";
      readonly logId: LogId;
      readonly head: Sequence;
      readonly rosterLength: number;
      readonly heads: Heads;
      /** For the HTTP routes, valid for an hour. */
      readonly token: Bytes;
    }
  | { readonly type: "roster"; readonly from: number; readonly entries: readonly Bytes[] }
  | { readonly type: "batch"; readonly entries: readonly LogEntry[]; readonly more: boolean }
  | { readonly type: "ack"; readonly acks: readonly Ack[]; readonly head: Sequence }
  | { readonly type: "nack"; readonly nacks: readonly Nack[] }
  | { readonly type: "rosterRefused"; readonly refusal: Refusal; readonly length: number }
  | { readonly type: "digest"; readonly digest: Bytes }
  | { readonly type: "joins"; readonly requests: readonly Bytes[] }
  | ({ readonly type: "snapshots" } & SnapshotList)
  | { readonly type: "live"; readonly body: Bytes }
  | { readonly type: "note"; readonly kind: "closing"; readonly retryAfterMs: number }
  /** To coordinators: removed devices have left something for them. */
  | { readonly type: "note"; readonly kind: "late" }
  | { readonly type: "tick" };

/** y-websocket message types. 0, 1, 2, 3 are its own; ours start at 80. */
export const firstFrameType = 80;
export const frameTypes = {
  snapshots: 80,
  pullBeyond: 81,
  challenge: 100,
  auth: 101,
  welcome: 102,
  pull: 103,
  batch: 104,
  push: 105,
  ack: 106,
  nack: 107,
  live: 108,
  tick: 109,
  note: 110,
  part: 111,
  rosterAppend: 112,
  roster: 113,
  rosterRefused: 114,
  joins: 115,
  joinDrop: 116,
  digestPut: 117,
  digest: 118,
} as const;

const noteKinds = { closing: 1, late: 2 } as const;

/** A message before it is divided into frames: its type and the payload that follows as one var-length byte array. */
export interface Message {
  readonly type: number;
  readonly payload: Bytes;
}

/** What a device signs to open a session: bound to this relay, this space and this challenge. */
export function authStatement(spaceId: SpaceId, relayOrigin: string, nonce: Uint8Array): Bytes {
  const encoder = encoding.createEncoder();
  encoding.writeUint8Array(encoder, utf8("teren-auth-v1"));
  encoding.writeUint8Array(encoder, fixed(spaceId, 32));
  encoding.writeVarUint8Array(encoder, utf8(relayOrigin));
  encoding.writeUint8Array(encoder, nonce);
  return encoding.toUint8Array(encoder);
}

export function encodeClientFrame(frame: ClientFrame): Message {
  const encoder = encoding.createEncoder();
  switch (frame.type) {
    case "auth":
      encoding.writeVarUint(encoder, frame.version);
      encoding.writeUint8Array(encoder, idBytes(frame.device));
      encoding.writeUint8Array(encoder, frame.signature);
      encoding.writeUint8Array(encoder, fixed(frame.cursor.logId, 16));
      encoding.writeVarUint(encoder, frame.cursor.sequence);
      encoding.writeVarUint(encoder, frame.rosterLength);
      encoding.writeUint8Array(encoder, fixed(frame.rosterHead, 32));
      break;
    case "pull":
      // 0 keeps the place; sequences start at 1, so "after n" travels as n + 1
      encoding.writeVarUint(encoder, frame.after === undefined ? 0 : frame.after + 1);
      encoding.writeVarUint(encoder, frame.credit);
      break;
    case "pullBeyond":
      encoding.writeUint8Array(encoder, fixed(frame.snapshot, 16));
      encoding.writeVarUint(encoder, frame.after);
      encoding.writeVarUint(encoder, frame.credit);
      break;
    case "push":
      for (const envelope of frame.envelopes) encoding.writeVarUint8Array(encoder, envelope);
      break;
    case "rosterAppend":
      encoding.writeUint8Array(encoder, frame.entry);
      break;
    case "digestPut":
      encoding.writeUint8Array(encoder, frame.digest);
      break;
    case "joinDrop":
      encoding.writeUint8Array(encoder, frame.request);
      break;
    case "live":
      encoding.writeUint8Array(encoder, frame.body);
      break;
    default:
      assertNever(frame);
  }
  return { type: frameTypes[frame.type], payload: encoding.toUint8Array(encoder) };
}

export function encodeServerFrame(frame: ServerFrame): Message {
  const encoder = encoding.createEncoder();
  switch (frame.type) {
    case "challenge":
      encoding.writeUint8Array(encoder, frame.nonce);
      encoding.writeVarUint(encoder, frame.relayTime);
      encoding.writeVarUint(encoder, frame.oldest);
      encoding.writeVarUint(encoder, frame.newest);
      break;
    case "welcome":
      encoding.writeUint8Array(encoder, fixed(frame.logId, 16));
      encoding.writeVarUint(encoder, frame.head);
      encoding.writeVarUint(encoder, frame.rosterLength);
      encoding.writeVarUint(encoder, frame.heads.size);
      for (const [device, gctr] of frame.heads) {
        encoding.writeUint8Array(encoder, idBytes(device));
        encoding.writeVarUint(encoder, gctr);
      }
      encoding.writeUint8Array(encoder, frame.token);
      break;
    case "roster":
      encoding.writeVarUint(encoder, frame.from);
      for (const entry of frame.entries) encoding.writeVarUint8Array(encoder, entry);
      break;
    case "batch": {
      encoding.writeUint8(encoder, frame.more ? 1 : 0);
      let previous = { sequence: 0, storedAt: 0 };
      for (const entry of frame.entries) {
        encoding.writeVarUint(encoder, entry.sequence - previous.sequence);
        encoding.writeVarInt(encoder, entry.storedAt - previous.storedAt);
        encoding.writeVarUint8Array(encoder, entry.envelope);
        previous = entry;
      }
      break;
    }
    case "ack":
      encoding.writeVarUint(encoder, frame.head);
      for (const ack of frame.acks) {
        encoding.writeUint8Array(encoder, idBytes(ack.device));
        encoding.writeVarUint(encoder, ack.gctr);
        encoding.writeVarUint(encoder, ack.count);
        encoding.writeVarUint(encoder, ack.sequence);
        encoding.writeVarUint(encoder, ack.storedAt);
      }
      break;
    case "nack":
      for (const nack of frame.nacks) {
        encoding.writeUint8Array(encoder, idBytes(nack.device));
        encoding.writeVarUint(encoder, nack.gctr);
        encoding.writeUint8(encoder, refusals[nack.refusal]);
        encoding.writeVarUint(encoder, nack.detail);
      }
      break;
    case "rosterRefused":
      encoding.writeUint8(encoder, refusals[frame.refusal]);
      encoding.writeVarUint(encoder, frame.length);
      break;
    case "digest":
      encoding.writeUint8Array(encoder, frame.digest);
      break;
    case "joins":
      for (const request of frame.requests) encoding.writeVarUint8Array(encoder, request);
      break;
    case "snapshots":
      writeSnapshotList(encoder, frame);
      break;
    case "live":
      encoding.writeUint8Array(encoder, frame.body);
      break;
    case "note":
      encoding.writeUint8(encoder, noteKinds[frame.kind]);
      if (frame.kind === "closing") encoding.writeVarUint(encoder, frame.retryAfterMs);
      break;
    case "tick":
      break;
    default:
      assertNever(frame);
  }
  return { type: frameTypes[frame.type], payload: encoding.toUint8Array(encoder) };
}

export function parseClientFrame(message: Message): Result<ClientFrame, Malformed> {
  return readBytes(message.payload, (reader): ClientFrame => {
    switch (message.type) {
      case frameTypes.auth:
        return {
          type: "auth",
          version: reader.varUint(),
          device: deviceIdFrom(reader.bytes(8)),
          signature: reader.bytes(64),
          cursor: { logId: readLogId(reader), sequence: reader.varUint() },
          rosterLength: reader.varUint(),
          rosterHead: bytesToHex(reader.bytes(32)) as RosterHash,
        };
      case frameTypes.pull: {
        const after = reader.varUint();
        return {
          type: "pull",
          after: after === 0 ? undefined : after - 1,
          credit: reader.varUint(),
        };
      }
      case frameTypes.pullBeyond:
        return {
          type: "pullBeyond",
          snapshot: parseSnapshotId(bytesToHex(reader.bytes(16))) ?? reader.fail("not an id"),
          after: reader.varUint(),
          credit: reader.varUint(),
        };
      case frameTypes.push:
        // Where they stand in the payload: there are many, and copies would cost as much as everything else. Whoever keeps one keeps all.
        return {
          type: "push",
          envelopes: readAll(reader, () => listed(reader, limits.envelopeBytes)),
        };
      case frameTypes.rosterAppend:
        return { type: "rosterAppend", entry: within(reader, limits.rosterEntryBytes) };
      case frameTypes.digestPut:
        return { type: "digestPut", digest: within(reader, limits.digestBytes) };
      case frameTypes.joinDrop:
        return { type: "joinDrop", request: within(reader, limits.joinRequestBytes) };
      case frameTypes.live:
        return { type: "live", body: within(reader, limits.liveBytes) };
      default:
        return reader.fail("unknown message type");
    }
  });
}

export function parseServerFrame(message: Message): Result<ServerFrame, Malformed> {
  return readBytes(message.payload, (reader): ServerFrame => {
    switch (message.type) {
      case frameTypes.challenge:
        return {
          type: "challenge",
          nonce: reader.bytes(16),
          relayTime: reader.varUint(),
          oldest: reader.varUint(),
          newest: reader.varUint(),
        };
      case frameTypes.welcome: {
        const logId = readLogId(reader);
        const head = reader.varUint();
        const rosterLength = reader.varUint();
        const size = reader.varUint();
        if (size > limits.devices) reader.fail("too many heads");
        const heads = new Map<DeviceId, number>();
        for (let i = 0; i < size; i++) heads.set(deviceIdFrom(reader.bytes(8)), reader.varUint());
        return { type: "welcome", logId, head, rosterLength, heads, token: reader.bytes(32) };
      }
      case frameTypes.roster:
        return {
          type: "roster",
          from: reader.varUint(),
          entries: readAll(reader, () => atLeast(reader, limits.rosterEntryBytes)),
        };
      case frameTypes.batch: {
        const more = reader.uint8() === 1;
        let sequence = 0;
        let storedAt = 0;
        const entries = readAll(reader, () => {
          sequence += reader.varUint();
          storedAt += reader.varInt();
          return { sequence, storedAt, envelope: atLeast(reader, limits.envelopeBytes) };
        });
        return { type: "batch", entries, more };
      }
      case frameTypes.ack: {
        const head = reader.varUint();
        const acks = readAll(reader, () => ({
          device: deviceIdFrom(reader.bytes(8)),
          gctr: reader.varUint(),
          count: reader.varUint(),
          sequence: reader.varUint(),
          storedAt: reader.varUint(),
        }));
        return { type: "ack", acks, head };
      }
      case frameTypes.nack:
        return {
          type: "nack",
          nacks: readAll(reader, () => ({
            device: deviceIdFrom(reader.bytes(8)),
            gctr: reader.varUint(),
            refusal: readRefusal(reader),
            detail: reader.varUint(),
          })),
        };
      case frameTypes.rosterRefused:
        return { type: "rosterRefused", refusal: readRefusal(reader), length: reader.varUint() };
      case frameTypes.digest:
        return { type: "digest", digest: within(reader, limits.digestBytes) };
      case frameTypes.joins:
        return {
          type: "joins",
          requests: readAll(reader, () => atLeast(reader, limits.joinRequestBytes)),
        };
      case frameTypes.snapshots:
        return { type: "snapshots", ...readSnapshotList(reader) };
      case frameTypes.live:
        return { type: "live", body: within(reader, limits.liveBytes) };
      case frameTypes.note:
        return readNote(reader);
      case frameTypes.tick:
        return { type: "tick" };
      default:
        return reader.fail("unknown message type");
    }
  });
}

/** Envelopes for `POST …/envelopes`: the payload of a push. */
export const encodeEnvelopeList = (envelopes: readonly Uint8Array[]): Bytes =>
  encodeClientFrame({ type: "push", envelopes: envelopes as readonly Bytes[] }).payload;

/** The relay's answer over HTTP: each frame as var-int type and var-length payload, one after the other. */
export function encodeFrameList(frames: readonly ServerFrame[]): Bytes {
  const encoder = encoding.createEncoder();
  for (const frame of frames) {
    const { type, payload } = encodeServerFrame(frame);
    encoding.writeVarUint(encoder, type);
    encoding.writeVarUint8Array(encoder, payload);
  }
  return encoding.toUint8Array(encoder);
}

export function parseFrameList(bytes: Uint8Array): Result<readonly ServerFrame[], Malformed> {
  return readBytes(bytes, (reader) =>
    readAll(reader, () => {
      const type = reader.varUint();
      const parsed = parseServerFrame({ type, payload: reader.varBytes(limits.messageBytes) });
      return parsed.ok ? parsed.value : reader.fail(parsed.error.why);
    }),
  );
}

/** For error answers of the HTTP routes, which are plain text: the refusal's name. */
export const refusalBody = (refusal: Refusal): Bytes => utf8(refusal);
export const refusalFromBody = (body: Uint8Array): Refusal | undefined => {
  const name = textFromUtf8(body.subarray(0, 32));
  return name !== undefined && name in refusals ? (name as Refusal) : undefined;
};

function readNote(reader: ByteReader): ServerFrame {
  const kind = reader.uint8();
  if (kind === noteKinds.late) return { type: "note", kind: "late" };
  if (kind !== noteKinds.closing) reader.fail("unknown note");
  return { type: "note", kind: "closing", retryAfterMs: reader.varUint() };
}

const readLogId = (reader: ByteReader): LogId => bytesToHex(reader.bytes(16)) as LogId;

function readAll<T>(reader: ByteReader, readOne: () => T): T[] {
  const all: T[] = [];
  while (!reader.isAtEnd()) all.push(readOne());
  return all;
}

function within(reader: ByteReader, most: number): Bytes {
  const bytes = reader.rest();
  return bytes.length > most ? reader.fail("part too long") : bytes;
}

const shortestInList = 64;

/** Everything that travels in a list ends with a signature: empty ones would make a list of many times its bytes in memory. */
function listed(reader: ByteReader, most: number): Bytes {
  const bytes = reader.varView(most);
  return bytes.length < shortestInList ? reader.fail("part too short") : bytes;
}

const atLeast = (reader: ByteReader, most: number): Bytes => ownBytes(listed(reader, most));

const readRefusal = (reader: ByteReader): Refusal =>
  refusalFromCode(reader.uint8()) ?? reader.fail("unknown refusal");

function fixed(hex: string, length: number): Bytes {
  const bytes = hexToBytes(hex);
  if (!bytes || bytes.length !== length)
    throw new Error(`expected ${length} bytes as hexadecimal digits`);
  return bytes;
}
