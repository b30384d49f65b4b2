import { createRoot } from "react-dom/client";
import { createApp } from "./app/create-app.ts";
import type { DeviceParts, LostLog, OpenLogError, TabLock } from "./app/device.ts";
import { startApp } from "./app/session/start-app.ts";
import { assert } from "./base/assert.ts";
import { instant } from "./base/clock.ts";
import type { Clock, Timers } from "./base/clock.ts";
import type { Random } from "./base/random.ts";
import { err, ok } from "./base/result.ts";
import type { Result } from "./base/result.ts";
import { openSuite } from "./crypto/open-suite.ts";
import type { Suite } from "./crypto/suite.ts";
import { createWorkerArgon2, startArgon2Worker } from "./crypto/worker-argon2.ts";
import { createNavigation } from "./react/navigation.ts";
import { watchInstalling } from "./react/installing.ts";
import { openDatabase } from "./storage/database.ts";
import { createDexieLocalLog } from "./storage/dexie-local-log.ts";
import type { LocalLog } from "./storage/local-log.ts";
import { keysCanBeStored } from "./storage/stored-keys.ts";
import { Root } from "./ui/Root.tsx";

// An opened invitation holds a secret: it is read once and leaves the address before anything else happens.
const openedAt = location.href;
const invitation = location.hash.startsWith("#join") ? openedAt : undefined;
history.replaceState(null, "", "/");

const clock: Clock = { now: () => instant(Date.now()) };
const random: Random = { bytes: (length) => crypto.getRandomValues(new Uint8Array(length)) };
const timers: Timers = {
  after(delayMs, task) {
    const timer = setTimeout(task, delayMs);
    return () => clearTimeout(timer);
  },
};

const app = createApp({
  clock,
  random,
  timers,
  utcOffsetMinutes: () => -new Date().getTimezoneOffset(),
  preferences: localStorage,
  parts: deviceParts(),
});

const navigation = createNavigation(window);
// A file was shared with the app, or opened with it: the screen that takes it in is there once somebody has unlocked.
if (openedAt.endsWith("#take")) navigation.go("/more/pass-take");

const root = document.getElementById("root");
assert(root, "index.html has an element with the id root");
createRoot(root).render(
  <Root
    app={app}
    navigation={navigation}
    installing={watchInstalling(window)}
    invitation={invitation}
  />,
);
void startApp(app);

function deviceParts(): DeviceParts {
  let suite: Promise<Suite> | undefined;
  const { subtle } = crypto;
  return {
    subtle,
    suite: () => (suite ??= openSuite({ subtle, random })),
    argon2: createWorkerArgon2({ startWorker: startArgon2Worker }),
    openLog,
    keysCanBeStored: () => keysCanBeStored({ subtle, indexedDB }),
    tabLock: { take: takeTab },
    outboxLock: webLock("teren-outbox"),
    filesLock: webLock("teren-files"),
    lineType: () =>
      (navigator as { readonly connection?: { readonly type?: string } }).connection?.type,
    async loadEngine() {
      const [{ startEngine }, { createWebSocketLine }] = await Promise.all([
        import("./sync/start-engine.ts"),
        import("./sync/websocket-line.ts"),
      ]);
      return async (parts) => {
        const engine = await startEngine({ ...parts, line: createWebSocketLine({ random }) });
        assert(engine, "a device that belongs to no space runs no engine");
        return engine;
      };
    },
    loadGuestVisit: async () => (await import("./sync/start-engine.ts")).startGuestVisit,
    fetch: (...request) => fetch(...request),
    origin: location.origin,
    storageManager: navigator.storage,
    onWake,
    onRest,
    askForBackgroundSync,
  };
}

async function openLog(onLost: (why: LostLog) => void): Promise<Result<LocalLog, OpenLogError>> {
  let isBlocked = false;
  const onBlocked = () => {
    isBlocked = true;
  };
  const database = openDatabase({
    indexedDB,
    IDBKeyRange,
    onBlocked,
    onTaken: (how) => onLost(how === "deleted" ? "StorageLost" : "NewerVersion"),
  });
  try {
    await database.open();
    return ok(createDexieLocalLog(database, () => onLost("StorageLost")));
  } catch (problem) {
    const name = problem instanceof Error ? problem.name : "";
    if (name === "VersionError") return err({ type: "NewerVersion" });
    if (name === "MissingAPIError") return err({ type: "NoIndexedDb" });
    if (isBlocked || problem instanceof Error) return err({ type: "StorageBlocked" });
    throw problem;
  }
}

/** Web Locks let a new tab take over from one that hangs, which nothing of our own could. */
function takeTab(...[how, onLost]: Parameters<TabLock["take"]>): ReturnType<TabLock["take"]> {
  return new Promise((resolve) => {
    let released = false;
    const options = how === "steal" ? { steal: true } : { ifAvailable: true };
    navigator.locks
      .request("teren-app", options, (lock) => {
        if (!lock) return resolve(undefined);
        return new Promise<void>((release) =>
          resolve({
            release() {
              released = true;
              release();
            },
          }),
        );
      })
      .catch(() => {
        // Stolen by another tab.
        if (!released) onLost();
      });
  });
}

function onWake(listener: () => void): () => void {
  const wake = () => {
    if (document.visibilityState === "visible") listener();
  };
  window.addEventListener("online", wake);
  document.addEventListener("visibilitychange", wake);
  return () => {
    window.removeEventListener("online", wake);
    document.removeEventListener("visibilitychange", wake);
  };
}

/** Someone who looks at another app for a moment must not cost a new connection. */
const restAfterMs = 60_000;

function onRest(listener: () => void): () => void {
  let cancel = () => {};
  const hide = () => {
    cancel();
    cancel = document.visibilityState === "hidden" ? timers.after(restAfterMs, listener) : () => {};
  };
  document.addEventListener("visibilitychange", hide);
  // The browser leaves a dead socket open and silent.
  window.addEventListener("offline", listener);
  return () => {
    cancel();
    document.removeEventListener("visibilitychange", hide);
    window.removeEventListener("offline", listener);
  };
}

/** Chrome has it; TypeScript's DOM types do not. */
interface SyncingRegistration extends ServiceWorkerRegistration {
  readonly sync?: { readonly register: (tag: string) => Promise<void> };
}

function webLock(name: string): DeviceParts["outboxLock"] {
  return { run: async (task) => navigator.locks.request(name, task) };
}

/** The service worker then delivers the outbox when there is a signal, the app closed or locked. Not every browser has it. */
function askForBackgroundSync(): void {
  navigator.serviceWorker?.ready
    .then((registration: SyncingRegistration) => registration.sync?.register("teren-outbox"))
    .catch(() => {
      // Refused by the browser: then it goes out when the app is open.
    });
}
