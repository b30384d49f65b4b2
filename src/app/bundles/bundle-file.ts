import type { Bytes } from "../../base/bytes.ts";
import type { BundleFile } from "../../sync/bundles/bundles.ts";

/** Handed to the browser, which may lay them on the disk: a file with photographs is longer than what a small phone has in memory. */
const bytesInMemory = 4 * 1024 * 1024;

export function collectFile(): {
  readonly write: (bytes: Bytes) => void;
  readonly end: () => Blob;
} {
  let parts: BlobPart[] = [];
  let inMemory = 0;
  return {
    write(bytes) {
      parts.push(bytes);
      inMemory += bytes.length;
      if (inMemory < bytesInMemory) return;
      parts = [new Blob(parts)];
      inMemory = 0;
    },
    end: () => new Blob(parts),
  };
}

export const asBundleFile = (file: Blob): BundleFile => ({
  size: file.size,
  read: async (from, to) => new Uint8Array(await file.slice(from, to).arrayBuffer()),
});
