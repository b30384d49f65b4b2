import { describe, expect, test } from "vitest";
import * as Y from "yjs";
import { entriesToUpdate, entryId, updateToEntries } from "./yjs-entries.ts";

const runs = [
  {
    client: 5,
    clock: 0,
    entries: [
      [1, { k: "a", list: [1, 2.5, null, "x"] }],
      [2, { k: "b" }],
    ],
  },
  { client: 0xfffffff0, clock: 0, entries: [[3, { k: "c", deep: { yes: true } }]] },
  { client: 5, clock: 2, entries: [[4, { k: "d", at: 1_790_000_000_000 }]] },
] as const;

describe("entries as a Yjs document", () => {
  test("a document made of runs holds exactly their entries, under ids that begin with the client", () => {
    const doc = new Y.Doc();
    Y.applyUpdate(doc, entriesToUpdate(runs));
    expect(Object.keys(doc.getMap("log").toJSON()).toSorted()).toEqual(
      [entryId(5, 1), entryId(5, 2), entryId(0xfffffff0, 3), entryId(5, 4)].toSorted(),
    );
    expect(doc.getMap("log").get(entryId(5, 4))).toEqual({ k: "d", at: 1_790_000_000_000 });
    expect(doc.store.pendingStructs).toBeNull();
    expect(doc.store.pendingDs).toBeNull();
  });

  test("what Yjs itself writes is the same, byte for byte", () => {
    const doc = new Y.Doc();
    doc.clientID = 5;
    doc.getMap("log").set(entryId(5, 1), { k: "a", n: 1 });
    doc.getMap("log").set(entryId(5, 2), { k: "b" });
    const ours = entriesToUpdate([
      {
        client: 5,
        clock: 0,
        entries: [
          [1, { k: "a", n: 1 }],
          [2, { k: "b" }],
        ],
      },
    ]);
    expect(ours).toEqual(Y.encodeStateAsUpdate(doc));
  });

  test("what a change added is read back", () => {
    const doc = new Y.Doc();
    doc.clientID = 5;
    doc.getMap("log").set(entryId(5, 1), { k: "a" });
    const before = Y.encodeStateVector(doc);
    doc.getMap("log").set(entryId(5, 9), { k: "b", undefined: undefined });
    expect(updateToEntries(Y.encodeStateAsUpdate(doc, before))).toEqual({
      ok: true,
      value: [{ client: 5, clock: 1, entries: [[9, { k: "b" }]] }],
    });
  });

  test.each<[string, (doc: Y.Doc) => void]>([
    ["deleting", (doc) => doc.getMap("log").delete(entryId(5, 1))],
    ["overwriting", (doc) => doc.getMap("log").set(entryId(5, 1), { k: "other" })],
    ["another map", (doc) => doc.getMap("else").set(entryId(5, 2), { k: "a" })],
    ["a foreign id", (doc) => doc.getMap("log").set(entryId(6, 2), { k: "a" })],
    ["a word for an id", (doc) => doc.getMap("log").set("note", { k: "a" })],
    ["a shared type", (doc) => doc.getMap("log").set(entryId(5, 2), new Y.Text("a"))],
    ["text", (doc) => doc.getText("log2").insert(0, "a")],
  ])("%s is not an entry", (_name, change) => {
    const doc = new Y.Doc();
    doc.clientID = 5;
    doc.getMap("log").set(entryId(5, 1), { k: "a" });
    const before = Y.encodeStateVector(doc);
    change(doc);
    expect(updateToEntries(Y.encodeStateAsUpdate(doc, before)).ok).toBe(false);
  });
});
