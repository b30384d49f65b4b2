import type { Bytes } from "../../src/base/bytes.ts";
import type { BlobId } from "../../src/protocol/blob.ts";
import { limits } from "../../src/protocol/limits.ts";
import { mayWriteEnvelopes, type SpaceId } from "../../src/protocol/roster.ts";
import { relayLimits } from "../limits.ts";
import type { RelayParts } from "../relay.ts";
import { refused, type Answer } from "./answer.ts";
import { roleOf, type Credentials } from "./role-of.ts";

export interface ChunkRequest extends Credentials {
  readonly blob: BlobId;
  readonly index: number;
}

/** An iv and a tag: what is shorter holds nothing. */
const leastBytes = 28;

/** Undefined for whoever may add to a file of this network. */
export async function blobWriterRefusal(
  parts: RelayParts,
  spaceId: SpaceId,
  request: ChunkRequest,
): Promise<Answer | undefined> {
  const role = await roleOf(parts, spaceId, request);
  if (typeof role !== "string") return role;
  if (!mayWriteEnvelopes(role)) return refused("NotAllowed");
  return request.index < limits.blobChunks ? undefined : refused("TooBig");
}

/** After `blobWriterRefusal`. Answers when the chunk is on the disk. */
export async function putBlobChunk(
  { blobs, metrics }: RelayParts,
  spaceId: SpaceId,
  { blob, index }: ChunkRequest,
  body: Bytes,
): Promise<Answer> {
  if (body.length <= leastBytes) return refused("Malformed");
  const kept = await blobs.put(spaceId, blob, index, body, relayLimits.spaceBlobBytes);
  switch (kept) {
    case "stored":
      metrics.add("blob_chunks_stored");
      metrics.add("blob_bytes_stored", body.length);
      return { status: 201 };
    case "there":
      return { status: 200 };
    case "differs":
      return refused("Fork");
    case "full":
      metrics.add("refusals", 1, "Quota");
      return refused("Quota");
  }
}

/** For any member, and for a HEAD as well, whose answer has no body. */
export async function readBlobChunk(
  parts: RelayParts,
  spaceId: SpaceId,
  request: ChunkRequest,
): Promise<Answer> {
  const role = await roleOf(parts, spaceId, request);
  if (typeof role !== "string") return role;
  const bytes = await parts.blobs.get(spaceId, request.blob, request.index);
  if (!bytes) return { status: 404 };
  parts.metrics.add("blob_chunks_sent");
  return {
    status: 200,
    body: bytes,
    headers: { "Content-Type": "application/octet-stream", "Cache-Control": "no-store" },
  };
}
