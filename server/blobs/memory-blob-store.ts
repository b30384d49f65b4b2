import { equalBytes, type Bytes } from "../../src/base/bytes.ts";
import type { BlobStore } from "./blob-store.ts";

/** The promises of a blob store, for tests. */
export function createMemoryBlobStore(): BlobStore {
  const spaces = new Map<string, Map<string, Bytes>>();
  const bytesOf = (space: string): number =>
    [...(spaces.get(space)?.values() ?? [])].reduce((sum, { length }) => sum + length, 0);
  return {
    put(space, blob, index, bytes, mostBytes) {
      const chunks = spaces.get(space) ?? new Map<string, Bytes>();
      const there = chunks.get(`${blob}/${index}`);
      if (there) return Promise.resolve(equalBytes(there, bytes) ? "there" : "differs");
      if (bytesOf(space) + bytes.length > mostBytes) return Promise.resolve("full");
      spaces.set(space, chunks.set(`${blob}/${index}`, bytes));
      return Promise.resolve("stored");
    },
    get: (space, blob, index) => Promise.resolve(spaces.get(space)?.get(`${blob}/${index}`)),
    bytesOf: (space) => Promise.resolve(bytesOf(space)),
  };
}
