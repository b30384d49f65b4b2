import type { Timers } from "../../base/clock.ts";
import { err, ok, type Result } from "../../base/result.ts";
import type { Sheets } from "../../domain/import/xlsform-sheets.ts";
import type { FileNotRead } from "./file-not-read.ts";

const mostBytes = 30 * 1024 * 1024;

/** The sheets of a workbook, or a CSV as the one sheet it is. What reads them is loaded by who needs it. */
export async function readTable(file: Blob, timers: Timers): Promise<Result<Sheets, FileNotRead>> {
  if (file.size > mostBytes) return err({ type: "TooLong" });
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    // Moved or taken away since it was chosen.
    return err({ type: "NotATable" });
  }
  if (bytes.length === 0) return err({ type: "Empty" });
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return err({ type: "OldWorkbook" });
  if (startsWith(bytes, [0x50, 0x4b])) {
    const { readWorkbook } = await import("./read-workbook.ts");
    return readWorkbook(bytes, () => new Promise((go) => void timers.after(0, go)));
  }
  const { readSeparated } = await import("./read-separated.ts");
  const table = readSeparated(bytes);
  if (!table) return err({ type: "NotATable" });
  return table.length > 0 ? ok(new Map([["", table]])) : err({ type: "Empty" });
}

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);
