import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import { beforeEach, expect, test } from "vitest";
import type { LogId } from "../../src/protocol/frames.ts";
import { openDatabase, type Database } from "../../src/storage/database.ts";
import { createDexieLocalLog } from "../../src/storage/dexie-local-log.ts";
import { keptPhone } from "./kept-store.ts";

// What browsers and two versions at once do to the database, below the screens.

const folder = new URL("version-1/", import.meta.url);
let indexedDB: IDBFactory;
let said: string[];

beforeEach(() => {
  indexedDB = new IDBFactory();
  said = [];
});

const open = (factory = indexedDB): Database =>
  openDatabase({
    indexedDB: factory,
    IDBKeyRange,
    onBlocked: () => said.push("blocked"),
    onTaken: (how) => said.push(how),
  });

const vault = { record: { any: "record" }, lock: Uint8Array.of(1) };

test("thrown away under an app that runs: it hears of it, and nothing is called saved in the empty one that follows", async () => {
  const log = createDexieLocalLog(open(), () => said.push("lost"));
  await log.keepVault(vault);
  await log.commit({ values: [{ key: "draft", sealed: Uint8Array.of(1) }] });
  await deleted(indexedDB);
  expect(said).toEqual(["deleted"]);
  const again = await log.commit({ values: [{ key: "draft", sealed: Uint8Array.of(2) }] });
  expect(again).toMatchObject({ ok: false, error: { type: "StorageFailed" } });
});

test("thrown away without a word, and opened again empty: told from a wiped one", async () => {
  const database = open();
  const log = createDexieLocalLog(database, () => said.push("lost"));
  await log.keepVault(vault);
  // The connection goes first, as when Safari loses it; then there is nobody to tell.
  database.close({ disableAutoOpen: false });
  await deleted(indexedDB);
  const again = await log.commit({ values: [{ key: "draft", sealed: Uint8Array.of(2) }] });
  expect(again).toMatchObject({ ok: false, error: { type: "StorageFailed" } });
  expect(said).toEqual(["lost"]);
});

test("wiped on purpose: it is empty and goes on, and nothing is called lost", async () => {
  const log = createDexieLocalLog(open(), () => said.push("lost"));
  await log.keepVault(vault);
  await log.wipe();
  expect(await log.vault()).toBeUndefined();
  expect((await log.keepVault(vault)).ok).toBe(true);
  expect(said).toEqual([]);
});

test("a newer version in another tab: the old one lets go at once, says so, and saves nothing any more", async () => {
  const log = createDexieLocalLog(open(), () => said.push("lost"));
  await log.keepVault(vault);
  const newer = openDatabase({ indexedDB, IDBKeyRange, onBlocked: () => undefined });
  newer.version(99).stores({ toCome: "id" });
  await newer.open();
  expect(said).toEqual(["upgraded"]);
  expect(await log.commit({ values: [] })).toMatchObject({ ok: false });
  expect(await newer.vault.count()).toBe(2);
  newer.close();
  // Loaded again, the old one says that a newer one has been here, and touches nothing.
  await expect(open().open()).rejects.toMatchObject({ name: "VersionError" });
  const older = createDexieLocalLog(open());
  expect(await older.keepVault(vault)).toMatchObject({ ok: false });
});

test("an upgrade that is killed half-way leaves the old version whole, and the next start does it again", async () => {
  const { indexedDB: kept } = await keptPhone(folder, "kata", "http://localhost");
  const dies = open(kept);
  const dead = new Promise((resolve) => {
    dies.version(1_000).upgrade(async (change) => {
      await change.table("envelopes").clear();
      await change.table("meta").clear();
      resolve(undefined);
      throw new Error("the battery fell out");
    });
  });
  await expect(dies.open()).rejects.toThrow("the battery fell out");
  await dead;
  dies.close();

  const log = createDexieLocalLog(open(kept));
  const waiting = await log.outbox();
  expect(waiting.length).toBeGreaterThan(0);
  expect((await log.load())?.meta.cursor?.logId).toEqual(expect.any(String) as LogId);
});

function deleted(factory: IDBFactory): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = factory.deleteDatabase("teren");
    request.onsuccess = () => resolve();
    request.onerror = () => reject(new Error("the test deletes the database"));
  });
}
