import { randomFillSync } from "node:crypto";
import { createMemoryBlobStore } from "../../server/blobs/memory-blob-store.ts";
import { createMemoryLateStore } from "../../server/late/memory-late-store.ts";
import { createMetrics } from "../../server/metrics.ts";
import { createRelay, type Relay } from "../../server/relay.ts";
import { createMemoryLogStore, type MemoryLogStore } from "../../server/store/memory-log-store.ts";
import { answerRequest } from "../../server/http-routes.ts";
import { createCheck } from "../../server/verify.ts";
import { utf8, type Bytes } from "../../src/base/bytes.ts";
import { instant, type Timers } from "../../src/base/clock.ts";
import { parseChannelId, type ChannelId, type DeviceId } from "../../src/base/ids.ts";
import { deviceIdOf, deviceKeysFromSeed, type DeviceKeys } from "../../src/crypto/device-keys.ts";
import { createNativeSuite } from "../../src/crypto/native-suite.ts";
import {
  encodeServerFrame,
  parseServerFrame,
  type LogId,
  type ServerFrame,
} from "../../src/protocol/frames.ts";
import type { SpaceId } from "../../src/protocol/roster.ts";
import {
  createMemoryDisk,
  createMemoryLocalLog,
  type MemoryDisk,
} from "../../src/storage/memory-local-log.ts";
import type { LocalLog } from "../../src/storage/local-log.ts";
import { createSpace, joinSpace } from "../../src/sync/begin-space.ts";
import type { CreateLine, Engine, LineMessage } from "../../src/sync/engine.ts";
import { createCompression } from "../../src/sync/compression.ts";
import { createEngine } from "../../src/sync/create-engine.ts";
import { createHttpRelay, type HttpRelay } from "../../src/sync/http-relay.ts";
import { syncRules, type SyncRules } from "../../src/sync/rules.ts";
import { entryId } from "../../src/sync/yjs-entries.ts";

/*
 * A network whose relay can be made to lie to whom it likes. Relay, engines, keys, seals and signatures are the real ones; only lines and disks are in
 * memory.
 */

const relayUrl = "https://relay.example";
export const aCase: ChannelId = parseChannelId("0123456789abcdef")!;
export const random = { bytes: (length: number) => randomFillSync(new Uint8Array(length)) };
export const newSuite = () => createNativeSuite({ subtle: crypto.subtle, random });

/** What the relay tells one person instead of the truth: any number of frames for one. */
export type Lie = (frame: ServerFrame) => readonly (ServerFrame | LineMessage)[];

interface Phone {
  readonly seed: Bytes;
  readonly disk: MemoryDisk;
}

/** How an app is started. */
export interface Starting {
  /** Of an older version of the app, or so that what takes a month is seen. */
  readonly rules?: Partial<SyncRules>;
  readonly log?: (log: LocalLog) => LocalLog;
  /** What happens before something is opened that was read from the disk. */
  readonly beforeOpening?: (place: string) => Promise<void>;
  /** Its requests get nowhere: no summaries are written or read on it. */
  readonly hasNoHttp?: boolean;
  /** It waits for things as long as an app does, and not for the tests' moments. */
  readonly isPatient?: boolean;
}

export interface Person extends Phone {
  readonly engine: Engine;
  /** From the next frame on; undefined: it is honest again. */
  readonly isToldLies: (lie: Lie | undefined) => void;
  readonly notes: () => Promise<readonly string[]>;
  readonly writes: (note: string, channel?: ChannelId) => Promise<void>;
  /** What a coordinator is shown of it, and why. */
  readonly refused: () => Promise<readonly string[]>;
  readonly stop: () => Promise<void>;
}

export interface Network {
  readonly spaceId: SpaceId;
  readonly ilona: Person;
  readonly joins: (role?: Role, rules?: Partial<SyncRules>) => Promise<Person>;
  /** Belongs to the network, and has not been opened yet. */
  readonly newPhone: (role?: Role) => Promise<Phone>;
  readonly starts: (phone: Phone, how?: Starting) => Promise<Person>;
  /** Keys of a device that runs another app than ours. */
  readonly admit: (keys: DeviceKeys, role: Role) => Promise<void>;
  readonly remove: (device: DeviceId) => Promise<void>;
  /** The same phone, started again. */
  readonly startsAgain: (person: Person, rules?: Partial<SyncRules>) => Promise<Person>;
  readonly relay: () => Relay;
  readonly http: HttpRelay;
  readonly store: () => MemoryLogStore;
  /** The relay's log is what it was when this was called, under its old name if `isHidden`. */
  readonly backup: () => (isHidden: boolean) => void;
  readonly end: () => Promise<void>;
}

