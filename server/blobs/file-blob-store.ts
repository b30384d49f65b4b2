import { randomBytes } from "node:crypto";
import { mkdir, readdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { createMutex, type Mutex } from "../../src/base/mutex.ts";
import { equalBytes } from "../../src/base/bytes.ts";
import { isMissing, readIfThere, syncUpTo, writeDurably } from "../durable-files.ts";
import type { BlobStore } from "./blob-store.ts";

const blobDirectoryName = "blobs";

/** A file a chunk, under `blobs/<first two digits of the space>/<space>/<first two of the blob>/<blob>/<index>`. */
export function createFileBlobStore(dataDirectory: string): BlobStore {
  const root = join(dataDirectory, blobDirectoryName);
  // One after the other in a space, so that what is counted is what is there; files are not what a relay is fast at.
  const queues = new Map<string, Mutex>();
  const sizes = new Map<string, number>();
  const inSpace = <T>(space: string, task: () => Promise<T>): Promise<T> => {
    const queue = queues.get(space) ?? createMutex();
    queues.set(space, queue);
    return queue.run(task);
  };
  const spacePath = (space: string): string => join(root, space.slice(0, 2), space);
  const blobPath = (space: string, blob: string): string =>
    join(spacePath(space), blob.slice(0, 2), blob);

  async function bytesOf(space: string): Promise<number> {
    const known = sizes.get(space) ?? (await weigh(spacePath(space)));
    sizes.set(space, known);
    return known;
  }

  return {
    put: (space, blob, index, bytes, mostBytes) =>
      inSpace(space, async () => {
        const directory = blobPath(space, blob);
        const target = join(directory, String(index));
        const there = await readIfThere(target);
        if (there) {
          if (!equalBytes(there, bytes)) return "differs";
          // It may have been renamed by a relay that was killed before the directory was on the disk.
          await syncUpTo(directory, root);
          return "there";
        }
        const size = await bytesOf(space);
        if (size + bytes.length > mostBytes) return "full";
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
        sizes.set(space, size + bytes.length);
        await syncUpTo(directory, root);
        return "stored";
      }),
    get: (space, blob, index) => readIfThere(join(blobPath(space, blob), String(index))),
    bytesOf: (space) => inSpace(space, () => bytesOf(space)),
  };
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
