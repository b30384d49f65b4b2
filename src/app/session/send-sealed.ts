import { createHttpRelay } from "../../sync/http-relay.ts";
import { flushOutbox } from "../../sync/flush-outbox.ts";
import type { App } from "../app.ts";

/** Erasing does not wait for a mast. */
const longestMs = 4_000;

/** Sends what lies sealed on a locked phone, without any key, as the service worker does. */
export async function sendSealed({ device, parts, timers }: App): Promise<void> {
  const { log } = device;
  const state = await log?.load();
  if (!log || !state || (await log.outbox()).length === 0) return;
  const http = createHttpRelay({ fetch: parts.fetch, relayUrl: state.meta.relayUrl });
  let cancel: () => void = () => undefined;
  const enough = new Promise<void>((resolve) => {
    cancel = timers.after(longestMs, resolve);
  });
  await Promise.race([flushOutbox({ log, http, lock: parts.outboxLock }), enough]);
  cancel();
}
