import type { Bytes } from "../base/bytes.ts";
import type { DeviceId } from "../base/ids.ts";
import { createLive, type Live } from "../base/live.ts";
import { err, ok, type Result } from "../base/result.ts";
import type { BlobId } from "../protocol/blob.ts";
import type { SpaceId } from "../protocol/roster.ts";
import type { BlobRow } from "../storage/local-blobs.ts";
import type { CommitError } from "../storage/local-log.ts";
import type { EngineParts } from "./engine.ts";
import type { HttpError } from "./http-relay.ts";
import { openBlob, sealBlob, type BlobRef } from "./seal-blob.ts";

/** Sealed files beside the log: kept here first, sent when there is time, fetched when somebody looks. */
export interface Blobs {
  /** Those this device holds, in whole or in part. */
  readonly rows: Live<ReadonlyMap<BlobId, BlobRow>>;
  /** On disk when it resolves, all of them or none; they stay here until `send`. */
  readonly keep: (
    contents: readonly { readonly content: Bytes; readonly isSmall: boolean }[],
  ) => Promise<Result<readonly BlobRef[], CommitError>>;
  /** Their entry is about to be written: from now on they go to the relay. */
  readonly send: (ids: readonly BlobId[]) => Promise<Result<void, CommitError>>;
  /** A whole one that another phone has brought; a copy, which its author's phone sends. True when it was not here. */
  readonly bring: (
    id: BlobId,
    chunks: readonly Bytes[],
    isSmall: boolean,
  ) => Promise<Result<boolean, CommitError>>;
  /** Takes back what no entry names. What was sent stays. */
  readonly drop: (ids: readonly BlobId[]) => Promise<void>;
  readonly read: (ref: BlobRef, options: ReadOptions) => Promise<Result<Bytes, BlobReadError>>;
  /** How many have not reached the relay. */
  readonly waiting: () => number;
  /** Something may be possible now that was not before. */
  readonly wake: () => void;
  /** A new session: what was given up for a while is tried now. */
  readonly retry: () => void;
  /** The relay may have lost some: what is here whole is offered again, chunk by chunk, and only what it lacks goes out. */
  readonly offerAgain: () => Promise<void>;
  readonly stop: () => void;
}

