import { randomBytes } from "node:crypto";
import { mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { equalBytes } from "../../src/base/bytes.ts";
import { parseBlobId } from "../../src/protocol/blob.ts";
import type { SpaceId } from "../../src/protocol/roster.ts";
import { isMissing, readIfThere, syncUpTo, writeDurably } from "../durable-files.ts";
import { createSpaceSizes } from "./space-sizes.ts";
import type { BlobStore, KeptBlob } from "./blob-store.ts";

const blobDirectoryName = "blobs";
/** An empty file of this name stands for what was erased. */
const erasedName = "erased";

/** A file a chunk, under `blobs/<first two digits of the space>/<space>/<first two of the blob>/<blob>/<index>`. */
export function createFileBlobStore(dataDirectory: string): BlobStore {
  const root = join(dataDirectory, blobDirectoryName);
  const sizes = createSpaceSizes((space) => weigh(spacePath(space)));
  const spacePath = (space: string): string => join(root, space.slice(0, 2), space);
  const blobPath = (space: string, blob: string): string =>
    join(spacePath(space), blob.slice(0, 2), blob);

  return {
    put: (space, blob, index, bytes, mostBytes) =>
      sizes.inSpace(space, async () => {
        const directory = blobPath(space, blob);
        if (await readIfThere(join(directory, erasedName))) return "erased";
        const target = join(directory, String(index));
        const there = await readIfThere(target);
        if (there) {
          if (!equalBytes(there, bytes)) return "differs";
          // It may have been renamed by a relay that was killed before the directory was on the disk.
          await syncUpTo(directory, root);
          return "there";
        }
        if (!(await sizes.hasRoom(space, bytes.length, mostBytes))) return "full";
        await mkdir(directory, { recursive: true });
        // What a killed relay leaves behind under such a name is never read.
        const unfinished = join(directory, `${index}.${randomBytes(6).toString("hex")}.unfinished`);
        try {
          await writeDurably(unfinished, bytes);
          await rename(unfinished, target);
        } catch (problem) {
          await rm(unfinished, { force: true });
          throw problem;
        }
        await sizes.grown(space, bytes.length);
        await syncUpTo(directory, root);
        return "stored";
      }),
    get: (space, blob, index) => readIfThere(join(blobPath(space, blob), String(index))),
    bytesOf: sizes.bytesOf,
    erase: (space, blob) =>
      sizes.inSpace(space, async () => {
        const directory = blobPath(space, blob);
        await mkdir(directory, { recursive: true });
        // The word first: a relay that is killed here takes nothing of it in again.
        const mark = await open(join(directory, erasedName), "w");
        await mark.sync();
        await mark.close();
        for (const name of await namesIn(directory))
          if (name !== erasedName) await rm(join(directory, name));
        await syncUpTo(directory, root);
        sizes.forget(space);
      }),
    isErased: async (space, blob) =>
      (await readIfThere(join(blobPath(space, blob), erasedName))) !== undefined,
    eraseSpace: (space) =>
      sizes.inSpace(space, async () => {
        await rm(spacePath(space), { recursive: true, force: true });
        sizes.forget(space);
      }),
    async spaces() {
      const found: SpaceId[] = [];
      for (const shard of await namesIn(root))
        for (const name of await namesIn(join(root, shard)))
          if (/^[0-9a-f]{64}$/.test(name)) found.push(name as SpaceId);
      return found;
    },
    async list(space) {
      const found: KeptBlob[] = [];
      for (const shard of await namesIn(spacePath(space)))
        for (const name of await namesIn(join(spacePath(space), shard))) {
          const blob = parseBlobId(name);
          if (!blob) continue;
          const names = await namesIn(blobPath(space, blob));
          const indexes = names.filter((each) => /^\d+$/.test(each)).map(Number);
          found.push({
            blob,
            indexes: indexes.toSorted((a, b) => a - b),
            isErased: names.includes(erasedName),
          });
        }
      return found;
    },
  };
}

async function namesIn(directory: string): Promise<readonly string[]> {
  try {
    return await readdir(directory);
  } catch (problem) {
    if (isMissing(problem)) return [];
    throw problem;
  }
}

async function weigh(directory: string): Promise<number> {
  try {
    let sum = 0;
    for (const entry of await readdir(directory, { withFileTypes: true, recursive: true }))
      if (entry.isFile()) sum += (await stat(join(entry.parentPath, entry.name))).size;
    return sum;
  } catch (problem) {
    if (isMissing(problem)) return 0;
    throw problem;
  }
}
