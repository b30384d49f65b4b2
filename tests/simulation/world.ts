import { createMemoryBlobStore } from "../../server/blobs/memory-blob-store.ts";
import { createMemoryLateStore } from "../../server/late/memory-late-store.ts";
import { concat, bytesToHex, utf8, type Bytes } from "../../src/base/bytes.ts";
import { parseChannelId, type ChannelId, type DeviceId } from "../../src/base/ids.ts";
import { instant } from "../../src/base/clock.ts";
import { err, ok, type Result } from "../../src/base/result.ts";
import {
  encodeEnvelopeList,
  parseFrameList,
  type LogId,
  type ServerFrame,
} from "../../src/protocol/frames.ts";
import {
  encodeRosterEntry,
  extendRoster,
  rosterSignedPart,
} from "../../src/protocol/roster-chain.ts";
import type { DeviceRole, NewDevice, SpaceId } from "../../src/protocol/roster.ts";
import { createMemoryLocalLog } from "../../src/storage/memory-local-log.ts";
import { createSpace, joinSpace } from "../../src/sync/begin-space.ts";
import type { Engine } from "../../src/sync/engine.ts";
import { sealGrant } from "../../src/sync/epoch-secrets.ts";
import { intakeKeys } from "../../src/sync/intake-key.ts";
import type { HttpError, HttpRelay } from "../../src/sync/http-relay.ts";
import type { ChannelEntry } from "../../src/sync/origin.ts";
import { createMetrics } from "../../server/metrics.ts";
import { createRelay, type Relay } from "../../server/relay.ts";
import type { Answer } from "../../server/requests/answer.ts";
import { dropLate, postLate, readLate } from "../../server/requests/late.ts";
import { postEnvelopes } from "../../server/requests/post-envelopes.ts";
import {
  putManifest,
  putPart,
  putVerdict,
  readManifest,
  readPart,
} from "../../server/requests/snapshots.ts";
import { isConfirmed, isWhole, knownSnapshot } from "../../server/compaction.ts";
// Loaded now, so that the dice fall alike for the first seed and the last.
import "../../src/sync/compaction/compactor.ts";
import "../../src/sync/compaction/kept-channels.ts";
import "../../src/sync/compaction/take-snapshot.ts";
import {
  createMemoryLogStore,
  type MemoryLog,
  type MemoryLogStore,
} from "../../server/store/memory-log-store.ts";
import type { LogStore } from "../../server/store/log-store.ts";
import { createFakeSuite, fakeSeed } from "./fake-suite.ts";
import {
  createPhone,
  liar,
  killPage,
  startPage,
  startWorker,
  stopWorker,
  handIn,
  write,
  type Ground,
  type Phone,
  type Seams,
  type Written,
} from "./phone.ts";
import "../../src/sync/change-roster.ts";
import "../../src/sync/late-work.ts";
import "../../src/sync/bundles/create-bundles.ts"; // there already when an engine asks for it: loading takes as long as it takes
import { answer, createGuest, endVisit, startVisit, type Guest } from "./guest.ts";
import { goneFrom } from "./gone-from.ts";
import { createScheduler, quiet, type Owner } from "./scheduler.ts";
import { createDice } from "./seeded.ts";

export interface WorldSeams extends Seams {
  /** No backup ever takes the relay's place: for mistakes that the repair of a restored relay would hide. */
  readonly isRelaySafe?: boolean;
  /** Now and then a coordinator ends a channel for good. Without it the dice fall as they always did. */
  readonly isShredding?: boolean;
  /** The one who is sent away coordinates, and ends channels; what she had not sent is handed over, and accepted now and then. */
  readonly isCoordinatorRemoved?: boolean;
  /** Now and then one phone packs a file for another, which may break off on the way, or be taken in twice, or late. */
  readonly isPassingOn?: boolean;
  readonly store?: (store: MemoryLogStore, later: (task: () => void) => void) => LogStore;
}

export interface RunResult {
  readonly operations: number;
  readonly writes: number;
  /** Channels that were ended for good. */
  readonly shredded: number;
  /** How often late work was accepted. */
  readonly accepted: number;
  /** Envelopes that came to a phone by hand. */
  readonly passedOn: number;
  /** Entries that were said to be kept and are missing somewhere, or an end that was never reached. */
  readonly lost: number;
  /** Members that do not agree. */
  readonly diverged: number;
  /** What must not be there: a removed device's late entries, an entry twice, something readable at the relay. */
  readonly resurrected: number;
  /** Envelopes of which the relay has nothing left but their counters. */
  readonly purged: number;
  readonly snapshots: number;
  /** Answers of guests that members have taken in. */
  readonly answers: number;
  /** Envelopes that phones have let go, for a snapshot that they keep. */
  readonly letGo: number;
  /** False snapshots that somebody has found and says so, by name. */
  readonly told: number;
  readonly notes: readonly string[];
}

