import { bootState } from "../../storage/boot-check.ts";
import type { LocalLog } from "../../storage/local-log.ts";
import { watchRoom } from "../../storage/watch-room.ts";
import type { App, Session } from "../app.ts";
import type { LostLog } from "../device.ts";
import { closeDevice } from "./lock.ts";
import { lockedSession, readLockPolicy, withTriesBeside } from "./lock-policy.ts";

/** What is not needed for the PIN does not make it wait. */
const firstScreenMs = 5_000;

/** Makes this the tab that has the app, and says what the device holds. */
export async function holdApp(app: App, how: "ifFree" | "steal"): Promise<void> {
  app.session.set({ state: "starting" });
  const tab = await app.parts.tabLock.take(how, () => void loseApp(app));
  if (!tab) return app.session.set({ state: "elsewhere" });
  app.device.tab = tab;

  const opened = await app.parts.openLog((why) => void loseStorage(app, why));
  if (!opened.ok) return app.session.set({ state: "broken", reason: opened.error.type });
  const log = watchRoom(opened.value, app.isFull.set);
  app.device.log = log;

  try {
    app.session.set(await sessionOf(app, log));
    app.timers.after(firstScreenMs, () => void listen(app));
  } catch {
    // A database that opens and does not answer is as good as one that another holds.
    app.session.set({ state: "broken", reason: "StorageBlocked" });
  }
}

async function sessionOf(app: App, log: LocalLog): Promise<Session> {
  switch (bootState(app.preferences, (await log.vault()) !== undefined)) {
    case "new":
      return { state: "new" };
    case "lost":
      return (await leftSession(app, log)) ?? { state: "broken", reason: "StorageLost" };
    case "kept":
      return lockedSession(app.clock, withTriesBeside(app, await readLockPolicy(log)));
  }
}

/** Stripped when it was removed, and not everything handed over yet. */
const leftSession = async (app: App, log: LocalLog) =>
  (await import("./hand-over.ts")).leftSession(app, log);

/** Whoever has a locked phone that was removed need not know its PIN for it to erase itself. */
const listen = async (app: App): Promise<void> =>
  import("./hear-of-removal.ts").then(
    (code) => code.hearOfRemovalWhileLocked(app),
    () => undefined, // without a line there is nothing to hear
  );

/** What was written and not sent is gone with it, or lies where only a newer version reads it: nothing more may be called saved. */
async function loseStorage(app: App, reason: LostLog): Promise<void> {
  app.session.set({ state: "broken", reason });
  await closeDevice(app).catch(() => undefined); // what it still wants to write has nowhere to go
}

/** Another tab has the app from now on: nothing may be written here any more. */
async function loseApp(app: App): Promise<void> {
  app.session.set({ state: "elsewhere" });
  app.device.tab = undefined;
  await closeDevice(app);
  app.device.log?.close();
  app.device.log = undefined;
}
