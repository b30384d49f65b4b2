import * as encoding from "lib0/encoding";
import { textFromUtf8, utf8, type Bytes } from "../../base/bytes.ts";
import { parseChannelId, parseDeviceId, type ChannelId, type DeviceId } from "../../base/ids.ts";
import { ok, type Result } from "../../base/result.ts";
import { readBytes, type ByteReader, type Malformed } from "../../protocol/byte-reader.ts";
import { channelIdFrom, idBytes, sharedStream, type EnvelopeId } from "../../protocol/envelope.ts";
import { limits } from "../../protocol/limits.ts";
import type { ShreddedRow, StreamHead } from "../../storage/local-log.ts";
import type { Run } from "../channel-record.ts";
import type { Compression } from "../compression.ts";
import { createValueReader, createValueWriter } from "../value-columns.ts";
import type { SnapshotChannel, SnapshotDevice, SnapshotState } from "./snapshot-state.ts";

/**
 * What is sealed in a snapshot: an outline, and packs of as many cases as make a pack worth compressing. In a pack what is random, what is a small
 * number and what is text stand apart, because each spoils the others' compression; a key of the entries has a column over all cases of the pack.
 *
 * u8 version · outline, a column · var-uint number of packs · packs, each var-bytes
 * outline: JSON, of version 2 where a device has written into streams with readers of their own · pack: var-uint channels · var-bytes raw · column of numbers · column of text
 * column: var-uint length · u8 whether it is deflated · var-bytes
 */
const version = { sharedOnly: 1, streams: 2 } as const;
type Version = (typeof version)[keyof typeof version];
/** Of an app to come: nothing can be said about it here, not even that it is wrong. */
export const newerSnapshot = "unknown snapshot version";
/** Of text and numbers: more gains nothing, and a phone has to hold it. */
const packBytes = 1_000_000;
const mostPackBytes = 8 * 1024 * 1024;

/** Of the cases one is asked for at a time. `turn`: what comes while others have theirs. */
export async function encodeSnapshot(
  compression: Compression,
  state: Outline,
  cases: AsyncIterable<readonly [ChannelId, SnapshotChannel]>,
  turn: () => Promise<void>,
): Promise<Bytes> {
  const out = encoding.createEncoder();
  const devices = [...state.devices.keys()];
  const isShared = [...state.devices.values()].every(isInSharedOnly);
  const written = isShared ? version.sharedOnly : version.streams;
  encoding.writeUint8(out, written);
  await writeColumn(compression, out, utf8(JSON.stringify(outlineOf(state, written))), turn);
  const indexes = new Map(devices.map((device, index) => [device, index]));
  const packs: Uint8Array[] = [];
  let pack = createPack(indexes);
  for await (const [channel, record] of cases) {
    if (pack.size() > packBytes) {
      packs.push(await pack.encode(compression, turn));
      pack = createPack(indexes);
    }
    pack.add(channel, record);
  }
  packs.push(await pack.encode(compression, turn));
  encoding.writeVarUint(out, packs.length);
  for (const one of packs) encoding.writeVarUint8Array(out, one);
  return encoding.toUint8Array(out);
}

/** `turn`: between two packs others have theirs. */
export async function parseSnapshot(
  compression: Compression,
  bytes: Uint8Array,
  turn: () => Promise<void>,
): Promise<Result<SnapshotState, Malformed>> {
  const read = readBytes(bytes, (reader) => {
    const found = reader.uint8();
    const written = Object.values(version).find((known) => known === found);
    if (written === undefined) return reader.fail(newerSnapshot);
    const outline = parseOutline(reader, written, readColumn(compression, reader));
    const packs: Uint8Array[] = [];
    for (let left = reader.varUint(); left > 0; left--) packs.push(reader.varBytes(mostPackBytes));
    return { outline, packs };
  });
  if (!read.ok) return read;
  const { outline, packs } = read.value;
  const devices = [...outline.devices.keys()];
  const channels = new Map<ChannelId, SnapshotChannel>();
  for (const [index, bytesOfPack] of packs.entries()) {
    if (index > 0) await turn();
    const packed = readBytes(bytesOfPack, (pack) => readPack(compression, pack, devices, channels));
    if (!packed.ok) return packed;
  }
  return ok({ ...outline, channels });
}

type Outline = Omit<SnapshotState, "channels">;

