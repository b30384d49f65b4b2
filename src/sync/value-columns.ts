import * as encoding from "lib0/encoding";
import { base64urlToBytes, bytesToBase64url, bytesToHex, hexToBytes } from "../base/bytes.ts";
import type { ByteReader } from "../protocol/byte-reader.ts";

/**
 * JSON values as text for compression. Entries of many cases have the same keys, so each key has a column: all notes stand together, all dates
 * together, and what a kind of entry has in common is said once. (Measured on a week of 32 cases: 11.5 KB deflated, a line an entry 14.7 KB.)
 *
 * Line 1: the shapes, each [keys in order, values of `k` and `f`]. Line 2: the shape of each value. Then the columns, in the order in which the
 * values need them first, a value a line; a value that is no object is a column of its own.
 *
 * What is random or nearly so is taken out into the raw bytes: a long whole number (a time) becomes `#` and the difference from the one before,
 * an entry id `@` and its 8 bytes, a channel id (or a person's or device's) `$` and its 8 bytes, the second time `%` and its place among those
 * said before. None of the four can stand outside a string in JSON, so the text says where they were. A line `^` is the minute of the value's own
 * `at`, by the clock on the wall `z` minutes east: what most entries say of when something happened.
 */
export interface ValueWriter {
  readonly write: (value: unknown) => void;
  /** This channel is said in the raw bytes themselves. */
  readonly know: (channel: string) => void;
  readonly text: () => string;
}

export interface ValueReader {
  readonly read: () => unknown;
  readonly know: (channel: string) => void;
  /** Fails unless every value has been read. */
  readonly end: () => void;
}

const longNumber = 0x80000000;
const deepest = 16;
/** Keys that name the kind of an entry: part of its shape. */
const fixedKeys: readonly string[] = ["k", "f"];

/** Undefined keys: not an object. */
interface Shape {
  readonly keys: readonly string[] | undefined;
  readonly fixed: readonly (string | null)[];
}

const columnsOf = (shape: Shape): readonly string[] =>
  shape.keys?.filter((key) => !isFixed(shape, key)).map((key) => columnName(shape, key)) ?? [""];

/** `v` holds a note in one fact and a number in another. */
const columnName = (shape: Shape, key: string): string =>
  key === "v" ? JSON.stringify([key, ...shape.fixed]) : key;

const isFixed = (shape: Shape, key: string): boolean =>
  (shape.fixed[fixedKeys.indexOf(key)] ?? null) !== null;

