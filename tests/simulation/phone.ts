import type * as Y from "yjs";
import type { ChannelId, DeviceId } from "../../src/base/ids.ts";
import { instant } from "../../src/base/clock.ts";
import { entryId } from "../../src/sync/yjs-entries.ts";
import type { DeviceKeys } from "../../src/crypto/device-keys.ts";
import type { Suite } from "../../src/crypto/suite.ts";
import { createMemoryDisk, createMemoryLocalLog } from "../../src/storage/memory-local-log.ts";
import type { LocalLog } from "../../src/storage/local-log.ts";
import { createCompression } from "../../src/sync/compression.ts";
import { createEngine } from "../../src/sync/create-engine.ts";
import type { CreateLine, Engine, ExclusiveLock } from "../../src/sync/engine.ts";
import { flushOutbox } from "../../src/sync/flush-outbox.ts";
import type { HttpRelay } from "../../src/sync/http-relay.ts";
import { syncRules, type SyncRules } from "../../src/sync/rules.ts";
import { createFakeLine, type Door, type FakeLine } from "./fake-line.ts";
import type { Owner, Scheduler } from "./scheduler.ts";
import type { Dice } from "./seeded.ts";

/** What a fault may put between the engine and its world. */
export interface Seams {
  readonly log?: (log: LocalLog, world: SeamWorld) => LocalLog;
  readonly line?: (create: CreateLine, log: LocalLog) => CreateLine;
  readonly rules?: SyncRules;
  /** Snapshots are written, confirmed and made use of, and days pass. Without it the dice fall as they always did. */
  readonly isCompacting?: boolean;
  /** What a snapshot says is read case by case, while others write, end cases and go. Without it the dice fall as they always did. */
  readonly isReadInPieces?: boolean;
  /** Experts from outside come to read one channel, answer, and go. */
  readonly hasGuests?: boolean;
  /** One of them only hands in, and now and then tries more. */
  readonly isIntake?: boolean;
  /** One of them writes snapshots that lack a channel. */
  readonly hasLiar?: boolean;
  /** Around the log of the service worker only. */
  readonly workerLog?: (log: LocalLog, disk: Phone["disk"]) => LocalLog;
}

interface SeamWorld {
  readonly disk: Phone["disk"];
  /** Channels that a guest reads. */
  readonly rooms: ReadonlySet<ChannelId>;
  /** One more thing that happens when its turn comes, unless the page is killed before. */
  readonly turn: <T>(task: () => T) => Promise<T>;
}

/** An entry somebody wrote. `durable`: the phone has said that it is kept. */
export interface Written {
  readonly device: DeviceId;
  readonly channel: ChannelId;
  readonly id: string;
  readonly text: string;
  /** Its author knew that a guest reads the channel. */
  readonly isForGuest: boolean;
  isDurable: boolean;
}

export interface Phone {
  readonly name: string;
  readonly device: DeviceId;
  readonly keys: DeviceKeys;
  readonly disk: ReturnType<typeof createMemoryDisk>;
  readonly lockName: string;
  engine: Engine | undefined;
  page: Owner;
  isStarting: boolean;
  line: FakeLine | undefined;
  isLineWorking: boolean;
  readonly clockOffsetMs: number;
}

const often = { snapshotAfter: 4, snapshotShare: 0.1, snapshotEveryMs: 60_000 };
const never = { snapshotAfter: Infinity };
/** Who writes false snapshots, if somebody does. */
export const liar = "Dana";

export interface Ground {
  readonly scheduler: Scheduler;
  readonly dice: Dice;
  readonly suite: Suite;
  readonly door: Door;
  readonly http: (owner: Owner, lane: string) => HttpRelay;
  readonly seams: Seams;
  readonly written: Written[];
  readonly rooms: ReadonlySet<ChannelId>;
}

