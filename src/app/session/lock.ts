import type { App } from "../app.ts";
import { lockedSession, readLockPolicy, withTriesBeside } from "./lock-policy.ts";

/** Drops keys and documents at once; what was written is on the disk. The sample is left as one leaves it. */
export async function lock(app: App): Promise<void> {
  const { log, open } = app.device;
  if (!log || !open) return;
  // The screen goes first: nothing of a case is shown while the disk answers.
  app.session.set({ state: "starting" });
  await closeDevice(app);
  app.session.set(lockedSession(app.clock, withTriesBeside(app, await readLockPolicy(log))));
}

export async function closeDevice(app: App): Promise<void> {
  const { open } = app.device;
  app.device.open = undefined;
  if (!open) return;
  await open.stop();
  open.suite.forgetKeys();
}
