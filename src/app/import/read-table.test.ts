import { expect, test } from "vitest";
import { fileOf, makeWorkbook, zipped } from "../../../tests/make-workbook.ts";
import type { Timers } from "../../base/clock.ts";
import { separatedValues, type Table } from "../../domain/paper/table-file.ts";
import { readTable } from "./read-table.ts";

const timers: Timers = {
  after(_ms, task) {
    const timer = setImmediate(task);
    return () => clearImmediate(timer);
  },
};
const read = async (file: Blob | Uint8Array) =>
  readTable(file instanceof Blob ? file : fileOf(file), timers);
const tableIn = async (file: Blob | Uint8Array) => {
  const sheets = await read(file);
  return sheets.ok ? [...sheets.value.values()][0] : sheets.error;
};

const table: Table = [
  ["Név", "Született", "Megjegyzés"],
  ["Minta Mária", "1987", '=HIPERHIVATKOZÁS("x")'],
  ["", "", ""],
  ["Őszi Ödön", "", 'két\nsor; és vessző, idézőjel"'],
];

test("what the app writes it reads again, formulas as the text they are", async () => {
  expect(await tableIn(makeWorkbook({ Teren: table }))).toEqual([
    table[0],
    table[1],
    [],
    table[3]?.map((cell) => cell),
  ]);
  for (const separator of [";", ","] as const)
    expect(await tableIn(new Blob([separatedValues(table, separator)]))).toEqual(table);
});

test("sheets go by their names, in the order of the book", async () => {
  const sheets = await read(makeWorkbook({ survey: [["type"]], choices: [["name", "label"]] }));
  expect(sheets.ok && [...sheets.value]).toEqual([
    ["survey", [["type"]]],
    ["choices", [["name", "label"]]],
  ]);
});

test("a workbook as spreadsheets write it: shared words, days, empty cells and rows, yes, a formula with what it came to", async () => {
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const file = zipped({
    "xl/workbook.xml": `<x:workbook xmlns:x="m" xmlns:r="r"><x:sheets><x:sheet name="Esetek &amp; más" sheetId="1" r:id="rId7"/></x:sheets></x:workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="rId7" Type="t" Target="/xl/worksheets/a.xml"/></Relationships>`,
    "xl/sharedStrings.xml": `<sst ${main}><si><t>Név</t></si><si><r><t>Minta </t></r><r><t xml:space="preserve">Mária</t></r><rPh><t>x</t></rPh></si></sst>`,
    "xl/styles.xml": `<styleSheet ${main}><numFmts><numFmt numFmtId="170" formatCode="yyyy\\.mm\\.dd&quot;.&quot;"/><numFmt numFmtId="171" formatCode="0.00&quot; day&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/></cellXfs></styleSheet>`,
    "xl/worksheets/a.xml": `<worksheet ${main}><dimension ref="A1"/><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row><row r="3"><c r="A3" t="s"><v>1</v></c><c r="C3" s="1"><v>46348</v></c><c r="D3" s="2"><v>46348.5</v></c><c r="E3" s="3"><v>12</v></c><c r="F3" t="b"><v>1</v></c><c r="G3"><f>0.1+0.2</f><v>0.30000000000000004</v></c><c r="H3" t="str"><f>A1</f><v>N&#233;v</v></c><c r="I3" t="e"><v>#REF!</v></c></row></sheetData></worksheet>`,
  });
  const sheets = await read(file);
  expect(sheets.ok && [...sheets.value]).toEqual([
    [
      "Esetek & más",
      [
        ["Név"],
        [],
        ["Minta Mária", "", "2026-11-22", "2026-11-22T12:00", "12", "TRUE", "0.3", "Név"],
      ],
    ],
  ]);
});

test("a CSV is read in the alphabets our four countries write", async () => {
  const words = "Jméno;Věk\r\nŽofie Černá;34,5\r\n";
  const rows = [
    ["Jméno", "Věk"],
    ["Žofie Černá", "34,5"],
  ];
  const utf16 = (littleEnd: boolean, mark: boolean) => {
    const view = new DataView(new ArrayBuffer(words.length * 2));
    Array.from(words).forEach((letter, at) =>
      view.setUint16(at * 2, letter.charCodeAt(0), littleEnd),
    );
    const sign = mark ? (littleEnd ? [0xff, 0xfe] : [0xfe, 0xff]) : [];
    return new Blob([new Uint8Array(sign), view.buffer]);
  };
  const windows = new Uint8Array(
    Array.from(words).map((letter) => ({ Ž: 0x8e, Č: 0xc8, á: 0xe1, ě: 0xec, é: 0xe9 })[letter] ?? letter.charCodeAt(0)), // prettier-ignore
  );
  for (const file of [
    new Blob([words]),
    new Blob(["\u{FEFF}", words]),
    utf16(true, true),
    utf16(false, true),
    utf16(true, false),
    windows,
  ])
    // prettier-ignore
    expect(await tableIn(file)).toEqual(rows);
  expect(await tableIn(new Blob(["a\tb,c\n1\t2,5\n"]))).toEqual([["a", "b,c"], ["1", "2,5"]]); // prettier-ignore
  expect(await tableIn(new Blob(["sep=|\r\na|b;c\r\n"]))).toEqual([["a", "b;c"]]);
});

test("what is no table is said to be none", async () => {
  expect(await read(new Blob([]))).toMatchObject({ error: { type: "Empty" } });
  expect(await read(new Blob(["\n\n"]))).toMatchObject({ error: { type: "Empty" } });
  expect(await read(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1]))).toMatchObject({ error: { type: "OldWorkbook" } }); // prettier-ignore
  expect(await read(new Uint8Array([0x50, 0x4b, 3, 4, 9, 9]))).toMatchObject({ error: { type: "NotATable" } }); // prettier-ignore
  expect(await read(zipped({ "word/document.xml": "<a/>" }))).toMatchObject({ error: { type: "NotATable" } }); // prettier-ignore
  expect(await read(new Uint8Array([0x89, 0x50, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9]))).toMatchObject({ error: { type: "NotATable" } }); // prettier-ignore
});

test("five thousand lines come in pieces, with rests between them", async () => {
  let rests = 0;
  const counting: Timers = {
    after(ms, task) {
      rests++;
      return timers.after(ms, task);
    },
  };
  const long = Array.from({ length: 5_001 }, (_, at) => [`Minta ${at}`, "1987", "Mintafalva"]);
  const sheets = await readTable(fileOf(makeWorkbook({ Teren: long })), counting);
  expect(sheets.ok && [...sheets.value.values()][0]).toEqual(long);
  expect(rests).toBeGreaterThan(10);
});
