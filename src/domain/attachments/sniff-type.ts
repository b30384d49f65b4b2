import { documentEndings, type DocumentType, type PictureType } from "./file-types.ts";

/**
 * What a file is by its own bytes: what its name or whoever gave it says is not asked. Undefined for everything that is not kept, among it
 * office files that carry programs.
 */
export function sniffType(bytes: Uint8Array): PictureType | DocumentType | undefined {
  const begins = (text: string, at = 0): boolean => latin(bytes, at, at + text.length) === text;
  if (begins("\xff\xd8\xff")) return "image/jpeg";
  if (begins("\x89PNG\r\n\x1a\n")) return "image/png";
  if (begins("RIFF") && begins("WEBP", 8)) return "image/webp";
  if (begins("ftyp", 4) && /^(heic|heix|hevc|mif1|msf1)/.test(latin(bytes, 8, 12)))
    return "image/heic";
  // Readers look for it within the first kilobyte.
  if (latin(bytes, 0, 1024).includes("%PDF-")) return "application/pdf";
  if (begins("{\\rtf")) return "application/rtf";
  if (begins("PK\x03\x04")) return packed(bytes);
  if (begins("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")) return olderOffice(bytes);
  return isText(bytes) ? "text/plain" : undefined;
}

const directoryBytes = 64 * 1024;
const open = "application/vnd.openxmlformats-officedocument.";

/** The names of what is packed stand in clear: ODF's kind at the front, the others' in the directory at the end. */
function packed(bytes: Uint8Array): DocumentType | undefined {
  const front = latin(bytes, 0, 256);
  const names = latin(bytes, bytes.length - directoryBytes, bytes.length);
  if (/vbaProject\.bin|Basic\/Standard\//.test(names)) return undefined;
  const [, odf] = /mimetype(application\/vnd\.oasis\.opendocument\.[a-z]+)/.exec(front) ?? [];
  if (odf !== undefined) return isDocumentType(odf) ? odf : undefined;
  if (!names.includes("[Content_Types].xml")) return undefined;
  if (names.includes("word/document.xml")) return `${open}wordprocessingml.document`;
  if (names.includes("xl/workbook.xml")) return `${open}spreadsheetml.sheet`;
  if (names.includes("ppt/presentation.xml")) return `${open}presentationml.presentation`;
  return undefined;
}

/** Of the years before 2007; the names of its parts are in UTF-16. */
function olderOffice(bytes: Uint8Array): DocumentType | undefined {
  const all = latin(bytes, 0, bytes.length);
  const has = (name: string): boolean => all.includes(name.split("").join("\0"));
  if (has("_VBA_PROJECT")) return undefined;
  if (has("WordDocument")) return "application/msword";
  return has("Workbook") ? "application/vnd.ms-excel" : undefined;
}

function isText(bytes: Uint8Array): boolean {
  if (bytes.length === 0 || bytes.includes(0)) return false;
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false; // that is the answer
  }
}

const isDocumentType = (type: string): type is DocumentType => Object.hasOwn(documentEndings, type);

function latin(bytes: Uint8Array, from: number, to: number): string {
  const piece = bytes.subarray(Math.max(0, from), to);
  return Array.from({ length: Math.ceil(piece.length / 8192) }, (_, at) =>
    String.fromCharCode(...piece.subarray(at * 8192, (at + 1) * 8192)),
  ).join("");
}
