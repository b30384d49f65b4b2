import { readFileSync, readdirSync } from "node:fs";
import { join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { parseSync } from "vite";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Who may import whom. A folder may always import itself. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  "src/main.tsx": ["ui", "features", "react", "design", "i18n", "app", "sync", "documents", "storage", "crypto", "domain", "protocol", "base"], // prettier-ignore
  "src/service-worker.ts": ["sync", "storage", "protocol", "base"],
  ui: ["features", "react", "design", "i18n", "app", "domain", "base"],
  features: ["react", "design", "i18n", "app", "domain", "base"],
  react: ["app", "base"],
  design: ["i18n", "base"],
  i18n: ["domain", "base"],
  app: ["sync", "documents", "storage", "crypto", "domain", "protocol", "base"],
  sync: ["storage", "crypto", "protocol", "base"],
  documents: ["domain", "base"],
  storage: ["protocol", "base"],
  crypto: ["protocol", "base"],
  domain: ["base"],
  protocol: ["base"],
  base: [],
  server: ["protocol", "base"],
};

/** Who may use which library. What is not listed here may not be used at all. */
const owners: ReadonlyArray<readonly [library: RegExp, owners: readonly string[]]> = [
  [/^node:/, ["server"]],
  [/^(ws|pg|aws4fetch)$/, ["server"]],
  [/^yjs$/, ["documents", "sync"]],
  [/^(y-websocket|y-protocols)$/, ["sync"]],
  [/^lib0$/, ["protocol", "sync"]],
  [/^dexie$/, ["storage"]],
  [/^(@hpke\/.+|@noble\/.+|hash-wasm|shamir-secret-sharing)$/, ["crypto"]],
  [/^fflate$/, ["sync", "app"]],
  [/^(papaparse|saxen)$/, ["app"]],
  [/^(react|react-dom)$/, ["ui", "features", "design", "react", "i18n", "src/main.tsx"]],
  [/^wouter$/, ["ui", "react"]],
  [/^(@tanstack\/react-virtual|qr)$/, ["design"]],
  [/^@fluent\/bundle$/, ["i18n"]],
  [/^workbox-/, ["src/service-worker.ts", "ui"]],
];

test("imports point one way, features are strangers, libraries have owners", () => {
  const files = sourceFiles();
  const areas = new Set(files.map(areaOf));
  // An import that is not seen cannot be refused: the app has hundreds, from every side.
  const imports = files.flatMap((path) => importsOf(path, readFileSync(join(root, path), "utf8")));

  expect(files.length).toBeGreaterThan(20);
  expect(imports.length).toBeGreaterThan(files.length / 2);
  expect([...areas].filter((area) => !(area in mayImport))).toEqual([]);
  expect(imports.flatMap(({ path, specifier }) => complaint(path, specifier) ?? [])).toEqual([]);
});

test("no file imports itself by way of others", () => {
  const found = sourceFiles().map((path) => [path, neighboursOf(path)] as const);
  expect(circlesIn(new Map(found))).toEqual([]);
});

test("a circle is found, whoever is asked first", () => {
  const ring = new Map([
    ["a.ts", ["b.ts"]],
    ["b.ts", ["c.ts", "d.ts"]],
    ["c.ts", ["a.ts"]],
    ["d.ts", []],
  ]);
  expect(circlesIn(ring)).toEqual(["a.ts → b.ts → c.ts → a.ts"]);
  expect(circlesIn(new Map([...ring].reverse()))).toHaveLength(1);
  expect(circlesIn(new Map([["b.ts", ["d.ts"]], ["a.ts", ["b.ts", "d.ts"]]]))).toEqual([]); // prettier-ignore
});

test.each([
  ["src/features/cases/CaseList.tsx", `import { open } from "../../storage/database.ts"`, "features may not import storage"], // prettier-ignore
  ["src/features/cases/CaseList.tsx", `export { Tasks } from "../tasks/Tasks.tsx"`, "a feature may not import another feature"], // prettier-ignore
  ["src/sync/outbox.ts", `const later = () => import("../documents/case-document.ts")`, "sync may not import documents"], // prettier-ignore
  ["src/app/app.ts", `import Dexie from "dexie"`, "dexie belongs to storage"],
  ["src/domain/place.ts", `import { readFileSync } from "node:fs"`, "node:fs belongs to server"],
  ["src/domain/place.ts", `import type { Doc } from "yjs"`, "yjs belongs to documents, sync"],
  ["src/base/clock.ts", `import moment from "moment"`, "moment has no owner"],
  [
    "server/relay.ts",
    `import { seal } from "../src/crypto/seal.ts"`,
    "server may not import crypto",
  ],
  [
    "server/relay.ts",
    `import { app } from "../src/main.tsx"`,
    "src/main.tsx is imported by nobody",
  ],
])("in %s, %s is refused", (path, source, reason) => {
  const [found] = importsOf(path, source);
  expect(found && complaint(found.path, found.specifier)).toContain(reason);
});

