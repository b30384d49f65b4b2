import type { Bytes } from "../base/bytes.ts";
import type { DeviceId } from "../base/ids.ts";
import { blobErasureContext, encodeBlobErasure, type BlobId } from "../protocol/blob.ts";
import { limits } from "../protocol/limits.ts";
import type { SpaceId } from "../protocol/roster.ts";
import type { BlobRow } from "../storage/local-blobs.ts";
import type { EngineParts } from "./engine.ts";
import { isErased, type HttpError } from "./http-relay.ts";
import { mayTakeLarge } from "./large-files.ts";

/** What the queue needs of the line, and of whoever keeps the rows. */
export interface BlobLine {
  readonly space: SpaceId;
  readonly device: DeviceId;
  /** Undefined while there is no session. */
  readonly token: () => Bytes | undefined;
  readonly mayUpload: () => boolean;
  /** It has run out; a new session brings another. */
  readonly tokenRefused: () => void;
  readonly changed: () => void;
}

interface BlobRows {
  readonly all: () => ReadonlyMap<BlobId, BlobRow>;
  readonly changed: (row: BlobRow) => void;
  readonly drop: (ids: readonly BlobId[]) => Promise<void>;
}

/** Brings to the relay what waits, and its words of what is gone. */
export interface BlobQueue {
  /** Something may be possible now that was not before. */
  readonly wake: () => void;
  /** A new session: what was given up for a while is tried now. */
  readonly retry: () => void;
  /** Large files too, whatever the setting says, until none waits. */
  readonly sendNow: () => void;
  /** Of each chunk of these it is asked first whether it is there. */
  readonly offered: (ids: readonly BlobId[]) => void;
  readonly stop: () => void;
}

const retryMs = 30_000;
/** Nothing but the relay's operator mends it. */
const refusedPauseMs = 10 * 60 * 1000;

export function createBlobQueue(parts: EngineParts, line: BlobLine, rows: BlobRows): BlobQueue {
  const { log, timers, http, suite, keys } = parts;
  const store = log.blobs;
  /** After these the answer of the relay may have been lost. */
  const interrupted = new Set([...rows.all().values()].flatMap(({ id, done }) => (done > 0 ? [id] : []))); // prettier-ignore
  const offered = new Set<BlobId>();
  let isSending = false;
  let isStopped = false;
  let isAskedFor = false;
  let cancelPause: (() => void) | undefined;

  function next(): BlobRow | undefined {
    const waiting = [...rows.all().values()].filter(({ state }) => state === "waiting");
    if (waiting.length === 0) isAskedFor = false;
    return waiting
      .filter(({ isSmall }) => isSmall || isAskedFor || mayTakeLarge(parts.largeFiles))
      .toSorted((a, b) => Number(b.isSmall) - Number(a.isSmall) || a.usedAt - b.usedAt)[0];
  }

  const erasing = (): readonly BlobId[] =>
    [...rows.all().values()].flatMap(({ id, state }) => (state === "erasing" ? [id] : []));

  function pause(ms: number): void {
    cancelPause ??= timers.after(ms, () => {
      cancelPause = undefined;
      wake();
    });
  }

  function wake(): void {
    if (isSending || isStopped || cancelPause || (!next() && erasing().length === 0)) return;
    isSending = true;
    sendAll()
      .catch(() => pause(retryMs)) // the database failed; what is not confirmed is read again
      .finally(() => (isSending = false));
  }

  async function sendAll(): Promise<void> {
    for (let goesOn = true; goesOn && erasing().length > 0;) goesOn = await sendErasure();
    for (let row = next(); row && (await sendChunk(row)); row = next());
  }

  /** False when nothing more can be sent now. */
  async function sendErasure(): Promise<boolean> {
    if (!http || !line.token() || !line.mayUpload()) return false;
    const blobs = erasing().slice(0, limits.blobsErasedAtOnce);
    const { space, device } = line;
    const signature = await suite.sign(keys.signing, blobErasureContext(space, blobs));
    const sent = await http.eraseBlobs(space, encodeBlobErasure({ device, signature, blobs }));
    // Who coordinates no more tells nobody; another will.
    const isInVain = !sent.ok && sent.error.type === "Refused" && sent.error.status === 403;
    if (!sent.ok && !isInVain) {
      notTaken(sent.error);
      return false;
    }
    await rows.drop(blobs);
    return !isStopped;
  }

  /** False when nothing more can be sent now. */
  async function sendChunk(row: BlobRow): Promise<boolean> {
    const token = line.token();
    if (!http || !token || !line.mayUpload()) return false;
    const { device, space } = line;
    const chunk = http.blobChunk(space, row.id, row.done, { device, token });
    const mayBeThere = interrupted.has(row.id) || offered.has(row.id);
    const wasThere = mayBeThere && (await chunk.head()).ok;
    interrupted.delete(row.id);
    if (!wasThere) {
      const bytes = await store.chunk(row.id, row.done);
      // Its case was erased meanwhile.
      if (!rows.all().has(row.id)) return !isStopped;
      if (isStopped || !bytes) return false;
      const sent = await chunk.put(bytes);
      if (!sent.ok && isErased(sent.error)) {
        await rows.drop([row.id]);
        return !isStopped;
      }
      if (!sent.ok) {
        interrupted.add(row.id);
        notTaken(sent.error);
        return false;
      }
    }
    if (!rows.all().has(row.id)) return !isStopped;
    const done = row.done + 1;
    const after = { ...row, done, state: done === row.chunks ? "stored" : "waiting" } as const;
    const kept = await store.update([{ id: row.id, done, state: after.state }]);
    if (!kept.ok) return false;
    rows.changed(after);
    return !isStopped;
  }

  function notTaken(error: HttpError): void {
    const status = error.type === "Refused" ? error.status : 0;
    const isLater = status === 0 || status === 401 || status === 503 || error.type !== "Refused" || error.refusal === "Later"; // prettier-ignore
    pause(isLater ? retryMs : refusedPauseMs);
    if (status === 401) line.tokenRefused();
  }

  function retry(): void {
    cancelPause?.();
    cancelPause = undefined;
    wake();
  }

  return {
    wake,
    retry,
    sendNow() {
      isAskedFor = true;
      retry();
    },
    offered(ids) {
      for (const id of ids) offered.add(id);
      wake();
    },
    stop() {
      isStopped = true;
      cancelPause?.();
    },
  };
}
