import type { Bytes } from "../base/bytes.ts";
import { err, ok, type Result } from "../base/result.ts";
import type { LocalLog, OutboxRow } from "../storage/local-log.ts";
import type { ExclusiveLock } from "./engine.ts";
import type { HttpError, HttpRelay } from "./http-relay.ts";

export type FlushError =
  HttpError | { readonly type: "StorageFailed" } | { readonly type: "Stuck" };

const mostBytesAtOnce = 32 * 1024;

/**
 * Delivers what is sealed already, without any key: what the service worker does while the vault is locked. A row leaves the outbox only when the
 * relay has confirmed it, so being killed at any point costs a resend.
 */
export async function flushOutbox(parts: {
  readonly log: Pick<LocalLog, "load" | "outbox" | "commit">;
  readonly http: Pick<HttpRelay, "postEnvelopes">;
  readonly lock: ExclusiveLock;
}): Promise<Result<{ readonly delivered: number }, FlushError>> {
  const state = await parts.log.load();
  if (!state) return ok({ delivered: 0 });
  const { spaceId, device } = state.meta;
  let delivered = 0;
  for (;;) {
    // Under the lock, so that the page does not repack what is on its way.
    const batch = await parts.lock.run(() => offerNext(parts.log));
    if (!batch) return err({ type: "StorageFailed" });
    if (batch.length === 0) return ok({ delivered });
    const answer = await parts.http.postEnvelopes(
      spaceId,
      batch.map(({ bytes }): Bytes => bytes),
    );
    if (!answer.ok) return answer;
    const confirm = answer.value.flatMap((frame) =>
      frame.type === "ack"
        ? frame.acks
            .filter((ack) => ack.device === device)
            .flatMap(({ gctr, count, storedAt }) =>
              Array.from({ length: count }, (_, index) => ({ gctr: gctr + index, storedAt })),
            )
        : [],
    );
    // Refused, all of it: the page knows what to do about that, we have no keys.
    if (confirm.length === 0) return err({ type: "Stuck" });
    const kept = await parts.log.commit({ confirm });
    if (!kept.ok) return err({ type: "StorageFailed" });
    delivered += confirm.length;
  }
}

async function offerNext(
  log: Pick<LocalLog, "outbox" | "commit">,
): Promise<readonly OutboxRow[] | undefined> {
  const batch: OutboxRow[] = [];
  let size = 0;
  for (const row of await log.outbox()) {
    if (batch.length > 0 && size + row.bytes.length > mostBytesAtOnce) break;
    batch.push(row);
    size += row.bytes.length;
  }
  const fresh = batch.filter((row) => row.state === "waiting").map(({ gctr }) => gctr);
  if (fresh.length === 0) return batch;
  const offered = await log.commit({ offer: fresh });
  return offered.ok ? batch : undefined;
}
