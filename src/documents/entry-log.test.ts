import fc from "fast-check";
import { expect, test } from "vitest";
import * as Y from "yjs";
import { entryId, followUp, ilona, opened, originOf } from "../../tests/casework.ts";
import { addCaseEntries, readCase } from "./case-document.ts";
import { addEntries, readEntries } from "./entry-log.ts";

const note = (text: string) => followUp("2026-11-22", { note: text });
const exchange = (a: Y.Doc, b: Y.Doc) => {
  const [fromA, fromB] = [Y.encodeStateAsUpdate(a), Y.encodeStateAsUpdate(b)];
  Y.applyUpdate(b, fromA);
  Y.applyUpdate(a, fromB);
};
const sorted = (doc: Y.Doc) => readEntries(doc).toSorted((a, b) => (a.id < b.id ? -1 : 1));

test("what two phones wrote apart is all there when they have met", () => {
  const [here, there] = [new Y.Doc(), new Y.Doc()];
  addCaseEntries(here, [{ id: entryId(1), entry: opened("2026-11-20") }]);
  exchange(here, there);
  addCaseEntries(here, [{ id: entryId(2), entry: note("here") }]);
  addCaseEntries(there, [{ id: entryId(3), entry: note("there") }]);
  exchange(here, there);
  expect(sorted(here)).toEqual(sorted(there));
  expect(readCase(here, () => originOf(ilona)).entries).toHaveLength(3);
});

test("an entry is written once: writing over it is a mistake of ours, and changes nothing", () => {
  const doc = new Y.Doc();
  addEntries(doc, [{ id: entryId(1), entry: note("first") }]);
  expect(() =>
    addEntries(doc, [
      { id: entryId(2), entry: note("new") },
      { id: entryId(1), entry: note("over") },
    ]),
  ).toThrow(/to be new/);
  expect(() =>
    addEntries(doc, [
      { id: entryId(3), entry: note("a") },
      { id: entryId(3), entry: note("b") },
    ]),
  ).toThrow(/own/);
  expect(readEntries(doc)).toMatchObject([{ id: entryId(1), value: { note: "first" } }]);
});

test("entries written together travel in one update", () => {
  const doc = new Y.Doc();
  let updates = 0;
  doc.on("update", () => updates++);
  addEntries(
    doc,
    [1, 2, 3].map((n) => ({ id: entryId(n), entry: note(String(n)) })),
  );
  expect(updates).toBe(1);
});

test("every entry says by which client and clock it came", () => {
  const doc = new Y.Doc();
  addEntries(doc, [
    { id: entryId(1), entry: note("a") },
    { id: entryId(2), entry: note("b") },
  ]);
  expect(sorted(doc).map(({ client, clock }) => [client, clock])).toEqual([
    [doc.clientID, 0],
    [doc.clientID, 1],
  ]);
});

test("what cannot be read is kept and counted, not dropped", () => {
  const doc = new Y.Doc();
  addEntries(doc, [
    { id: entryId(1), entry: { k: "visit", at: 0, z: 0 } },
    { id: entryId(2), entry: note("fine") },
  ]);
  doc.getMap("log").set("a strange key", 7);
  const log = readCase(doc, () => originOf(ilona));
  expect(log.entries).toHaveLength(1);
  expect(log.unreadable.map(({ error }) => error.type).sort()).toEqual(["BadEntry", "UnknownKind"]);
});

test("updates in any order, doubled, and through any phone end in the same log", () => {
  const anyWay = fc.array(fc.tuple(fc.nat(2), fc.nat(2)), { maxLength: 30 });
  fc.assert(
    fc.property(
      fc.array(fc.nat(2), { minLength: 1, maxLength: 20 }),
      anyWay,
      (writers, meetings) => {
        const phones = [new Y.Doc(), new Y.Doc(), new Y.Doc()];
        writers.forEach((phone, i) => {
          addEntries(phones[phone]!, [{ id: entryId(i), entry: note(String(i)) }]);
          const [a, b] = meetings[i] ?? [0, 0];
          if (a !== b) exchange(phones[a]!, phones[b]!);
        });
        exchange(phones[0]!, phones[1]!);
        exchange(phones[1]!, phones[2]!);
        exchange(phones[0]!, phones[1]!);
        for (const phone of phones) {
          expect(sorted(phone)).toEqual(sorted(phones[0]!));
          expect(readEntries(phone)).toHaveLength(writers.length);
        }
      },
    ),
    { numRuns: 50 },
  );
});
