import { expect, test } from "vitest";
import { attributed, dana, entryId, ilona, seededRandom, worker } from "../../../tests/casework.ts";
import { parseDirectoryEntry } from "../network/directory.ts";
import {
  foldGuides,
  guideLimits,
  newGuideId,
  parseGuide,
  type GuideEntry,
  type GuideWords,
} from "./guide.ts";

const zsofi = worker(9);
const coordinates = (device: string) => device === dana.device || device === zsofi.device;
const personOf = () => dana.person;
const guide = newGuideId(seededRandom(3));
const says = (text: string, rest: Partial<GuideWords> = {}): GuideWords => ({
  title: "Papers to keep",
  text,
  language: "en",
  ...rest,
});
const written = (
  id: number,
  by: typeof ilona,
  words: GuideWords | undefined,
  replaces: readonly number[] = [],
) =>
  attributed<GuideEntry>(id, by, {
    k: "guide",
    at: id * 10,
    guide,
    ...(words && { words }),
    ...(replaces.length > 0 && { r: replaces.map(entryId) }),
  });
const folded = (...entries: ReturnType<typeof written>[]) =>
  foldGuides(entries, coordinates, personOf)[0];

test("a guide says what was written last; every earlier version stays in its history", () => {
  const read = folded(written(1, dana, says("one")), written(2, dana, says("two"), [1]));
  expect(read?.shown).toMatchObject({ words: { text: "two" }, person: dana.person, at: 20 });
  expect(read?.versions.map(({ words }) => words?.text)).toEqual(["two", "one"]);
  expect(read?.apart).toEqual([]);
  expect(read?.standing).toEqual([entryId(2)]);
});

test("of two changes made apart both are there, in whatever order they came, until somebody who saw both writes", () => {
  const apart = [
    written(1, dana, says("one")),
    written(2, dana, says("hers"), [1]),
    written(3, zsofi, says("his"), [1]),
  ];
  for (const entries of [apart, apart.toReversed()]) {
    const read = folded(...entries);
    expect(read?.shown.words.text).toBe("his");
    expect(read?.apart.map(({ words }) => words?.text)).toEqual(["hers"]);
    expect(read?.standing.toSorted()).toEqual([entryId(2), entryId(3)]);
  }
  expect(folded(...apart, written(4, dana, says("both"), [2, 3]))?.apart).toEqual([]);
  // Who had seen only one of them settles nothing.
  expect(folded(...apart, written(4, dana, says("again"), [2]))?.apart).toHaveLength(1);
});

test("two who wrote the very same have nothing to settle", () => {
  const read = folded(
    written(1, dana, says("one")),
    written(2, dana, says("same"), [1]),
    written(3, zsofi, says("same"), [1]),
  );
  expect(read?.apart).toEqual([]);
  expect(read?.standing).toHaveLength(2);
});

test("a withdrawn guide keeps its last words, and can be brought back; withdrawn and changed apart it is read on", () => {
  const first = written(1, dana, says("one"));
  expect(folded(first, written(2, dana, undefined, [1]))).toMatchObject({
    withdrawn: true,
    shown: { words: { text: "one" } },
  });
  const back = folded(first, written(2, dana, undefined, [1]), written(3, dana, says("one"), [2]));
  expect(back).toMatchObject({ withdrawn: false, apart: [] });
  const crossed = folded(first, written(2, dana, undefined, [1]), written(3, zsofi, says("more"), [1])); // prettier-ignore
  expect(crossed).toMatchObject({ withdrawn: false, shown: { words: { text: "more" } } });
  expect(crossed?.apart.map(({ words }) => words)).toEqual([undefined]);
  // Its withdrawal came first: there is nothing to show yet.
  expect(folded(written(2, dana, undefined, [1]))).toBeUndefined();
});

test("whoever does not coordinate changes no guide", () => {
  const read = folded(written(1, dana, says("one")), written(2, ilona, says("mine"), [1]));
  expect(read?.versions).toHaveLength(1);
  expect(read?.shown.words.text).toBe("one");
});

test("a guide is searched by the words of its title and its text, marks aside, each once", () => {
  const words = folded(written(1, dana, says("Kaució, kaució és LAKBÉR")))?.searched() ?? [];
  expect(words.filter((word) => word === "kaucio")).toHaveLength(1);
  expect(words).toEqual(expect.arrayContaining(["papers", "kaucio", "lakber"]));
});

test("strange guides are refused; what a newer version says of one is kept", () => {
  const good: GuideEntry = {
    k: "guide",
    at: 1,
    guide,
    words: says("שלום 🙂 a\tb\n1\t2", { language: "rom", about: "school_2029" }),
    r: [entryId(1)],
  };
  expect(parseGuide(good)).toEqual({ ok: true, value: good });
  expect(parseGuide({ k: "guide", at: 1, guide })).toMatchObject({ ok: true });
  expect(parseGuide({ ...good, words: says("x".repeat(guideLimits.text)) })).toMatchObject({ ok: true }); // prettier-ignore
  for (const bad of [
    { at: "1" },
    { guide: "guide" },
    { words: "text" },
    { words: null },
    { words: { ...says("x"), title: "x".repeat(guideLimits.title + 1) } },
    { words: says("x".repeat(guideLimits.text + 1)) },
    { words: { ...says("x"), text: ["x"] } },
    { words: says("x", { language: "Hungarian" }) },
    { words: says("x", { about: "Every kind" }) },
    { r: ["?"] },
  ])
    expect(parseGuide({ ...good, ...bad })).toMatchObject({ ok: false });
  for (const nothing of [null, 7, "guide", [], { k: "template", at: 1 }])
    expect(parseGuide(nothing)).toMatchObject({ ok: false });
});

test("an app that has never heard of guides takes one for an entry of a newer version", () => {
  expect(parseDirectoryEntry({ k: "guide", at: 1, guide, words: says("x") })).toEqual({
    ok: false,
    error: { type: "UnknownKind", kind: "guide" },
  });
});
