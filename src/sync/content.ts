import * as encoding from "lib0/encoding";
import { bytesToHex, hexToBytes, utf8, textFromUtf8, type Bytes } from "../base/bytes.ts";
import { assert } from "../base/assert.ts";
import type { ChannelId } from "../base/ids.ts";
import type { Result } from "../base/result.ts";
import { readBytes, type ByteReader, type Malformed } from "../protocol/byte-reader.ts";
import { channelIdFrom, idBytes, sharedStream } from "../protocol/envelope.ts";
import { limits } from "../protocol/limits.ts";
import type { Compression } from "./compression.ts";
import { createValueReader, createValueWriter } from "./value-columns.ts";

/**
 * What is sealed in an update envelope: what its author knew when it wrote, and sections for any number of channels.
 *
 * Two columns. `raw` holds what no compression makes smaller: ids, counters, random bytes. `text` holds the entries as JSON, one a line, and is
 * deflated. Together they would spoil each other: random bytes make the text's codes longer.
 *
 * u8 version · u8 dictionary (0: text as it is; 1: deflate-raw with dictionary 1) · var-uint length of raw · raw · var-uint length of the text · text
 * raw: var-uint sentAt (s) · var-int clockOffset (s) · var-uint rosterLength · 8 bytes rosterHead · var-uint n, n × (var-uint device index, var-uint gctr)
 *      · var-uint number of sections · sections
 * section: 8 bytes channel · u8 type · 1, entries: u32 client (big-endian) · var-uint clock · var-uint n
 *                                    · n × (var-int tail, as its difference from the entry's clock; values taken out of the line)
 *                                  · 2, receipt: var-uint n · n × (var-uint device index, var-uint gctr)
 *                                  · 3, shred: nothing more
 *                                  · from 4 on var-bytes, stepped over by whoever does not know the type; 4, waiting: var-uint entries
 *                                    · 10, read: as a receipt
 */
export interface Content {
  /** By the author's clock; display only. */
  readonly sentAt: number;
  /** The author's clock minus the relay's, as last measured, in seconds; 0 when within 2 minutes or unknown. */
  readonly clockOffset: number;
  readonly rosterLength: number;
  /** First 8 bytes of the roster's head at that length, as hex. */
  readonly rosterHead: string;
  /** What the author had taken in of others since its envelope before: device index and counter. */
  readonly seen: readonly DeviceMark[];
  readonly sections: readonly Section[];
}

/** Index of a device on the roster, and the counter of one of its envelopes. */
export type DeviceMark = readonly [index: number, gctr: number];

export type Section = EntriesSection | ReceiptSection | ShredSection | WaitingSection | ReadSection;

/** Entries that follow each other in what one Yjs client has written; their ids are client ‖ tail. */
export interface EntriesSection {
  readonly type: "entries";
  readonly channel: ChannelId;
  readonly client: number;
  readonly clock: number;
  readonly entries: readonly SectionEntry[];
}

export type SectionEntry = readonly [tail: number, value: unknown];

/** A coordinator has had on screen, of each device, everything in the channel up to the counter. */
export interface ReceiptSection {
  readonly type: "receipt";
  readonly channel: ChannelId;
  readonly seen: readonly DeviceMark[];
}

/** To the other devices of the same person: she has had on screen, of each device, everything in the channel up to the counter. */
export interface ReadSection {
  readonly type: "read";
  readonly channel: ChannelId;
  readonly seen: readonly DeviceMark[];
}

/** The channel is gone for good: nobody keeps anything of it, whatever comes of it later. */
export interface ShredSection {
  readonly type: "shred";
  readonly channel: ChannelId;
}

/** Of the device, not of a channel: so many entries stood behind this envelope when it was sealed, and had not been offered yet. */
export interface WaitingSection {
  readonly type: "waiting";
  readonly channel: ChannelId;
  readonly entries: number;
}

export const waitingSection = (entries: number): WaitingSection => ({
  type: "waiting",
  channel: sharedStream,
  entries,
});

const version = 1;
/** Why a content of a version to come is not read; an update of the app will. */
export const newerContent = "unknown content version";
/** The first version put an envelope aside as a whole for it. */
export const unknownSection = "unknown section";
const sectionTypes = { entries: 1, receipt: 2, shred: 3, waiting: 4, read: 10 } as const;
/** From here on a section says how long it is, so that an older version can step over what it does not know. */
const firstMeasuredType = 4;
const mostMeasuredBytes = 4_096;

export function encodeContent(compression: Compression, content: Content): Bytes {
  const raw = encoding.createEncoder();
  const values = createValueWriter(raw, content.sentAt * 1000);
  encoding.writeVarUint(raw, content.sentAt);
  encoding.writeVarInt(raw, content.clockOffset);
  encoding.writeVarUint(raw, content.rosterLength);
  const head = hexToBytes(content.rosterHead);
  assert(head?.length === 8, "8 bytes of the roster's head");
  encoding.writeUint8Array(raw, head);
  writeMarks(raw, content.seen);
  encoding.writeVarUint(raw, content.sections.length);
  for (const section of content.sections) {
    encoding.writeUint8Array(raw, idBytes(section.channel));
    values.know(section.channel);
    encoding.writeUint8(raw, sectionTypes[section.type]);
    if (section.type === "shred") continue;
    if (section.type === "receipt") {
      writeMarks(raw, section.seen);
      continue;
    }
    if (section.type === "waiting" || section.type === "read") {
      const inner = encoding.createEncoder();
      if (section.type === "read") writeMarks(inner, section.seen);
      else encoding.writeVarUint(inner, section.entries);
      encoding.writeVarUint8Array(raw, encoding.toUint8Array(inner));
      continue;
    }
    encoding.writeUint32BigEndian(raw, section.client);
    encoding.writeVarUint(raw, section.clock);
    encoding.writeVarUint(raw, section.entries.length);
    for (const [index, [tail, value]] of section.entries.entries()) {
      encoding.writeVarInt(raw, tail - (section.clock + index));
      values.write(value);
    }
  }

  return encodeColumns(compression, encoding.toUint8Array(raw), values.text());
}

