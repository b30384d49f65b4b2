import * as encoding from "lib0/encoding";
import {
  base64urlToBytes,
  bytesToBase64url,
  concat,
  equalBytes,
  textFromUtf8,
  utf8,
  type Bytes,
} from "../base/bytes.ts";
import type { ChannelId } from "../base/ids.ts";
import type { Result } from "../base/result.ts";
import { readBytes, type ByteReader, type Malformed } from "../protocol/byte-reader.ts";
import { channelIdFrom, idBytes } from "../protocol/envelope.ts";
import { limits } from "../protocol/limits.ts";
import { readLogUpdate, writeLogUpdate, type LogRun } from "./log-update.ts";

export const sectionTypes = { update: 1, receipt: 2 } as const;

/** What an envelope carries for one channel: a Yjs update, or a receipt. */
export interface Section {
  readonly channel: ChannelId;
  readonly type: keyof typeof sectionTypes;
  readonly body: Bytes;
}

/**
 * Sections taken apart for compression. Entries of many cases have the same keys, so their values are laid out in columns: all notes
 * together, all dates together. Deflate then finds what repeats (measured: a week of 32 cases 11.5 KB, row by row 14.7 KB).
 * Random ids do not compress and stay outside, where they do not disturb the text.
 */
export interface Columns {
  readonly plain: Bytes;
  readonly text: Bytes;
}

const forms = { raw: 0, columns: 1 } as const;
/** Keys whose value names the kind of entry; they belong to the shape rather than to a column. */
const shapeKeys: readonly string[] = ["k", "f"];
const idListKey = "r";
const instantKey = "at";

type JsonObject = Readonly<Record<string, unknown>>;
/** The keys of an entry in their order; the values of `k` and `f`. */
type Shape = readonly [keys: readonly string[], fixed: readonly unknown[]];

export function sectionsToColumns(sections: readonly Section[]): Columns {
  const plain = encoding.createEncoder();
  const shapes = new Map<string, number>();
  const rows: number[] = [];
  const columns = new Map<string, string[]>();
  let lastInstant = 0;

  encoding.writeVarUint(plain, sections.length);
  for (const { channel, type, body } of sections) {
    encoding.writeUint8Array(plain, idBytes(channel));
    encoding.writeUint8(plain, sectionTypes[type]);
    const runs = type === "update" ? columnRuns(body) : undefined;
    encoding.writeUint8(plain, runs ? forms.columns : forms.raw);
    if (!runs) {
      encoding.writeVarUint8Array(plain, body);
      continue;
    }
    encoding.writeVarUint(plain, runs.length);
    for (const { client, clock, entries } of runs) {
      encoding.writeUint32BigEndian(plain, client);
      encoding.writeVarUint(plain, clock);
      encoding.writeVarUint(plain, entries.length);
      for (const { id, value } of entries) {
        encoding.writeUint8Array(plain, entryIdBytes(id).subarray(4));
        const entry = value as JsonObject;
        const shape: Shape = [Object.keys(entry), shapeKeys.map((key) => entry[key] ?? null)];
        const shapeText = JSON.stringify(shape);
        const row = shapes.get(shapeText) ?? shapes.size;
        shapes.set(shapeText, row);
        rows.push(row);
        for (const key of shape[0]) {
          if (shapeKeys.includes(key)) continue;
          if (key === idListKey) {
            const ids = entry[key] as readonly string[];
            encoding.writeVarUint(plain, ids.length);
            for (const one of ids) encoding.writeUint8Array(plain, entryIdBytes(one));
            continue;
          }
          const column = columnName(key, shape);
          let written = entry[key];
          if (key === instantKey) {
            written = (entry[key] as number) - lastInstant;
            lastInstant = entry[key] as number;
          }
          const values = columns.get(column) ?? [];
          columns.set(column, values);
          values.push(JSON.stringify(written));
        }
      }
    }
  }
  const lines = [
    `[${[...shapes.keys()].join(",")}]`,
    JSON.stringify(rows),
    ...[...columns.values()].flat(),
  ];
  return { plain: new Uint8Array(encoding.toUint8Array(plain)), text: utf8(lines.join("\n")) };
}

