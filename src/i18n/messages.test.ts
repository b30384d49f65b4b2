import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { languages } from "./languages.ts";
import type { Language } from "./languages.ts";
import { messageTypes } from "./message-types.ts";
import { readMarks } from "./read-marks.ts";
import { readMessages } from "./read-messages.ts";
import type { MessageShape } from "./read-messages.ts";

const here = fileURLToPath(new URL(".", import.meta.url));
const english = messagesOf("en");
const checkedLines = JSON.parse(readFileSync(join(here, "checked-lines.json"), "utf8")) as Readonly<
  Record<Language, readonly string[]>
>;
const translations = languages.filter((language) => language !== "en");

test("the types of messages are up to date: run `npm run i18n` after changing a .ftl file", () => {
  expect(readFileSync(join(here, "message-ids.ts"), "utf8")).toBe(messageTypes(english));
});

test.each(languages)("%s says every message once", (language) => {
  const ids = messagesOf(language).map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test.each(translations)("%s has every message of English, and no other", (language) => {
  const ids = messagesOf(language).map(({ id }) => id);
  const wanted = english.map(({ id }) => id);
  expect(wanted.filter((id) => !ids.includes(id))).toEqual([]);
  expect(ids.filter((id) => !wanted.includes(id))).toEqual([]);
});

test.each(translations)("%s uses no variable that English does not give", (language) => {
  const given = new Map(english.map(({ id, variables }) => [id, variables]));
  const wrong = messagesOf(language).flatMap(({ id, variables }) =>
    [...variables.keys()]
      .filter((name) => !given.get(id)?.has(name))
      .map((name) => `${id}: ${name}`),
  );
  expect(wrong).toEqual([]);
});

test.each(translations)("%s leaves out no variable", (language) => {
  const translated = new Map(messagesOf(language).map((shape) => [shape.id, shape.variables]));
  const missing = english.flatMap(({ id, variables }) =>
    [...variables.keys()]
      .filter((name) => !translated.get(id)?.has(name))
      .map((name) => `${id}: ${name}`),
  );
  expect(missing).toEqual([]);
});

test.each(languages)("%s has every plural form that a whole number can take", (language) => {
  const rules = new Intl.PluralRules(language);
  const taken = [...new Set(Array.from({ length: 200 }, (_, number) => rules.select(number)))];
  const known = rules.resolvedOptions().pluralCategories;
  const wrong = messagesOf(language).flatMap(({ id, plurals }) =>
    plurals.flatMap((forms) => [
      ...taken.filter((form) => !forms.includes(form)).map((form) => `${id} lacks ${form}`),
      ...forms
        .filter((form) => !known.some((each) => each === form))
        .map((form) => `${id} has ${form}`),
    ]),
  );
  expect(wrong).toEqual([]);
});

test("every message is used by some screen", () => {
  const code = sourceFiles()
    .map((path) => readFileSync(path, "utf8"))
    .join("\n");
  // Ids made from codes are written as a beginning and a hole: `code-${list}-…`.
  const beginnings = [...code.matchAll(/`([a-z][a-z-]*-)\$\{/g)].map((match) => match[1] ?? "");
  const used = new Set([...code.matchAll(/[a-z]+(?:-[a-z0-9]+)+/g)].map((match) => match[0]));
  const unused = english
    .map(({ id }) => id)
    .filter((id) => !used.has(id) && !beginnings.some((beginning) => id.startsWith(beginning)));
  expect(unused).toEqual([]);
});

test.each(translations)(
  "%s: whatever nobody has checked is marked, and whatever is checked is listed in checked-lines.json",
  (language) => {
    const marks = new Map(filesOf(language).flatMap((source) => [...readMarks(source)] as const));
    const unmarked = [...marks].flatMap(([id, mark]) => (mark ? [] : [id]));
    expect(unmarked.toSorted()).toEqual(checkedLines[language]);
    expect(marks.size).toBe(english.length);
  },
);

test("a mark above a line is for that line, a mark above the file for every line without one", () => {
  const source = [
    "### plain wording, to be checked by a native speaker: every line of this file",
    "one = 1",
    "# wording of the law as known to us, to be checked against the act",
    "two = 2",
    "    more",
    "three = 3",
  ];
  expect([...readMarks(source.join("\n"))]).toEqual([
    ["one", "native"],
    ["two", "law"],
    ["three", "native"],
  ]);
  expect([...readMarks(source.slice(1).join("\n"))]).toEqual([
    ["one", undefined],
    ["two", "law"],
    ["three", undefined],
  ]);
});

test("a message that cannot be read is reported, not skipped", () => {
  expect(() => readMessages("broken = { $count ->\n")).toThrow("broken");
});

function messagesOf(language: Language): readonly MessageShape[] {
  return filesOf(language).flatMap(readMessages);
}

function filesOf(language: Language): readonly string[] {
  const folder = join(here, language);
  return readdirSync(folder)
    .filter((file) => file.endsWith(".ftl"))
    .map((file) => readFileSync(join(folder, file), "utf8"));
}

function sourceFiles(): readonly string[] {
  return readdirSync(join(here, ".."), { recursive: true, encoding: "utf8" })
    .filter(
      (path) =>
        /\.tsx?$/.test(path) && !path.includes(".test.") && !path.endsWith("message-ids.ts"),
    )
    .map((path) => join(here, "..", path));
}
