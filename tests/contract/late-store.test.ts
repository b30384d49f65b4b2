import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { createFileLateStore } from "../../server/late/file-late-store.ts";
import { createMemoryLateStore } from "../../server/late/memory-late-store.ts";
import { parseDeviceId } from "../../src/base/ids.ts";
import type { SpaceId } from "../../src/protocol/roster.ts";
import { lateStoreContract } from "./late-store.ts";

const directories: string[] = [];
afterEach(async () => {
  for (const directory of directories.splice(0)) await rm(directory, { recursive: true });
});

async function newDirectory(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), "teren-late-"));
  directories.push(directory);
  return directory;
}

describe("late work in memory", () => {
  lateStoreContract(() => {
    const store = createMemoryLateStore();
    return Promise.resolve({ store, reopen: () => Promise.resolve(store) });
  });
});

describe("late work in a folder", () => {
  lateStoreContract(async () => {
    const directory = await newDirectory();
    const reopen = () => Promise.resolve(createFileLateStore(directory));
    return { store: await reopen(), reopen };
  });

  test("what a relay that was killed had begun to write is never read", async () => {
    const directory = await newDirectory();
    const store = createFileLateStore(directory);
    const space = "5a".repeat(32) as SpaceId;
    const late = { device: parseDeviceId("1b".repeat(8))!, gctr: 1, storedAt: 1, envelope: new Uint8Array(100) }; // prettier-ignore
    await store.put(space, late, { bytes: 1_000, envelopes: 10 });
    await writeFile(join(directory, "late", "5a", space, "0a1b2c.unfinished"), "half");
    expect(await store.read(space, undefined, 1_000)).toEqual([late]);
  });
});
