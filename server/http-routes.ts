import { hexToBytes, utf8, type Bytes } from "../src/base/bytes.ts";
import { parseDeviceId } from "../src/base/ids.ts";
import { parseBlobId } from "../src/protocol/blob.ts";
import { limits } from "../src/protocol/limits.ts";
import { spaceIdFromHash, type SpaceId } from "../src/protocol/roster.ts";
import { routes } from "../src/protocol/routes.ts";
import { refused, type Answer } from "./requests/answer.ts";
import { parsePass, parseToken } from "./requests/authorization.ts";
import {
  blobWriterRefusal,
  putBlobChunk,
  readBlobChunk,
  readBlobUsage,
} from "./requests/blob-chunk.ts";
import { eraseBlobs } from "./requests/erase-blobs.ts";
import { createSpace } from "./requests/create-space.ts";
import { dropLate, dropLateFile, postLate, readLate } from "./requests/late.ts";
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
      const credentials = parseToken(request.authorization);
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
      const by = parseToken(request.authorization);
      const left = request.query.has("left");
      return by ? readBlobUsage(parts, space, by, { left }) : { status: 401 };
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
  const credentials = parseToken(request.authorization);
  if (!credentials) return { status: 401 };
  const author = parseDeviceId(query.get("device") ?? undefined);
  const blob = parseBlobId(query.get("file"));
  if (method === "DELETE" && author && blob)
    return dropLateFile(parts, space, credentials, { device: author, blob });
  const counter = wholeNumber(query.get(method === "GET" ? "after" : "through"));
  const place = author && counter !== undefined ? { device: author, gctr: counter } : undefined;
  if (method === "GET") return readLate(parts, space, credentials, place);
  return place ? dropLate(parts, space, credentials, place) : refused("Malformed");
}

/** What is put under a name, once, and read from there. */
interface Kept {
  readonly read?: () => Promise<Answer>;
  readonly head?: () => Promise<Answer>;
  readonly put: (body: Bytes) => Promise<Answer>;
  readonly mostBytes: number;
  /** Whoever may not write is told before anything is taken in. */
  readonly refusal?: () => Promise<Answer | undefined>;
}

async function answerKept(request: HttpRequest, kept: Kept): Promise<Answer> {
  const { method } = request;
  const { read, head, put, mostBytes, refusal } = kept;
  if (method === "GET" && read) return read();
  if (method === "HEAD" && head) return head();
  if (method !== "PUT") return wrongMethod(`${read ? "GET, " : ""}${head ? "HEAD, " : ""}PUT`);
  const no = await refusal?.();
  if (no) return no;
  const body = await request.body(mostBytes);
  return body ? put(body) : refused("TooBig");
}

async function answerSnapshot(
  parts: RelayParts,
  space: SpaceId,
  request: HttpRequest,
): Promise<Answer | undefined> {
  const { path } = request;
  const [name, place] = namesIn(path);
  const snapshot = parseSnapshotId(name);
  const index = wholeNumber(place);
  if (!snapshot) return undefined;
  const isPart = index !== undefined && path === routes.snapshotPart(space, snapshot, index);
  const isVerdict = path === routes.snapshotVerdict(space, snapshot);
  if (!isPart && !isVerdict && path !== routes.snapshot(space, snapshot)) return undefined;
  const credentials = parseToken(request.authorization);
  if (!credentials) return { status: 401 };
  const asked = { ...credentials, snapshot };
  if (isPart)
    return answerKept(request, {
      read: () => readPart(parts, space, { ...asked, index }),
      put: (body) => putPart(parts, space, { ...asked, index }, body),
      mostBytes: limits.snapshotPartBytes,
    });
  return answerKept(request, {
    ...(isVerdict ? {} : { read: () => readManifest(parts, space, asked) }),
    put: (body) => (isVerdict ? putVerdict : putManifest)(parts, space, asked, body),
    mostBytes: limits.manifestBytes,
  });
}

async function answerBlob(
  parts: RelayParts,
  space: SpaceId,
  request: HttpRequest,
): Promise<Answer | undefined> {
  const { path } = request;
  const [name, place] = namesIn(path);
  const blob = parseBlobId(name);
  const index = wholeNumber(place);
  if (!blob || index === undefined || path !== routes.blobChunk(space, blob, index))
    return undefined;
  const by = parseToken(request.authorization) ?? parsePass(request.authorization);
  if (!by) return { status: 401 };
  const chunk = { by, blob, index };
  return answerKept(request, {
    read: () => readBlobChunk(parts, space, chunk, "for it"),
    head: () =>
      readBlobChunk(
        parts,
        space,
        chunk,
        request.query.has("left") ? "whether it is there, or was left" : "whether it is there",
      ),
    refusal: () => blobWriterRefusal(parts, space, chunk),
    put: (body) => putBlobChunk(parts, space, chunk, body),
    mostBytes: limits.blobChunkBytes,
  });
}

/** What stands in a path behind the space: the name of a snapshot or a file, and which piece of it. */
const namesIn = (path: string): readonly (string | undefined)[] => path.split("/").slice(5);

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

function wholeNumber(text: string | null | undefined): number | undefined {
  const value = Number(text ?? Number.NaN);
  return Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}
