import { randomFillSync } from "node:crypto";
import { serialize } from "node:v8";
import { createMutex } from "../../../src/base/mutex.ts";
import { instant, type Clock, type Timers } from "../../../src/base/clock.ts";
import type { Bytes } from "../../../src/base/bytes.ts";
import type { ChannelId } from "../../../src/base/ids.ts";
import type { Random } from "../../../src/base/random.ts";
import { deviceKeysFromSeed } from "../../../src/crypto/device-keys.ts";
import { createLocalSeal } from "../../../src/crypto/local-seal.ts";
import { createNativeSuite } from "../../../src/crypto/native-suite.ts";
import type { Suite } from "../../../src/crypto/suite.ts";
import { createCaseChannels } from "../../../src/app/network/case-channels.ts";
import { nextEntryIds } from "../../../src/documents/entry-log.ts";
import { storedSummaryForDigest } from "../../../src/app/network/stored-summary.ts";
import { createSummarise } from "../../../src/app/network/summarise-channels.ts";
import { personIdOfFirstDevice } from "../../../src/domain/network/person-id.ts";
import {
  createMemoryDisk,
  createMemoryLocalLog,
  type MemoryDisk,
} from "../../../src/storage/memory-local-log.ts";
import type { LocalLog } from "../../../src/storage/local-log.ts";
import type { ChannelChange, Summarise } from "../../../src/sync/channels.ts";
import type { Engine } from "../../../src/sync/engine.ts";
import { createHttpRelay } from "../../../src/sync/http-relay.ts";
import { startEngine } from "../../../src/sync/start-engine.ts";
import { createWebSocketLine } from "../../../src/sync/websocket-line.ts";
import type { NewEntry, WrittenEntry } from "./case-entries.ts";

/** A phone of the bench: the app's own engine, its real cryptography and its real line, on a disk that is kept in memory between runs. */
export interface BenchDevice {
  readonly seed: Bytes;
  readonly disk: MemoryDisk;
}

export const random: Random = { bytes: (length) => randomFillSync(new Uint8Array(length)) };
export const realClock: Clock = { now: () => instant(Date.now()) };

/** A clock that goes on from whatever it is set to. */
export function createOtherTime(ms: number): Clock & { readonly set: (ms: number) => void } {
  let ahead = 0;
  const set = (now: number): void => void (ahead = now - Date.now());
  set(ms);
  return { now: () => instant(Date.now() + ahead), set };
}
const timers: Timers = {
  after(delayMs, task) {
    const timer = setTimeout(task, delayMs);
    return () => clearTimeout(timer);
  },
};

/** Everything on it, as one long row. */
export const diskBytes = (disk: MemoryDisk): number => serialize(disk).length;

export const createSuite = (): Suite =>
  createNativeSuite({ subtle: globalThis.crypto.subtle, random });

export const newDevice = (): BenchDevice => ({ seed: random.bytes(32), disk: createMemoryDisk() });

export interface RunningDevice {
  readonly engine: Engine;
  readonly log: LocalLog;
}

/** `lists`: works out what lists show, as the app does; a device that only writes can do without. `snapshots`: takes,
 * writes and confirms them, for which it must hold what was written before. */
export async function start(
  device: BenchDevice,
  relayUrl: string,
  options: {
    readonly lists?: boolean;
    readonly snapshots?: boolean;
    readonly log?: LocalLog;
    readonly clock?: Clock;
    /** For snapshots. */
    readonly fetch?: typeof fetch;
  } = {},
): Promise<RunningDevice> {
  const suite = createSuite();
  const log = options.log ?? createMemoryLocalLog(device.disk);
  await log.commit({ update: { relayUrl } });
  const engine = await startEngine({
    suite,
    log,
    clock: options.clock ?? realClock,
    random,
    timers,
    localSeal: await createLocalSeal({ suite, random }, await suite.sha256(device.seed)),
    keys: await deviceKeysFromSeed(suite, device.seed),
    epochSecrets: [],
    keepSecrets: () => undefined,
    summarise: options.lists ? realSummarise() : () => Promise.resolve([]),
    forDigest: storedSummaryForDigest,
    line: createWebSocketLine({ random }),
    ...(options.snapshots && {
      http: createHttpRelay({ fetch: options.fetch ?? fetch, relayUrl }),
    }),
    outboxLock: createMutex(),
  });
  if (!engine) throw new Error("the device belongs to no space");
  return { engine, log };
}

const realSummarise = (): Summarise =>
  createSummarise({ personOf: personIdOfFirstDevice, caseChannels: createCaseChannels() });

/** Connects and comes back when both sides hold everything and the relay has it on disk. */
export async function untilLevel(engine: Engine, patienceMs = 1_800_000): Promise<void> {
  const before = engine.status.get().lastSyncedAt;
  const deadline = performance.now() + patienceMs;
  engine.wake();
  while (engine.status.get().lastSyncedAt === before || engine.status.get().waiting > 0) {
    if (performance.now() > deadline)
      throw new Error(`not level: ${JSON.stringify(engine.status.get())}`);
    await nextStatus(engine);
  }
}

function nextStatus(engine: Engine): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      unsubscribe();
      clearTimeout(timer);
      resolve();
    };
    const unsubscribe = engine.status.subscribe(done);
    const timer = setTimeout(done, 1_000);
  });
}

/** What the app does when somebody taps "save"; gives the entries with the ids they got. */
export async function write(
  engine: Engine,
  changes: readonly { readonly channel: ChannelId; readonly entries: readonly NewEntry[] }[],
): Promise<readonly (readonly WrittenEntry[])[]> {
  const written: (readonly WrittenEntry[])[] = [];
  const done = await engine.channels.write(
    changes.map(({ channel, entries }) =>
      writing(channel, entries, (mine) => void written.push(mine)),
    ),
  );
  if (!done.ok) throw new Error(`not written: ${done.error.type}`);
  return written;
}

export const writing = (
  channel: ChannelId,
  entries: readonly NewEntry[],
  heard: (mine: readonly WrittenEntry[]) => void = () => undefined,
): ChannelChange => ({
  channel,
  change(doc) {
    const ids = nextEntryIds(doc, entries.length);
    const mine = entries.map((value, index) => ({ id: ids[index] ?? "", value }));
    const log = doc.getMap("log");
    doc.transact(() => {
      for (const { id, value } of mine) log.set(id, value);
    });
    heard(mine);
  },
});

/** Enough to go on writing: what was read before is left out. */
export const withoutDocuments = (disk: MemoryDisk): MemoryDisk => ({
  ...disk,
  stored: new Map(),
  channels: new Map(),
  pages: new Map(),
});
