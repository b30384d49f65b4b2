import { createMemoryBlobStore } from "../../server/blobs/memory-blob-store.ts";
import { createMemoryLateStore } from "../../server/late/memory-late-store.ts";
import { beforeEach, expect, test } from "vitest";
import type * as Y from "yjs";
import { createSpace, joinSpace } from "../../src/sync/begin-space.ts";
import { instant } from "../../src/base/clock.ts";
import { utf8, type Bytes } from "../../src/base/bytes.ts";
import { parseChannelId } from "../../src/base/ids.ts";
import { deviceIdOf, type DeviceKeys } from "../../src/crypto/device-keys.ts";
import { frameTypes, type LogId } from "../../src/protocol/frames.ts";
import type { SpaceId } from "../../src/protocol/roster.ts";
import {
  createMemoryDisk,
  createMemoryLocalLog,
  type MemoryDisk,
} from "../../src/storage/memory-local-log.ts";
import { createCompression } from "../../src/sync/compression.ts";
import { createEngine } from "../../src/sync/create-engine.ts";
import type { CreateLine, Engine } from "../../src/sync/engine.ts";
import { syncRules } from "../../src/sync/rules.ts";
import { entryId } from "../../src/sync/yjs-entries.ts";
import { createMetrics } from "../../server/metrics.ts";
import { createRelay, type Relay } from "../../server/relay.ts";
import { createMemoryLogStore, type MemoryLogStore } from "../../server/store/memory-log-store.ts";
import { createFakeSuite, fakeSeed } from "./fake-suite.ts";
import { createDice } from "./seeded.ts";

// One relay, lines that work, and nothing that waits: what the engine does when nothing goes wrong with the line.

const suite = createFakeSuite();
const dice = createDice(1);
const relayUrl = "https://relay.example";
const clock = { now: () => instant(Date.now()) };
const timers = {
  after(delayMs: number, task: () => void) {
    const timer = setTimeout(task, Math.min(delayMs, 20));
    return () => clearTimeout(timer);
  },
};
const channel = parseChannelId("0123456789abcdef")!;

let relay: Relay;
let spaceId: SpaceId;
let genesis: Bytes;
/** Frames with envelopes that have come to the relay. */
let pushes = 0;
let ilona: Person;

interface Person {
  readonly keys: DeviceKeys;
  readonly disk: MemoryDisk;
}

beforeEach(async () => {
  pushes = 0;
  const store = createMemoryLogStore({ logId: "1".repeat(32) as LogId });
  relay = startRelay(store);
  ilona = await person("Ilona");
  const space = await createSpace(
    { suite, random: dice, keys: ilona.keys, log: createMemoryLocalLog(ilona.disk) },
    { relayUrl, recovery: { signPublic: fakeSeed("a"), kemPublic: fakeSeed("b") } },
  );
  if (!space.ok) throw new Error("a disk that works");
  ({ spaceId, genesis } = space.value);
  await store.createSpace(spaceId, genesis);
});

function startRelay(store: MemoryLogStore): Relay {
  return createRelay({
    blobs: createMemoryBlobStore(),
    late: createMemoryLateStore(),
    store,
    clock,
    // The relay's own deadlines are not what these tests are about.
    timers: { after: () => () => undefined },
    random: dice,
    check: {
      sha256: (bytes) => suite.sha256(new Uint8Array(bytes)),
      verify: (key, bytes, signature) =>
        suite.verify(key, new Uint8Array(bytes), new Uint8Array(signature)),
      acceptsKeys: suite.acceptsKeys,
    },
    metrics: createMetrics(),
    logger: { info: () => undefined, error: () => undefined },
    newSpaces: "open",
  });
}

test("what one phone writes is on the other, by its author, and told when a coordinator has seen it", async () => {
  const owner = await startOn(ilona);
  const dana = await joined(owner, "Dana", "mediator");
  await write(dana, "the landlord wants the flat back");
  await dana.syncNow();

  await until(async () => (await texts(owner)).length === 1);
  const [entry] = await owner.channels.entries(channel);
  expect(entry?.origin).toMatchObject({ device: dana.device, place: "relay" });
  expect(owner.summaries.get().byId.get(channel)).toMatchObject({ unread: 1, summary: 1 });

  await owner.channels.markSeen(channel);
  expect(owner.summaries.get().byId.get(channel)).toMatchObject({ unread: 0 });
  await until(async () => (await dana.channels.entries(channel))[0]?.origin.place === "seen");
});

test("when it was last heard of a phone is known after a restart too, before anything new has come", async () => {
  const owner = await startOn(ilona);
  const dana = await joined(owner, "Dana", "mediator");
  await write(dana, "from Dana");
  await dana.syncNow();
  await until(() => owner.lastHeard.get().has(dana.device));
  const heard = owner.lastHeard.get().get(dana.device);
  expect(heard).toMatchObject({ waiting: 0 });
  await owner.stop();
  const again = await startOn(ilona);
  expect(again.lastHeard.get().get(dana.device)).toEqual(heard);
});

