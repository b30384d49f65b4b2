import type { Bytes } from "../base/bytes.ts";
import { createLive } from "../base/live.ts";
import { err, ok, type Result } from "../base/result.ts";
import { blobPassContext, parseBlobUsage, type BlobId } from "../protocol/blob.ts";
import type { BlobRow } from "../storage/local-blobs.ts";
import { createBlobQueue, type BlobLine } from "./blob-queue.ts";
import type { EngineParts } from "./engine.ts";
import type { HttpError } from "./http-relay.ts";
import { openBlob, sealBlob, type BlobRef } from "./seal-blob.ts";
import type { Blobs, ReadOptions, BlobReadError } from "./sealed-files.ts";

/** Whole pictures the relay has; past it the ones not looked at for longest go. A photograph is 250 KB. */
const mostKeptBytes = 150 * 1024 * 1024;

export async function createBlobs(parts: EngineParts, line: BlobLine): Promise<Blobs> {
  const { log, clock, http } = parts;
  const store = log.blobs;
  const rows = createLive<ReadonlyMap<BlobId, BlobRow>>(
    new Map((await store.rows()).map((row) => [row.id, row])),
  );
  /** Of cases that ended while this ran. */
  const ended = new Set<BlobId>();
  const unsavedAtStart = [...rows.get().values()].flatMap(({ id, state }) =>
    state === "draft" ? [id] : [],
  );
  const reading = new Map<BlobId, Promise<Result<Bytes, BlobReadError>>>();
  let letGo: () => void = () => undefined;
  void parts.filesLock?.run(() => new Promise<void>((resolve) => (letGo = resolve)));

  function show(changed: readonly BlobRow[], dropped: readonly BlobId[] = []): void {
    const next = new Map(rows.get());
    for (const row of changed) next.set(row.id, row);
    for (const id of dropped) next.delete(id);
    rows.set(next);
    line.changed();
  }

  const queue = createBlobQueue(parts, line, {
    all: rows.get,
    changed: (row) => show([row]),
    drop: dropRows,
  });

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
      // Its case was erased while it was on its way.
      if (ended.has(ref.id)) return err({ type: "NotThere" });
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

  async function signed(row: BlobRow) {
    const context = blobPassContext(line.space, row.id, row.chunks);
    const pass = await parts.suite.sign(parts.keys.signing, context);
    const onWifi = !row.isSmall && parts.largeFiles?.onlyOnWifi() === true;
    return { ...row, state: "waiting" as const, pass, onWifi };
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
      const drafts = await Promise.all(
        ids.flatMap((id) => {
          const row = rows.get().get(id);
          return row?.state === "draft" ? [signed(row)] : [];
        }),
      );
      const kept = await store.update(
        drafts.map(({ id, state, pass, onWifi }) => ({ id, state, pass, onWifi })),
      );
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
    waiting: () =>
      [...rows.get().values()].filter(({ isSmall, state }) => !isSmall && state === "waiting")
        .length,
    wake: queue.wake,
    retry: queue.retry,
    sendNow: queue.sendNow,
    async offerAgain() {
      const whole = [...rows.get().values()].flatMap((row) =>
        row.state === "stored" && row.done === row.chunks
          ? [{ ...row, state: "waiting", done: 0 } as const]
          : [],
      );
      if (whole.length === 0) return;
      const kept = await store.update(whole.map(({ id, state, done }) => ({ id, state, done })));
      if (!kept.ok) return;
      show(whole);
      queue.offered(whole.map(({ id }) => id));
    },
    async letGo() {
      const large = [...rows.get().values()].filter(
        ({ state, isSmall }) => state === "stored" && !isSmall,
      );
      await dropRows(large.map(({ id }) => id));
      return large.reduce((sum, { bytes }) => sum + bytes, 0);
    },
    async dropUnsaved(named) {
      const left = unsavedAtStart.filter(
        (id) => !named.has(id) && rows.get().get(id)?.state === "draft",
      );
      if (left.length > 0) await dropRows(left);
    },
    async usage() {
      const token = line.token();
      if (!parts.http || !token) return undefined;
      const { device, space } = line;
      const answer = await parts.http.blobUsage(space, { device, token });
      return answer.ok ? parseBlobUsage(answer.value) : undefined;
    },
    async missing(refs) {
      const { device, space } = line;
      let count = 0;
      for (const { id, chunks } of refs) {
        const row = rows.get().get(id);
        if (row && (row.state !== "stored" || row.done === row.chunks)) continue;
        const token = line.token();
        if (!parts.http || !token) return undefined;
        // They go in order: who has the last has all.
        const last = parts.http.blobChunk(space, id, chunks - 1, { device, token });
        const found = await last.head("left");
        if (found.ok) continue;
        if (notFetched(found.error).type !== "NotThere") return undefined;
        count++;
      }
      return line.token() ? count : undefined;
    },
    async reload() {
      const before = new Set(rows.get().keys());
      const now = await store.rows();
      rows.set(new Map(now.map((row) => [row.id, row])));
      for (const { id, state } of now) if (state !== "erasing") before.delete(id);
      for (const id of before) ended.add(id);
      line.changed();
    },
    stop() {
      queue.stop();
      letGo();
    },
  };
}
