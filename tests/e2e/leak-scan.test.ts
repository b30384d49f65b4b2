import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { findInBytes, findInFiles } from "./leak-scan.ts";

const word = "Zebulonőszike";

test.each([
  ["UTF-8", Buffer.from(`{"name":"${word}"}`)],
  ["lower case without accents", Buffer.from("zebulonoszike")],
  ["Latin-1", Buffer.from("Zebulonkanári", "latin1")],
  ["UTF-16LE", Buffer.from(`x${word}`, "utf16le")],
  ["hex", Buffer.from(Buffer.from(word).toString("hex"))],
  ["an address", Buffer.from(`/?q=${encodeURIComponent(word)}`)],
  ...["", "a", "ab"].map((before): [string, Buffer] => [
    `base64 after ${before.length} bytes`,
    Buffer.from(Buffer.from(`${before}${word}, and more`).toString("base64url")),
  ]),
  ["base64 of UTF-16LE", Buffer.from(Buffer.from(`a${word}`, "utf16le").toString("base64"))],
])("the scan finds a name written as %s", (_, content) => {
  expect(findInBytes("somewhere", content, [word, "Zebulonkanári"])).not.toEqual([]);
});

test("the scan finds a name in a file and in the name of a file, and nothing where there is none", async () => {
  const directory = await mkdtemp(join(tmpdir(), "teren-scan-"));
  try {
    await writeFile(join(directory, "quiet"), "nothing to see");
    expect(await findInFiles(directory, [word])).toEqual([]);
    await writeFile(join(directory, "planted"), `before ${word} after`);
    await writeFile(join(directory, "zebulonoszike.txt"), "");
    const found = await findInFiles(directory, [word]);
    expect(found.map(({ where }) => where)).toEqual(
      expect.arrayContaining(["/planted", "/zebulonoszike.txt"]),
    );
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
});
