import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { createFileBlobStore } from "../../server/blobs/file-blob-store.ts";
import { createMemoryBlobStore } from "../../server/blobs/memory-blob-store.ts";
import type { BlobId } from "../../src/protocol/blob.ts";
import type { SpaceId } from "../../src/protocol/roster.ts";
import { blobStoreContract } from "./blob-store.ts";

const directories: string[] = [];
afterEach(async () => {
  for (const directory of directories.splice(0)) await rm(directory, { recursive: true });
});

async function newDirectory(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), "teren-blobs-"));
  directories.push(directory);
  return directory;
}

describe("files in memory", () => {
  blobStoreContract(() => {
    const store = createMemoryBlobStore();
    return Promise.resolve({ store, reopen: () => Promise.resolve(store) });
  });
});

describe("files in a folder", () => {
  blobStoreContract(async () => {
    const directory = await newDirectory();
    const reopen = () => Promise.resolve(createFileBlobStore(directory));
    return { store: await reopen(), reopen };
  });

  test("what a relay that was killed had begun to write is never read, and nothing begun is left by one that was not", async () => {
    const directory = await newDirectory();
    const store = createFileBlobStore(directory);
    const space = "5a".repeat(32) as SpaceId;
    const blob = "1b".repeat(16) as BlobId;
    await store.put(space, blob, 0, new Uint8Array(100), 1_000);
    const folder = join(directory, "blobs", "5a", space, "1b", blob);
    expect(await readdir(folder)).toEqual(["0"]);
    await writeFile(join(folder, "1.0a1b2c.unfinished"), "half");
    expect(await store.get(space, blob, 1)).toBeUndefined();
    expect(await store.put(space, blob, 1, new Uint8Array(100), 1_000)).toBe("stored");
  });
});
