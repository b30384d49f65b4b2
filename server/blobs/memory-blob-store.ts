import { equalBytes, type Bytes } from "../../src/base/bytes.ts";
import type { BlobId } from "../../src/protocol/blob.ts";
import type { SpaceId } from "../../src/protocol/roster.ts";
import type { BlobStore } from "./blob-store.ts";

/** By index; undefined for one that was erased. */
type Blobs = Map<BlobId, Map<number, Bytes> | undefined>;

/** The promises of a blob store, for tests. */
export function createMemoryBlobStore(): BlobStore {
  const spaces = new Map<SpaceId, Blobs>();
  const blobsOf = (space: SpaceId): Blobs => {
    const blobs = spaces.get(space) ?? new Map();
    spaces.set(space, blobs);
    return blobs;
  };
  const bytesOf = (space: SpaceId): number =>
    [...(spaces.get(space)?.values() ?? [])]
      .flatMap((chunks) => [...(chunks?.values() ?? [])])
      .reduce((sum, { length }) => sum + length, 0);
  return {
    async put(space, blob, index, bytes, mostBytes) {
      const blobs = blobsOf(space);
      const chunks = blobs.get(blob) ?? new Map<number, Bytes>();
      if (blobs.has(blob) && !blobs.get(blob)) return "erased";
      const there = chunks.get(index);
      if (there) return equalBytes(there, bytes) ? "there" : "differs";
      if (bytesOf(space) + bytes.length > mostBytes) return "full";
      blobs.set(blob, chunks.set(index, bytes));
      return "stored";
    },
    get: async (space, blob, index) => spaces.get(space)?.get(blob)?.get(index),
    bytesOf: async (space) => bytesOf(space),
    erase: async (space, blob) => void blobsOf(space).set(blob, undefined),
    isErased: async (space, blob) =>
      spaces.get(space)?.has(blob) === true && spaces.get(space)?.get(blob) === undefined,
    eraseSpace: async (space) => void spaces.delete(space),
    spaces: async () => [...spaces.keys()],
    list: async (space) =>
      [...(spaces.get(space) ?? [])].map(([blob, chunks]) => ({
        blob,
        indexes: [...(chunks?.keys() ?? [])].toSorted((a, b) => a - b),
        isErased: chunks === undefined,
      })),
  };
}