const isInSharedOnly = ({ id, streams: [first, ...others] }: SnapshotDevice): boolean =>
  first?.channel === sharedStream && first.id === id && others.length === 0;

const headsOf = ({ streams }: SnapshotDevice, written: Version): unknown =>
  written === version.sharedOnly
    ? streams[0]?.cctr
    : streams.map(({ channel, cctr, id }) => [channel, cctr, id]);

function outlineOf(
  { rosterLength, rosterHead, devices, shredded }: Outline,
  written: Version,
): unknown {
  return [
    rosterLength,
    rosterHead,
    [...devices].map(([device, one]) => [
      device,
      one.gctr,
      headsOf(one, written),
      one.id,
      one.rosterLength,
      one.lastHeard ?? 0,
      one.waiting,
    ]),
    [...shredded.values()].map(({ channel, device, gctr }) => [channel, device, gctr ?? 0]),
  ];
}

function parseOutline(reader: ByteReader, written: Version, bytes: Bytes): Outline {
  const fail = () => reader.fail("not an outline");
  const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : fail());
  const count = (value: unknown): number =>
    typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : fail();
  const envelope = (value: unknown): EnvelopeId =>
    typeof value === "string" && /^[0-9a-f]{32}$/.test(value) ? (value as EnvelopeId) : fail();
  const heads = (value: unknown, id: EnvelopeId): StreamHead[] =>
    written === version.sharedOnly
      ? [{ channel: sharedStream, cctr: count(value), id }]
      : list(value).map((head) => {
          const [channel, cctr, last] = list(head);
          return { channel: parseChannelId(channel) ?? fail(), cctr: count(cctr), id: envelope(last) }; // prettier-ignore
        });
  const [rosterLength, rosterHead, rows, ended] = list(parseJson(bytes));
  const devices = new Map<DeviceId, SnapshotDevice>();
  for (const row of list(rows)) {
    const [device, gctr, streams, named, length, lastHeard, waiting] = list(row);
    const id = envelope(named);
    devices.set(parseDeviceId(device) ?? fail(), {
      gctr: count(gctr),
      id,
      streams: heads(streams, id),
      rosterLength: count(length),
      lastHeard: count(lastHeard) || undefined,
      waiting: count(waiting),
    });
  }
  const shredded = new Map<ChannelId, ShreddedRow>();
  for (const row of list(ended)) {
    const [name, by, gctr] = list(row);
    const channel = parseChannelId(name) ?? fail();
    const device = parseDeviceId(by) ?? fail();
    shredded.set(channel, { channel, device, gctr: count(gctr) || undefined });
  }
  if (typeof rosterHead !== "string") return fail();
  return { rosterLength: count(rosterLength), rosterHead, devices, shredded };
}

function parseJson(bytes: Bytes): unknown {
  try {
    return JSON.parse(textFromUtf8(bytes) ?? "");
  } catch {
    return undefined; // not JSON; nothing more to say
  }
}

interface Pack {
  readonly add: (channel: ChannelId, record: SnapshotChannel) => void;
  readonly size: () => number;
  readonly encode: (compression: Compression, turn: () => Promise<void>) => Promise<Uint8Array>;
}

function createPack(indexes: ReadonlyMap<DeviceId, number>): Pack {
  const raw = encoding.createEncoder();
  const numbers = encoding.createEncoder();
  const values = createValueWriter(raw, 0);
  let entriesSize = 0;
  let channels = 0;
  let storedAt = 0;

  function addRun(run: Run): void {
    writeUint32(raw, run.client);
    const seconds = Math.floor(run.storedAt / 1000);
    encoding.writeVarUint(numbers, indexes.get(run.device) ?? 0);
    encoding.writeVarUint(numbers, run.mark);
    encoding.writeVarUint(numbers, run.clock);
    encoding.writeVarUint(numbers, run.entries.length);
    encoding.writeVarInt(numbers, run.clockOffset);
    encoding.writeVarInt(numbers, seconds - storedAt);
    storedAt = seconds;
    for (const [index, [tail, value]] of run.entries.entries()) {
      encoding.writeVarInt(numbers, tail - (run.clock + index));
      values.write(value);
      entriesSize += JSON.stringify(value).length;
    }
  }

  return {
    size: () => entriesSize,
    add(channel, { runs, receipts }) {
      channels++;
      encoding.writeUint8Array(raw, idBytes(channel));
      values.know(channel);
      encoding.writeVarUint(numbers, runs.length);
      encoding.writeVarUint(numbers, receipts.size);
      for (const run of runs) addRun(run);
      for (const [index, gctr] of receipts) {
        encoding.writeVarUint(numbers, index);
        encoding.writeVarUint(numbers, gctr);
      }
    },
    async encode(compression, turn) {
      const out = encoding.createEncoder();
      encoding.writeVarUint(out, channels);
      encoding.writeVarUint8Array(out, encoding.toUint8Array(raw));
      await writeColumn(compression, out, encoding.toUint8Array(numbers), turn);
      await writeColumn(compression, out, utf8(values.text()), turn);
      return encoding.toUint8Array(out);
    },
  };
}

