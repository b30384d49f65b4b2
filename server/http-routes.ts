import { base64urlToBytes, hexToBytes, utf8, type Bytes } from "../src/base/bytes.ts";
import { parseDeviceId, type DeviceId } from "../src/base/ids.ts";
import { parseBlobId } from "../src/protocol/blob.ts";
import { limits } from "../src/protocol/limits.ts";
import { spaceIdFromHash, type SpaceId } from "../src/protocol/roster.ts";
import { routes } from "../src/protocol/routes.ts";
import { refused, type Answer } from "./requests/answer.ts";
import {
  blobWriterRefusal,
  putBlobChunk,
  readBlobChunk,
  readBlobUsage,
  type BlobCredentials,
} from "./requests/blob-chunk.ts";
import { eraseBlobs } from "./requests/erase-blobs.ts";
import { createSpace } from "./requests/create-space.ts";
import { dropLate, postLate, readLate } from "./requests/late.ts";
import { findSpace } from "./requests/find-space.ts";
import { giveRoster } from "./requests/give-roster.ts";
import { postEnvelopes } from "./requests/post-envelopes.ts";
import { postJoin } from "./requests/post-join.ts";
import { readLog } from "./requests/read-log.ts";
import { putManifest, putPart, putVerdict, readManifest, readPart } from "./requests/snapshots.ts";
import { parseSnapshotId } from "../src/protocol/snapshot.ts";
import { readRoster } from "./requests/read-roster.ts";
import type { RelayParts } from "./relay-parts.ts";

export interface HttpRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly authorization: string | undefined;
  /** Undefined when it is longer than `mostBytes`, or ends before it should. */
  readonly body: (mostBytes: number) => Promise<Bytes | undefined>;
  /** Whether whoever asks may do so now. */
  readonly allows: (what: "newSpace" | "join") => boolean;
}

/** The socket's address, and the only one that is not a request. */
export function spaceOfSocketPath(path: string): SpaceId | undefined {
  const space = parseSpaceId(path.split("/").at(-1));
  return space && path === routes.socket(space) ? space : undefined;
}

/** Undefined for a path that is not a route. */
export async function answerRequest(
  parts: RelayParts,
  request: HttpRequest,
): Promise<Answer | undefined> {
  const { method, path } = request;
  if (path === routes.spaces)
    return withBody(request, limits.rosterEntryBytes, (body) =>
      createSpace(parts, body, () => request.allows("newSpace")),
    );

  const named = path.split("/")[3];
  const beginning = hexToBytes(named ?? "");
  if (named && beginning?.length === 10 && path === routes.recovery(named)) {
    if (method !== "GET") return wrongMethod("GET");
    return request.allows("join") ? findSpace(parts, beginning) : refused("Later", 60);
  }
  const space = parseSpaceId(named);
  if (!space) return undefined;
  switch (path) {
    case routes.envelopes(space):
      return withBody(request, limits.messageBytes, (body) => postEnvelopes(parts, space, body));
    case routes.late(space):
      return answerLate(parts, space, request);
    case routes.joins(space):
      return withBody(request, limits.joinRequestBytes, (body) =>
        request.allows("join") ? postJoin(parts, space, body) : refused("Later", 60),
      );
    case routes.roster(space):
      if (method === "POST")
        return withBody(request, limits.messageBytes, (body) =>
          request.allows("join") ? giveRoster(parts, space, body) : refused("Later", 60),
        );
      if (method !== "GET") return wrongMethod("GET, POST");
      return readRoster(parts, space, wholeNumber(request.query.get("from")) ?? 0);
    case routes.log(space): {
      if (method !== "GET") return wrongMethod("GET");
      const credentials = parseAuthorization(request.authorization);
      if (!credentials) return { status: 401 };
      const after = wholeNumber(request.query.get("after")) ?? 0;
      const rosterFrom = wholeNumber(request.query.get("roster"));
      const beyond = parseSnapshotId(request.query.get("beyond"));
      return readLog(parts, space, { ...credentials, after, rosterFrom, beyond });
    }
    case routes.blobsErased(space):
      return withBody(request, 72 + limits.blobsErasedAtOnce * 16, (body) =>
        eraseBlobs(parts, space, body),
      );
    case routes.blobs(space): {
      if (method !== "GET") return wrongMethod("GET");
      const by = parseAuthorization(request.authorization);
      return by ? readBlobUsage(parts, space, by) : { status: 401 };
    }
    default:
      return (await answerSnapshot(parts, space, request)) ?? answerBlob(parts, space, request);
  }
}

