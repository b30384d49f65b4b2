import { strFromU8, unzipSync } from "fflate";
import { Parser } from "saxen";
import { err, ok, type Result } from "../../base/result.ts";
import type { Sheets } from "../../domain/import/xlsform-sheets.ts";
import type { FileNotRead } from "./file-not-read.ts";

/*
 * What stands in the cells of an XLSX file, as text. A formula is what it came to when the file was kept; nothing is worked out here. Sheets are read
 * some hundreds of rows at a time, so that a long one does not hold the screen.
 */

/** Unpacked; what would be longer is no table of cases. */
const mostBytes = 120 * 1024 * 1024;
const rowsAtOnce = 100;
const mostColumns = 400;

export async function readWorkbook(
  bytes: Uint8Array,
  rest: () => Promise<void>,
): Promise<Result<Sheets, FileNotRead>> {
  let parts: Readonly<Record<string, Uint8Array>>;
  let room = mostBytes;
  try {
    parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!/^\/?xl\/.*\.(xml|rels)$/.test(name)) return false;
        room -= originalSize;
        return room >= 0;
      },
    });
  } catch {
    // Whatever the zip is broken by, there is nothing to read in it.
    return err({ type: "NotATable" });
  }
  if (room < 0) return err({ type: "TooLong" });
  const part = (path: string) => {
    const found = parts[path] ?? parts[`/${path}`];
    return found && strFromU8(found);
  };
  const book = part("xl/workbook.xml");
  const relations = part("xl/_rels/workbook.xml.rels");
  if (book === undefined || relations === undefined) return err({ type: "NotATable" });
  try {
    const { named, from1904 } = sheetsOf(book);
    const paths = pathsOf(relations);
    await rest();
    const strings = stringsOf(part("xl/sharedStrings.xml") ?? "");
    const dates = dateStyles(part("xl/styles.xml") ?? "");
    const sheets = new Map<string, string[][]>();
    for (const { name, relation } of named) {
      const path = paths.get(relation);
      const xml = path === undefined ? undefined : part(path);
      if (xml === undefined) continue;
      await rest();
      const rows: string[][] = [];
      sheets.set(name, rows);
      for (const piece of inPieces(xml)) {
        readRows(piece, rows, { strings, dates, from1904 });
        await rest();
      }
    }
    return sheets.size > 0 ? ok(sheets) : err({ type: "NotATable" });
  } catch {
    // Not XML after all.
    return err({ type: "NotATable" });
  }
}

/** Names without the prefix a program gave them. */
const plain = (name: string): string => name.slice(name.indexOf(":") + 1);

interface Reading {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

function read(xml: string, { open, close, text }: Reading): void {
  const parser = new Parser();
  parser.on("error", (problem) => {
    throw problem;
  });
  parser.on("warn", () => undefined);
  parser.on("openTag", (name, attributes, decode) => {
    if (!open) return;
    const decoded: Record<string, string> = {};
    for (const [key, value] of Object.entries(attributes())) decoded[key] = decode(value);
    open(plain(name), decoded);
  });
  if (close) parser.on("closeTag", (name) => close(plain(name)));
  if (text) {
    parser.on("text", (said, decode) => text(decode(said)));
    parser.on("cdata", text);
  }
  parser.parse(xml);
}

function sheetsOf(xml: string) {
  const named: { readonly name: string; readonly relation: string }[] = [];
  let from1904 = false;
  read(xml, {
    open(tag, attributes) {
      if (tag === "workbookPr") from1904 = /^(1|true)$/.test(attributes["date1904"] ?? "");
      if (tag !== "sheet") return;
      const relation = Object.entries(attributes).find(([key]) => /^\w+:id$/.test(key))?.[1];
      if (relation !== undefined) named.push({ name: attributes["name"] ?? "", relation });
    },
  });
  return { named, from1904 };
}

function pathsOf(xml: string): ReadonlyMap<string, string> {
  const paths = new Map<string, string>();
  read(xml, {
    open(tag, { Id: id, Target: target }) {
      if (tag !== "Relationship" || id === undefined || target === undefined) return;
      paths.set(id, target.startsWith("/") ? target.slice(1) : `xl/${target}`);
    },
  });
  return paths;
}

function stringsOf(xml: string): readonly string[] {
  const strings: string[] = [];
  if (xml === "") return strings;
  let said = "";
  let isText = false;
  let isReading = false;
  read(xml, {
    open(tag) {
      if (tag === "si") said = "";
      if (tag === "rPh") isReading = true;
      if (tag === "t") isText = true;
    },
    close(tag) {
      if (tag === "t") isText = false;
      if (tag === "rPh") isReading = false;
      if (tag === "si") strings.push(said);
    },
    text(text) {
      // How a word is read aloud stands beside it, and is not part of it.
      if (isText && !isReading) said += text;
    },
  });
  return strings;
}

/** Which styles show a number as a day. */
function dateStyles(xml: string): ReadonlySet<number> {
  const dates = new Set<number>();
  if (xml === "") return dates;
  const ownFormats = new Map<string, string>();
  let isCell = false;
  let index = 0;
  read(xml, {
    open(tag, attributes) {
      const format = attributes["numFmtId"] ?? "0";
      if (tag === "numFmt") ownFormats.set(format, attributes["formatCode"] ?? "");
      if (tag === "cellXfs") isCell = true;
      if (tag !== "xf" || !isCell) return;
      if (isDateFormat(Number(format), ownFormats.get(format))) dates.add(index);
      index++;
    },
    close(tag) {
      if (tag === "cellXfs") isCell = false;
    },
  });
  return dates;
}

function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined)
    return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 58 && id !== 49);
  const bare = code.replaceAll(/"[^"]*"|\[[^\]]*\]|\\./g, "");
  return /[dmyh]/i.test(bare) && !/^general$/i.test(bare);
}

