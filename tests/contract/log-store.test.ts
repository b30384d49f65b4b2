import { copyFile, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import type { LogStore } from "../../server/store/log-store.ts";
import { openPostgresLogStore } from "../../server/store/postgres-log-store.ts";
import { createMemoryLogStore } from "../../server/store/memory-log-store.ts";
import { databaseFileName, openSqliteLogStore } from "../../server/store/sqlite-log-store.ts";
import type { LogId } from "../../src/protocol/frames.ts";
import type { SpaceId } from "../../src/protocol/roster.ts";
import { logStoreContract } from "./log-store.ts";
import { startPostgres, type PostgresProcess } from "./postgres-process.ts";

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const opened: LogStore[] = [];
const directories: string[] = [];
afterEach(async () => {
  for (const store of opened.splice(0)) await store.close();
  for (const directory of directories.splice(0)) await rm(directory, { recursive: true });
});

const silent = { committed: () => undefined, failed: () => undefined };

async function newDirectory(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), "teren-log-"));
  directories.push(directory);
  return directory;
}

async function openAt(url: string, standbyIsSynchronous = false) {
  const store = await openPostgresLogStore(url, { standbyIsSynchronous }, silent);
  if (!store.ok) throw new Error(JSON.stringify(store.error));
  opened.push(store.value);
  return store.value;
}

async function openIn(directory: string): Promise<LogStore> {
  const store = await openSqliteLogStore(directory, silent);
  opened.push(store);
  return store;
}

describe("the log in memory", () => {
  logStoreContract(() => {
    const logId = "1d".repeat(16) as LogId;
    const store = createMemoryLogStore({ logId });
    const reopen = () => Promise.resolve(createMemoryLogStore({ logId, from: store.copy() }));
    return Promise.resolve({ store, reopen });
  });

  test("a copy holds what was there when it was taken", async () => {
    const space = "5a".repeat(32) as SpaceId;
    const store = createMemoryLogStore({ logId: "1d".repeat(16) as LogId });
    await store.createSpace(space, Uint8Array.of(1));
    const backup = store.copy();
    await store.appendRoster(space, Uint8Array.of(2), 1);
    const restored = createMemoryLogStore({ logId: "2d".repeat(16) as LogId, from: backup });
    expect(await restored.roster(space, 0)).toEqual([Uint8Array.of(1)]);
    expect(await store.roster(space, 0)).toHaveLength(2);
  });
});

describe("the log in SQLite", () => {
  logStoreContract(async () => {
    const directory = await newDirectory();
    const store = await openIn(directory);
    return {
      store,
      reopen: async () => {
        await store.close();
        opened.splice(opened.indexOf(store), 1);
        return openIn(directory);
      },
    };
  });

  test("every log has an id of its own, and keeps it", async () => {
    const [here, there] = [await newDirectory(), await newDirectory()];
    const [first, other] = [await openIn(here), await openIn(there)];
    expect(first.logId).toMatch(/^[0-9a-f]{32}$/);
    expect(first.logId).not.toBe(other.logId);
    await first.close();
    expect((await openIn(here)).logId).toBe(first.logId);
  });

  test("a database that is put in place of another gets a new id", async () => {
    const [here, backup] = [await newDirectory(), await newDirectory()];
    const space = "5a".repeat(32) as SpaceId;
    const before = await openIn(here);
    await before.createSpace(space, Uint8Array.of(1));
    await before.close();
    await copyFile(join(here, databaseFileName), join(backup, databaseFileName));

    const restored = await openIn(backup);
    expect(restored.logId).not.toBe(before.logId);
    expect(await restored.roster(space, 0)).toHaveLength(1);
    await restored.close();
    expect((await openIn(backup)).logId).toBe(restored.logId);
  });

  test("a file that is no database is refused and left as it is", async () => {
    const directory = await newDirectory();
    await writeFile(join(directory, databaseFileName), "these are not the pages".repeat(100));
    await expect(openSqliteLogStore(directory, silent)).rejects.toThrow(/not a database/);
  });
});

describe("the log in PostgreSQL", () => {
  let postgres: PostgresProcess;
  beforeAll(async () => {
    postgres = await startPostgres();
  });
  afterAll(() => postgres?.dispose());

  logStoreContract(async () => {
    const url = await postgres.createDatabase();
    const store = await openAt(url);
    return {
      store,
      reopen: async () => {
        await store.close();
        opened.splice(opened.indexOf(store), 1);
        return openAt(url);
      },
    };
  });
});