/** Never grows beyond `limits.contentBytes`, whatever the bytes say. */
export const parseContent = (
  compression: Compression,
  bytes: Uint8Array,
): Result<Content, Malformed> => parseColumns(compression, bytes, limits.contentBytes, readRaw);

/** The two columns of an envelope's content, the text deflated where that helps. */
export function encodeColumns(compression: Compression, raw: Uint8Array, lines: string): Bytes {
  const text = utf8(lines);
  const deflated = compression.deflate(text);
  const isSmaller = deflated !== undefined && deflated.length < text.length;
  const encoder = encoding.createEncoder();
  encoding.writeUint8(encoder, version);
  encoding.writeUint8(encoder, isSmaller ? 1 : 0);
  encoding.writeVarUint8Array(encoder, raw);
  encoding.writeVarUint(encoder, text.length);
  encoding.writeUint8Array(encoder, isSmaller ? deflated : text);
  return encoding.toUint8Array(encoder);
}

export function parseColumns<T>(
  compression: Compression,
  bytes: Uint8Array,
  mostBytes: number,
  read: (raw: ByteReader, text: string) => T,
): Result<T, Malformed> {
  return readBytes(bytes, (outer) => {
    if (outer.uint8() !== version) outer.fail(newerContent);
    const dictionary = outer.uint8();
    if (dictionary > 1) outer.fail("unknown dictionary");
    const raw = outer.varBytes(mostBytes);
    const textLength = outer.varUint();
    if (raw.length + textLength > mostBytes) outer.fail("content too long");
    const packed = outer.rest();
    const plain = dictionary === 0 ? packed : compression.inflate(packed, textLength);
    if (plain?.length !== textLength) return outer.fail("text of another length");
    const text = textFromUtf8(plain) ?? outer.fail("not UTF-8");
    const parsed = readBytes(raw, (reader) => read(reader, text));
    return parsed.ok ? parsed.value : outer.fail(parsed.error.why);
  });
}

function readRaw(reader: ByteReader, text: string): Content {
  const sentAt = reader.varUint();
  const values = createValueReader(reader, text, sentAt * 1000);
  const content = {
    sentAt,
    clockOffset: reader.varInt(),
    rosterLength: reader.varUint(),
    rosterHead: bytesToHex(reader.bytes(8)),
    seen: readMarks(reader),
  };
  const sections: Section[] = [];
  const count = reader.varUint();
  if (count > limits.sectionsPerEnvelope) reader.fail("too many sections");
  for (let i = 0; i < count; i++) {
    const channel = channelIdFrom(reader.bytes(8));
    values.know(channel);
    const type = reader.uint8();
    if (type === sectionTypes.entries) sections.push(readEntries(reader, channel, values.read));
    else if (type === sectionTypes.receipt)
      sections.push({ type: "receipt", channel, seen: readMarks(reader) });
    else if (type === sectionTypes.shred) sections.push({ type: "shred", channel });
    else if (type >= firstMeasuredType) {
      const measured = reader.varBytes(mostMeasuredBytes);
      if (type === sectionTypes.waiting) sections.push(readWaiting(reader, measured));
      if (type === sectionTypes.read) sections.push(readRead(reader, channel, measured));
    } else reader.fail(unknownSection);
  }
  values.end();
  return { ...content, sections };
}

function readWaiting(reader: ByteReader, bytes: Uint8Array): WaitingSection {
  const read = readBytes(bytes, (inner) => inner.varUint());
  return read.ok ? waitingSection(read.value) : reader.fail(read.error.why);
}

function readRead(reader: ByteReader, channel: ChannelId, bytes: Uint8Array): ReadSection {
  const read = readBytes(bytes, readMarks);
  return read.ok ? { type: "read", channel, seen: read.value } : reader.fail(read.error.why);
}

function readEntries(
  reader: ByteReader,
  channel: ChannelId,
  readValue: () => unknown,
): EntriesSection {
  const client = readUint32(reader);
  const clock = reader.varUint();
  const count = reader.varUint();
  if (count === 0 || count > limits.entriesPerSection) reader.fail("too many entries or none");
  const entries: SectionEntry[] = [];
  for (let i = 0; i < count; i++) {
    const tail = clock + i + reader.varInt();
    if (!Number.isSafeInteger(tail) || tail < 0 || tail > 0xffffffff) reader.fail("not a tail");
    entries.push([tail, readValue()]);
  }
  return { type: "entries", channel, client, clock, entries };
}

function readUint32(reader: ByteReader): number {
  const [a = 0, b = 0, c = 0, d = 0] = reader.bytes(4);
  return a * 0x1000000 + ((b << 16) | (c << 8) | d);
}

function writeMarks(encoder: encoding.Encoder, marks: readonly DeviceMark[]): void {
  encoding.writeVarUint(encoder, marks.length);
  for (const [index, gctr] of marks) {
    encoding.writeVarUint(encoder, index);
    encoding.writeVarUint(encoder, gctr);
  }
}

function readMarks(reader: ByteReader): DeviceMark[] {
  const count = reader.varUint();
  if (count > limits.devices) reader.fail("too many devices");
  return Array.from({ length: count }, () => [reader.varUint(), reader.varUint()] as const);
}