/** A sheet in pieces that each are a document of their own. */
function* inPieces(xml: string): Generator<string> {
  const end = /<\/(?:\w+:)?row\s*>/g;
  const begin = /<(?:\w+:)?sheetData\s*>/.exec(xml);
  if (!begin) return;
  let from = begin.index + begin[0].length;
  let rows = 0;
  for (let match = end.exec(xml); match; match = end.exec(xml)) {
    if (++rows % rowsAtOnce !== 0) continue;
    yield `<d>${xml.slice(from, end.lastIndex)}</d>`;
    from = end.lastIndex;
  }
  const last = xml.lastIndexOf("</", xml.search(/<\/(?:\w+:)?sheetData\s*>/) + 2);
  if (last > from) yield `<d>${xml.slice(from, last)}</d>`;
}

interface Book {
  readonly strings: readonly string[];
  readonly dates: ReadonlySet<number>;
  readonly from1904: boolean;
}

function readRows(xml: string, rows: string[][], book: Book): void {
  let row: string[] = [];
  let column = 0;
  let type = "n";
  let isDate = false;
  let said = "";
  let isValue = false;
  read(xml, {
    open(tag, attributes) {
      switch (tag) {
        case "row": {
          const number = Number(attributes["r"] ?? rows.length + 1);
          // Rows nobody wrote in are left out of the file, and keep their place. A row far down in an empty sheet is not taken for a million lines.
          while (rows.length < number - 1 && rows.length < 200_000) rows.push([]);
          row = [];
          column = 0;
          rows.push(row);
          return;
        }
        case "c": {
          const place = /^([A-Z]+)/.exec(attributes["r"] ?? "")?.[1];
          if (place) column = columnNumber(place);
          type = attributes["t"] ?? "n";
          isDate = book.dates.has(Number(attributes["s"] ?? -1));
          said = "";
          return;
        }
        case "v":
        case "t":
          isValue = true;
      }
    },
    close(tag) {
      if (tag === "v" || tag === "t") isValue = false;
      if (tag !== "c") return;
      const cell = cellText(said, type, isDate, book);
      if (cell !== "" && column < mostColumns) {
        while (row.length < column) row.push("");
        row[column] = cell;
      }
      column++;
    },
    text(text) {
      if (isValue) said += text;
    },
  });
}

const columnNumber = (letters: string): number =>
  Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

function cellText(said: string, type: string, isDate: boolean, book: Book): string {
  switch (type) {
    case "s":
      return book.strings[Number(said)] ?? "";
    case "b":
      return said === "1" ? "TRUE" : "FALSE";
    case "e":
      return "";
    case "n": {
      const number = Number(said);
      if (said.trim() === "" || Number.isNaN(number)) return said;
      if (isDate) return dayOfSerial(number, book.from1904) ?? said;
      // What a spreadsheet shows of 0.1 + 0.2.
      return String(Number(number.toPrecision(15)));
    }
    default:
      return said;
  }
}

/** Days since the end of 1899 by the spreadsheet's calendar, in which 1900 had a 29 February. */
function dayOfSerial(serial: number, from1904: boolean): string | undefined {
  const days = Math.floor(serial) + (from1904 ? 1_462 : 0);
  const minutes = Math.round((serial - Math.floor(serial)) * 24 * 60);
  if (days < 0 || days > 110_000) return undefined;
  const time = `${String(Math.floor(minutes / 60) % 24).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
  if (days === 0) return time;
  const day = new Date(Date.UTC(1899, 11, days < 60 ? 31 : 30) + days * 86_400_000).toISOString();
  return minutes === 0 ? day.slice(0, 10) : `${day.slice(0, 10)}T${time}`;
}
