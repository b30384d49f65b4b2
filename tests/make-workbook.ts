import { strToU8, zipSync } from "fflate";
import { workbookParts, type Table } from "../src/domain/paper/table-file.ts";

/** An XLSX file with these sheets, written as the app writes its own. */
export function makeWorkbook(sheets: Readonly<Record<string, Table>>): Uint8Array {
  const names = Object.keys(sheets);
  const parts: Record<string, string> = { ...workbookParts([]) };
  const sheetPath = "xl/worksheets/sheet1.xml";
  const book = parts["xl/workbook.xml"]!;
  const relations = parts["xl/_rels/workbook.xml.rels"]!;
  parts["xl/workbook.xml"] = book.replace(
    /<sheets>.*<\/sheets>/,
    `<sheets>${names.map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join("")}</sheets>`,
  );
  parts["xl/_rels/workbook.xml.rels"] = relations.replace(
    /<Relationship [^>]*\/>/,
    names
      .map((_, at) => {
        const [relation = ""] = /<Relationship [^>]*\/>/.exec(relations) ?? [];
        return relation.replace("rId1", `rId${at + 1}`).replace("sheet1", `sheet${at + 1}`);
      })
      .join(""),
  );
  names.forEach((name, at) => {
    parts[`xl/worksheets/sheet${at + 1}.xml`] = workbookParts(sheets[name]!)[sheetPath]!;
  });
  return zipped(parts);
}

export const zipped = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])));

export const fileOf = (bytes: Uint8Array): Blob => new Blob([new Uint8Array(bytes)]);
