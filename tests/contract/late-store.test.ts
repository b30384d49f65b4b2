import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { bringInLateFolder } from "../../server/late/bring-late-folder.ts";
import type { LateStore } from "../../server/late/late-store.ts";
import type { LogStore } from "../../server/store/log-store.ts";
import { createMemoryLogStore } from "../../server/store/memory-log-store.ts";
import { openPostgresLogStore } from "../../server/store/postgres-log-store.ts";
import { openSqliteLogStore } from "../../server/store/sqlite-log-store.ts";
import type { LogId } from "../../src/protocol/frames.ts";
import { lateSpaces, lateStoreContract } from "./late-store.ts";
import { startPostgres, type PostgresProcess } from "./postgres-process.ts";

vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

const opened: LogStore[] = [];
const directories: string[] = [];
afterEach(async () => {
  for (const store of opened.splice(0)) await store.close();
  for (const directory of directories.splice(0)) await rm(directory, { recursive: true });
});

async function newDirectory(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), "teren-late-"));
  directories.push(directory);
  return directory;
}

const silent = { committed: () => undefined, failed: () => undefined };

async function openIn(directory: string): Promise<LogStore> {
  const store = await openSqliteLogStore(directory, silent);
  opened.push(store);
  return store;
}

async function openAt(url: string): Promise<LogStore> {
  const store = await openPostgresLogStore(url, { standbyIsSynchronous: false }, silent);
  if (!store.ok) throw new Error(JSON.stringify(store.error));
  opened.push(store.value);
  return store.value;
}

/** The late work of a log that has both networks, and again after a restart. */
async function inLog(store: LogStore, again: () => Promise<LogStore>) {
  for (const space of lateSpaces) await store.createSpace(space, Uint8Array.of(1));
  const reopen = async (): Promise<LateStore> => {
    const log = await again();
    for (const space of lateSpaces) await log.openSpace(space);
    return log.late;
  };
  return { store: store.late, reopen };
}

describe("late work in memory", () => {
  lateStoreContract(() => {
    const store = createMemoryLogStore({ logId: "1d".repeat(16) as LogId });
    return inLog(store, () => Promise.resolve(store));
  });
});

describe("late work in SQLite", () => {
  lateStoreContract(async () => {
    const directory = await newDirectory();
    const store = await openIn(directory);
    return inLog(store, () => openIn(directory));
  });
});

describe("late work in PostgreSQL", () => {
  let postgres: PostgresProcess;
  beforeAll(async () => {
    postgres = await startPostgres();
  });
  afterAll(() => postgres?.dispose());

  lateStoreContract(async () => {
    const url = await postgres.createDatabase();
    return inLog(await openAt(url), () => openAt(url));
  });

  test("two relays on one log: what one was handed the other has, and what one has decided is gone at the other", async () => {
    const url = await postgres.createDatabase();
    const [here, there] = [await openAt(url), await openAt(url)];
    const [space] = lateSpaces;
    await here.createSpace(space, Uint8Array.of(1));
    const one = { device: "1b".repeat(8) as never, gctr: 4, storedAt: 9, envelope: Uint8Array.of(1, 2) }; // prettier-ignore
    const most = { bytes: 3, envelopes: 9 };
    const answers = await Promise.all([here, there].map((log) => log.late.put(space, one, most)));
    expect(answers.toSorted()).toEqual(["stored", "there"]);
    // One limit for both.
    expect(await there.late.put(space, { ...one, gctr: 5 }, most)).toBe("full");
    expect(await there.late.read(space, undefined, 100)).toEqual([one]);
    await there.late.drop(space, one);
    expect(await here.late.holdsAny(space)).toBe(false);
  });
});

describe("what relays once kept in a folder", () => {
  const [space, unknown] = lateSpaces;
  const device = "1b".repeat(8);

  async function folderWith(directory: string, files: Readonly<Record<string, string>>) {
    for (const [name, text] of Object.entries(files)) {
      const path = join(directory, "late", ...name.split("/"));
      await mkdir(join(path, ".."), { recursive: true });
      await writeFile(path, text);
    }
  }

  test("goes into the log with its times, and the folder goes", async () => {
    const directory = await newDirectory();
    const log = await openIn(directory);
    await log.createSpace(space, Uint8Array.of(1));
    await folderWith(directory, {
      [`5a/${space}/${device}.7.1790000000007`]: "seven",
      [`5a/${space}/${device}.12.1790000000012`]: "twelve",
    });
    expect(await bringInLateFolder(directory, log)).toEqual({ brought: 2, left: 0 });
    expect(await readdir(directory)).not.toContain("late");
    const found = await log.late.read(space, undefined, 1_000);
    expect(found.map(({ gctr, storedAt }) => [gctr, storedAt])).toEqual([
      [7, 1_790_000_000_007],
      [12, 1_790_000_000_012],
    ]);
    expect(Buffer.from(found[0]!.envelope).toString()).toBe("seven");
    expect(await bringInLateFolder(directory, log)).toEqual({ brought: 0, left: 0 });
  });

  test("broken off in the middle it goes on; what has no place in the log stays where it is", async () => {
    const directory = await newDirectory();
    const log = await openIn(directory);
    await log.createSpace(space, Uint8Array.of(1));
    await folderWith(directory, {
      [`5a/${space}/${device}.7.1`]: "seven",
      [`5a/${space}/${device}.8.1`]: "eight",
      [`5a/${space}/0a1b.unfinished`]: "half",
      [`5a/${unknown}/${device}.1.1`]: "nobody's",
    });
    // In the log already, and the relay was killed before the file went; of the other the log has another word.
    const late = { device: device as never, storedAt: 1, gctr: 7, envelope: new Uint8Array(Buffer.from("seven")) }; // prettier-ignore
    await log.late.put(space, late, { bytes: 99, envelopes: 9 });
    await log.late.put(space, { ...late, gctr: 8 }, { bytes: 99, envelopes: 9 });
    expect(await bringInLateFolder(directory, log)).toEqual({ brought: 1, left: 3 });
    const names = await readdir(join(directory, "late"), { recursive: true });
    expect(names.filter((name) => name.includes("."))).toHaveLength(3);
    expect(await log.late.read(space, undefined, 1_000)).toHaveLength(2);
  });
});