export function createValueWriter(raw: encoding.Encoder, firstNumber: number): ValueWriter {
  const shapes = new Map<string, number>();
  const rows: number[] = [];
  const columns = new Map<string, string[]>();
  const known = new Map<string, number>();
  let previous = firstNumber;

  const know = (channel: string): void => {
    if (!known.has(channel)) known.set(channel, known.size);
  };

  function shapeOf(value: unknown): Shape {
    if (typeof value !== "object" || value === null || Array.isArray(value))
      return { keys: undefined, fixed: [] };
    const fields = Object.entries(value).filter(([, field]) => field !== undefined);
    const named = new Map<string, unknown>(fields);
    const fixed = fixedKeys.map((key) => {
      const name = named.get(key);
      return typeof name === "string" ? name : null;
    });
    return { keys: fields.map(([key]) => key), fixed };
  }

  function put(column: string, text: string): void {
    const lines = columns.get(column) ?? [];
    columns.set(column, lines);
    lines.push(text);
  }

  function line(value: unknown): string {
    switch (typeof value) {
      case "number":
        if (!Number.isSafeInteger(value) || Math.abs(value) < longNumber) break;
        if (!Number.isSafeInteger(value - previous)) break;
        encoding.writeVarInt(raw, value - previous);
        previous = value;
        return "#";
      case "string": {
        const entryId = entryIdBytes(value);
        if (entryId) {
          encoding.writeUint8Array(raw, entryId);
          return "@";
        }
        const place = known.get(value);
        if (place !== undefined) {
          encoding.writeVarUint(raw, place);
          return "%";
        }
        const channelId = value.length === 16 ? hexToBytes(value) : undefined;
        if (channelId) {
          encoding.writeUint8Array(raw, channelId);
          know(value);
          return "$";
        }
        break;
      }
      case "object":
        if (value === null) break;
        if (Array.isArray(value)) return `[${value.map((item) => line(item ?? null)).join(",")}]`;
        return `{${Object.entries(value)
          .filter(([, field]) => field !== undefined)
          .map(([key, field]) => `${JSON.stringify(key)}:${line(field)}`)
          .join(",")}}`;
      default: // a truth value; nothing else is in an entry
    }
    return JSON.stringify(value) ?? "null";
  }

  return {
    know,
    write(value) {
      const shape = shapeOf(value);
      const head = JSON.stringify([shape.keys ?? null, shape.fixed]);
      const row = shapes.get(head) ?? shapes.size;
      shapes.set(head, row);
      rows.push(row);
      if (!shape.keys) return put("", line(value));
      const fields = new Map<string, unknown>(Object.entries(Object(value)));
      const written = writtenMinute(fields.get("at"), fields.get("z"));
      for (const key of shape.keys) {
        if (isFixed(shape, key)) continue;
        const field = fields.get(key);
        const isWhenWritten = field === written && written !== undefined;
        put(columnName(shape, key), isWhenWritten ? "^" : line(field));
      }
    },
    text: () =>
      rows.length === 0
        ? ""
        : [
            `[${[...shapes.keys()].join(",")}]`,
            JSON.stringify(rows),
            ...[...columns.values()].flat(),
          ].join("\n"),
  };
}

export function createValueReader(raw: ByteReader, text: string, firstNumber: number): ValueReader {
  const lines = text === "" ? ["[]", "[]"] : text.split("\n");
  const shapes = parseShapes(raw, lines[0]);
  const rows = parseRows(raw, lines[1], shapes);
  const nextLine = firstLines(raw, rows, lines.length);
  const known = new Set<string>();
  /** The same in the order in which they were said. */
  const inOrder: string[] = [];
  let next = 0;
  let previous = firstNumber;

  function know(channel: string): void {
    if (known.has(channel)) return;
    known.add(channel);
    inOrder.push(channel);
  }

  function restored(line: string): string {
    let out = "";
    let copied = 0;
    let isInString = false;
    let depth = 0;
    for (let i = 0; i < line.length; i++) {
      const character = line[i];
      if (isInString) {
        if (character === "\\") i++;
        else if (character === '"') isInString = false;
        continue;
      }
      if (character === '"') isInString = true;
      else if (character === "{" || character === "[") {
        if (++depth > deepest) raw.fail("value too deep");
      } else if (character === "}" || character === "]") depth--;
      else if (isMark(character)) {
        out += line.slice(copied, i) + takenOut(character);
        copied = i + 1;
      }
    }
    return out + line.slice(copied);
  }

  function takenOut(mark: Mark): string {
    if (mark === "@") return `"${bytesToBase64url(raw.bytes(8))}"`;
    if (mark === "$") {
      const channel = bytesToHex(raw.bytes(8));
      know(channel);
      return `"${channel}"`;
    }
    if (mark === "%") return `"${inOrder[raw.varUint()] ?? raw.fail("said before, but was not")}"`;
    previous += raw.varInt();
    if (!Number.isSafeInteger(previous)) raw.fail("number too long");
    return String(previous);
  }

  /** Undefined: the minute in which the entry was written. */
  function fromColumn(column: string): string | undefined {
    const at = nextLine.get(column) ?? raw.fail("no such column");
    nextLine.set(column, at + 1);
    const text = lines[at] ?? raw.fail("a line is missing");
    if (text === "^") return undefined;
    const json = restored(text);
    // each part on its own, so that a broken line cannot borrow from the next
    if (parseJson(json) === undefined) raw.fail("not JSON");
    return json;
  }

  return {
    know,
    read() {
      const shape = rows[next++] ?? raw.fail("a value is missing");
      if (!shape.keys) return parseJson(fromColumn("") ?? raw.fail("no entry, so no minute"));
      const fields = shape.keys.map(
        (key) =>
          [
            key,
            isFixed(shape, key)
              ? JSON.stringify(shape.fixed[fixedKeys.indexOf(key)])
              : fromColumn(columnName(shape, key)),
          ] as const,
      );
      const parsed = (name: string) => parseJson(fields.find(([key]) => key === name)?.[1] ?? "");
      const minute = () =>
        JSON.stringify(writtenMinute(parsed("at"), parsed("z"))) ?? raw.fail("no minute");
      const members = fields.map(([key, json]) => `${JSON.stringify(key)}:${json ?? minute()}`);
      return parseJson(`{${members.join(",")}}`);
    },
    end: () => void (next === rows.length || raw.fail("values left over")),
  };
}

