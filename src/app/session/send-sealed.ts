import { createHttpRelay } from "../../sync/http-relay.ts";
import { flushBlobs } from "../../sync/flush-blobs.ts";
import { flushOutbox } from "../../sync/flush-outbox.ts";
import type { App } from "../app.ts";

/** Erasing does not wait for a mast. */
const longestMs = 4_000;

/** Sends what lies sealed on a locked phone, without any key, as the service worker does. */
export async function sendSealed({ device, parts, timers }: App): Promise<void> {
  const { log } = device;
  const state = await log?.load();
  if (!log || !state) return;
  const http = createHttpRelay({ fetch: parts.fetch, relayUrl: state.meta.relayUrl });
  let cancel: () => void = () => undefined;
  const enough = new Promise<void>((resolve) => {
    cancel = timers.after(longestMs, resolve);
  });
  const send = async () => {
    const delivered = await flushOutbox({ log, http, lock: parts.outboxLock });
    if (delivered.ok) await flushBlobs({ log, http, lineType: parts.lineType });
  };
  await Promise.race([send(), enough]);
  cancel();
}