type Role = "mediator" | "coordinator" | "reader" | "intake";

const clock = { now: () => instant(Date.now()) };
const timersUpTo = (mostMs: number): Timers => ({
  after(delayMs, task) {
    const timer = setTimeout(task, Math.min(delayMs, mostMs));
    return () => clearTimeout(timer);
  },
});
const timers = timersUpTo(20);

/** `how` Ilona's app is started, who founds it. */
export async function createNetwork(how: Starting = {}): Promise<Network> {
  const logId = "1".repeat(32) as LogId;
  let store = createMemoryLogStore({ logId });
  let relay = relayOn(store);
  const people: Person[] = [];

  const suite = newSuite();
  const first = { seed: random.bytes(32), disk: createMemoryDisk() };
  const keys = await deviceKeysFromSeed(suite, first.seed);
  const recovery = await deviceKeysFromSeed(suite, random.bytes(32));
  const space = await createSpace(
    { suite, random, keys, log: createMemoryLocalLog(first.disk) },
    { relayUrl, recovery },
  );
  if (!space.ok) throw new Error("a disk that works");
  const { spaceId } = space.value;
  await store.createSpace(spaceId, space.value.genesis);
  const http = createHttpRelay({ relayUrl, fetch: fetchFrom(() => relay) });
  const ilona = await starts(first, how);

  async function starts(
    { seed, disk }: Phone,
    { rules, log = (own) => own, beforeOpening, hasNoHttp = false, isPatient }: Starting = {},
  ): Promise<Person> {
    let lie: Lie | undefined;
    // One of its own: an engine that stops makes its suite forget every key.
    const suite = newSuite();
    const engine = await createEngine({
      compression: createCompression(),
      rules: { ...syncRules, ...rules },
      suite,
      log: log(createMemoryLocalLog(disk)),
      clock,
      random,
      timers: isPatient ? timersUpTo(Infinity) : timers,
      localSeal: {
        seal: (place, plain) => Promise.resolve(new Uint8Array([...utf8(place), ...plain])),
        async open(place, sealed) {
          await beforeOpening?.(place);
          return sealed.slice(utf8(place).length);
        },
      },
      keys: await deviceKeysFromSeed(suite, seed),
      epochSecrets: [],
      keepSecrets: () => undefined,
      summarise: (changed, read) =>
        Promise.all([...changed].map(async (id) => ({ id, summary: (await read(id)).length }))),
      line: lineTo(
        () => relay,
        spaceId,
        () => lie,
      ),
      ...(!hasNoHttp && { http }),
      outboxLock: { run: (task) => task() },
    });
    if (!engine) throw new Error("a device of the space");
    engine.wake();
    const person: Person = {
      seed,
      disk,
      engine,
      isToldLies: (next) => void (lie = next),
      async notes() {
        const entries = await engine.channels.entries(aCase);
        return entries.map(({ value }) => String(Object(value).text));
      },
      async writes(text, channel = aCase) {
        const done = await engine.channels.write([
          {
            channel,
            change: (doc) =>
              doc.getMap("log").set(entryId(doc.clientID, tail()), { k: "note", text }),
          },
        ]);
        if (!done.ok) throw new Error(`not written: ${done.error.type}`);
      },
      refused: async () => (await engine.refused()).map(({ why }) => why),
      stop: () => engine.stop(),
    };
    people.push(person);
    return person;
  }

  // Under load an answer may come after its deadline, which is short here: what counts is what the roster says.
  async function admit(own: DeviceKeys, role: Role): Promise<void> {
    const { signPublic, kemPublic } = own;
    const id = await deviceIdOf(suite, own);
    await until(async () => {
      await ilona.engine.members.add({ signPublic, kemPublic, role, invitation: undefined });
      return ilona.engine.roster.get()?.devices.has(id);
    });
  }

  async function remove(device: DeviceId): Promise<void> {
    await until(async () => {
      await ilona.engine.members.remove([device]);
      return ilona.engine.roster.get()?.devices.get(device)?.removed;
    });
  }

  async function newPhone(role: Role = "mediator"): Promise<Phone> {
    const seed = random.bytes(32);
    const disk = createMemoryDisk();
    const own = await deviceKeysFromSeed(suite, seed);
    await admit(own, role);
    await joinSpace({ suite, keys: own, log: createMemoryLocalLog(disk) }, { spaceId, relayUrl });
    return { seed, disk };
  }

  return {
    spaceId,
    ilona,
    admit,
    remove,
    relay: () => relay,
    http,
    store: () => store,
    newPhone,
    starts,
    async joins(role, rules = {}) {
      const person = await starts(await newPhone(role), { rules });
      await until(() => person.engine.status.get().state === "online");
      return person;
    },
    async startsAgain(person, rules = {}) {
      await person.stop();
      people.splice(people.indexOf(person), 1);
      return starts(person, { rules });
    },
    backup() {
      const from = store.copy();
      return (isHidden) => {
        store = createMemoryLogStore({ logId: isHidden ? logId : ("2".repeat(32) as LogId), from });
        relay = relayOn(store);
      };
    },
    async end() {
      for (const person of people) await person.stop();
    },
  };
}