test("waking up in the middle of the greeting is not taken for a stranger's knock", async () => {
  const owner = await startOn(ilona);
  owner.rest();
  owner.wake();
  owner.wake();
  await owner.syncNow();
  expect(owner.status.get().state).toBe("online");
});

test("an open document shows what arrives, and what is written here only once it is kept", async () => {
  const owner = await startOn(ilona);
  const dana = await joined(owner, "Dana", "mediator");
  const open = await owner.channels.open(channel);
  let changes = 0;
  open.subscribe(() => changes++);
  await write(dana, "from Dana");
  await until(() => open.doc.getMap("log").size === 1);
  await write(owner, "from Ilona");
  expect(open.doc.getMap("log").size).toBe(2);
  expect(changes).toBeGreaterThan(1);
  const [item] = open.entries();
  expect(open.originOf(item!.client, item!.clock)?.device).toBe(dana.device);
  expect(open.doc.store.pendingStructs).toBeNull();
  open.release();
});

test("a new phone gets everything from the relay alone, and a list of it before", async () => {
  const owner = await startOn(ilona);
  await write(owner, "long ago");
  await owner.syncNow();
  await until(() => owner.status.get().waiting === 0 && ilona.disk.meta?.digestPutAt !== undefined);
  const marek = await joined(owner, "Marek", "coordinator");
  await until(async () => (await texts(marek)).length === 1);
  expect(await texts(marek)).toEqual(["long ago"]);
  expect(marek.summaries.get().byId.get(channel)).toMatchObject({ summary: 1, unread: 0 });
});

test("who is removed cannot read on, and what she signs later does not count", async () => {
  const owner = await startOn(ilona);
  const dana = await joined(owner, "Dana", "mediator");
  const marek = await joined(owner, "Marek", "mediator");
  await write(dana, "before");
  await dana.syncNow();
  await until(async () => (await texts(owner)).length === 1);
  dana.rest();
  await write(dana, "after");
  expect(await owner.members.remove([dana.device])).toEqual({ ok: true, value: undefined });
  await write(marek, "under the new key");
  dana.wake();
  await until(() => dana.status.get().state === "refused");
  await until(async () => (await texts(owner)).length === 2);
  expect(await texts(owner)).toEqual(["before", "under the new key"]);
  expect(await texts(dana)).toEqual(["before", "after"]);
});

test("a phone put back from a backup is found to live twice, and writes no more", async () => {
  const owner = await startOn(ilona);
  await write(owner, "first");
  await owner.syncNow();
  await until(() => owner.status.get().waiting === 0);
  const backup = structuredClone(ilona.disk);
  await write(owner, "second");
  await until(() => owner.status.get().waiting === 0);
  await owner.stop();

  const restored = await startOn({ ...ilona, disk: backup });
  await until(() => restored.status.get().refusal === "fork");
  expect(await write(restored, "third")).toEqual({ ok: false, error: { type: "ReadOnly" } });
});

test("what a coordinator ends is gone wherever the word arrives, and what comes of it later is kept by nobody", async () => {
  const owner = await startOn(ilona);
  const dana = await person("Dana");
  let phone = await joined(owner, dana, "mediator");
  await write(owner, "the landlord wants the flat back");
  await until(async () => (await texts(phone)).length === 1);
  expect(await phone.channels.shred([channel], [])).toEqual({
    ok: false,
    error: { type: "ReadOnly" },
  });

  phone.rest();
  await write(phone, "written without a signal");
  const open = await owner.channels.open(channel);
  expect(await owner.channels.shred([channel], [])).toEqual({ ok: true, value: undefined });
  expect(open.entries()).toEqual([]);
  open.release();
  await phone.stop();
  phone = await startOn(dana);
  await until(() => phone.status.get().waiting === 0);
  await until(() => phone.summaries.get().byId.get(channel) === undefined);
  await owner.syncNow();

  for (const [engine, { disk }] of [
    [owner, ilona],
    [phone, dana],
  ] as const) {
    expect(await texts(engine)).toEqual([]);
    expect(engine.summaries.get().byId.has(channel)).toBe(false);
    expect([...disk.channels.keys()]).not.toContain(channel);
    expect([...disk.shredded.keys()]).toEqual([channel]);
    expect(engine.status.get().attention).toEqual([]);
    const late = { channel, change: (doc: Y.Doc) => doc.getMap("log").set("x", { k: "note" }) };
    expect(await engine.channels.write([late])).toEqual({ ok: false, error: { type: "Erased" } });
  }
  // Who comes later gets neither the case nor a list with it.
  const marek = await joined(owner, "Marek", "coordinator");
  await marek.syncNow();
  expect(marek.summaries.get().byId.has(channel)).toBe(false);
  expect(marek.summaries.get().provisional.has(channel)).toBe(false);
});

test("the list for new phones that a coordinator left at the relay is not that of before", async () => {
  const owner = await startOn(ilona);
  await write(owner, "long ago");
  await owner.syncNow();
  await until(() => ilona.disk.meta?.digestPutAt !== undefined);
  await owner.channels.shred([channel], []);
  expect(ilona.disk.meta?.digestPutAt).toBeUndefined();
});

