import type { App } from "../src/app/app.ts";
import { createApp } from "../src/app/create-app.ts";
import type { DeviceParts, TabLock } from "../src/app/device.ts";
import { lock } from "../src/app/session/lock.ts";
import { startApp } from "../src/app/session/start-app.ts";
import { unlock } from "../src/app/session/unlock.ts";
import type { Workspace } from "../src/app/workspace.ts";
import { concat } from "../src/base/bytes.ts";
import { instant, type Clock, type Timers } from "../src/base/clock.ts";
import type { Live } from "../src/base/live.ts";
import { createMutex } from "../src/base/mutex.ts";
import { err, ok, type Result } from "../src/base/result.ts";
import type { Argon2 } from "../src/crypto/argon2.ts";
import { openSuite } from "../src/crypto/open-suite.ts";
import { startOfPeriod, type PartialDate } from "../src/domain/time/partial-date.ts";
import {
  createMemoryDisk,
  createMemoryLocalLog,
  type MemoryDisk,
} from "../src/storage/memory-local-log.ts";
import type { Changes, LocalLog } from "../src/storage/local-log.ts";
import type { CreateLine } from "../src/sync/engine.ts";
import { frameTypes } from "../src/protocol/frames.ts";
import { createGuestVisit } from "../src/sync/guest-visit.ts";
import { startEngine } from "../src/sync/start-engine.ts";
import { createWebSocketLine } from "../src/sync/websocket-line.ts";
import { seededRandom } from "./casework.ts";

/** A phone in a test: the whole app over a disk in memory, with a clock you set and a signal you switch. */
export interface Phone {
  readonly app: App;
  readonly disk: MemoryDisk;
  readonly workspace: () => Workspace;
  readonly setClock: (to: PartialDate) => void;
  readonly setSignal: (isThere: boolean) => void;
  /** Without room the disk takes nothing any more, and what is on it stays. */
  readonly setRoom: (isThere: boolean) => void;
  /** The signal goes when this phone has sent so many pieces of what it wrote, and more are to follow. */
  readonly losesSignalAfter: (pushes: number) => void;
  /** The app dies at this moment. What comes back has only what was on the disk. */
  readonly kill: () => Promise<Phone>;
  readonly lock: () => Promise<void>;
  readonly unlock: (secret?: string) => Promise<Result<void, unknown>>;
  readonly stop: () => Promise<void>;
}

export interface PhoneOptions {
  readonly seed: number;
  readonly relayUrl: string;
  readonly at: PartialDate;
  readonly hasSignal?: boolean;
  /** A device that was there before: its own storage, and a vault made with the real Argon2id. */
  readonly found?: FoundDevice;
}

export interface FoundDevice {
  readonly openLog: DeviceParts["openLog"];
  readonly preferences: Preferences;
  readonly argon2: Argon2;
}

type Preferences = Pick<Storage, "getItem" | "setItem" | "removeItem">;

export const usualSecret = "508317";

/** All phones of a test stand in one time zone. */
export const testUtcOffsetMinutes = 60;

export const makePhone = (options: PhoneOptions): Promise<Phone> =>
  startPhone(options, createMemoryDisk(), options.found?.preferences ?? memoryPreferences());

async function startPhone(
  options: PhoneOptions,
  disk: MemoryDisk,
  preferences: Preferences,
): Promise<Phone> {
  let now = instantOf(options.at);
  let isAlive = true;
  let isFull = false;
  const random = seededRandom(options.seed);
  const signal = createSignal(options.hasSignal ?? true);
  const timers = createTimers();
  const suite = openSuite({ subtle: crypto.subtle, random });
  const clock: Clock = { now: () => instant(now) };
  const app = createApp({
    clock,
    random,
    timers,
    utcOffsetMinutes: () => testUtcOffsetMinutes,
    preferences,
    parts: {
      subtle: crypto.subtle,
      suite: () => suite,
      argon2: options.found?.argon2 ?? quickArgon2,
      // Whatever a dead app still asks of the disk is never answered.
      openLog:
        options.found?.openLog ??
        (() =>
          Promise.resolve(
            ok(
              withoutRoom(
                createMemoryLocalLog(disk, async (_name, task) =>
                  isAlive ? task() : new Promise(() => undefined),
                ),
                () => isFull,
              ),
            ),
          )),
      keysCanBeStored: () => Promise.resolve(true),
      tabLock: onlyTab,
      outboxLock: createMutex(),
      filesLock: createMutex(),
      lineType: () => undefined,
      loadEngine: () =>
        Promise.resolve((parts) =>
          startEngine({ ...parts, line: signal.line(createWebSocketLine({ random })) }),
        ),
      loadGuestVisit: () =>
        Promise.resolve((parts) =>
          createGuestVisit({ ...parts, line: signal.line(createWebSocketLine({ random })) }),
        ),
      // A device that was there before believes its relay where it was then.
      fetch: options.found ? signal.fetchFrom(options.relayUrl) : signal.fetch,
      origin: options.relayUrl,
      storageManager: undefined,
      onWake: (listener) => signal.onWake(listener),
      onRest: () => () => undefined,
      askForBackgroundSync: () => undefined,
    },
  });
  await startApp(app);

  function die(): void {
    isAlive = false;
    timers.stop();
    signal.set(false);
  }

  return {
    app,
    disk,
    workspace() {
      const session = app.session.get();
      if (session.state !== "open") throw new Error(`Expected an open app, it is ${session.state}`);
      return session.workspace;
    },
    setClock: (to) => void (now = instantOf(to)),
    setSignal: (isThere) => signal.set(isThere),
    setRoom: (isThere) => void (isFull = !isThere),
    losesSignalAfter: (pushes) => signal.endAfter(pushes),
    async kill() {
      const hasSignal = signal.isThere();
      die();
      const seed = options.seed + 1_000_003;
      return startPhone({ ...options, seed, hasSignal }, disk, preferences);
    },
    lock: () => lock(app),
    unlock: (secret = usualSecret) => unlock(app, secret),
    async stop() {
      await lock(app);
      die();
    },
  };
}

