import type { BlobId } from "../../protocol/blob.ts";
import type { Blobs } from "../../sync/sealed-files.ts";
import type { DraftStore } from "../drafts/draft-store.ts";
import { blobsNamedBy } from "./files-of-entry.ts";

/** Files that were taken into a form which was never saved, and is not begun any more. */
export async function sweepUnsaved(drafts: DraftStore, blobs: Blobs): Promise<void> {
  const named = new Set<BlobId>();
  for (const key of await drafts.keys(""))
    for (const id of blobsNamedBy(await drafts.load(key))) named.add(id);
  await blobs.dropUnsaved(named);
}
