import { unmarkKept } from "../../storage/boot-check.ts";
import type { App } from "../app.ts";
import { closeDevice } from "./lock.ts";

/** Erases a locked phone: what was never sent goes out first, if there is a signal, and stays sealed. */
export async function wipeLockedDevice(app: App): Promise<void> {
  try {
    await (await import("./send-sealed.ts")).sendSealed(app);
  } catch {
    // Neither a disk nor code that fails keeps a phone from being erased.
  }
  await wipeDevice(app);
}

/** How many entries of this phone, and photographs and files of them, no relay has confirmed. Known without any key. */
export async function unsentEntries({ device }: App): Promise<number> {
  const { log } = device;
  if (!log) return 0;
  const files = (await log.blobs.rows()).filter(
    ({ state, isSmall }) => state === "waiting" && !isSmall,
  );
  return (await log.outbox()).reduce((sum, { entryCount }) => sum + entryCount, files.length);
}

/** Erases what this device keeps: vault, documents, drafts. What the relay has, and what colleagues have, stays theirs. */
export async function wipeDevice(app: App): Promise<void> {
  app.session.set({ state: "starting" });
  await closeDevice(app);
  const { log } = app.device;
  if (log) await log.wipe();
  unmarkKept(app.preferences);
  app.session.set({ state: "new" });
}
