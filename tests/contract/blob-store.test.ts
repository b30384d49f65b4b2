import S3rver from "@20minutes/s3rver";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { createFileBlobStore } from "../../server/blobs/file-blob-store.ts";
import { createMemoryBlobStore } from "../../server/blobs/memory-blob-store.ts";
import { createS3BlobStore, type S3Settings } from "../../server/blobs/s3-blob-store.ts";
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

describe("files in a bucket", () => {
  const keys = { accessKeyId: "S3RVER", secretAccessKey: "S3RVER", region: "eu-central-1" };
  let server: S3rver;
  let address: string;
  let folderOfServer: string;
  beforeAll(async () => {
    folderOfServer = await mkdtemp(join(tmpdir(), "teren-bucket-"));
    // It checks every signature against the one key it knows.
    server = new S3rver({
      port: 0,
      address: "127.0.0.1",
      silent: true,
      directory: folderOfServer,
      configureBuckets: [{ name: "teren" }],
    });
    const { port } = await server.run();
    address = `http://127.0.0.1:${port}/teren`;
  });
  afterAll(async () => {
    await server.close();
    await rm(folderOfServer, { recursive: true });
  });

  let folder = 0;
  blobStoreContract(async () => {
    const here = { ...keys, address: `${address}/part/${++folder}` };
    const reopen = () => Promise.resolve(createS3BlobStore(here, Date.now));
    return { store: await reopen(), reopen };
  });

  test("a list longer than a page is read to its end", async () => {
    const long = { ...keys, address: `${address}/long` };
    const store = createS3BlobStore(long, Date.now, 4);
    const space = "5a".repeat(32) as SpaceId;
    for (const name of ["0b", "1b", "2b"])
      for (let index = 0; index < 5; index++)
        await store.put(space, name.repeat(16) as BlobId, index, new Uint8Array(10), 1e6);
    expect(await createS3BlobStore(long, Date.now, 4).bytesOf(space)).toBe(150);
    expect((await store.list(space)).map(({ indexes }) => indexes)).toEqual(
      Array.from({ length: 3 }, () => [0, 1, 2, 3, 4]),
    );
  });

  test("a wrong secret, and a bucket that is not there, are said and nothing is confirmed", async () => {
    const space = "5a".repeat(32) as SpaceId;
    const blob = "1b".repeat(16) as BlobId;
    const put = (settings: S3Settings) =>
      createS3BlobStore(settings, Date.now).put(space, blob, 0, new Uint8Array(10), 1e6);
    await expect(put({ ...keys, address, secretAccessKey: "another" })).rejects.toThrow(
      "SignatureDoesNotMatch",
    );
    await expect(put({ ...keys, address: address.replace("teren", "gone") })).rejects.toThrow(
      "there is such a bucket",
    );
    await expect(put({ ...keys, address: "http://127.0.0.1:9/teren" })).rejects.toThrow(
      /fetch failed|bad port/,
    );
  });
});
