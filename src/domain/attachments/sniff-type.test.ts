import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { sniffType } from "./sniff-type.ts";

const bytes = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 0xff);
const office = (...names: string[]) =>
  zipSync(
    Object.fromEntries(["[Content_Types].xml", ...names].map((name) => [name, strToU8("x")])),
  );
const odf = (kind: string, ...names: string[]) =>
  zipSync({
    mimetype: [strToU8(`application/vnd.oasis.opendocument.${kind}`), { level: 0 }],
    ...Object.fromEntries(names.map((name) => [name, strToU8("x")])),
  });
const ole = (...parts: string[]) =>
  bytes(
    `\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${parts.map((part) => part.split("").join("\0")).join("\0\0\0")}`,
  );

test("a file is what its bytes say", () => {
  expect(sniffType(bytes("\xff\xd8\xff\xe0 …"))).toBe("image/jpeg");
  expect(sniffType(bytes("\x89PNG\r\n\x1a\n…"))).toBe("image/png");
  expect(sniffType(bytes("RIFF\x10\0\0\0WEBPVP8 "))).toBe("image/webp");
  expect(sniffType(bytes("\0\0\0\x18ftypheic\0\0"))).toBe("image/heic");
  expect(sniffType(bytes("%PDF-1.7\n%\xe2\xe3"))).toBe("application/pdf");
  expect(sniffType(bytes("\n\n%PDF-1.4"))).toBe("application/pdf");
  expect(sniffType(bytes("{\\rtf1\\ansi"))).toBe("application/rtf");
  expect(sniffType(new TextEncoder().encode("Tisztelt Címzett!"))).toBe("text/plain");
  expect(sniffType(office("word/document.xml"))).toMatch(/wordprocessingml/);
  expect(sniffType(office("xl/workbook.xml"))).toMatch(/spreadsheetml/);
  expect(sniffType(office("ppt/presentation.xml"))).toMatch(/presentationml/);
  expect(sniffType(odf("text"))).toBe("application/vnd.oasis.opendocument.text");
  expect(sniffType(ole("WordDocument"))).toBe("application/msword");
  expect(sniffType(ole("Workbook"))).toBe("application/vnd.ms-excel");
});

test("a page or a drawing that could run something is text and nothing else", () => {
  for (const text of ["<!doctype html><script>alert(1)</script>", '<svg onload="alert(1)"/>'])
    expect(sniffType(bytes(text))).toBe("text/plain");
});

test("what carries a program, and what nobody knows, is not kept", () => {
  expect(sniffType(office("word/document.xml", "word/vbaProject.bin"))).toBeUndefined();
  expect(sniffType(odf("text", "Basic/Standard/Module1.xml"))).toBeUndefined();
  expect(sniffType(odf("formula"))).toBeUndefined();
  expect(sniffType(ole("WordDocument", "_VBA_PROJECT"))).toBeUndefined();
  expect(sniffType(zipSync({ "a.txt": strToU8("x") }))).toBeUndefined();
  expect(sniffType(bytes("MZ\x90\0\x03"))).toBeUndefined();
  expect(sniffType(bytes("\x7fELF\x02\x01\x01\0"))).toBeUndefined();
  expect(sniffType(bytes("\xff\xfe\xfa"))).toBeUndefined();
  expect(sniffType(new Uint8Array())).toBeUndefined();
});
