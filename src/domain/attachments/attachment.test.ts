import { expect, test } from "vitest";
import { attachmentLimits, cleanFileName, parseAttachments } from "./attachment.ts";

const sealed = (digit: string) => ({
  id: digit.repeat(32),
  key: "k".repeat(43),
  sha256: "s".repeat(43),
  bytes: 200_000,
  chunks: 7,
});
const photo = { ...sealed("a"), mime: "image/jpeg", small: sealed("b") };

const letter = { ...sealed("c"), mime: "application/pdf", name: "Határozat 12.pdf" };
const voice = { ...sealed("d"), mime: "audio/webm", seconds: 61 };

test("a document and a voice note are read as they were written, beside a photograph", () => {
  const evidence = { ...photo, id: "e".repeat(32), mime: "image/png", original: true };
  expect(parseAttachments([photo, letter, voice, evidence])).toEqual([
    photo,
    letter,
    voice,
    evidence,
  ]);
});

test("a file's name keeps its ending and loses what could mislead", () => {
  expect(cleanFileName("C:\\Users\\x\\Határozat.pdf")).toBe("Határozat.pdf");
  expect(cleanFileName("level\u202Efdp.exe\n")).toBe("levelfdp.exe");
  const long = cleanFileName(`${"a".repeat(300)}.docx`);
  expect(long).toHaveLength(attachmentLimits.name);
  expect(long).toMatch(/…\.docx$/);
});

test("photographs are read as they were written", () => {
  expect(parseAttachments([photo])).toEqual([photo]);
});

test("what no version writes is refused whole", () => {
  for (const bad of [
    undefined,
    {},
    [],
    [null],
    ["photo"],
    [photo, photo],
    [{ ...photo, mime: "image/svg+xml" }],
    [{ ...photo, mime: "text/html" }],
    [{ ...photo, small: undefined }],
    [{ ...photo, id: "../../etc" }],
    [{ ...letter, name: "" }],
    [{ ...letter, name: "a/b.pdf" }],
    [{ ...letter, mime: "text/html" }],
    [{ ...voice, seconds: attachmentLimits.seconds + 1 }],
    [{ ...voice, seconds: "61" }],
    [{ ...photo, key: "short" }],
    [{ ...photo, bytes: attachmentLimits.bytes + 1 }],
    [{ ...photo, chunks: 0 }],
    [{ ...photo, chunks: 1.5 }],
    Array.from({ length: 13 }, (_, at) => ({ ...photo, id: String(at).padStart(32, "0") })),
  ])
    expect(parseAttachments(bad)).toBeUndefined();
});