export async function createPhone(
  ground: Ground,
  name: string,
  seed: Uint8Array<ArrayBuffer>,
): Promise<Phone> {
  const { suite, dice } = ground;
  const [signing, kem] = await Promise.all([
    suite.signingKeysFromSeed(seed),
    suite.kemKeysFromSeed(seed),
  ]);
  const keys = { ...signing, ...kem };
  const { deviceIdOf } = await import("../../src/crypto/device-keys.ts");
  const years = 365 * 24 * 3_600_000;
  return {
    name,
    device: await deviceIdOf(suite, keys),
    keys,
    disk: createMemoryDisk(),
    lockName: name,
    engine: undefined,
    page: { name: `${name} page`, isAlive: false },
    isStarting: false,
    line: undefined,
    isLineWorking: true,
    clockOffsetMs: dice.chance(0.3) ? (dice.chance(0.5) ? 10 : -10) * years : dice.below(90_000),
  };
}

/** Only guests deflate here. */
const { inflate } = createCompression();

/** Opens the app. The engine is there after as many turns as its start takes. */
export function startPage(ground: Ground, phone: Phone): void {
  const { scheduler, dice, suite, seams } = ground;
  const page: Owner = { name: `${phone.name} page`, isAlive: true };
  phone.page = page;
  phone.isStarting = true;
  const log = pageLog(ground, phone, page);
  const line = createFakeLine(scheduler, dice, page, ground.door, () => phone.isLineWorking);
  phone.line = line;
  const started = createEngine({
    suite,
    log,
    clock: { now: () => instant(scheduler.now() + phone.clockOffsetMs) },
    random: dice,
    timers: scheduler.timersOf(page),
    localSeal: plainSeal,
    keys: phone.keys,
    epochSecrets: [],
    keepSecrets: () => undefined,
    summarise: async (changed, read) =>
      Promise.all(
        [...changed].map(async (id) => ({ id, summary: { entries: (await read(id)).length } })),
      ),
    compression: {
      deflate: () => undefined,
      deflateInTurns: () => Promise.resolve(undefined),
      inflate,
    },
    rules: {
      ...(seams.rules ?? syncRules),
      ...(seams.isCompacting ? often : never),
      ...(seams.isReadInPieces && { casesAtOnce: 1 }),
    },
    line: seams.line ? seams.line(line.create, log) : line.create,
    http: ground.http(page, `${phone.name} http`),
    outboxLock: lockOf(page, phone),
  });
  void started.then((engine) => {
    if (!page.isAlive || !engine) return;
    phone.engine = engine;
    phone.isStarting = false;
    engine.wake();
  });
}

function pageLog(ground: Ground, phone: Phone, page: Owner): LocalLog {
  const { scheduler, seams } = ground;
  const lane = `${phone.name} disk`;
  const turn = <T>(task: () => T) => scheduler.turn(page, lane, task);
  const log = createMemoryLocalLog(phone.disk, (_name, task) => turn(task));
  const honest = seams.log ? seams.log(log, { disk: phone.disk, rooms: ground.rooms, turn }) : log;
  if (!seams.hasLiar || phone.name !== liar) return honest;
  return { ...honest, channelIds: async () => (await honest.channelIds()).slice(1) };
}

/** The battery is empty, the system wanted the memory, the tab was closed: without a word. */
export function killPage(ground: Ground, phone: Phone): void {
  phone.engine = undefined;
  phone.isStarting = false;
  phone.line?.break();
  phone.line = undefined;
  ground.scheduler.kill(phone.page);
  releaseLock(phone.page);
}

/** The service worker of the phone delivers what is sealed, with or without the page. */
export function startWorker(ground: Ground, phone: Phone): Owner {
  const { scheduler, seams } = ground;
  const worker: Owner = { name: `${phone.name} worker`, isAlive: true };
  const lane = `${phone.name} worker`;
  const own = createMemoryLocalLog(phone.disk, (_name, task) => scheduler.turn(worker, lane, task));
  const log = seams.workerLog ? seams.workerLog(own, phone.disk) : own;
  void flushOutbox({
    log,
    http: ground.http(worker, `${lane} http`),
    lock: lockOf(worker, phone),
  }).then(() => {
    worker.isAlive = false;
  });
  return worker;
}

export function stopWorker(ground: Ground, worker: Owner): void {
  ground.scheduler.kill(worker);
  releaseLock(worker);
}