function readPack(
  compression: Compression,
  pack: ByteReader,
  devices: readonly DeviceId[],
  into: Map<ChannelId, SnapshotChannel>,
): void {
  const count = pack.varUint();
  const rawBytes = pack.varBytes(mostPackBytes);
  const numberBytes = readColumn(compression, pack);
  const text = textFromUtf8(readColumn(compression, pack)) ?? pack.fail("not UTF-8");
  const read = readBytes(numberBytes, (numbers) => {
    const inner = readBytes(rawBytes, (raw) => {
      const values = createValueReader(raw, text, 0);
      let storedAt = 0;
      const readRun = (): Run => {
        const client = readUint32(raw);
        const device = devices[numbers.varUint()] ?? raw.fail("no such device");
        const mark = numbers.varUint();
        const clock = numbers.varUint();
        const length = numbers.varUint();
        if (length === 0 || length > limits.contentBytes) raw.fail("too many entries or none");
        const clockOffset = numbers.varInt();
        storedAt += numbers.varInt();
        const entries = Array.from({ length }, (_, index) => {
          const tail = clock + index + numbers.varInt();
          if (!Number.isSafeInteger(tail) || tail < 0 || tail > 0xffffffff) raw.fail("not a tail");
          return [tail, values.read()] as const;
        });
        return { client, clock, entries, device, mark, storedAt: storedAt * 1000, clockOffset };
      };
      for (let i = 0; i < count; i++) {
        const channel = channelIdFrom(raw.bytes(8));
        values.know(channel);
        if (into.has(channel)) raw.fail("a channel twice");
        const runCount = numbers.varUint();
        const receiptCount = numbers.varUint();
        if (runCount > limits.contentBytes || receiptCount > limits.devices) raw.fail("too many");
        const runs = Array.from({ length: runCount }, readRun);
        const receipts = new Map<number, number>();
        for (let n = 0; n < receiptCount; n++) receipts.set(numbers.varUint(), numbers.varUint());
        into.set(channel, { runs, receipts });
      }
      values.end();
    });
    if (!inner.ok) numbers.fail(inner.error.why);
  });
  if (!read.ok) pack.fail(read.error.why);
}

async function writeColumn(
  compression: Compression,
  out: encoding.Encoder,
  plain: Uint8Array,
  turn: () => Promise<void>,
): Promise<void> {
  const deflated = await compression.deflateInTurns(plain, turn);
  const isSmaller = deflated !== undefined && deflated.length < plain.length;
  encoding.writeVarUint(out, plain.length);
  encoding.writeUint8(out, isSmaller ? 1 : 0);
  encoding.writeVarUint8Array(out, isSmaller ? deflated : plain);
}

function readColumn(compression: Compression, reader: ByteReader): Bytes {
  const length = reader.varUint();
  const isDeflated = reader.uint8() === 1;
  const bytes = reader.varBytes(mostPackBytes);
  if (length > mostPackBytes) reader.fail("column too long");
  const plain = isDeflated ? compression.inflate(bytes, length) : bytes;
  if (plain?.length !== length) return reader.fail("column of another length");
  return new Uint8Array(plain);
}

function writeUint32(encoder: encoding.Encoder, value: number): void {
  encoding.writeUint32BigEndian(encoder, value);
}

function readUint32(reader: ByteReader): number {
  const [a = 0, b = 0, c = 0, d = 0] = reader.bytes(4);
  return a * 0x1000000 + ((b << 16) | (c << 8) | d);
}
