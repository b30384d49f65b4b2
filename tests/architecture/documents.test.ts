import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };

// What the documents name is there: files, chapters, commands, settings, pictures. A page that sends its reader nowhere is worse than none.

const root = fileURLToPath(new URL("../..", import.meta.url));
const made = ["node_modules", "dist", "data", ".git"];
const files = readdirSync(root, { withFileTypes: true })
  .filter(({ name }) => !made.includes(name))
  .flatMap((one) =>
    one.isDirectory()
      ? readdirSync(join(root, one.name), { recursive: true, encoding: "utf8" }).map(
          (path) => `${one.name}/${path.replaceAll("\\", "/")}`,
        )
      : [one.name],
  );
const documents = files
  .filter((file) => /^(README|ARCHITECTURE|docs\/.*)\.md$/.test(file))
  .map((file) => ({ file, text: readFileSync(join(root, file), "utf8") }));

const code = (text: string): readonly string[] =>
  [...text.matchAll(/`([^`\n]+)`/g)].map(([, said = ""]) => said);

/** Code in the line, commands in a block, and nothing of what they have in common. */
const commands = (text: string): readonly string[] => [
  ...code(text),
  ...[...text.matchAll(/^ {4}(.+)$/gm)].map(([, line = ""]) => line),
  ...[...text.matchAll(/```(?:\w*)\n([^`]*)```/g)].flatMap(([, block = ""]) => block.split("\n")),
];

test("every link leads to a file, and to a chapter that it has", () => {
  const broken = documents.flatMap(({ file, text }) =>
    [...text.matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)\s]+))?\)/g)].flatMap(
      ([, path = "", chapter]) => {
        const target = path === "" ? file : normalize(join(dirname(file), path));
        if (!isThere(target)) return [`${file}: ${path}`];
        return chapter === undefined || chaptersOf(target).includes(chapter)
          ? []
          : [`${file}: ${path}#${chapter}`];
      },
    ),
  );
  expect(broken).toEqual([]);
});

test("every path that is named is in the repository", () => {
  const named = documents.flatMap(({ file, text }) =>
    code(text)
      .filter((said) => /^[\w@*-][\w.@*-]*(\/[\w.@*-]+)+\/?$/.test(said))
      .map((path) => ({ file, path: path.replace(/\/$/, "") })),
  );
  expect(named.length).toBeGreaterThan(200);
  // Pages say `sync/outbox.ts` for what lies in src, and begin anywhere on the way to it.
  expect(
    named
      .filter(({ path }) => !files.some(endsAlong(path)))
      .map(({ file, path }) => `${file}: ${path}`),
  ).toEqual([]);
});

test("every command that is named is there to be given", () => {
  const given = documents.flatMap(({ file, text }) =>
    commands(text).flatMap((line) => [
      ...[...line.matchAll(/npm run ([\w:-]+)/g)].map(([, name = ""]) => ({ file, name, isScript: true })),
      ...[...line.matchAll(/(?:node|vitest run (?:--\S+ \S+ )*)\s?([\w/-]+(?:\.[\w-]+)*\.(?:ts|mjs))\b/g)].map(
        ([, name = ""]) => ({ file, name, isScript: false }),
      ),
    ]),
  ); // prettier-ignore
  expect(given.length).toBeGreaterThan(20);
  expect(
    given.filter(({ name, isScript }) =>
      isScript ? !(name in manifest.scripts) : !files.includes(name),
    ),
  ).toEqual([]);
  const listed = [...page("README.md").matchAll(/^\| `npm run (\w+)/gm)].map(([, name]) => name);
  // The others run before and behind these, or are shown in a block of their own.
  const besides = ["start", "test", "build", "relay", "i18n"];
  const others = Object.keys(manifest.scripts).filter(
    (name) => !listed.includes(name) && !besides.includes(name) && !name.startsWith("pre"),
  );
  expect(others).toEqual([]);
});

test("whoever runs a relay reads of every setting and every command that it has", () => {
  const handbook = page("docs/running-a-relay.md");
  const settings = new Set(
    [...read("server/config.ts").matchAll(/"(TEREN_\w+|TRUST_PROXY|HOST|PORT)"/g)].map(
      ([, name]) => name,
    ),
  );
  expect(settings.size).toBeGreaterThan(12);
  expect([...settings].filter((name) => !handbook.includes(`\`${name}\``))).toEqual([]);
  const told = [...handbook.matchAll(/`(TEREN_\w+|TRUST_PROXY|HOST|PORT)`/g)].map(([, name]) => name); // prettier-ignore
  expect(told.filter((name) => !settings.has(name))).toEqual([]);

  const usage = /const usage = `([^`]*)`/.exec(read("server/teren-relay.ts"))?.[1] ?? "";
  const known = [...usage.matchAll(/^ {2}(\w+)/gm)].map(([, name = ""]) => name);
  expect(known.length).toBeGreaterThan(6);
  const rows = [...handbook.matchAll(/^\| `(\w+)(?: <\w+>)*` +\|/gm)].map(([, name]) => name);
  expect(known.filter((name) => !rows.includes(name))).toEqual([]);
});

test("every page is led to from the first one, every decision from their list, and every picture is shown", () => {
  const read = page("README.md") + page("ARCHITECTURE.md");
  expect(
    documents
      .map(({ file }) => file)
      .filter((file) => /^docs\/[\w-]+\.md$/.test(file) && !read.includes(`(${file})`)),
  ).toEqual([]);
  const list = page("docs/adr/README.md");
  const decisions = files.filter((file) => /^docs\/adr\/\d+/.test(file));
  expect(decisions.filter((file) => !list.includes(file.slice("docs/adr/".length)))).toEqual([]);
  const pictures = files.filter((file) => file.startsWith("docs/pictures/"));
  expect(pictures.length).toBeGreaterThan(2);
  expect(pictures.filter((file) => !read.includes(file))).toEqual([]);
});

test("what the first page calls a screen or a sign is called so on the screen", () => {
  const said = files
    .filter((file) => file.startsWith("src/i18n/en/"))
    .flatMap((file) => [...read(file).matchAll(/ = (.+)$/gm)].map(([, words = ""]) => words.toLowerCase())); // prettier-ignore
  const [, name = "", ...named] = [
    ...page("README.md").matchAll(/(?<=[\s(])_([^_`]+)_(?=[\s,.:;)])/g),
  ].map(([, words = ""]) => words);
  // The first three are the name of it all, in four languages.
  expect([name, named[0]]).toEqual(["terén", "terep"]);
  const parts = named.slice(1).flatMap((words) => words.split(" → "));
  expect(parts.length).toBeGreaterThan(12);
  expect(parts.filter((words) => !said.includes(words.toLowerCase()))).toEqual([]);
});

const read = (path: string): string => readFileSync(join(root, path), "utf8");

const page = (path: string): string => documents.find(({ file }) => file === path)?.text ?? "";

const isThere = (path: string): boolean =>
  files.some((file) => file === path || file.startsWith(`${path.replace(/\/$/, "")}/`));

/** As hosts make addresses of headings. */
const chaptersOf = (path: string): readonly string[] =>
  [...page(path).matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
    heading.toLowerCase().replaceAll(/[^\w -]/g, "").replaceAll(" ", "-"),
  ); // prettier-ignore

/** A file or folder of that name, with what may be left out at its end, and `*` for any name. */
function endsAlong(path: string): (file: string) => boolean {
  const pattern = path.replaceAll(".", "\\.").replaceAll("*", "[^/]*");
  const whole = new RegExp(`(^|/)${pattern}(\\.tsx?)?(/|$)`);
  return (file) => whole.test(file);
}