const plainSeal = {
  seal: (_aad: string, plain: Uint8Array<ArrayBuffer>) => Promise.resolve(plain),
  open: (_aad: string, sealed: Uint8Array<ArrayBuffer>) => Promise.resolve(sealed),
};

interface LockState {
  holder: Owner | undefined;
  readonly waiting: { readonly owner: Owner; readonly start: () => void }[];
}
const locks = new WeakMap<Phone, LockState>();
const lockOfOwner = new WeakMap<Owner, LockState>();

/** A Web Lock: one holder in all of the phone, let go when the holder dies. */
function lockOf(owner: Owner, phone: Phone): ExclusiveLock {
  const state = locks.get(phone) ?? { holder: undefined, waiting: [] };
  locks.set(phone, state);
  lockOfOwner.set(owner, state);
  return {
    run: (task) =>
      new Promise((resolve, reject) => {
        const start = () => {
          state.holder = owner;
          void task()
            .then(resolve, reject)
            .finally(() => {
              if (state.holder === owner) nextHolder(state);
            });
        };
        if (state.holder === undefined) start();
        else state.waiting.push({ owner, start });
      }),
  };
}

function nextHolder(state: LockState): void {
  state.holder = undefined;
  for (let next = state.waiting.shift(); next; next = state.waiting.shift())
    if (next.owner.isAlive) return next.start();
}

function releaseLock(owner: Owner): void {
  const state = lockOfOwner.get(owner);
  if (state?.holder === owner) nextHolder(state);
}

/** Writes into one or two channels at once; what the promise says is what the screen would. */
export function write(ground: Ground, phone: Phone, channels: readonly ChannelId[]): void {
  const { engine } = phone;
  if (!engine) return;
  const made: Written[] = [];
  const guests = [...(engine.roster.get()?.devices.values() ?? [])].flatMap((one) => one.guest ?? []); // prettier-ignore
  const changes = channels.map((channel) => ({
    channel,
    change(doc: Y.Doc) {
      const count = 1 + ground.dice.below(2);
      for (let i = 0; i < count; i++) {
        const id = entryId(doc.clientID, ground.dice.below(0x100000000));
        const text = `canary ${phone.name} ${ground.written.length} ${made.length}`;
        doc.getMap("log").set(id, { k: "note", text, at: ground.scheduler.now() });
        // Remembered before it is durable: a write whose answer never came may still have happened.
        const isForGuest = guests.some(({ room }) => room === channel);
        const entry = { device: phone.device, channel, id, text, isForGuest, isDurable: false };
        made.push(entry);
        ground.written.push(entry);
      }
    },
  }));
  void engine.channels.write(changes).then((done) => {
    if (done.ok) for (const entry of made) entry.isDurable = true;
  });
}

/** A new case from who only hands in; `meddlesIn` is one that is there, into which her app was changed to write as well. `opened` says where hers is. */
export function handIn(
  ground: Ground,
  phone: Phone,
  meddlesIn: ChannelId | undefined,
  opened: (channel: ChannelId) => void,
): void {
  const { engine } = phone;
  if (!engine) return;
  const made: Written[] = [];
  const add = (channel: ChannelId, text: string, isHers: boolean) => ({
    channel,
    change(doc: Y.Doc) {
      const id = entryId(doc.clientID, ground.dice.below(0x100000000));
      doc.getMap("log").set(id, { k: "note", text, at: ground.scheduler.now() });
      if (!isHers) return;
      const entry = {
        device: phone.device,
        channel,
        id,
        text,
        isForGuest: false,
        isDurable: false,
      };
      made.push(entry);
      ground.written.push(entry);
    },
  });
  void engine.handIns
    .handIn((channels) => {
      opened(channels.case);
      const text = `canary ${phone.name} ${ground.written.length}`;
      const changes = [add(channels.case, text, true)];
      // What she opened before and was killed over is the same case again, under the same counter.
      if (meddlesIn && meddlesIn !== channels.case)
        changes.push(add(meddlesIn, `canary meddling ${text}`, false));
      return Promise.resolve({ changes, values: [] });
    })
    .then((done) => {
      if (done.ok) for (const entry of made) entry.isDurable = true;
    });
}
