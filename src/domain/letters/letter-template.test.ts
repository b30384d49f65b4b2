import { expect, test } from "vitest";
import { attributed, dana, entryId, ilona, worker } from "../../../tests/casework.ts";
import { foldDirectory, parseDirectoryEntry, type DirectoryEntry } from "../network/directory.ts";
import { ownTemplate, templateLimit, wordingOf, type TemplateEntry } from "./letter-template.ts";

const zsofi = worker(9);
const coordinates = (device: string) => device === dana.device || device === zsofi.device;
const written = (
  id: number,
  by: typeof ilona,
  text: string | undefined,
  replaces: readonly number[] = [],
  at = id,
) =>
  attributed<DirectoryEntry>(id, by, {
    k: "template",
    at,
    letter: "landlord",
    language: "hu",
    ...(text !== undefined && { text }),
    ...(replaces.length > 0 && { r: replaces.map(entryId) }),
  });
const templatesOf = (...entries: ReturnType<typeof written>[]) =>
  foldDirectory(entries, coordinates).templates;
const own = (...entries: ReturnType<typeof written>[]) =>
  ownTemplate(templatesOf(...entries), "landlord", "hu");

test("the network's wording is the last one; every earlier one stays in the history", () => {
  const entries = [written(1, dana, "one"), written(2, dana, "two", [1])];
  expect(own(...entries)).toBe("two");
  const { versions } = wordingOf(templatesOf(...entries), "landlord", "hu");
  expect(versions.map(({ text }) => text)).toEqual(["two", "one"]);
  expect(ownTemplate(templatesOf(...entries), "landlord", "cs")).toBeUndefined();
});

test("back to the built-in wording is a version like any other", () => {
  expect(own(written(1, dana, "one"), written(2, dana, undefined, [1]))).toBeUndefined();
  expect(
    own(written(1, dana, "one"), written(2, dana, undefined, [1]), written(3, dana, "three", [2])),
  ).toBe("three");
});

test("of two wordings written apart the later one is used, until somebody who knew both writes", () => {
  const apart = [written(1, dana, "one", [], 10), written(2, zsofi, "other", [], 20)];
  expect(own(...apart)).toBe("other");
  expect(own(...apart.toReversed())).toBe("other");
  const { apart: others, standing } = wordingOf(templatesOf(...apart), "landlord", "hu");
  expect(others.map(({ text }) => text)).toEqual(["one"]);
  expect(standing.toSorted()).toEqual([entryId(1), entryId(2)]);
  const settled = [...apart, written(3, dana, "both", [1, 2], 5)];
  expect(own(...settled)).toBe("both");
  expect(wordingOf(templatesOf(...settled), "landlord", "hu").apart).toEqual([]);
  // The same said twice is said once.
  const alike = [written(1, dana, "one"), written(2, zsofi, "one")];
  expect(wordingOf(templatesOf(...alike), "landlord", "hu").apart).toEqual([]);
});

test("whoever does not coordinate words no letter of the network", () => {
  expect(own(written(1, dana, "one"), written(2, ilona, "hers", [1]))).toBe("one");
});

test("a strange template is refused, one of a newer version is kept", () => {
  const good: TemplateEntry = {
    k: "template",
    at: 1,
    letter: "of_2029",
    language: "de",
    text: "x",
  };
  expect(parseDirectoryEntry(good)).toEqual({ ok: true, value: good });
  for (const bad of [
    { letter: "Of 2029" },
    { language: "hungarian" },
    { text: "x".repeat(templateLimit + 1) },
    { text: 7 },
    { r: ["?"] },
  ])
    expect(parseDirectoryEntry({ ...good, ...bad })).toMatchObject({ ok: false });
});
