import { err, ok, type Result } from "../base/result.ts";
import type { BlobRow } from "../storage/local-blobs.ts";
import type { LocalLog } from "../storage/local-log.ts";
import type { FlushError } from "./flush-outbox.ts";
import { isErased, type HttpRelay } from "./http-relay.ts";
import { mayTakeLarge } from "./large-files.ts";

/** Its entry is written, the relay lacks some of it, and no key is needed to bring that there. */
export const mayStillGo = ({ state, pass }: BlobRow): boolean =>
  state === "waiting" && pass !== undefined;

/**
 * Delivers the chunks that wait, without any key, by the passes that were signed for them: what the service worker does while the vault is locked, after
 * the entries. A chunk counts when the relay has confirmed it, so being killed at any point costs a resend.
 */
export async function flushBlobs(parts: {
  readonly log: Pick<LocalLog, "load" | "blobs">;
  readonly http: Pick<HttpRelay, "blobChunk">;
  readonly lineType: () => string | undefined;
}): Promise<Result<{ readonly delivered: number }, FlushError>> {
  const state = await parts.log.load();
  if (!state) return ok({ delivered: 0 });
  const { blobs } = parts.log;
  const { spaceId, device } = state.meta;
  const waiting = (await blobs.rows())
    .filter((row) => mayStillGo(row) && mayGo(row))
    .toSorted((a, b) => Number(b.isSmall) - Number(a.isSmall) || a.usedAt - b.usedAt);
  let delivered = 0;
  for (const { id, chunks, pass, done: before } of waiting) {
    if (!pass) continue;
    const by = { device, pass: { count: chunks, signature: pass } };
    for (let index = before; index < chunks; index++) {
      const chunk = parts.http.blobChunk(spaceId, id, index, by);
      // After a kill the answer to this one may have been lost.
      const wasThere = index === before && (await chunk.head()).ok;
      const bytes = await blobs.chunk(id, index);
      // The app was opened and has dropped it.
      if (!bytes) break;
      const sent = wasThere ? ok(undefined) : await chunk.put(bytes);
      if (!sent.ok && isErased(sent.error)) {
        await blobs.drop([id]);
        break;
      }
      if (!sent.ok) return sent;
      const done = index + 1;
      const kept = await blobs.update([
        { id, done, state: done === chunks ? "stored" : "waiting" },
      ]);
      if (!kept.ok) return err({ type: "StorageFailed" });
      delivered++;
    }
  }
  return ok({ delivered });

  function mayGo({ onWifi = false }: BlobRow): boolean {
    return mayTakeLarge({ onlyOnWifi: () => onWifi, lineType: parts.lineType });
  }
}
