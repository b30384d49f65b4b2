import { copyFile, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import pg from "pg";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import type { LogStore } from "../../server/store/log-store.ts";
import { openPostgresLogStore } from "../../server/store/postgres-log-store.ts";
import { createMemoryLogStore } from "../../server/store/memory-log-store.ts";
import { databaseFileName, openSqliteLogStore } from "../../server/store/sqlite-log-store.ts";
import type { ChannelId, DeviceId } from "../../src/base/ids.ts";
import type { EnvelopeId } from "../../src/protocol/envelope.ts";
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

  test("what is purged is overwritten in the file, not only let go of", async () => {
    const directory = await newDirectory();
    const space = "5a".repeat(32) as SpaceId;
    const device = "11".repeat(8) as DeviceId;
    const store = await openIn(directory);
    await store.createSpace(space, Uint8Array.of(1));
    const envelope = new Uint8Array(600).fill(0xc7);
    const item = {
      device,
      gctr: 1,
      id: "22".repeat(16) as EnvelopeId,
      envelope,
      mayLeaveGap: false,
    };
    await store.append(space, [item], 1_000);
    const all = { cover: new Map([[device, 1]]), through: 1, stays: new Set<ChannelId>() };
    expect(await store.purge(space, all, 10)).toBe(1);
    await store.close();
    const file = await readFile(join(directory, databaseFileName));
    expect(file.includes(Buffer.from(envelope.subarray(0, 64)))).toBe(false);
  });

  test("a file of the first version is taken over with all it holds", async () => {
    const directory = await newDirectory();
    const space = "5a".repeat(32) as SpaceId;
    const before = await openIn(directory);
    await before.createSpace(space, Uint8Array.of(1));
    await before.close();
    const database = new DatabaseSync(join(directory, databaseFileName));
    database.exec("alter table spaces drop column quota; alter table spaces drop column closed");
    database.exec("alter table spaces drop column purged_through");
    for (const table of ["snapshots", "snapshot_parts", "verdicts", "late"])
      database.exec(`drop table ${table}`);
    database.exec("pragma user_version = 1");
    database.close();
    const after = await openIn(directory);
    expect(after.logId).toBe(before.logId);
    expect(await after.openSpace(space)).toEqual({ head: 0, bytes: 0, roster: [Uint8Array.of(1)] });
    expect(await after.late.holdsAny(space)).toBe(false);
  });

  test("a file of the version before has room for late work once it is opened", async () => {
    const directory = await newDirectory();
    const space = "5a".repeat(32) as SpaceId;
    const before = await openIn(directory);
    await before.createSpace(space, Uint8Array.of(1));
    await before.close();
    const database = new DatabaseSync(join(directory, databaseFileName));
    database.exec("drop table late; pragma user_version = 3");
    database.close();
    const after = await openIn(directory);
    await after.openSpace(space);
    const late = { device: "11".repeat(8) as DeviceId, gctr: 2, storedAt: 5, envelope: Uint8Array.of(1) }; // prettier-ignore
    expect(await after.late.put(space, late, { bytes: 9, envelopes: 9 })).toBe("stored");
    expect(await after.snapshots(space)).toMatchObject({ snapshots: [] });
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

  const space = "5a".repeat(32) as SpaceId;
  const item = (device: string, gctr: number) => ({
    device: device.repeat(8) as DeviceId,
    gctr,
    id: gctr.toString(16).padStart(32, "0") as EnvelopeId,
    envelope: new Uint8Array(100),
    mayLeaveGap: false,
  });

  async function change(url: string, sql: string): Promise<void> {
    const client = new pg.Client(url);
    await client.connect();
    await client.query(sql);
    await client.end();
  }
  const refusalOf = async (url: string) => {
    const opening = await openPostgresLogStore(url, { standbyIsSynchronous: false }, silent);
    if (opening.ok) await opening.value.close();
    return opening.ok ? "none" : opening.error;
  };

  test("two processes that write into one space at once leave no gap and share no place", async () => {
    const url = await postgres.createDatabase();
    const stores = await Promise.all([openAt(url), openAt(url)]);
    await stores[0]!.createSpace(space, Uint8Array.of(1));
    const devices = ["11", "22", "33", "44"];
    // Each waits for its own answer, so that there are many transactions, side by side.
    const sequences: number[] = [];
    const writeAll = async (device: string, index: number) => {
      for (let gctr = 1; gctr <= 50; gctr++) {
        const store = stores[index % 2]!;
        const { results } = await store.append(space, [item(device, gctr)], 1_000);
        for (const result of results)
          sequences.push(result.type === "Stored" ? result.sequence : 0);
      }
    };
    await Promise.all(devices.map(writeAll));
    expect(sequences.sort((a, b) => a - b)).toEqual(sequences.map((_, index) => index + 1));
    expect(await stores[1]!.read(space, 0, 1_000_000)).toHaveLength(200);
  });

  test("what was checked against a roster that another process has made longer is not stored", async () => {
    const url = await postgres.createDatabase();
    const [first, second] = await Promise.all([openAt(url), openAt(url)]);
    await first.createSpace(space, Uint8Array.of(1));
    await second.appendRoster(space, Uint8Array.of(2), 1);
    expect(await first.append(space, [item("11", 1)], 1_000, 1)).toMatchObject({
      rosterMoved: true,
      results: [],
    });
    expect((await first.append(space, [item("11", 1)], 1_000, 2)).results).toHaveLength(1);
  });

  test("a space that is not there fails alone, not those that are written with it", async () => {
    const store = await openAt(await postgres.createDatabase());
    await store.createSpace(space, Uint8Array.of(1));
    const [there, missing] = await Promise.allSettled([
      store.append(space, [item("11", 1)], 1_000),
      store.append("5b".repeat(32) as SpaceId, [item("11", 1)], 1_000),
    ]);
    expect([there.status, missing.status]).toEqual(["fulfilled", "rejected"]);
  });

  test("a copy of the database is another log, and stays that one", async () => {
    const url = await postgres.createDatabase();
    const store = await openAt(url);
    await store.createSpace(space, Uint8Array.of(1));
    await store.close();
    const name = new URL(url).pathname.slice(1);
    await change(url.replace(name, "postgres"), `create database ${name}_copy template ${name}`);
    const copy = await openAt(`${url}_copy`);
    expect(copy.logId).not.toBe(store.logId);
    expect(await copy.roster(space, 0)).toHaveLength(1);
    expect((await openAt(`${url}_copy`)).logId).toBe(copy.logId);
  });

  test("after a standby took over it is another log, unless the standby had everything", async () => {
    const url = await postgres.createDatabase();
    const idAfterwards = async (standbyIsSynchronous: boolean) => {
      await change(url, "update relay set timeline = '00000000'");
      const store = await openAt(url, standbyIsSynchronous);
      await store.close();
      return store.logId;
    };
    const first = await openAt(url);
    await first.close();
    expect(await idAfterwards(true)).toBe(first.logId);
    expect(await idAfterwards(false)).not.toBe(first.logId);
  });

  test("a database of the version before has room for late work once it is opened", async () => {
    const url = await postgres.createDatabase();
    const space = "5a".repeat(32) as SpaceId;
    await (await openAt(url)).createSpace(space, Uint8Array.of(1));
    await change(url, "drop table late; update relay set schema_version = 2");
    const late = { device: "11".repeat(8) as DeviceId, gctr: 2, storedAt: 5, envelope: Uint8Array.of(1) }; // prettier-ignore
    const put = async () => (await openAt(url)).late.put(space, late, { bytes: 9, envelopes: 9 });
    expect([await put(), await put()]).toEqual(["stored", "there"]);
  });

  test("a database that would forget what it confirmed is refused, and one of a newer version", async () => {
    const url = await postgres.createDatabase();
    const name = new URL(url).pathname.slice(1);
    await change(url, `alter database ${name} set synchronous_commit = off`);
    expect(await refusalOf(url)).toEqual({
      type: "NotDurable",
      setting: "synchronous_commit",
      value: "off",
    });
    await change(url, `alter database ${name} reset synchronous_commit`);
    expect(await refusalOf(url)).toBe("none");
    await change(url, "update relay set schema_version = 99");
    expect(await refusalOf(url)).toEqual({ type: "NewerSchema" });
    expect(await refusalOf("postgres://127.0.0.1:1/teren")).toMatchObject({ type: "Unreachable" });
  });
});
