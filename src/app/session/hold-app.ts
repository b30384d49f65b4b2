import { bootState } from "../../storage/boot-check.ts";
import type { App } from "../app.ts";
import { closeDevice } from "./lock.ts";
import { lockedSession, readLockPolicy } from "./lock-policy.ts";

/** Makes this the tab that has the app, and says what the device holds. */
export async function holdApp(app: App, how: "ifFree" | "steal"): Promise<void> {
  app.session.set({ state: "starting" });
  const tab = await app.parts.tabLock.take(how, () => void loseApp(app));
  if (!tab) return app.session.set({ state: "elsewhere" });
  app.device.tab = tab;

  const opened = await app.parts.openLog();
  if (!opened.ok) return app.session.set({ state: "broken", reason: opened.error.type });
  const log = opened.value;
  app.device.log = log;

  switch (bootState(app.preferences, (await log.vault()) !== undefined)) {
    case "new":
      return app.session.set({ state: "new" });
    case "lost":
      return app.session.set({ state: "broken", reason: "StorageLost" });
    case "kept":
      return app.session.set(lockedSession(app.clock, await readLockPolicy(log)));
  }
}

/** Another tab has the app from now on: nothing may be written here any more. */
async function loseApp(app: App): Promise<void> {
  app.session.set({ state: "elsewhere" });
  app.device.tab = undefined;
  await closeDevice(app);
  app.device.log?.close();
  app.device.log = undefined;
}
