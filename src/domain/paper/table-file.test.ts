import fc from "fast-check";
import { expect, test } from "vitest";
import { separatedValues, workbookParts } from "./table-file.ts";

const cell = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.stringMatching(/^[=+\-@\t\r;,"'\n ＝\u200B]{1,4}\w*$/),
);
const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 });
const separators = [";", ","] as const;

test("values are parted by a sign, after a mark for UTF-8, with quotes where they are needed", () => {
  expect(
    separatedValues(
      [
        ["Szám", "Hely"],
        ["HU-BE-26-7K3QF", 'Fő u. "3"; hátul'],
      ],
      ";",
    ),
  ).toBe('\u{FEFF}Szám;Hely\r\nHU-BE-26-7K3QF;"Fő u. ""3""; hátul"\r\n');
});

test.each(separators)("a table parted by %s reads back as it was", (separator) => {
  fc.assert(
    fc.property(table, (written) => {
      const read = parseSeparated(separatedValues(written, separator).slice(1), separator);
      expect(read.map((line) => line.map(withoutApostrophe))).toEqual(
        written.map((line) => line.map(withoutApostrophe)),
      );
    }),
  );
});

test.each(separators)("parted by %s, no cell begins as a formula does", (separator) => {
  fc.assert(
    fc.property(table, (written) => {
      const read = parseSeparated(separatedValues(written, separator).slice(1), separator);
      expect(read.flat().filter((each) => new RegExp(`^(?:${formula})`, "u").test(each))).toEqual(
        [],
      );
    }),
  );
});

test("in a workbook every cell is text, whatever it says", () => {
  fc.assert(
    fc.property(table, (written) => {
      const sheet = workbookParts(written)["xl/worksheets/sheet1.xml"] ?? "";
      const cells = [...sheet.matchAll(/<c ([^>]*)>/g)].map((match) => match[1]);
      expect(cells).toEqual(written.flat().map(() => 't="inlineStr"'));
      expect(sheet).not.toContain("<f");
      const texts = [...sheet.matchAll(/<t [^>]*>([^<]*)<\/t>/g)].map((match) => match[1] ?? "");
      expect(texts.map(fromXml)).toEqual(written.flat());
    }),
  );
});

const formula = "[\\s\u{200B}\u{FEFF}]*[=+\\-@＝＋－＠]|[\\t\\r\\n]";
const withoutApostrophe = (text: string) => text.replace(new RegExp(`^'(?=${formula})`, "u"), "");

const fromXml = (text: string) =>
  text
    .replaceAll("&#13;", "\r")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");

/** As a spreadsheet reads it. */
function parseSeparated(text: string, separator: string): string[][] {
  const lines: string[][] = [[]];
  const next = new RegExp(
    `(?:"((?:[^"]|"")*)"|([^"${separator}\\r\\n]*))(${separator}|\\r\\n)`,
    "gy",
  );
  for (const [, inQuotes, plain = "", end] of text.matchAll(next)) {
    lines.at(-1)?.push(inQuotes?.replaceAll('""', '"') ?? plain);
    if (end === "\r\n") lines.push([]);
  }
  return lines.slice(0, -1);
}
