import { parseAttachments } from "../../domain/attachments/attachment.ts";
import type { BlobId } from "../../protocol/blob.ts";
import { fieldsOf } from "../sealed-values.ts";
import { idsOf } from "./network-attachments.ts";

/** The blobs that an entry, or a form that was kept, names. */
export const blobsNamedBy = (said: unknown): readonly BlobId[] =>
  (parseAttachments(fieldsOf(said)["files"]) ?? []).flatMap(idsOf);
