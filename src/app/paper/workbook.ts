import { strToU8, zipSync } from "fflate";
import { workbookParts, type Table } from "../../domain/paper/table-file.ts";

/** In one go, on this thread: libraries that write workbooks zip larger ones in a worker they make up, which our content policy forbids. */
export function workbook(table: Table): Blob {
  const parts = Object.entries(workbookParts(table)).map(([path, xml]) => [path, strToU8(xml)]);
  return new Blob([new Uint8Array(zipSync(Object.fromEntries(parts)))], { type: mediaType });
}

const mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
