import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

test("whatever is said to break is played by a test of that name", () => {
  const document = readFileSync(join(root, "docs/when-things-break.md"), "utf8");
  const lines = document.split("\n").filter((line) => /^\| (?!-|What breaks)/.test(line));
  const rows = lines.map((line) => /\| `((?:tests|src)\/[a-z0-9/]+)`: (.+?) +\|$/.exec(line));
  expect(lines.filter((_, index) => !rows[index])).toEqual([]);
  expect(rows.length).toBeGreaterThan(25);
  const missing = rows.flatMap((row) => {
    const [, folder = "", name = ""] = row ?? [];
    return sourcesIn(folder).some((text) => text.includes(`"${name}"`)) ? [] : [`${folder}: ${name}`]; // prettier-ignore
  });
  expect(missing).toEqual([]);
});

const sourcesIn = (folder: string): readonly string[] =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith(".test.ts"))
    .map((name) => readFileSync(join(root, folder, name), "utf8"));
