import { IDBFactory, IDBKeyRange, IDBObjectStore } from "fake-indexeddb";
import { describe, expect, test } from "vitest";
import { openDatabase } from "../../src/storage/database.ts";
import { createDexieLocalLog } from "../../src/storage/dexie-local-log.ts";
import { createMemoryDisk, createMemoryLocalLog } from "../../src/storage/memory-local-log.ts";
import { testLocalLog } from "./local-log.ts";

describe("in memory", () => {
  testLocalLog(() => {
    const disk = createMemoryDisk();
    return Promise.resolve({ open: () => Promise.resolve(createMemoryLocalLog(disk)) });
  });
});

describe("in IndexedDB", () => {
  testLocalLog(() => {
    const indexedDB = new IDBFactory();
    return Promise.resolve({
      open: () => Promise.resolve(createDexieLocalLog(openDatabase({ ...parts, indexedDB }))),
    });
  });

  test("a full disk is told from a broken one, and nothing is half written", async () => {
    const database = openDatabase({ ...parts, indexedDB: new IDBFactory() });
    const log = createDexieLocalLog(database);
    await log.commit({ values: [{ key: "before", sealed: Uint8Array.of(1) }] });
    const channel = "00000000000000cc" as never;
    const { put } = IDBObjectStore.prototype as unknown as Record<"put", IDBObjectStore["put"]>;
    IDBObjectStore.prototype.put = function (...row) {
      if (this.name === "values") throw new DOMException("no room", "QuotaExceededError");
      return put.apply(this, row);
    };
    const refused = await log.commit({
      values: [{ key: "after", sealed: Uint8Array.of(2) }],
      channels: [{ channel, sealed: Uint8Array.of(3) }],
    });
    IDBObjectStore.prototype.put = put;
    expect(await log.channels([channel])).toEqual([undefined]);
    expect(refused).toEqual({ ok: false, error: { type: "StorageFull" } });
    expect(await log.value("after")).toBeUndefined();
    expect(await log.value("before")).toEqual(Uint8Array.of(1));
  });
});

test("a photograph that does not fit leaves nothing behind, and is told from a broken disk", async () => {
  const database = openDatabase({ ...parts, indexedDB: new IDBFactory() });
  const { blobs } = createDexieLocalLog(database);
  database.blobChunks.hook("creating", () => {
    throw new DOMException("no room", "QuotaExceededError");
  });
  const id = "a".repeat(32) as never;
  const row = {
    id,
    chunks: 1,
    bytes: 3,
    isSmall: true,
    state: "draft",
    done: 0,
    usedAt: 1,
  } as const;
  expect(await blobs.keep([{ row, from: 0, chunks: [Uint8Array.of(1)] }])).toEqual({
    ok: false,
    error: { type: "StorageFull" },
  });
  expect(await blobs.rows()).toEqual([]);
});

const parts = { IDBKeyRange, onBlocked: () => undefined };