export function sectionsFromColumns({
  plain,
  text,
}: Columns): Result<readonly Section[], Malformed> {
  return readBytes(plain, (reader) => {
    const values = readText(reader, text);
    const drafts: { channel: ChannelId; type: Section["type"]; body: Bytes | DraftRun[] }[] = [];
    let row = 0;
    const count = reader.varUint();
    if (count > limits.sectionsPerEnvelope) reader.fail("too many sections");
    for (let i = 0; i < count; i++) {
      const channel = channelIdFrom(reader.bytes(8));
      const type = readSectionType(reader);
      const form = reader.uint8();
      if (form === forms.raw) {
        drafts.push({ channel, type, body: reader.varBytes(limits.contentBytes) });
        continue;
      }
      if (form !== forms.columns || type !== "update") reader.fail("unknown form");
      const runs: DraftRun[] = [];
      const runCount = reader.varUint();
      if (runCount > limits.entriesPerSection) reader.fail("too many runs");
      for (let r = 0; r < runCount; r++) {
        const clientBytes = reader.bytes(4);
        const clock = reader.varUint();
        const length = reader.varUint();
        if (length > limits.entriesPerSection) reader.fail("too many entries");
        const entries: DraftEntry[] = [];
        for (let e = 0; e < length; e++) {
          const id = bytesToBase64url(concat(clientBytes, reader.bytes(4)));
          const shape = values.shapes[values.rows[row++] ?? -1] ?? reader.fail("no such shape");
          const ids = shape[0].includes(idListKey) ? readIds(reader) : undefined;
          values.count(shape);
          entries.push({ id, shape, ids });
        }
        runs.push({ client: new DataView(clientBytes.buffer).getUint32(0), clock, entries });
      }
      drafts.push({ channel, type, body: runs });
    }
    if (row !== values.rows.length) reader.fail("rows left over");
    const column = values.columns(reader);
    let instant = 0;
    const fill = ({ id, shape, ids }: DraftEntry) => {
      const value: Record<string, unknown> = {};
      for (const key of shape[0]) {
        const fixed = shapeKeys.indexOf(key);
        if (fixed >= 0) value[key] = shape[1][fixed];
        else if (key === idListKey) value[key] = ids;
        else if (key === instantKey) {
          const step = column(key, shape);
          if (typeof step !== "number") return reader.fail("an instant is a number");
          instant += step;
          value[key] = instant;
        } else value[key] = column(key, shape);
      }
      return { id, value };
    };
    return drafts.map(({ channel, type, body }) => ({
      channel,
      type,
      body: Array.isArray(body)
        ? writeLogUpdate(body.map((run) => ({ ...run, entries: run.entries.map(fill) })))
        : body,
    }));
  });
}

interface DraftEntry {
  readonly id: string;
  readonly shape: Shape;
  readonly ids: readonly string[] | undefined;
}
interface DraftRun {
  readonly client: number;
  readonly clock: number;
  readonly entries: readonly DraftEntry[];
}

const columnName = (key: string, shape: Shape): string =>
  key === "v" ? `v ${JSON.stringify(shape[1])}` : key;

/** The runs of an update that columns give back byte for byte; undefined for one that has to travel as it is. */
function columnRuns(update: Bytes): readonly LogRun[] | undefined {
  const runs = readLogUpdate(update);
  if (!runs.ok || !runs.value.every((run) => run.entries.every(({ value }) => fitsColumns(value))))
    return undefined;
  return equalBytes(writeLogUpdate(runs.value), update) ? runs.value : undefined;
}

function fitsColumns(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const entry = value as JsonObject;
  const ids = entry[idListKey];
  if (ids !== undefined && !(Array.isArray(ids) && ids.every(isEntryId))) return false;
  const at = entry[instantKey];
  if (at !== undefined && !Number.isSafeInteger(at)) return false;
  if ("__proto__" in entry && Object.keys(entry).includes("__proto__")) return false;
  return (
    shapeKeys.every((key) => !(key in entry) || typeof entry[key] === "string") &&
    survivesJson(value)
  );
}

