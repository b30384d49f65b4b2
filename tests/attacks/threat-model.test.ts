import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

test("every attack that the threat model calls played is a test of that name", () => {
  const document = readFileSync(join(root, "docs/threat-model.md"), "utf8");
  const rows = [...document.matchAll(/\| `(tests\/[a-z0-9]+)`: (.+?) +\|/g)];
  expect(rows.length).toBeGreaterThan(20);
  const missing = rows.flatMap(([, folder = "", name = ""]) =>
    sourcesIn(folder).some((text) => text.includes(`"${name}"`)) ? [] : [`${folder}: ${name}`],
  );
  expect(missing).toEqual([]);
});

test("everything the engine can find wrong stands in the table of what is told to whom", () => {
  const document = readFileSync(join(root, "docs/threat-model.md"), "utf8");
  const source = readFileSync(join(root, "src/sync/sync-status.ts"), "utf8");
  const problems = source.slice(source.indexOf("export type SyncProblem"));
  const types = [...problems.matchAll(/type: "(\w+)"/g)].map(([, type = ""]) => type);
  const told = [...document.matchAll(/^\| `(\w+)`/gm)].map(([, type = ""]) => type);
  expect(types.length).toBeGreaterThan(8);
  expect(new Set(told)).toEqual(new Set(types));
});

const sourcesIn = (folder: string): readonly string[] =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith(".test.ts"))
    .map((name) => readFileSync(join(root, folder, name), "utf8"));
