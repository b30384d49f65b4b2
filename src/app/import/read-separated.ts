import Papa from "papaparse";
import type { Table } from "../../domain/paper/table-file.ts";

/** Values parted by a sign, in whichever alphabet the program that made them wrote. Undefined for what is no text. */
export function readSeparated(bytes: Uint8Array): Table | undefined {
  const text = decoded(bytes);
  if (text === undefined || text.includes("\0")) return undefined;
  // Some programs say first which sign it is.
  const said = /^sep=(.)\r?\n/.exec(text);
  const delimiter = said?.[1] ?? signIn(text);
  const { data } = Papa.parse<string[]>(said ? text.slice(said[0].length) : text, { delimiter });
  const rows = data.map((cells) => cells.map(plainCell));
  while (rows.at(-1)?.every((cell) => cell.trim() === "") === true) rows.pop();
  return rows;
}

/** The sign that parts the headings: in the lines below, a comma may be in a number. */
function signIn(text: string): string {
  const heads = (/^\s*([^\r\n]*)/.exec(text)?.[1] ?? "").replaceAll(/"[^"]*"/g, "");
  const count = (sign: string) => heads.split(sign).length;
  return [";", "\t", ",", "|"].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

/** Tables of ours have a sign before what a spreadsheet would take for a formula. */
const plainCell = (cell: string): string => (/^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell);

function decoded(bytes: Uint8Array): string | undefined {
  const label = alphabetOf(bytes);
  try {
    return new TextDecoder(label, { fatal: label === "utf-8" }).decode(bytes);
  } catch {
    // Not UTF-8: what the Windows of our four countries writes.
    return new TextDecoder("windows-1250").decode(bytes);
  }
}

function alphabetOf(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  // Without a mark: of two bytes for a Latin letter one is zero.
  const first = bytes.subarray(0, 200);
  const zeros = (parity: number) =>
    first.filter((byte, index) => byte === 0 && index % 2 === parity).length;
  if (zeros(1) > first.length / 4) return "utf-16le";
  return zeros(0) > first.length / 4 ? "utf-16be" : "utf-8";
}
