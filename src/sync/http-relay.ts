import { bytesToBase64url, bytesToHex, equalBytes, type Bytes } from "../base/bytes.ts";
import type { DeviceId } from "../base/ids.ts";
import { err, ok, type Result } from "../base/result.ts";
import {
  encodeEnvelopeList,
  parseFrameList,
  refusalFromBody,
  type ServerFrame,
} from "../protocol/frames.ts";
import type { Sequence } from "../protocol/sequence.ts";
import type { BlobId } from "../protocol/blob.ts";
import type { Refusal } from "../protocol/refusals.ts";
import { routes } from "../protocol/routes.ts";
import { spaceIdFromHash, type SpaceId } from "../protocol/roster.ts";
import type { SnapshotId } from "../protocol/snapshot.ts";

export type HttpError =
  | { readonly type: "Unreachable" }
  | { readonly type: "Refused"; readonly status: number; readonly refusal: Refusal | undefined };

/** The relay keeps nothing of it any more, by the word of whoever may erase. */
export const isErased = (error: HttpError): boolean =>
  error.type === "Refused" && error.status === 410;

/** The relay's requests: for what happens before there is a space or a session, where sockets do not get through, and for the service worker. */
export interface HttpRelay {
  readonly createSpace: (genesis: Bytes) => Promise<Result<void, HttpError>>;
  readonly readRoster: (
    space: SpaceId,
    from: number,
  ) => Promise<Result<readonly Bytes[], HttpError>>;
  /** In order, from the first on: what the relay has already it passes over. */
  readonly giveRoster: (
    space: SpaceId,
    entries: readonly Bytes[],
  ) => Promise<Result<void, HttpError>>;
  /** The space whose name begins with these 10 bytes. */
  readonly findSpace: (beginning: Bytes) => Promise<Result<SpaceId, HttpError>>;
  readonly postJoin: (space: SpaceId, request: Bytes) => Promise<Result<void, HttpError>>;
  /** Acks and nacks. */
  readonly postEnvelopes: (
    space: SpaceId,
    envelopes: readonly Bytes[],
  ) => Promise<Result<readonly ServerFrame[], HttpError>>;
  /** What this device had not sent when it was removed. Acks and nacks. */
  readonly postLate: (
    space: SpaceId,
    envelopes: readonly Bytes[],
  ) => Promise<Result<readonly ServerFrame[], HttpError>>;
  /** What removed devices have left, behind a place. */
  readonly readLate: (
    space: SpaceId,
    after: LatePlace | undefined,
    session: TokenSession,
  ) => Promise<Result<readonly ServerFrame[], HttpError>>;
  /** Envelopes up to there, or one file. */
  readonly dropLate: (
    space: SpaceId,
    what: LatePlace | { readonly device: DeviceId; readonly file: BlobId },
    session: TokenSession,
  ) => Promise<Result<void, HttpError>>;
  readonly readLog: (
    space: SpaceId,
    after: Sequence,
    session: LogSession,
    beyond?: SnapshotId,
  ) => Promise<Result<readonly ServerFrame[], HttpError>>;
  readonly blobChunk: (
    space: SpaceId,
    blob: BlobId,
    index: number,
    session: BlobSession,
  ) => BlobChunk;
  /** `erasure`: an encoded `BlobErasure`. */
  readonly eraseBlobs: (space: SpaceId, erasure: Bytes) => Promise<Result<void, HttpError>>;
  /** An encoded `BlobUsage`. */
  readonly blobUsage: (space: SpaceId, session: TokenSession) => Promise<Result<Bytes, HttpError>>;
  readonly snapshot: (space: SpaceId, id: SnapshotId, session: TokenSession) => SnapshotAtRelay;
}

interface SnapshotAtRelay {
  /** The manifest. Its parts follow, in any order; with the last the snapshot is whole. */
  readonly put: (manifest: Bytes) => Promise<Result<void, HttpError>>;
  readonly putPart: (index: number, part: Bytes) => Promise<Result<void, HttpError>>;
  readonly putVerdict: (verdict: Bytes) => Promise<Result<void, HttpError>>;
  /** The manifest with the verdicts on it. */
  readonly get: () => Promise<Result<Bytes, HttpError>>;
  readonly getPart: (index: number) => Promise<Result<Bytes, HttpError>>;
}

/** One chunk of a file at the relay. */
interface BlobChunk {
  /** Ok when the relay has it on its disk. */
  readonly put: (bytes: Bytes) => Promise<Result<void, HttpError>>;
  readonly get: () => Promise<Result<Bytes, HttpError>>;
  /** Whether it is there; `left`: or was left for the coordinators. */
  readonly head: (left?: "left") => Promise<Result<Bytes, HttpError>>;
}

interface LatePlace {
  readonly device: DeviceId;
  readonly gctr: number;
}

/** With a `pass` chunks are put and nothing is read. */
type BlobSession =
  | TokenSession
  | {
      readonly device: DeviceId;
      readonly pass: { readonly count: number; readonly signature: Bytes };
    };

export type TokenSession = Pick<LogSession, "device" | "token">;

interface LogSession {
  readonly device: DeviceId;
  /** Of the last welcome; good for an hour. */
  readonly token: Bytes;
  readonly rosterFrom: number;
}

