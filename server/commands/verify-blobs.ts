import { limits } from "../../src/protocol/limits.ts";
import type { BlobStore } from "../blobs/blob-store.ts";

/** Counts, and no names. */
export interface VerifiedBlobs {
  readonly files: number;
  /** Their phones have not sent all of them yet, as far as it can be seen: a chunk lacks in the middle. */
  readonly unfinished: number;
  readonly erased: number;
  readonly bytes: number;
  readonly faults: ReadonlyMap<string, number>;
}

/** An iv and a tag: what is shorter holds nothing. */
const leastBytes = 28;

/** Reads every chunk. What is in it only its readers can tell; that it is there, and as long as one can be, is seen from here. */
export async function verifyBlobs(blobs: BlobStore): Promise<VerifiedBlobs> {
  const found = { files: 0, unfinished: 0, erased: 0, bytes: 0 };
  const faults = new Map<string, number>();
  const blame = (fault: string) => void faults.set(fault, (faults.get(fault) ?? 0) + 1);
  for (const space of await blobs.spaces())
    for (const { blob, indexes, isErased } of await blobs.list(space)) {
      if (isErased) {
        found.erased++;
        if (indexes.length > 0) blame("an erased file of which something is left");
        continue;
      }
      found.files++;
      if (indexes.at(-1) !== indexes.length - 1) found.unfinished++;
      for (const index of indexes) {
        const length = (await blobs.get(space, blob, index))?.length ?? 0;
        found.bytes += length;
        if (length <= leastBytes || length > limits.blobChunkBytes)
          blame("a chunk of a file that is cut off or too long");
        else if (length < limits.blobChunkBytes && index !== indexes.at(-1))
          blame("a chunk of a file that is cut off or too long");
      }
    }
  return { ...found, faults };
}