/** "2026-11-22T14:30", or undefined for what is no time and place. */
function writtenMinute(at: unknown, z: unknown): string | undefined {
  if (!Number.isSafeInteger(at) || !Number.isSafeInteger(z)) return undefined;
  const date = new Date(Number(at) + Number(z) * 60_000);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString().slice(0, 16);
}

type Mark = "#" | "@" | "$" | "%";

const isMark = (character: string | undefined): character is Mark =>
  character === "#" || character === "@" || character === "$" || character === "%";

function parseShapes(raw: ByteReader, line: string | undefined): readonly Shape[] {
  const shapes = parseJson(line ?? "");
  if (!Array.isArray(shapes)) return raw.fail("shapes are a list");
  return shapes.map((shape: unknown) => {
    if (!Array.isArray(shape) || shape.length !== 2) return raw.fail("a shape is keys and names");
    const keys: unknown = shape[0];
    const fixed: unknown = shape[1];
    const hasKeys = Array.isArray(keys) && keys.every((key) => typeof key === "string");
    const hasNames =
      Array.isArray(fixed) && fixed.every((name) => typeof name === "string" || name === null);
    if (!hasNames || (keys !== null && !hasKeys)) return raw.fail("a shape is keys and names");
    return { keys: hasKeys ? keys : undefined, fixed };
  });
}

function parseRows(
  raw: ByteReader,
  line: string | undefined,
  shapes: readonly Shape[],
): readonly Shape[] {
  const rows = parseJson(line ?? "");
  if (!Array.isArray(rows)) return raw.fail("rows are a list");
  return rows.map(
    (row: unknown) => shapes[typeof row === "number" ? row : -1] ?? raw.fail("no such shape"),
  );
}

/** Where each column begins. */
function firstLines(
  raw: ByteReader,
  rows: readonly Shape[],
  lineCount: number,
): Map<string, number> {
  const lengths = new Map<string, number>();
  const columnsByShape = new Map<Shape, readonly string[]>();
  for (const shape of rows) {
    const columns = columnsByShape.get(shape) ?? columnsOf(shape);
    columnsByShape.set(shape, columns);
    for (const column of columns) lengths.set(column, (lengths.get(column) ?? 0) + 1);
  }
  const first = new Map<string, number>();
  let at = 2;
  for (const [column, length] of lengths) {
    first.set(column, at);
    at += length;
  }
  return at === lineCount ? first : raw.fail("lines left over");
}

function entryIdBytes(value: string): Uint8Array | undefined {
  // A word of eleven letters may look like one; it comes back the same all the same.
  if (value.length !== 11 || !/[A-Z0-9_-]/.test(value)) return undefined;
  const bytes = base64urlToBytes(value);
  return bytes?.length === 8 && bytesToBase64url(bytes) === value ? bytes : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // not JSON; nothing more to say
  }
}
