import { expect, test } from "vitest";
import { attachmentLimits, parseAttachments } from "./attachment.ts";

const sealed = (digit: string) => ({
  id: digit.repeat(32),
  key: "k".repeat(43),
  sha256: "s".repeat(43),
  bytes: 200_000,
  chunks: 7,
});
const photo = { ...sealed("a"), mime: "image/jpeg", small: sealed("b") };

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
    [{ ...photo, key: "short" }],
    [{ ...photo, bytes: attachmentLimits.bytes + 1 }],
    [{ ...photo, chunks: 0 }],
    [{ ...photo, chunks: 1.5 }],
    Array.from({ length: 13 }, (_, at) => ({ ...photo, id: String(at).padStart(32, "0") })),
  ])
    expect(parseAttachments(bad)).toBeUndefined();
});
