import type { Bytes } from "../../src/base/bytes.ts";
import type { DeviceId } from "../../src/base/ids.ts";
import { blobPassContext, encodeBlobUsage, type BlobId } from "../../src/protocol/blob.ts";
import { limits } from "../../src/protocol/limits.ts";
import { mayWriteEnvelopes, type DeviceRole, type SpaceId } from "../../src/protocol/roster.ts";
import { relayLimits } from "../limits.ts";
import { lateFilesOf, leftBytes, leftChunk } from "../late/late-files.ts";
import type { RelayParts } from "../relay-parts.ts";
import { tellOfLate } from "./late.ts";
import { refused, type Answer } from "./answer.ts";
import { roleOf, type Credentials } from "./role-of.ts";

/** `token`: of a session, good for an hour. `pass`: a signature for this one blob, of so many chunks. */
export type BlobCredentials =
  | Credentials
  | {
      readonly device: DeviceId;
      readonly pass: { readonly count: number; readonly signature: Bytes };
    };

export interface ChunkRequest {
  readonly by: BlobCredentials;
  readonly blob: BlobId;
  readonly index: number;
}

/** An iv and a tag: what is shorter holds nothing. */
const leastBytes = 28;

/** Undefined for whoever may add to a file of this network, or leave one for its coordinators. */
export async function blobWriterRefusal(
  parts: RelayParts,
  spaceId: SpaceId,
  request: ChunkRequest,
): Promise<Answer | undefined> {
  const role = await writerRole(parts, spaceId, request);
  if (typeof role !== "string") return role;
  if (!mayWriteEnvelopes(role)) return refused("NotAllowed");
  return request.index < limits.blobChunks ? undefined : refused("TooBig");
}

/**
 * After `blobWriterRefusal`. Answers when the chunk is on the disk. What a removed device puts by a pass lies apart from the files of the network, in a place of
 * its own, until somebody asks for it who knows its name from an entry.
 */
export async function putBlobChunk(
  parts: RelayParts,
  spaceId: SpaceId,
  { by, blob, index }: ChunkRequest,
  body: Bytes,
): Promise<Answer> {
  if (body.length <= leastBytes) return refused("Malformed");
  const { blobs, metrics } = parts;
  const left = await leftPlace(parts, spaceId, by);
  if (left && (await blobs.isErased(spaceId, blob))) return { status: 410 };
  const most = left ? relayLimits.lateFileBytesPerDevice : relayLimits.spaceBlobBytes;
  const kept = await blobs.put(left ?? spaceId, blob, index, body, most);
  if (kept === "stored" && left && "pass" in by && index === by.pass.count - 1)
    await tellOfLate(parts, spaceId);
  switch (kept) {
    case "stored":
      metrics.add("blob_chunks_stored");
      metrics.add("blob_bytes_stored", body.length);
      return { status: 201 };
    case "there":
      return { status: 200 };
    case "differs":
      return refused("Fork");
    case "erased":
      return { status: 410 };
    case "full":
      metrics.add("refusals", 1, "Quota");
      return refused("Quota");
  }
}

/** For any member, and for a HEAD as well, whose answer has no body. Whoever has a pass may ask whether what it is for is there. */
export async function readBlobChunk(
  parts: RelayParts,
  spaceId: SpaceId,
  request: ChunkRequest,
  asks: "for it" | "whether it is there" | "whether it is there, or was left",
): Promise<Answer> {
  const isHead = asks !== "for it";
  const { by, blob, index } = request;
  const role = isHead
    ? await writerRole(parts, spaceId, request)
    : await sessionRole(parts, spaceId, by);
  if (typeof role !== "string") return role;
  const { blobs, spaces } = parts;
  const own = await leftPlace(parts, spaceId, by);
  const bytes =
    (await blobs.get(spaceId, blob, index)) ??
    (own
      ? await blobs.get(own, blob, index)
      : // A member's own file is not there because somebody else has left one of its name.
        asks !== "whether it is there" &&
        (await spaces.use(spaceId, ({ roster }) => leftChunk(blobs, spaceId, roster, request))));
  if (!bytes) return { status: 404 };
  parts.metrics.add("blob_chunks_sent");
  return {
    status: 200,
    body: bytes,
    headers: { "Content-Type": "application/octet-stream", "Cache-Control": "no-store" },
  };
}

/** For who coordinates, and whoever else wonders. `left`: what removed devices have left is asked for as well, by an app that reads it. */
export async function readBlobUsage(
  parts: RelayParts,
  spaceId: SpaceId,
  by: BlobCredentials,
  asks: { readonly left: boolean },
): Promise<Answer> {
  const role = await sessionRole(parts, spaceId, by);
  if (typeof role !== "string") return role;
  const { blobs, spaces } = parts;
  const bytes = await blobs.bytesOf(spaceId);
  const left = asks.left && (await spaces.use(spaceId, ({ roster }) => leftBytes(blobs, spaceId, roster))); // prettier-ignore
  const usage = { bytes, mostBytes: relayLimits.spaceBlobBytes, leftBytes: left || 0 };
  const body = encodeBlobUsage(usage, asks);
  return { status: 200, body, headers: { "Cache-Control": "no-store" } };
}

async function sessionRole(
  parts: RelayParts,
  spaceId: SpaceId,
  by: BlobCredentials,
): Promise<DeviceRole | Answer> {
  return "token" in by ? roleOf(parts, spaceId, by) : { status: 401 };
}

async function writerRole(
  parts: RelayParts,
  spaceId: SpaceId,
  { by, blob, index }: ChunkRequest,
): Promise<DeviceRole | Answer> {
  if ("token" in by) return sessionRole(parts, spaceId, by);
  const { count, signature } = by.pass;
  if (index >= count) return refused("TooBig");
  const found = await parts.spaces.use(
    spaceId,
    async ({ roster }): Promise<DeviceRole | Answer> => {
      const author = roster.devices.get(by.device);
      if (!author) return refused("NotMember");
      const signed = blobPassContext(spaceId, blob, count);
      if (!(await parts.check.verify(author.signPublic, signed, signature)))
        return refused("BadSignature");
      return author.removed && author.guest ? refused("NotMember") : author.role;
    },
  );
  return found ?? refused("UnknownSpace");
}

/** Of a pass of a removed device; undefined for members. */
async function leftPlace(
  { spaces }: RelayParts,
  spaceId: SpaceId,
  by: BlobCredentials,
): Promise<SpaceId | undefined> {
  if ("token" in by) return undefined;
  return spaces.use(spaceId, ({ roster }) =>
    Promise.resolve(
      roster.devices.get(by.device)?.removed ? lateFilesOf(spaceId, by.device) : undefined,
    ),
  );
}