interface ReadOptions {
  readonly isSmall: boolean;
  /** What has come is kept: the next one goes on from there. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
}

/** `NotThere`: whoever took it has had no signal yet. `Damaged`: what the relay has is not what was sealed. */
type BlobReadError =
  { readonly type: "Offline" | "NotThere" | "NotAllowed" | "Damaged" | "Cancelled" } | CommitError;

interface BlobLine {
  readonly space: SpaceId;
  readonly device: DeviceId;
  /** Undefined while there is no session. */
  readonly token: () => Bytes | undefined;
  readonly mayUpload: () => boolean;
  /** It has run out; a new session brings another. */
  readonly tokenRefused: () => void;
  readonly changed: () => void;
}

const retryMs = 30_000;
/** Nothing but the relay's operator mends it. */
const refusedPauseMs = 10 * 60 * 1000;
/** Whole pictures the relay has; past it the ones not looked at for longest go. A photograph is 250 KB. */
const mostKeptBytes = 150 * 1024 * 1024;

export async function createBlobs(parts: EngineParts, line: BlobLine): Promise<Blobs> {
  const { log, timers, clock, http } = parts;
  const store = log.blobs;
  const rows = createLive<ReadonlyMap<BlobId, BlobRow>>(
    new Map((await store.rows()).map((row) => [row.id, row])),
  );
  /** After these the answer of the relay may have been lost. */
  const interrupted = new Set<BlobId>([...rows.get().values()].flatMap((row) => (row.done > 0 ? [row.id] : []))); // prettier-ignore
  /** Offered again: of each chunk it is asked first whether it is there. */
  const offered = new Set<BlobId>();
  const reading = new Map<BlobId, Promise<Result<Bytes, BlobReadError>>>();
  let isSending = false;
  let isStopped = false;
  let cancelPause: (() => void) | undefined;

  function show(changed: readonly BlobRow[], dropped: readonly BlobId[] = []): void {
    const next = new Map(rows.get());
    for (const row of changed) next.set(row.id, row);
    for (const id of dropped) next.delete(id);
    rows.set(next);
    line.changed();
  }

  const waitingRows = (): readonly BlobRow[] =>
    [...rows.get().values()].filter(({ state }) => state === "waiting");

  function pause(ms: number): void {
    cancelPause ??= timers.after(ms, () => {
      cancelPause = undefined;
      wake();
    });
  }

  function wake(): void {
    if (isSending || isStopped || cancelPause || waitingRows().length === 0) return;
    isSending = true;
    sendAll()
      .catch(() => pause(retryMs)) // the database failed; what is not confirmed is read again
      .finally(() => (isSending = false));
  }

  async function sendAll(): Promise<void> {
    for (;;) {
      const [next] = waitingRows().toSorted(
        (a, b) => Number(b.isSmall) - Number(a.isSmall) || a.usedAt - b.usedAt,
      );
      if (!next || !(await sendChunk(next))) return;
    }
  }

  /** False when nothing more can be sent now. */
  async function sendChunk(row: BlobRow): Promise<boolean> {
    const token = line.token();
    if (!http || !token || !line.mayUpload()) return false;
    const { device, space } = line;
    const chunk = http.blobChunk(space, row.id, row.done, { device, token });
    const mayBeThere = interrupted.has(row.id) || offered.has(row.id);
    const wasThere = mayBeThere && (await chunk.isThere());
    interrupted.delete(row.id);
    if (!wasThere) {
      const bytes = await store.chunk(row.id, row.done);
      if (isStopped || !bytes) return false;
      const sent = await chunk.put(bytes);
      if (!sent.ok) {
        interrupted.add(row.id);
        notTaken(sent.error);
        return false;
      }
    }
    const done = row.done + 1;
    const after = { ...row, done, state: done === row.chunks ? "stored" : "waiting" } as const;
    const kept = await store.update([{ id: row.id, done, state: after.state }]);
    if (!kept.ok) return false;
    show([after]);
    return !isStopped;
  }

  function notTaken(error: HttpError): void {
    const status = error.type === "Refused" ? error.status : 0;
    const isLater = status === 0 || status === 401 || status === 503 || error.type !== "Refused" || error.refusal === "Later"; // prettier-ignore
    pause(isLater ? retryMs : refusedPauseMs);
    if (status === 401) line.tokenRefused();
  }

  async function readOnce(
    ref: BlobRef,
    { isSmall, signal, onProgress }: ReadOptions,
  ): Promise<Result<Bytes, BlobReadError>> {
    const known = await store.row(ref.id);
    const isOwn = known !== undefined && known.state !== "stored";
    let row: BlobRow = known ?? {
      id: ref.id,
      chunks: ref.chunks,
      bytes: 0,
      isSmall,
      state: "stored",
      done: 0,
      usedAt: clock.now(),
    };
    while (!isOwn && row.done < ref.chunks) {
      if (signal?.aborted) return err({ type: "Cancelled" });
      onProgress?.(row.done, ref.chunks);
      const token = line.token();
      if (!http || !token) return err({ type: "Offline" });
      const { device, space } = line;
      const fetched = await http.blobChunk(space, ref.id, row.done, { device, token }).get();
      if (!fetched.ok) return err(notFetched(fetched.error));
      const bytes = row.bytes + fetched.value.length;
      const next = { ...row, done: row.done + 1, bytes };
      const kept = await store.keep([{ row: next, from: row.done, chunks: [fetched.value] }]);
      if (!kept.ok) return kept;
      row = next;
      show([row]);
    }
    const chunks: Bytes[] = [];
    for (let index = 0; index < ref.chunks; index++) {
      const chunk = await store.chunk(ref.id, index);
      if (chunk) chunks.push(chunk);
    }
    const content = await openBlob(parts.suite, line.space, ref, chunks);
    if (!content) {
      // What the relay gave is let go, so that it can be asked again; what was made here is not.
      if (!isOwn) await dropRows([ref.id]);
      return err({ type: "Damaged" });
    }
    const usedAt = clock.now();
    if (!isSmall && usedAt - row.usedAt > 60_000) await store.update([{ id: ref.id, usedAt }]);
    await makeRoom(ref.id);
    return ok(content);
  }

  function notFetched(error: HttpError): BlobReadError {
    if (error.type === "Unreachable") return { type: "Offline" };
    if (error.status === 404) return { type: "NotThere" };
    if (error.status === 401) line.tokenRefused();
    return { type: error.status === 403 ? "NotAllowed" : "Offline" };
  }

  /** What has not reached the relay whole is never let go. */
  async function makeRoom(keeping: BlobId): Promise<void> {
    const whole = [...rows.get().values()]
      .filter(({ state, isSmall, id }) => state === "stored" && !isSmall && id !== keeping)
      .toSorted((a, b) => b.usedAt - a.usedAt);
    let sum = 0;
    const tooMany = whole.filter(({ bytes }) => (sum += bytes) > mostKeptBytes);
    if (tooMany.length > 0) await dropRows(tooMany.map(({ id }) => id));
  }

  async function dropRows(ids: readonly BlobId[]): Promise<void> {
    const dropped = await store.drop(ids);
    if (dropped.ok) show([], ids);
  }

  return {
    rows,
    async keep(contents) {
      const sealed = await Promise.all(
        contents.map(async ({ content, isSmall }) => {
          const { ref, chunks } = await sealBlob(parts, line.space, content);
          const row: BlobRow = {
            id: ref.id,
            chunks: ref.chunks,
            bytes: chunks.reduce((sum, { length }) => sum + length, 0),
            isSmall,
            state: "draft",
            done: 0,
            usedAt: clock.now(),
          };
          return { ref, row, chunks, from: 0 };
        }),
      );
      const kept = await store.keep(sealed);
      if (!kept.ok) return kept;
      show(sealed.map(({ row }) => row));
      return ok(sealed.map(({ ref }) => ref));
    },
    async send(ids) {
      const drafts = ids.flatMap((id) => {
        const row = rows.get().get(id);
        return row?.state === "draft" ? [{ ...row, state: "waiting" } as const] : [];
      });
      const kept = await store.update(drafts.map(({ id, state }) => ({ id, state })));
      if (kept.ok) show(drafts);
      return kept;
    },
    async bring(id, chunks, isSmall) {
      const known = rows.get().get(id);
      if (known && (known.state !== "stored" || known.done === known.chunks)) return ok(false);
      const row: BlobRow = {
        id,
        chunks: chunks.length,
        bytes: chunks.reduce((sum, { length }) => sum + length, 0),
        isSmall,
        state: "stored",
        done: chunks.length,
        usedAt: clock.now(),
      };
      const kept = await store.keep([{ row, from: 0, chunks }]);
      if (!kept.ok) return kept;
      show([row]);
      return ok(true);
    },
    drop: (ids) => dropRows(ids.filter((id) => rows.get().get(id)?.state === "draft")),
    read(ref, options) {
      const running = options.signal ? undefined : reading.get(ref.id);
      if (running) return running;
      const started = readOnce(ref, options).finally(() => reading.delete(ref.id));
      reading.set(ref.id, started);
      return started;
    },
    waiting: () => waitingRows().filter(({ isSmall }) => !isSmall).length,
    wake,
    retry() {
      cancelPause?.();
      cancelPause = undefined;
      wake();
    },
    async offerAgain() {
      const whole = [...rows.get().values()].flatMap((row) =>
        row.state === "stored" && row.done === row.chunks
          ? [{ ...row, state: "waiting", done: 0 } as const]
          : [],
      );
      if (whole.length === 0) return;
      for (const { id } of whole) offered.add(id);
      const kept = await store.update(whole.map(({ id, state, done }) => ({ id, state, done })));
      if (!kept.ok) return;
      show(whole);
      wake();
    },
    stop() {
      isStopped = true;
      cancelPause?.();
    },
  };
}
