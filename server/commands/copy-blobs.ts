import type { BlobStore } from "../blobs/blob-store.ts";
import { CommandRefused } from "./kept-log.ts";

export interface CopiedBlobs {
  readonly files: number;
  readonly bytes: number;
}

/** Every chunk, and what was erased as erased. What is there already stays, so that a copy that was stopped goes on where it was. */
export async function copyBlobs(from: BlobStore, to: BlobStore): Promise<CopiedBlobs> {
  let files = 0;
  let bytes = 0;
  for (const space of await from.spaces())
    for (const { blob, indexes, isErased } of await from.list(space)) {
      if (isErased) {
        await to.erase(space, blob);
        continue;
      }
      files++;
      for (const index of indexes) {
        const chunk = await from.get(space, blob, index);
        // Erased while we copied.
        if (!chunk) continue;
        bytes += chunk.length;
        const put = await to.put(space, blob, index, chunk, Infinity);
        if (put === "differs")
          throw new CommandRefused(
            "There are other files under the same names. Nothing of them was changed.",
          );
      }
    }
  return { files, bytes };
}