const names = ["Ilona", "Marek", "Dana", "Ion", "Zuzana"];
const roles: readonly DeviceRole[] = ["owner", "coordinator", "mediator", "mediator", "mediator"];
const relayUrl = "https://relay.example";

/** One story of five phones and a relay, from the first entry to the moment when everybody has everything. */
export async function runWorld(seed: number, seams: WorldSeams = {}): Promise<RunResult> {
  const dice = createDice(seed);
  const scheduler = createScheduler(dice);
  const suite = createFakeSuite();
  const written: Written[] = [];
  const notes: string[] = [];

  // The relay: its disk, and the process that may die.
  let store: MemoryLogStore = createMemoryLogStore({ logId: newLogId() });
  let backup: MemoryLog | undefined;
  const late = createMemoryLateStore();
  let relayOwner: Owner = { name: "relay", isAlive: true };
  let relay = startRelay();

  const rooms = new Set<ChannelId>();
  const ground: Ground = {
    scheduler,
    dice,
    suite,
    written,
    seams,
    rooms,
    door: {
      owner: () => relayOwner,
      open: (line) => relay.connect(line, spaceId, relayUrl),
    },
    http: (owner, lane) => fakeHttp(owner, lane),
  };

  const phones: Phone[] = [];
  for (const name of names)
    phones.push(await createPhone(ground, name, fakeSeed(`${name} ${seed}`)));
  const spaceId = await foundSpace();
  const channels: ChannelId[] = [newChannel(), newChannel()];
  const workers = new Set<Owner>();
  const ended = new Set<ChannelId>();
  const files: { readonly bytes: Uint8Array<ArrayBuffer>; readonly to: Phone }[] = [];
  let passedOn = 0;
  const guests: Guest[] = [];
  let removed: Phone | undefined;
  let isCalm = false;
  let accepted = 0;
  let answers = 0;
  let told = 0;

  // In a world with snapshots one of them is a member from the beginning and opens the app at the very end.
  const handsIn = seams.isIntake ? phones[2] : undefined;
  const lastComer = seams.isCompacting ? phones[3] : undefined;
  for (const phone of phones) if (phone !== lastComer) startPage(ground, phone);

  const rounds = 60 + dice.below(60);
  for (let round = 0; round < rounds; round++) {
    await act();
    const busy = dice.below(14);
    for (let i = 0; i < busy; i++) if (!(await scheduler.step())) break;
    if (dice.chance(0.3)) await scheduler.passTime(120_000);
  }
  await calmDown();
  const result = await judge();
  for (const phone of phones) killPage(ground, phone);
  for (const guest of guests) endVisit(ground, guest);
  const { purged, snapshots } = countAtRelay();
  return {
    purged,
    snapshots,
    operations: scheduler.steps(),
    writes: written.length,
    shredded: ended.size,
    accepted,
    passedOn,
    answers,
    told,
    letGo: phones.reduce((sum, { disk }) => sum + lackedOn(disk), 0),
    notes,
    ...result,
  };

  function newLogId(): LogId {
    return bytesToHex(dice.bytes(16)) as LogId;
  }

  function newChannel(): ChannelId {
    return parseChannelId(bytesToHex(dice.bytes(8)))!;
  }

  function startRelay(): Relay {
    const owner = relayOwner;
    const later = (task: () => void) => void scheduler.turn(owner, "relay disk", task);
    const turning = withTurns(store, <T>(task: () => T) =>
      scheduler.turn(owner, "relay disk", task),
    );
    return createRelay({
      blobs: createMemoryBlobStore(),
      late,
      store: seams.store ? seams.store(store, later) : turning,
      clock: { now: () => instant(scheduler.now()) },
      timers: scheduler.timersOf(owner),
      random: dice,
      check: {
        sha256: (bytes) => suite.sha256(new Uint8Array(bytes)),
        verify: (key, bytes, signature) =>
          suite.verify(key, new Uint8Array(bytes), new Uint8Array(signature)),
        acceptsKeys: suite.acceptsKeys,
      },
      metrics: createMetrics(),
      logger: {
        info: () => undefined,
        error: (event, fields) => void notes.push(`relay: ${event} ${JSON.stringify(fields)}`),
      },
      newSpaces: "open",
    });
  }

  /** kill -9, and started again; `from` is an old backup put in its place. */
  function restartRelay(from?: MemoryLog): void {
    scheduler.kill(relayOwner);
    for (const phone of [...phones, ...guests]) phone.line?.break();
    // A careless administrator copies the file back and the log keeps its name.
    if (from)
      store = createMemoryLogStore({ logId: dice.chance(0.7) ? newLogId() : store.logId, from });
    relayOwner = { name: "relay", isAlive: true };
    relay = startRelay();
  }

  async function foundSpace(): Promise<SpaceId> {
    const [owner, ...others] = phones;
    const parts = { suite, random: dice };
    const space = await createSpace(
      { ...parts, keys: owner!.keys, log: createMemoryLocalLog(owner!.disk) },
      {
        relayUrl,
        recovery: {
          signPublic: await suite.sha256(utf8(`recovery sign ${seed}`)),
          kemPublic: await suite.sha256(utf8(`recovery kem ${seed}`)),
        },
      },
    );
    if (!space.ok) throw new Error("a disk that works");
    const { spaceId: id, genesis, epochSecrets } = space.value;
    await store.createSpace(id, genesis);
    const check = {
      sha256: (bytes: Uint8Array) => suite.sha256(new Uint8Array(bytes)),
      verify: () => Promise.resolve(true),
      acceptsKeys: suite.acceptsKeys,
    };
    const begun = await extendRoster(check, undefined, genesis);
    if (!begun.ok) throw new Error("a genesis");
    const devices = await Promise.all(
      others.map(async ({ keys: { signPublic, kemPublic } }, index): Promise<NewDevice> => {
        const secret = epochSecrets[0]![1];
        if (seams.isIntake && index === 1)
          return { signPublic, kemPublic, role: "intake", grant: (await intakeKeys(suite, secret)).kemPublic }; // prettier-ignore
        const grant = await sealGrant(suite, 0, secret, kemPublic);
        return { signPublic, kemPublic, role: roles[index + 1]!, grant };
      }),
    );
    const unsigned = encodeRosterEntry(begun.value, owner!.device, {
      op: "add",
      epoch: 0,
      invitation: undefined,
      devices,
    });
    const signature = await suite.sign(owner!.keys.signing, rosterSignedPart(unsigned));
    await store.appendRoster(id, concat(unsigned, signature), 1);
    for (const { keys, disk } of others)
      await joinSpace({ suite, keys, log: createMemoryLocalLog(disk) }, { spaceId: id, relayUrl });
    return id;
  }

  /** Requests that get lost on the way, or whose answers do. */
  function fakeHttp(owner: Owner, lane: string): HttpRelay {
    const unreachable = () => Promise.resolve(err({ type: "Unreachable" } as const));
    return {
      createSpace: unreachable,
      giveRoster: unreachable,
      findSpace: unreachable,
      readRoster: unreachable,
      postJoin: unreachable,
      readLog: unreachable,
      postLate: unreachable,
      readLate: (space, after, credentials) =>
        asked(owner, lane, () => readLate(relay.parts, space, credentials, after)),
      async dropLate(space, through, credentials) {
        if ("file" in through) return unreachable();
        const done = await asked(owner, lane, () =>
          dropLate(relay.parts, space, credentials, through),
        );
        return done.ok ? ok(undefined) : done;
      },
      eraseBlobs: unreachable,
      blobUsage: unreachable,
      snapshot: (space, snapshot, session) => {
        const asked = { ...session, snapshot };
        const ask = (answering: (parts: Relay["parts"]) => Promise<Answer>) =>
          seams.isCompacting ? overHttp(owner, lane, answering) : unreachable();
        const put = async (answering: (parts: Relay["parts"]) => Promise<Answer>) => {
          const answer = await ask(answering);
          return answer.ok ? ok(undefined) : answer;
        };
        return {
          put: (manifest) => put((parts) => putManifest(parts, space, asked, manifest)),
          putPart: (index, part) =>
            put((parts) => putPart(parts, space, { ...asked, index }, part)),
          putVerdict: (verdict) => put((parts) => putVerdict(parts, space, asked, verdict)),
          get: () => ask((parts) => readManifest(parts, space, asked)),
          getPart: (index) => ask((parts) => readPart(parts, space, { ...asked, index })),
        };
      },
      blobChunk: () => ({
        put: unreachable,
        get: unreachable,
        head: unreachable,
      }),
      postEnvelopes: (space, envelopes) =>
        asked(owner, lane, () => postEnvelopes(relay.parts, space, encodeEnvelopeList(envelopes))),
    };
  }

  async function asked(
    owner: Owner,
    lane: string,
    ask: () => Promise<Answer>,
  ): Promise<Result<readonly ServerFrame[], { readonly type: "Unreachable" }>> {
    const isLost = await scheduler.turn(owner, lane, () => !isCalm && dice.chance(0.2));
    if (isLost || !relayOwner.isAlive) return err({ type: "Unreachable" });
    const answering = relayOwner;
    const answer = ask();
    const arrived = await new Promise<Awaited<typeof answer> | undefined>((resolve) => {
      const isWaiting = giveUpOn(answering, owner, resolve);
      void answer.then((value) => {
        isWaiting.on = false;
        scheduler.later(owner, lane, () => resolve(isCalm || dice.chance(0.8) ? value : undefined));
      });
    });
    const frames = arrived && parseFrameList(arrived.body ?? new Uint8Array());
    return frames?.ok ? ok(frames.value) : err({ type: "Unreachable" });
  }

  /** A relay that died does not answer; the phone waits, and then does not, whenever it died. */
  function giveUpOn(
    answering: Owner,
    asking: Owner,
    end: (nothing: undefined) => void,
    isWaiting = { on: true },
  ): { on: boolean } {
    scheduler.timersOf(asking).after(60_000, () => {
      if (!answering.isAlive) end(undefined);
      else if (isWaiting.on) giveUpOn(answering, asking, end, isWaiting);
    });
    return isWaiting;
  }

  /** A request that may get lost, or whose answer may, or that a relay that dies never answers. */
  async function overHttp(
    owner: Owner,
    lane: string,
    answering: (parts: Relay["parts"]) => Promise<Answer>,
  ): Promise<Result<Bytes, HttpError>> {
    const isLost = await scheduler.turn(owner, lane, () => !isCalm && dice.chance(0.1));
    if (isLost || !relayOwner.isAlive) return err({ type: "Unreachable" });
    const here = relayOwner;
    const answer = await new Promise<Answer | undefined>((resolve) => {
      const isWaiting = giveUpOn(here, owner, resolve);
      void answering(relay.parts).then((value) => {
        isWaiting.on = false;
        scheduler.later(owner, lane, () => resolve(isCalm || dice.chance(0.9) ? value : undefined));
      });
    });
    if (!answer) return err({ type: "Unreachable" });
    if (answer.status < 300) return ok(answer.body ?? new Uint8Array(0));
    return err({ type: "Refused", status: answer.status, refusal: undefined });
  }

  async function act(): Promise<void> {
    if (seams.isShredding && dice.chance(0.05)) await shred(phones[dice.below(2)]);
    if (seams.isCoordinatorRemoved && removed && dice.chance(0.3)) await handOver(removed);
    if (seams.isPassingOn && dice.chance(0.12)) await passOn();
    if (seams.isCompacting && dice.chance(0.12)) await letDaysPass();
    if (seams.hasGuests) for (let i = dice.below(3); i > 0; i--) await haveGuest();
    const phone = dice.pick(phones);
    const roll = dice.below(100);
    if (roll < 42) {
      if (dice.chance(0.15)) channels.push(newChannel());
      const first = dice.pick(channels);
      const second = dice.pick(channels);
      if (phone === handsIn)
        handIn(ground, phone, dice.chance(0.2) ? first : undefined, (channel) => channels.push(channel)); // prettier-ignore
      else write(ground, phone, dice.chance(0.3) && first !== second ? [first, second] : [first]);
    } else if (roll < 52) phone.line?.break();
    else if (roll < 58) phone.isLineWorking = !phone.isLineWorking;
    else if (roll < 68) {
      killPage(ground, phone);
      if (phone !== removed && phone !== lastComer) startPage(ground, phone);
    } else if (roll < 72) void phone.engine?.channels.markSeen(dice.pick(channels));
    else if (roll < 76) phone.engine?.rest();
    else if (roll < 82) phone.engine?.wake();
    else if (roll < 88) workers.add(startWorker(ground, phone));
    else if (roll < 90) {
      for (const worker of workers) if (dice.chance(0.5)) stopWorker(ground, worker);
    } else if (roll < 92) backup = store.copy();
    else if (roll < 93) restartRelay();
    else if (roll < 95) {
      if (backup && !seams.isRelaySafe) restartRelay(backup);
    } else if (roll < 97) {
      const [owner] = phones;
      void owner?.engine?.members.changeRole(
        phones[1]!.device,
        dice.chance(0.5) ? "coordinator" : "mediator",
      );
    } else if (roll < 99) {
      const [owner] = phones;
      const leaver = removed ?? phones[seams.isCoordinatorRemoved ? 1 : 4]!;
      removed = leaver;
      // People who are sent away are seldom idle.
      if (dice.chance(0.7)) write(ground, leaver, [dice.pick(channels)]);
      if (seams.isCoordinatorRemoved && dice.chance(0.5)) await shred(leaver);
      void owner?.engine?.members.remove([leaver.device]);
    } else {
      const opened = phone.engine?.channels.open(dice.pick(channels));
      void opened?.then((channel) => {
        if (dice.chance(0.5)) channel.release();
      });
    }
    await quiet();
  }

  /** Somebody is away for months; the others meet the relay, and what may go goes. */
  async function letDaysPass(): Promise<void> {
    const away = dice.pick(phones);
    away.isLineWorking = false;
    away.line?.break();
    for (let i = 0; i < 3; i++) {
      scheduler.jump((dice.chance(0.5) ? 31 : 2) * 24 * 3_600_000);
      for (const phone of phones)
        if (phone !== away && phone !== lastComer && phone !== removed) {
          phone.isLineWorking = true;
          phone.engine?.wake();
        }
      for (let j = 0; j < 150 && (await scheduler.step()); j++);
      for (let j = 0; j < 4 && (await scheduler.passTime(60_000)); j++)
        for (let k = 0; k < 60 && (await scheduler.step()); k++);
    }
  }

  /** An expert is asked; what is put into words for him, and his answers, stand in a channel that he reads. */
  async function haveGuest(): Promise<void> {
    const engine = phones[0]?.engine;
    const guest = guests.at(-1);
    const roll = dice.below(100);
    if (!guest || (roll < 3 && guests.length < 3)) {
      const invited = await createGuest(ground, `guest ${guests.length} ${seed}`, newChannel());
      const { room, until, keys } = invited;
      const { signPublic, kemPublic } = keys;
      const terms = { room, until, right: "comment" } as const;
      const done = engine?.members.addGuest({ signPublic, kemPublic, invitation: undefined, terms }); // prettier-ignore
      void done?.then((added) => {
        if (!added.ok) return;
        guests.push(invited);
        rooms.add(room);
        channels.push(room);
        void startVisit(ground, invited, spaceId, relayUrl);
      });
    } else if (roll < 42) write(ground, dice.pick(phones), [guest.room]);
    else if (roll < 82) answer(ground, guest);
    else if (roll < 90) {
      endVisit(ground, guest);
      await startVisit(ground, guest, spaceId, relayUrl);
    } else if (roll < 91) void engine?.members.endGuest(guest.device);
    await quiet();
  }

  /** By one of the two who may; others go on writing into it, for they do not know. */
  async function shred(phone: Phone | undefined): Promise<void> {
    const channel = dice.pick(channels);
    if (dice.chance(0.3)) channels.push(newChannel());
    const done = phone?.engine?.channels.shred([channel], []);
    void done?.then((result) => {
      // Of who is sent away it counts if the others have heard of it in time, or accepted it.
      const isSure = !seams.isCoordinatorRemoved || phone !== phones[1];
      if (result.ok && isSure) ended.add(channel);
    });
    await quiet();
  }

  /** What the removed phone still has goes where the coordinators find it, and the owner takes what she finds. It can write no more: its keys go first. */
  async function handOver(phone: Phone): Promise<void> {
    if (!isRemoved(phone)) return;
    killPage(ground, phone);
    const body = encodeEnvelopeList([...phone.disk.outbox.values()].map(({ bytes }) => bytes));
    if (phone.disk.outbox.size > 0 && relayOwner.isAlive)
      void postLate(relay.parts, spaceId, body).catch(() => undefined);
    const engine = phones[0]?.engine;
    const [found] = engine?.late.list.get() ?? [];
    if (found && dice.chance(0.6))
      void engine?.late.accept(found).then((done) => {
        if (done.ok) accepted++;
      });
    await quiet();
  }

  /** Two who stand together; or somebody finds the file of last week. */
  async function passOn(): Promise<void> {
    const from = dice.pick(phones);
    const to = dice.pick(phones);
    const [giver, taker] = [from.engine, to.engine];
    if (giver && taker && from !== to && dice.chance(0.7)) {
      const parts: Uint8Array[] = [];
      void Promise.all([giver.bundles(), taker.bundles()]).then(async ([giving, taking]) => {
        const wish = dice.chance(0.8)
          ? ({ what: "missing", frontier: await taking.frontier() } as const)
          : ({ what: "everything" } as const);
        const packed = await giving.pack(wish, { write: (bytes) => void parts.push(bytes) });
        if (packed.ok) files.push({ bytes: concat(...parts), to });
      });
    } else if (files.length > 0) {
      const { bytes, to: receiver } = dice.pick(files);
      const length = dice.chance(0.3) ? dice.below(bytes.length) : bytes.length;
      const file = {
        size: length,
        read: (start: number, end: number) =>
          Promise.resolve(bytes.slice(start, Math.min(end, length))),
      };
      void receiver.engine?.bundles().then(async (taking) => {
        const taken = await taking.take(file);
        if (taken.ok) passedOn += taken.value.taken;
      });
    }
    await quiet();
  }

  function countAtRelay(): { readonly purged: number; readonly snapshots: number } {
    const space = store.copy().get(spaceId);
    return {
      purged: space?.log.filter(({ envelope }) => envelope.length === 0).length ?? 0,
      snapshots: space?.snapshots.size ?? 0,
    };
  }

  function isRemoved(phone: Phone): boolean {
    const rosters = phones.flatMap((one) => one.engine?.roster.get() ?? []);
    const longest = rosters.toSorted((a, b) => b.length - a.length)[0];
    return longest?.devices.get(phone.device)?.removed !== undefined;
  }

  /** Every line is repaired, every app is open, and it goes on until nothing moves any more. */
  async function calmDown(): Promise<void> {
    isCalm = true;
    for (const worker of workers) stopWorker(ground, worker);
    for (let round = 0; round < 40; round++) {
      for (const phone of phones) {
        // Every line is a new one: what the relay has lost shows when it says what it has.
        if (round < 2) phone.line?.break();
        if (phone === phones[0]) for (const guest of guests) if (round < 2) guest.visit?.wake();
        phone.isLineWorking = true;
        if (!phone.engine && !phone.isStarting && !isRemoved(phone)) startPage(ground, phone);
        if (!isRemoved(phone)) phone.engine?.wake();
      }
      for (let i = 0; i < 4_000 && (await scheduler.step()); i++);
      for (let i = 0; i < 60 && (await scheduler.passTime(6_000)); i++)
        for (let j = 0; j < 400 && (await scheduler.step()); j++);
      // Where snapshots are fetched, long enough to give up on a relay that died in the middle of an answer.
      for (let i = 0; seams.isCompacting && i < 12 && (await scheduler.passTime(60_000)); i++)
        for (let j = 0; j < 400 && (await scheduler.step()); j++);
      const isDone = phones.every((phone) => isRemoved(phone) || isLevel(phone.engine));
      if (isDone && round >= 2 && areRostersEqual()) return;
    }
    notes.push(
      ...phones.map((phone) => `${phone.name}: ${JSON.stringify(phone.engine?.status.get())}`),
    );
  }

  function areRostersEqual(): boolean {
    const heads = phones
      .filter((phone) => !isRemoved(phone))
      .map((phone) => phone.engine?.roster.get()?.head);
    return new Set(heads).size === 1;
  }

  function isLevel(engine: Engine | undefined): boolean {
    const status = engine?.status.get();
    return status?.state === "online" && status.waiting === 0 && status.heldBack === 0;
  }

  async function judge(): Promise<Pick<RunResult, "lost" | "diverged" | "resurrected">> {
    const members = phones.filter((phone) => !isRemoved(phone) && phone !== handsIn);
    let lost = 0;
    let diverged = 0;
    let resurrected = 0;
    // A file that came before she knew her role lies there sealed, with no key to it; a relay gives her nothing.
    const sealed = seams.isPassingOn ? 0 : (handsIn?.disk.held.size ?? 0);
    if (handsIn && handsIn.disk.channels.size + sealed > 0) {
      resurrected++;
      notes.push(`${handsIn.name} only hands in, and has something to read`);
    }

    // Its answer may never have come; whoever has heard of it has it on disk.
    for (const phone of members) for (const id of phone.disk.shredded.keys()) ended.add(id);
    for (const phone of members)
      for (const channel of ended) {
        const { channels: documents, shredded, values } = phone.disk;
        const shown = phone.engine?.summaries.get().byId.has(channel) ?? false;
        const isGone =
          shredded.has(channel) &&
          !documents.has(channel) &&
          !shown &&
          ![...values.keys()].some((key) => key.includes(channel));
        const entries = phone.engine ? await driven(phone.engine.channels.entries(channel)) : [];
        if (isGone && entries.length === 0) continue;
        resurrected++;
        notes.push(`${phone.name} still has ${channel}, which was ended`);
      }

    const views = new Map<Phone, Map<ChannelId, readonly ChannelEntry[]>>();
    for (const phone of members) {
      const view = new Map<ChannelId, readonly ChannelEntry[]>();
      views.set(phone, view);
      if (!phone.engine) {
        lost++;
        notes.push(`${phone.name} does not start`);
        continue;
      }
      for (const channel of channels)
        view.set(channel, await driven(phone.engine.channels.entries(channel)));
      const status = phone.engine.status.get();
      if (!isLevel(phone.engine)) {
        lost++;
        notes.push(`${phone.name} never gets level: ${JSON.stringify(status)}`);
      }
    }

    const gone = new Map<DeviceId, Phone>();
    for (const phone of phones) if (isRemoved(phone)) gone.set(phone.device, phone);
    for (const [phone, view] of views) {
      const present = new Set([...view.values()].flat().map(({ id }) => id));
      for (const entry of written)
        if (
          entry.isDurable &&
          !ended.has(entry.channel) &&
          !gone.has(entry.device) &&
          !present.has(entry.id)
        ) {
          lost++;
          notes.push(`${phone.name} lacks "${entry.text}"`);
        }
      const known = new Map(written.map((entry) => [entry.id, entry]));
      for (const [channel, entries] of view) {
        const ids = new Set<string>();
        for (const { id, value, origin } of entries) {
          const source = known.get(id);
          const guest = guests.find(({ device }) => device === origin.device);
          const isTrue = guest
            ? guest.room === channel && guest.said.has(String(Object(value).text))
            : source?.channel === channel &&
              source.device === origin.device &&
              JSON.stringify(value).includes(source.text);
          if (ids.has(id) || !isTrue) {
            resurrected++;
            notes.push(`${phone.name} has ${id} ${ids.has(id) ? "twice" : "from nowhere"}`);
          }
          ids.add(id);
        }
        const summary = phone.engine?.summaries.get().byId.get(channel)?.summary;
        if (entries.length > 0 && JSON.stringify(summary) !== `{"entries":${entries.length}}`) {
          diverged++;
          notes.push(`${phone.name}: summary ${JSON.stringify(summary)} of ${entries.length}`);
        }
      }
    }

    const [first, ...others] = [...views];
    for (const [phone, view] of others)
      for (const channel of channels) {
        const here = timeline(view.get(channel) ?? []);
        const there = timeline(first?.[1].get(channel) ?? []);
        if (here === there) continue;
        diverged++;
        notes.push(`${phone.name} and ${first?.[0].name} differ in ${channel}`);
      }

    for (const { room, device } of guests)
      for (const { origin } of [...views.values()][0]?.get(room) ?? [])
        if (origin.device === device) answers++;

    // Whoever is still a guest reads all of his room.
    for (const guest of guests) {
      const visit = guest.visit?.get();
      if (!visit?.isOnline || visit.hasEnded || ended.has(guest.room)) continue;
      const shown = new Set(visit.entries.map(({ id }) => id));
      const present = new Set([...views.values()][0]?.get(guest.room)?.map(({ id }) => id));
      for (const { id, isForGuest } of written)
        if (isForGuest && present.has(id) && !shown.has(id)) {
          lost++;
          notes.push(`a guest lacks ${id} of his room`);
        }
    }

    // A removed device's entries count up to the envelope that its removal names, for everybody alike.
    const roster = first?.[0].engine?.roster.get();
    for (const [device, phone] of gone) {
      const end = roster?.devices.get(device)?.removed;
      const late = [...phone.disk.own.values()].filter((row) => end && row.gctr > end.lastGctr);
      const lateNumbers = late.reduce((sum, row) => sum + row.entryCount, 0);
      const present = [...(first?.[1].values() ?? [])].flat().filter((entry) => entry.origin.device === device); // prettier-ignore
      const all = [...phone.disk.own.values()].reduce((sum, row) => sum + row.entryCount, 0);
      if (end && present.length > all - lateNumbers) {
        resurrected++;
        notes.push(`${phone.name} was removed and still writes`);
      }
    }

    for (const phone of members)
      for (const what of goneFrom(phone.disk)) {
        lost++;
        notes.push(`nothing on ${phone.name}'s phone holds what ${what}`);
      }

    const liarsDevice = phones.find(({ name }) => name === liar)?.device;
    for (const space of store.copy().values()) {
      const known = [...space.snapshots.values()].flatMap(knownSnapshot);
      const good = known.filter(isConfirmed);
      for (const { envelope, device, gctr } of space.log)
        if (
          envelope.length === 0 &&
          !good.some(({ cover }) => (cover.get(device)?.gctr ?? 0) >= gctr)
        ) {
          lost++;
          notes.push(`nothing at the relay holds what ${device} wrote as ${gctr}`);
        }
      for (const one of known.filter(isWhole)) {
        for (const { device, isConfirmed: isRight } of one.verdicts) {
          const judge = members.find((phone) => phone.device === device && phone.name !== liar);
          if (!judge || isRight) continue;
          const { quarantine } = judge.disk;
          if (quarantine.get(`FalseSnapshot ${one.id}`)?.device === one.device) told++;
          else {
            diverged++;
            notes.push(`${judge.name} found a false snapshot and tells nobody`);
          }
        }
        const isHonest = !seams.hasLiar || one.device !== liarsDevice;
        const objections = one.verdicts.filter(({ isConfirmed: is, device }) => !is && !(seams.hasLiar && device === liarsDevice)); // prettier-ignore
        if (isHonest && objections.length > 0) {
          diverged++;
          notes.push(`a snapshot of ${one.device} is not what ${objections[0]?.device} has`);
        }
      }
      const bytes = [...space.log.map(({ envelope }) => envelope), ...space.roster];
      if (space.digest) bytes.push(space.digest);
      for (const one of bytes)
        if (new TextDecoder("latin1").decode(one).includes("canary")) {
          resurrected++;
          notes.push("the relay can read");
        }
    }
    return { lost, diverged, resurrected };
  }

  /** Waits for something of an engine while the world goes on. */
  async function driven<T>(promise: Promise<T>): Promise<T> {
    let value: { readonly is: T } | undefined;
    void promise.then((is) => (value = { is }));
    for (let i = 0; i < 10_000 && !value; i++) {
      await quiet();
      if (!value && !(await scheduler.step())) await scheduler.passTime(60_000);
    }
    if (!value) throw new Error(`seed ${seed}: an engine does not answer`);
    return value.is;
  }
}