test.each([
  ["src/features/cases/CaseList.tsx", `import { useApp } from "../../react/use-app.ts"`],
  ["src/features/cases/CaseList.tsx", `import { Row } from "./Row.tsx"`],
  ["src/crypto/seal.ts", `import { x25519 } from "@noble/curves/ed25519.js"`],
  ["src/i18n/en/index.ts", `import cases from "./cases.ftl?raw"`],
  ["server/main.ts", `import { version } from "../src/protocol/version.ts"`],
])("in %s, %s is fine", (path, source) => {
  const [found] = importsOf(path, source);
  expect(found?.path).toBe(path);
  expect(found && complaint(found.path, found.specifier)).toBeUndefined();
});

/** The files of this project that `path` takes something from. What is only named so that two pieces of the build come together ties nothing. */
const neighboursOf = (path: string): readonly string[] =>
  importsOf(path, readFileSync(join(root, path), "utf8").replace(/^import "[^"]+";$/gm, ""))
    .filter(({ specifier }) => /^\..+\.(ts|tsx|mjs)$/.test(specifier))
    .map(({ specifier }) => posix.join(posix.dirname(path), specifier));

/** One line for each import that leads back to where a way began. */
function circlesIn(imports: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const circles: string[] = [];
  const done = new Set<string>();
  const way: string[] = [];
  const follow = (path: string): void => {
    if (way.includes(path)) {
      circles.push([...way.slice(way.indexOf(path)), path].join(" → "));
      return;
    }
    if (done.has(path)) return;
    way.push(path);
    for (const next of imports.get(path) ?? []) follow(next);
    way.pop();
    done.add(path);
  };
  for (const path of imports.keys()) follow(path);
  return circles;
}

function complaint(path: string, specifier: string): string | undefined {
  const area = areaOf(path);
  const say = (reason: string) => `${path} imports ${specifier}: ${reason}`;

  if (!specifier.startsWith(".")) {
    const library = specifier.startsWith("node:")
      ? specifier
      : specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");
    const owned = owners.find(([name]) => name.test(library));
    if (!owned) return say(`${library} has no owner; name one in this test`);
    return owned[1].includes(area)
      ? undefined
      : say(`${library} belongs to ${owned[1].join(", ")}`);
  }

  const target = posix.join(posix.dirname(path), specifier.replace(/\?.*$/, ""));
  const targetArea = areaOf(target);
  if (isRoot(targetArea)) return say(`${targetArea} is imported by nobody`);
  if (area === "features" && targetArea === "features")
    return featureOf(path) === featureOf(target)
      ? undefined
      : say("a feature may not import another feature");
  if (area === targetArea || mayImport[area]?.includes(targetArea)) return undefined;
  return say(`${area} may not import ${targetArea}`);
}

/** src/features/cases/CaseList.tsx → features; server/store/log.ts → server; files right under src stand for themselves. */
function areaOf(path: string): string {
  const [top = "", folder = "", ...rest] = path.split("/");
  if (top !== "src") return top;
  return rest.length === 0 ? path : folder;
}

function featureOf(path: string): string | undefined {
  return path.split("/")[2];
}

function isRoot(area: string): boolean {
  return area.startsWith("src/");
}

function importsOf(path: string, source: string): { path: string; specifier: string }[] {
  const { module, errors } = parseSync(path, source);
  if (errors.length > 0) throw new Error(`${path} cannot be read: ${errors[0]?.message}`);
  const specifiers = [
    ...module.staticImports.map((found) => found.moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap((entry) => entry.moduleRequest?.value ?? []),
    ),
    ...module.dynamicImports.map(({ moduleRequest: { start, end } }) =>
      source.slice(start, end).replace(/^["'`]|["'`]$/g, ""),
    ),
    // Workers and other files that the build follows.
    ...[...source.matchAll(/new URL\(\s*"(\.[^"]+\.tsx?)"/g)].flatMap((match) => match[1] ?? []),
  ];
  return [...new Set(specifiers)].map((specifier) => ({ path, specifier }));
}

function sourceFiles(): string[] {
  return ["src", "server"].flatMap((top) =>
    readdirSync(join(root, top), { recursive: true, encoding: "utf8" })
      .map((name) => posix.join(top, name.replaceAll("\\", "/")))
      .filter((path) => /\.(ts|tsx|mjs)$/.test(path) && !/\.test\.tsx?$/.test(path)),
  );
}