test("what a phone brings of a colleague's to a relay that has lost it travels in runs, like its own", async () => {
  const owner = await startOn(ilona);
  const dana = await joined(owner, "Dana", "mediator");
  for (let visit = 0; visit < 20; visit++) {
    await write(dana, `visit ${visit}`);
    await until(() => dana.status.get().waiting === 0);
  }
  await until(async () => (await texts(owner)).length === 20);
  await dana.stop();
  expect(pushes).toBeGreaterThanOrEqual(20);

  owner.rest();
  const store = createMemoryLogStore({ logId: "2".repeat(32) as LogId });
  await store.createSpace(spaceId, genesis);
  relay = startRelay(store);
  pushes = 0;
  owner.wake();
  await until(async () => (await store.heads(spaceId)).get(dana.device) === 20);
  expect(pushes).toBeLessThan(4);
  const zuzana = await joined(owner, "Zuzana", "mediator");
  await until(async () => (await texts(zuzana)).length === 20);
});

test("a reader reads and does not write", async () => {
  const owner = await startOn(ilona);
  await write(owner, "for all");
  const reader = await joined(owner, "Ion", "reader");
  await until(async () => (await texts(reader)).length === 1);
  expect(await write(reader, "mine")).toEqual({ ok: false, error: { type: "ReadOnly" } });
});

test("an invitation is opened and taken back", async () => {
  const owner = await startOn(ilona);
  const invited = await owner.members.invite({
    invitationPublic: fakeSeed("link"),
    role: "mediator",
    expiresAt: 2_000_000_000,
  });
  expect(invited.ok && invited.value.role).toBe("mediator");
  expect(owner.roster.get()?.invitations.size).toBe(1);
  const [id] = owner.roster.get()!.invitations.keys();
  expect((await owner.members.revoke(id!)).ok).toBe(true);
  expect(owner.roster.get()?.invitations.size).toBe(0);
});

async function person(name: string): Promise<Person> {
  const seed = fakeSeed(name);
  const [signing, kem] = await Promise.all([
    suite.signingKeysFromSeed(seed),
    suite.kemKeysFromSeed(seed),
  ]);
  return { keys: { ...signing, ...kem }, disk: createMemoryDisk() };
}

async function joined(
  owner: Engine,
  who: string | Person,
  role: "mediator" | "coordinator" | "reader",
) {
  const { keys, disk } = typeof who === "string" ? await person(who) : who;
  const { signPublic, kemPublic } = keys;
  const added = await owner.members.add({ signPublic, kemPublic, role, invitation: undefined });
  expect(added).toEqual({ ok: true, value: await deviceIdOf(suite, keys) });
  await joinSpace({ suite, keys, log: createMemoryLocalLog(disk) }, { spaceId, relayUrl });
  return startOn({ keys, disk });
}

async function startOn({ keys, disk }: Person): Promise<Engine> {
  const engine = await createEngine({
    suite,
    log: createMemoryLocalLog(disk),
    clock,
    random: dice,
    timers,
    localSeal: {
      seal: (place, plain) => Promise.resolve(concatPlace(place, plain)),
      open: (place, sealed) => Promise.resolve(sealed.slice(utf8(place).length)),
    },
    keys,
    epochSecrets: [],
    keepSecrets: () => undefined,
    summarise: (changed, read) =>
      Promise.all([...changed].map(async (id) => ({ id, summary: (await read(id)).length }))),
    compression: createCompression(),
    rules: syncRules,
    line: goodLine,
    outboxLock: { run: (task) => task() },
  });
  engine!.wake();
  await until(() => ["online", "refused"].includes(engine!.status.get().state));
  return engine!;
}

const concatPlace = (place: string, plain: Bytes): Bytes =>
  new Uint8Array([...utf8(place), ...plain]);

/** Opens at once and never breaks. */
const goodLine: CreateLine = (_target, handlers) => {
  let session: ReturnType<Relay["connect"]> | undefined;
  return {
    connect() {
      if (session) return;
      handlers.opened();
      session = relay.connect(
        {
          send: (message) => setImmediate(() => handlers.message(message)),
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
    send(message) {
      if (message.type === frameTypes.push) pushes++;
      session?.receive(message);
    },
    destroy: () => session?.lineClosed(),
  };
};

function write(engine: Engine, text: string) {
  return engine.channels.write([
    {
      channel,
      change: (doc) =>
        doc.getMap("log").set(entryId(doc.clientID, dice.below(0x100000000)), { k: "note", text }),
    },
  ]);
}

async function texts(engine: Engine): Promise<readonly string[]> {
  const entries = await engine.channels.entries(channel);
  return entries.map(({ value }) => String(Object(value).text));
}

async function until(isTrue: () => boolean | Promise<boolean>): Promise<void> {
  for (let i = 0; i < 400; i++) {
    if (await isTrue()) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error("it never came true");
}