export interface HttpParts {
  readonly fetch: typeof fetch;
  readonly relayUrl: string;
}

/** 32 KB take a minute and a half at 3 kbit/s. */
const chunkPatienceMs = 180_000;

const authorization = (session: BlobSession) => ({
  authorization:
    "token" in session
      ? `Teren ${session.device}.${bytesToBase64url(session.token)}`
      : `Teren-Pass ${session.device}.${session.pass.count}.${bytesToBase64url(session.pass.signature)}`,
});

export function createHttpRelay(parts: HttpParts): HttpRelay {
  const base = parts.relayUrl.replace(/\/+$/, "");

  async function request(path: string, init: RequestInit): Promise<Result<Bytes, HttpError>> {
    try {
      const response = await parts.fetch(`${base}${path}`, { ...init, cache: "no-store" });
      const body = new Uint8Array(await response.arrayBuffer());
      if (response.ok) return ok(body);
      return err({ type: "Refused", status: response.status, refusal: refusalFromBody(body) });
    } catch {
      return err({ type: "Unreachable" }); // the browser does not tell more, on purpose
    }
  }

  const post = (path: string, body: Bytes) =>
    request(path, {
      method: "POST",
      body,
      headers: { "content-type": "application/octet-stream" },
    });

  async function frames(
    answer: Promise<Result<Bytes, HttpError>>,
  ): Promise<Result<readonly ServerFrame[], HttpError>> {
    const body = await answer;
    if (!body.ok) return body;
    const parsed = parseFrameList(body.value);
    // Not our relay: a hotel's sign-in page, perhaps.
    return parsed.ok ? parsed : err({ type: "Unreachable" });
  }

  const nothing = (answer: Result<Bytes, HttpError>): Result<void, HttpError> =>
    answer.ok ? ok(undefined) : answer;

  return {
    createSpace: async (genesis) => nothing(await post(routes.spaces, genesis)),
    postJoin: async (space, join) => nothing(await post(routes.joins(space), join)),
    async findSpace(beginning) {
      const answer = await request(routes.recovery(bytesToHex(beginning)), {});
      if (!answer.ok) return answer;
      const isName = answer.value.length === 32 && equalBytes(answer.value.slice(0, 10), beginning);
      return isName ? ok(spaceIdFromHash(answer.value)) : err({ type: "Unreachable" });
    },
    async readRoster(space, from) {
      const answer = await frames(request(`${routes.roster(space)}?from=${from}`, {}));
      if (!answer.ok) return answer;
      return ok(answer.value.flatMap((frame) => (frame.type === "roster" ? frame.entries : [])));
    },
    giveRoster: async (space, entries) =>
      nothing(await post(routes.roster(space), encodeEnvelopeList(entries))),
    postEnvelopes: (space, envelopes) =>
      frames(post(routes.envelopes(space), encodeEnvelopeList(envelopes))),
    postLate: (space, envelopes) => frames(post(routes.late(space), encodeEnvelopeList(envelopes))),
    readLate(space, after, session) {
      const query = after ? `?device=${after.device}&after=${after.gctr}` : "";
      return frames(request(`${routes.late(space)}${query}`, { headers: authorization(session) }));
    },
    async dropLate(space, what, session) {
      const which = "file" in what ? `file=${what.file}` : `through=${what.gctr}`;
      return nothing(
        await request(`${routes.late(space)}?device=${what.device}&${which}`, {
          method: "DELETE",
          headers: authorization(session),
        }),
      );
    },
    readLog: (space, after, { device, token, rosterFrom }, beyond) =>
      frames(
        request(
          `${routes.log(space)}?after=${after}&roster=${rosterFrom}${beyond ? `&beyond=${beyond}` : ""}`,
          {
            headers: authorization({ device, token }),
          },
        ),
      ),
    eraseBlobs: async (space, erasure) => nothing(await post(routes.blobsErased(space), erasure)),
    blobUsage: (space, session) =>
      request(`${routes.blobs(space)}?left`, { headers: authorization(session) }),
    snapshot(space, id, session) {
      const ask = (path: string, body?: Bytes) =>
        request(path, {
          method: body ? "PUT" : "GET",
          headers: authorization(session),
          signal: AbortSignal.timeout(chunkPatienceMs),
          ...(body && { body }),
        });
      return {
        put: async (manifest) => nothing(await ask(routes.snapshot(space, id), manifest)),
        putPart: async (index, part) => nothing(await ask(routes.snapshotPart(space, id, index), part)), // prettier-ignore
        putVerdict: async (verdict) => nothing(await ask(routes.snapshotVerdict(space, id), verdict)), // prettier-ignore
        get: () => ask(routes.snapshot(space, id)),
        getPart: (index) => ask(routes.snapshotPart(space, id, index)),
      };
    },
    blobChunk(space, blob, index, session) {
      const path = routes.blobChunk(space, blob, index);
      const ask = (method: string, body?: Bytes, query = "") =>
        request(path + query, {
          method,
          headers: authorization(session),
          signal: AbortSignal.timeout(chunkPatienceMs),
          ...(body && { body }),
        });
      return {
        put: async (bytes) => nothing(await ask("PUT", bytes)),
        get: () => ask("GET"),
        head: (left) => ask("HEAD", undefined, left && `?${left}`),
      };
    },
  };
}
