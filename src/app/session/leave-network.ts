import type { App } from "../app.ts";
import { closeDevice } from "./lock.ts";
import { handOver } from "./hand-over.ts";

/**
 * The signed roster says that this phone was removed. Its keys and everything it holds go at once, whyever it was removed: the roster does not say, and
 * whoever has the phone need not know. What nobody else has stays sealed until it was handed over; then that goes as well.
 */
export async function leaveNetwork(app: App, lastGctr: number): Promise<void> {
  const { log } = app.device;
  if (!log) return;
  app.session.set({ state: "starting" });
  await closeDevice(app);
  // Under the lock, so that nobody has half sent what is taken from under them.
  await app.parts.outboxLock.run(() => log.strip(lastGctr));
  await handOver(app);
}