/** Waits until `live` shows what is asked for; a test that waits in vain says what it saw. */
export async function until<T>(
  live: Live<T>,
  isTrue: (value: T) => boolean,
  within = 10_000,
): Promise<T> {
  if (isTrue(live.get())) return live.get();
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      end();
      reject(new Error(`waited in vain, last seen: ${JSON.stringify(live.get(), shorten)}`));
    }, within);
    const end = live.subscribe(() => {
      if (!isTrue(live.get())) return;
      clearTimeout(timer);
      end();
      resolve(live.get());
    });
  });
}

const shorten = (_key: string, value: unknown): unknown =>
  value instanceof Map ? [...value.entries()] : value instanceof Uint8Array ? "bytes" : value;

/** The value, or a failed test that says why there is none. */
export function must<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(`Expected it to work, got ${JSON.stringify(result.error)}`);
  return result.value;
}

const instantOf = (at: PartialDate): number => startOfPeriod(at) - testUtcOffsetMinutes * 60_000;

/** Argon2id's place in a test: as different for each secret, and much quicker. */
const quickArgon2: Argon2 = {
  prepare: () => undefined,
  derive: async ({ secret, parameters }) =>
    ok(new Uint8Array(await crypto.subtle.digest("SHA-256", concat(secret, parameters.salt)))),
};

/** As browsers do: what would have to be written is refused whole, what only takes away is not. */
function withoutRoom(log: LocalLog, isFull: () => boolean): LocalLog {
  const refused = () => Promise.resolve(err({ type: "StorageFull" } as const));
  const takesAway = ({ values = [], ...rest }: Changes): boolean =>
    Object.keys(rest).length === 0 && values.every(({ sealed }) => !sealed);
  return {
    ...log,
    commit: (changes) => (isFull() && !takesAway(changes) ? refused() : log.commit(changes)),
    keepVault: (rows) => (isFull() ? refused() : log.keepVault(rows)),
    blobs: {
      ...log.blobs,
      keep: (kept) => (isFull() ? refused() : log.blobs.keep(kept)),
      update: (changes) => (isFull() ? refused() : log.blobs.update(changes)),
    },
  };
}

const onlyTab: TabLock = {
  take: () => Promise.resolve({ release: () => undefined }),
};

export function memoryPreferences(kept: Readonly<Record<string, string>> = {}): Preferences {
  const items = new Map(Object.entries(kept));
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
  };
}

function createTimers(): Timers & { readonly stop: () => void } {
  const running = new Set<NodeJS.Timeout>();
  return {
    after(delayMs, task) {
      const timer = setTimeout(() => {
        running.delete(timer);
        task();
      }, delayMs);
      running.add(timer);
      return () => {
        clearTimeout(timer);
        running.delete(timer);
      };
    },
    stop() {
      for (const timer of running) clearTimeout(timer);
    },
  };
}

/** Without a signal no request is answered and no line opens; an open line breaks without a word. */
function createSignal(begin: boolean) {
  let isThere = begin;
  let pushesLeft = Infinity;
  const listeners = new Set<() => void>();
  const lines = new Set<{ readonly changed: () => void }>();
  function set(next: boolean): void {
    if (next === isThere) return;
    isThere = next;
    for (const { changed } of lines) changed();
    if (isThere) for (const listener of listeners) listener();
  }
  return {
    isThere: () => isThere,
    set,
    endAfter: (pushes: number) => void (pushesLeft = pushes),
    onWake(listener: () => void): () => void {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    fetch: (async (...request: Parameters<typeof fetch>) => {
      if (!isThere) throw new TypeError("no signal");
      return fetch(...request);
    }) as typeof fetch,
    fetchFrom: (origin: string) =>
      (async (asked: string, init?: RequestInit) => {
        if (!isThere) throw new TypeError("no signal");
        return fetch(asked.replace(/^https?:\/\/[^/]+/, origin), init);
      }) as typeof fetch,
    line:
      (create: CreateLine): CreateLine =>
      (target, handlers) => {
        let isWanted = false;
        const line = create(target, handlers);
        const here = {
          changed() {
            if (!isWanted) return;
            if (isThere) return line.connect();
            line.disconnect();
            handlers.closed(undefined, false);
          },
        };
        lines.add(here);
        return {
          send(message) {
            if (message.type === frameTypes.push && pushesLeft-- <= 0) set(false);
            if (isThere) line.send(message);
          },
          connect() {
            isWanted = true;
            if (isThere) line.connect();
          },
          disconnect() {
            isWanted = false;
            line.disconnect();
          },
          destroy() {
            isWanted = false;
            lines.delete(here);
            line.destroy();
          },
        };
      },
  };
}
