import type { Bytes } from "../base/bytes.ts";
import { ok } from "../base/result.ts";
import type { BlobId } from "../protocol/blob.ts";
import type { BlobRow, EndedBlob, LocalBlobs } from "./local-blobs.ts";

interface BlobDisk {
  readonly blobs: Map<BlobId, BlobRow>;
  readonly blobChunks: Map<string, Bytes>;
}

/** Looks at `disk` anew each time: a wiped one has other maps. */
export function createMemoryLocalBlobs(disk: BlobDisk): LocalBlobs {
  const done = Promise.resolve(ok(undefined));
  return {
    rows: () => Promise.resolve([...disk.blobs.values()]),
    row: (id) => Promise.resolve(disk.blobs.get(id)),
    chunk: (id, index) => Promise.resolve(disk.blobChunks.get(`${id}/${index}`)),
    keep(kept) {
      for (const { row, from, chunks: added } of kept) {
        disk.blobs.set(row.id, row);
        for (const [at, bytes] of added.entries())
          disk.blobChunks.set(`${row.id}/${from + at}`, bytes);
      }
      return done;
    },
    update(changes) {
      for (const change of changes) {
        const before = disk.blobs.get(change.id);
        if (before) disk.blobs.set(change.id, { ...before, ...change });
      }
      return done;
    },
    drop(ids) {
      endBlobs(
        disk,
        ids.map((id) => ({ id, row: undefined })),
      );
      return done;
    },
  };
}

export function endBlobs(disk: BlobDisk, ended: readonly EndedBlob[]): void {
  for (const { id, row } of ended) {
    disk.blobs.delete(id);
    for (const key of disk.blobChunks.keys())
      if (key.startsWith(`${id}/`)) disk.blobChunks.delete(key);
    if (row) disk.blobs.set(id, row);
  }
}
