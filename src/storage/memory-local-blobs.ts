import type { Bytes } from "../base/bytes.ts";
import { ok } from "../base/result.ts";
import type { BlobId } from "../protocol/blob.ts";
import type { BlobRow, LocalBlobs } from "./local-blobs.ts";

export function createMemoryLocalBlobs(): LocalBlobs {
  const rows = new Map<BlobId, BlobRow>();
  const chunks = new Map<string, Bytes>();
  const done = Promise.resolve(ok(undefined));
  return {
    rows: () => Promise.resolve([...rows.values()]),
    row: (id) => Promise.resolve(rows.get(id)),
    chunk: (id, index) => Promise.resolve(chunks.get(`${id}/${index}`)),
    keep(kept) {
      for (const { row, from, chunks: added } of kept) {
        rows.set(row.id, row);
        for (const [at, bytes] of added.entries()) chunks.set(`${row.id}/${from + at}`, bytes);
      }
      return done;
    },
    update(changes) {
      for (const change of changes) {
        const before = rows.get(change.id);
        if (before) rows.set(change.id, { ...before, ...change });
      }
      return done;
    },
    drop(ids) {
      for (const id of ids) {
        rows.delete(id);
        for (const key of chunks.keys()) if (key.startsWith(`${id}/`)) chunks.delete(key);
      }
      return done;
    },
  };
}
