/** Lines of cells, the heads first. */
export type Table = readonly (readonly string[])[];

/** Values parted by a sign, as spreadsheets read them: a mark for UTF-8 first, CRLF, quotes where they are needed. */
export function separatedValues(table: Table, separator: ";" | ","): string {
  const line = (cells: readonly string[]) =>
    cells.map((cell) => quoted(withoutFormula(cell), separator)).join(separator);
  return byteOrderMark + table.map((cells) => `${line(cells)}\r\n`).join("");
}

const byteOrderMark = "\u{FEFF}";

// Also behind blanks and signs that nobody sees, and in the wide form that some keyboards write.
const startsFormula = /^[\s\u{200B}\u{2060}\u{FEFF}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/** A spreadsheet takes a cell that begins so for something to work out, and would do what somebody typed into a note. */
const withoutFormula = (cell: string): string => (startsFormula.test(cell) ? `'${cell}` : cell);

const quoted = (cell: string, separator: string): string =>
  cell.includes(separator) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

/**
 * The parts of an XLSX file with one sheet, by their path in it. Every cell is text and says so: nothing in it is a formula, and no case number
 * becomes a date.
 */
export function workbookParts(table: Table): Readonly<Record<string, string>> {
  return {
    "[Content_Types].xml": `${xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${spreadsheet}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${spreadsheet}.worksheet+xml"/></Types>`,
    "_rels/.rels": relations("officeDocument", "xl/workbook.xml"),
    "xl/workbook.xml": `${xml}<workbook xmlns="${main}" xmlns:r="${relationships}"><sheets><sheet name="Teren" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations("worksheet", "worksheets/sheet1.xml"),
    "xl/worksheets/sheet1.xml": `${xml}<worksheet xmlns="${main}"><sheetData>${table.map(row).join("")}</sheetData></worksheet>`,
  };
}

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const relations = (type: string, target: string): string =>
  `${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relationships}/${type}" Target="${target}"/></Relationships>`;

const row = (cells: readonly string[]): string => `<row>${cells.map(textCell).join("")}</row>`;

const textCell = (cell: string): string =>
  `<c t="inlineStr"><is><t xml:space="preserve">${inXml(cell)}</t></is></c>`;

/** What XML has no way to write is left out. */
function inXml(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("\r", "&#13;");
}