/** JSON knows no undefined, -0, NaN, bytes or big integers; and keys like "1" would change their place. */
function survivesJson(value: unknown): boolean {
  if (value === null || typeof value === "string" || typeof value === "boolean") return true;
  if (typeof value === "number") return Number.isFinite(value) && !Object.is(value, -0);
  if (Array.isArray(value)) return value.every(survivesJson);
  if (typeof value !== "object" || value instanceof Uint8Array) return false;
  return Object.entries(value).every(([key, part]) => !/^\d+$/.test(key) && survivesJson(part));
}

function isEntryId(value: unknown): boolean {
  const bytes =
    typeof value === "string" && value.length === 11 ? base64urlToBytes(value) : undefined;
  return bytes !== undefined && bytesToBase64url(bytes) === value;
}

const entryIdBytes = (id: string): Bytes => base64urlToBytes(id) ?? new Uint8Array(8);

function readSectionType(reader: ByteReader): Section["type"] {
  const code = reader.uint8();
  return code === sectionTypes.update
    ? "update"
    : code === sectionTypes.receipt
      ? "receipt"
      : reader.fail("unknown section");
}

function readIds(reader: ByteReader): readonly string[] {
  const length = reader.varUint();
  if (length > limits.entriesPerSection) reader.fail("too many ids");
  return Array.from({ length }, () => bytesToBase64url(reader.bytes(8)));
}

interface TextColumns {
  readonly shapes: readonly Shape[];
  readonly rows: readonly number[];
  /** Says that one more entry of this shape is to come, in order. */
  readonly count: (shape: Shape) => void;
  /** Once all are counted: the next value of a column. */
  readonly columns: (reader: ByteReader) => (key: string, shape: Shape) => unknown;
}

function readText(reader: ByteReader, text: Bytes): TextColumns {
  const lines = textFromUtf8(text)?.split("\n") ?? reader.fail("text is not UTF-8");
  const shapes = parseShapes(reader, lines[0]);
  const rows = parseJson(reader, lines[1]);
  if (
    !Array.isArray(rows) ||
    rows.length > limits.entriesPerSection * 4 ||
    !rows.every(Number.isInteger)
  )
    return reader.fail("rows are numbers");
  const lengths = new Map<string, number>();
  return {
    shapes,
    rows: rows as readonly number[],
    count(shape) {
      for (const key of shape[0]) {
        if (shapeKeys.includes(key) || key === idListKey) continue;
        const name = columnName(key, shape);
        lengths.set(name, (lengths.get(name) ?? 0) + 1);
      }
    },
    columns(from) {
      const next = new Map<string, number>();
      let at = 2;
      for (const [name, length] of lengths) {
        next.set(name, at);
        at += length;
      }
      if (at !== lines.length) from.fail("values left over");
      return (key, shape) => {
        const name = columnName(key, shape);
        const line = next.get(name) ?? from.fail("no such column");
        next.set(name, line + 1);
        return parseJson(from, lines[line]);
      };
    },
  };
}

function parseShapes(reader: ByteReader, line: string | undefined): readonly Shape[] {
  const shapes = parseJson(reader, line);
  const isShape = (shape: unknown): shape is Shape =>
    Array.isArray(shape) &&
    shape.length === 2 &&
    Array.isArray(shape[0]) &&
    shape[0].every((key) => typeof key === "string" && key !== "__proto__") &&
    Array.isArray(shape[1]) &&
    shape[1].length === shapeKeys.length &&
    shape[1].every((value) => typeof value === "string" || value === null);
  return Array.isArray(shapes) && shapes.every(isShape)
    ? shapes
    : reader.fail("shapes are lists of keys");
}

function parseJson(reader: ByteReader, line: string | undefined): unknown {
  try {
    return JSON.parse(line ?? "");
  } catch {
    return reader.fail("a value is not JSON"); // what JSON.parse says would quote the value
  }
}
