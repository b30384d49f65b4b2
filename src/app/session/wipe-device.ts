import { unmarkKept } from "../../storage/boot-check.ts";
import type { App } from "../app.ts";
import { closeDevice } from "./lock.ts";

/** Erases what this device keeps: vault, documents, drafts. What the relay has, and what colleagues have, stays theirs. */
export async function wipeDevice(app: App): Promise<void> {
  app.session.set({ state: "starting" });
  await closeDevice(app);
  const { log } = app.device;
  if (log) await log.wipe();
  unmarkKept(app.preferences);
  app.session.set({ state: "new" });
}