/** Left by removed devices, whose signatures say who they are; read and taken away by coordinators. */
async function answerLate(
  parts: RelayParts,
  space: SpaceId,
  request: HttpRequest,
): Promise<Answer> {
  const { method, query } = request;
  if (method === "POST")
    return withBody(request, limits.messageBytes, (body) => postLate(parts, space, body));
  if (method !== "GET" && method !== "DELETE") return wrongMethod("GET, POST, DELETE");
  const credentials = parseAuthorization(request.authorization);
  if (!credentials) return { status: 401 };
  const author = parseDeviceId(query.get("device") ?? undefined);
  const counter = wholeNumber(query.get(method === "GET" ? "after" : "through"));
  const place = author && counter !== undefined ? { device: author, gctr: counter } : undefined;
  if (method === "GET") return readLate(parts, space, credentials, place);
  return place ? dropLate(parts, space, credentials, place) : refused("Malformed");
}

async function answerSnapshot(
  parts: RelayParts,
  space: SpaceId,
  request: HttpRequest,
): Promise<Answer | undefined> {
  const { method, path } = request;
  const [, , , , , name, place] = path.split("/");
  const snapshot = parseSnapshotId(name);
  const index = wholeNumber(place ?? null);
  if (!snapshot) return undefined;
  const isPart = index !== undefined && path === routes.snapshotPart(space, snapshot, index);
  const isVerdict = path === routes.snapshotVerdict(space, snapshot);
  if (!isPart && !isVerdict && path !== routes.snapshot(space, snapshot)) return undefined;
  const credentials = parseAuthorization(request.authorization);
  if (!credentials) return { status: 401 };
  const asked = { ...credentials, snapshot };
  if (method === "GET" && isPart) return readPart(parts, space, { ...asked, index });
  if (method === "GET" && !isVerdict) return readManifest(parts, space, asked);
  if (method !== "PUT") return wrongMethod(isVerdict ? "PUT" : "GET, PUT");
  const body = await request.body(isPart ? limits.snapshotPartBytes : limits.manifestBytes);
  if (!body) return refused("TooBig");
  if (isPart) return putPart(parts, space, { ...asked, index }, body);
  return isVerdict ? putVerdict(parts, space, asked, body) : putManifest(parts, space, asked, body);
}

async function answerBlob(
  parts: RelayParts,
  space: SpaceId,
  request: HttpRequest,
): Promise<Answer | undefined> {
  const { method, path } = request;
  const [, , , , , name, place] = path.split("/");
  const blob = parseBlobId(name);
  const index = wholeNumber(place ?? null);
  if (!blob || index === undefined || path !== routes.blobChunk(space, blob, index))
    return undefined;
  const by = parseAuthorization(request.authorization) ?? parsePass(request.authorization);
  if (!by) return { status: 401 };
  const chunk = { by, blob, index };
  if (method === "GET" || method === "HEAD")
    return readBlobChunk(parts, space, chunk, method === "HEAD");
  if (method !== "PUT") return wrongMethod("GET, HEAD, PUT");
  // Whoever may not write is told before anything is taken in.
  const refusal = await blobWriterRefusal(parts, space, chunk);
  if (refusal) return refusal;
  const body = await request.body(limits.blobChunkBytes);
  return body ? putBlobChunk(parts, space, chunk, body) : refused("TooBig");
}

async function withBody(
  request: HttpRequest,
  mostBytes: number,
  answer: (body: Bytes) => Promise<Answer> | Answer,
): Promise<Answer> {
  if (request.method !== "POST") return wrongMethod("POST");
  const body = await request.body(mostBytes);
  return body ? answer(body) : refused("TooBig");
}

const wrongMethod = (right: string): Answer => ({
  status: 405,
  headers: { Allow: right },
  body: utf8("NotAllowed"),
});

function parseSpaceId(text: string | undefined): SpaceId | undefined {
  const bytes = hexToBytes(text ?? "");
  return bytes?.length === 32 ? spaceIdFromHash(bytes) : undefined;
}

/** `Teren <device>.<token in base64url>` */
function parseAuthorization(
  header: string | undefined,
): { readonly device: DeviceId; readonly token: Bytes } | undefined {
  const [, id, text] = /^Teren ([0-9a-f]{16})\.([\w-]{43})$/.exec(header ?? "") ?? [];
  const device = parseDeviceId(id);
  const token = base64urlToBytes(text ?? "");
  return device && token ? { device, token } : undefined;
}

/** `Teren-Pass <device>.<chunks>.<signature in base64url>` */
function parsePass(header: string | undefined): BlobCredentials | undefined {
  const [, id, chunks, text] =
    /^Teren-Pass ([0-9a-f]{16})\.([1-9]\d{0,2})\.([\w-]{86})$/.exec(header ?? "") ?? [];
  const device = parseDeviceId(id);
  const signature = base64urlToBytes(text ?? "");
  const count = Number(chunks);
  return device && signature && count <= limits.blobChunks
    ? { device, pass: { count, signature } }
    : undefined;
}

function wholeNumber(text: string | null): number | undefined {
  const value = Number(text ?? Number.NaN);
  return Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}