function relayOn(store: MemoryLogStore): Relay {
  return createRelay({
    blobs: createMemoryBlobStore(),
    late: createMemoryLateStore(),
    store,
    clock,
    // The relay's own deadlines are not what these tests are about.
    timers: { after: () => () => undefined },
    random,
    check: createCheck(),
    metrics: createMetrics(),
    logger: { info: () => undefined, error: () => undefined },
    newSpaces: "open",
  });
}

const tail = (): number => new DataView(random.bytes(4).buffer).getUint32(0);

/** Requests as a browser makes them, answered as the relay's server would. */
const fetchFrom =
  (relay: () => Relay): typeof fetch =>
  async (address, init) => {
    const request = new Request(address, init);
    const { pathname, searchParams } = new URL(request.url);
    const answer = await answerRequest(relay().parts, {
      method: request.method,
      path: pathname,
      query: searchParams,
      authorization: request.headers.get("authorization") ?? undefined,
      body: async () => new Uint8Array(await request.arrayBuffer()),
      allows: () => true,
    });
    const { status = 404, body: said } = answer ?? {};
    return new Response(status === 204 ? null : (said ?? null), { status });
  };

/** Opens at once and never breaks, but what the relay says may be changed on the way. */
function lineTo(relay: () => Relay, spaceId: SpaceId, lie: () => Lie | undefined): CreateLine {
  return (_target, handlers) => {
    let session: ReturnType<Relay["connect"]> | undefined;
    return {
      connect() {
        if (session) return;
        handlers.opened();
        session = relay().connect(
          {
            send(message) {
              const told = lie();
              const parsed = told && parseServerFrame(message);
              const said = parsed?.ok && told ? told(parsed.value) : [message];
              for (const each of said)
                setImmediate(() =>
                  handlers.message("payload" in each ? each : encodeServerFrame(each)),
                );
            },
            close(code) {
              session = undefined;
              setImmediate(() => handlers.closed(code, code >= 4400 && code < 4500));
            },
            bufferedBytes: () => 0,
            hold: () => undefined,
          },
          spaceId,
          relayUrl,
        );
      },
      disconnect() {
        session?.lineClosed();
        session = undefined;
      },
      send: (message) => session?.receive(message),
      destroy: () => session?.lineClosed(),
    };
  };
}

/** What comes of asking again and again. */
export async function until<T>(ask: () => T | Promise<T>): Promise<NonNullable<T>> {
  for (let i = 0; i < 1_000; i++) {
    const answer = await ask();
    if (answer) return answer;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error("it never came true");
}

export async function level(...people: readonly Person[]): Promise<void> {
  for (const { engine } of people) {
    engine.rest();
    await engine.syncNow();
  }
}

export const bytesOn = ({ disk }: Pick<Person, "disk">): number => {
  const sum = (rows: Iterable<{ readonly bytes: Bytes }>) =>
    [...rows].reduce((total, { bytes }) => total + bytes.length, 0);
  return (
    sum(disk.quarantine.values()) +
    sum(disk.held.values()) +
    [...disk.stored.values()].reduce((total, rows) => total + sum(rows.values()), 0)
  );
};