/** Before the first that is there, of whoever has written. */
const lackedOn = ({ chains, stored }: Phone["disk"]): number =>
  [...chains.values()].reduce((sum, { device, gctr }) => {
    const first = Math.min(...(stored.get(device)?.keys() ?? []), gctr + 1);
    return sum + first - 1;
  }, 0);

/** What a screen shows: by the time in the entries, ties by id. */
function timeline(entries: readonly ChannelEntry[]): string {
  const at = (value: unknown): number => Number(Object(value).at);
  return [...entries]
    .toSorted((a, b) => at(a.value) - at(b.value) || (a.id < b.id ? -1 : 1))
    .map(({ id, value, origin }) => `${id} ${origin.device} ${JSON.stringify(value)}`)
    .join("\n");
}

/** Everything that touches the disk waits for its turn, in order. */
function withTurns(store: MemoryLogStore, turn: <T>(task: () => T) => Promise<T>): LogStore {
  const wait = <T>(task: () => Promise<T>): Promise<T> => turn(task).then((value) => value);
  return {
    logId: store.logId,
    createSpace: (space, genesis) => wait(() => store.createSpace(space, genesis)),
    openSpace: (space) => wait(() => store.openSpace(space)),
    findSpace: (beginning) => wait(() => store.findSpace(beginning)),
    roster: (space, from) => wait(() => store.roster(space, from)),
    appendRoster: (space, entry, length) => wait(() => store.appendRoster(space, entry, length)),
    append: (space, items, now) => wait(() => store.append(space, items, now)),
    read: (...args) => wait(() => store.read(...args)),
    heads: (space) => wait(() => store.heads(space)),
    addJoin: (...args) => wait(() => store.addJoin(...args)),
    joins: (space) => wait(() => store.joins(space)),
    dropJoin: (space, request) => wait(() => store.dropJoin(space, request)),
    dropJoinsOf: (space, ids) => wait(() => store.dropJoinsOf(space, ids)),
    putDigest: (space, digest) => wait(() => store.putDigest(space, digest)),
    digest: (space) => wait(() => store.digest(space)),
    snapshots: (space) => wait(() => store.snapshots(space)),
    addSnapshot: (...args) => wait(() => store.addSnapshot(...args)),
    addSnapshotPart: (...args) => wait(() => store.addSnapshotPart(...args)),
    snapshotPart: (...args) => wait(() => store.snapshotPart(...args)),
    addVerdict: (...args) => wait(() => store.addVerdict(...args)),
    dropSnapshots: (space, ids) => wait(() => store.dropSnapshots(space, ids)),
    purge: (...args) => wait(() => store.purge(...args)),
    late: store.late,
    close: () => store.close(),
  };
}
