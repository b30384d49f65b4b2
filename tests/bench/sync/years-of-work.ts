import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import { gzipSync } from "node:zlib";
import { directoryChannel } from "../../../src/protocol/envelope.ts";
import { createMemoryLocalLog } from "../../../src/storage/memory-local-log.ts";
import type { Changes, LocalLog } from "../../../src/storage/local-log.ts";
import {
  canonical,
  expectedCase,
  makeDataset,
  seededNumbers,
  type CaseFile,
  type Dataset,
} from "../line/dataset.ts";
import {
  createOtherTime,
  diskBytes,
  start,
  untilLevel,
  write,
  writing,
  type BenchDevice,
  type RunningDevice,
} from "./bench-device.ts";
import {
  comparable,
  entriesOf,
  savedAt,
  standingFacts,
  type CaseChannels,
  type WrittenEntry,
} from "./case-entries.ts";
import { foundNetwork, newChannel } from "./found-network.ts";
import { startRelayOn } from "./relay-under-test.ts";

/*
 * Years of a network in simulated time. Each brings as many new cases as the first, written session by session by colleagues who come to the relay
 * at the end of each; in each, one of them leaves and another comes. Every fourth week the coordinator is at her desk, and a week later another
 * phone is online: they write and confirm snapshots and let go of envelopes, and a network that erases erases what nobody has written into for a
 * year. The relay's clock and theirs move together, a week at a time, while nobody is connected.
 */

interface YearsOfWork {
  /** New ones each year. */
  readonly cases: number;
  readonly years: number;
  /** After which years the network is kept for being joined. */
  readonly keptAfter: readonly number[];
  readonly erases: boolean;
  /** A folder of its own. */
  readonly directory: string;
  readonly say: (what: string) => void;
}

/** A network at the end of a year. */
interface NetworkAfterYears {
  /** Of the relay and of everybody. */
  readonly now: number;
  /** Those that are there, and what each must look like. */
  readonly cases: readonly CaseChannels[];
  readonly expected: readonly string[];
  /** Of these cases as plain text, under gzip. */
  readonly plainBytes: number;
  readonly erased: number;
  /** Was never online. */
  readonly newPhone: BenchDevice;
  /** Of the phone that was there from the first day: what it holds, and what it let go of because a snapshot says it. */
  readonly oldPhone: {
    readonly diskBytes: number;
    readonly letGoBytes: number;
    readonly snapshotBytes: number;
  };
}

/** So few that the second phone's turn to confirm comes within a week of each snapshot. */
const authors = 5;
const dayMs = 24 * 3_600_000;
const weekMs = 7 * dayMs;
const yearMs = 365 * dayMs;
const startsAt = Date.UTC(2025, 0, 6, 8);

export const relayDataOf = (place: string): string => join(place, "relay");

export async function readNetwork(place: string): Promise<NetworkAfterYears> {
  return deserialize(await readFile(join(place, "network"))) as NetworkAfterYears;
}

interface Case {
  readonly channels: CaseChannels;
  readonly file: CaseFile;
  readonly lastAt: number;
}

/** Where each network lies that was kept, by year. */
export async function workYears(work: YearsOfWork): Promise<ReadonlyMap<number, string>> {
  const relayData = join(work.directory, "relay");
  await mkdir(relayData, { recursive: true });
  const clock = createOtherTime(startsAt);
  let relay = await startRelayOn(relayData, { isInAnotherTime: true });
  const { url: relayUrl, port } = relay;
  await relay.setClock(startsAt);
  const { owner, leading, admit } = await foundNetwork(relay, clock);
  const colleagues: BenchDevice[] = [];
  for (let i = 0; i < authors; i++) colleagues.push(await admit(`Colleague ${i + 1}`));
  const phone = await admit("Phone");
  const newPhone = await admit("New phone");
  await untilLevel(leading.engine);
  await leading.engine.stop();

  const afterSync = async (device: BenchDevice): Promise<RunningDevice> => {
    const running = await start(device, relayUrl, { clock });
    await untilLevel(running.engine);
    running.engine.rest();
    return running;
  };
  const running = colleagues.map((device) => afterSync(device));
  const cases: Case[] = [];
  let erased = 0;
  let weeks = 0;
  let letGoBytes = 0;
  const chance = seededNumbers(7);

  /** Until snapshots are through as well. */
  async function visit(
    device: BenchDevice,
    log?: LocalLog,
    work?: (one: RunningDevice) => Promise<void>,
  ): Promise<void> {
    let underWay = 0;
    const counting: typeof fetch = async (input, init) => {
      underWay++;
      try {
        return await fetch(input, init);
      } finally {
        underWay--;
      }
    };
    const one = await start(device, relayUrl, {
      lists: true,
      snapshots: true,
      clock,
      fetch: counting,
      ...(log && { log }),
    });
    await untilLevel(one.engine);
    await work?.(one);
    await untilQuiet(() => underWay > 0);
    await one.engine.stop();
  }

  async function atTheDesk(): Promise<void> {
    // Whoever comes in is to find a list of the day.
    if (owner.disk.meta) owner.disk.meta = { ...owner.disk.meta, digestPutAt: undefined };
    await visit(owner, undefined, async ({ engine }) => {
      const ripe = work.erases ? cases.filter(({ lastAt }) => lastAt < clock.now() - yearMs) : [];
      for (const one of ripe) {
        const { case: id, identity } = one.channels;
        const said = { k: "erased", at: clock.now(), case: id, type: "general", what: "case", why: "over", counts: countsOf(one) }; // prettier-ignore
        const done = await engine.channels.shred([id, identity], [writing(directoryChannel, [said])]); // prettier-ignore
        if (!done.ok) throw new Error(`not erased: ${done.error.type}`);
        cases.splice(cases.indexOf(one), 1);
        erased++;
      }
      if (ripe.length > 0) await untilLevel(engine);
    });
  }

  const onThePhone = (): Promise<void> =>
    visit(
      phone,
      countingWhatGoes(phone, (bytes) => (letGoBytes += bytes)),
    );

  async function timeIs(at: number): Promise<void> {
    await Promise.all(running);
    clock.set(at);
    await relay.setClock(at);
  }

  async function passWeek(): Promise<void> {
    weeks++;
    await timeIs(startsAt + weeks * weekMs);
    if (weeks % 4 === 0) {
      await atTheDesk();
      // Nobody stays away for a month.
      for (const one of running) {
        const { engine } = await one;
        await untilLevel(engine);
        engine.rest();
      }
    }
    if (weeks % 4 === 1) await onThePhone();
  }

  async function oneLeavesAndOneComes(year: number): Promise<void> {
    const place = year % authors;
    const leaver = (await running[place])?.engine;
    await leaver?.stop();
    await visit(owner, undefined, async ({ engine }) => {
      const removed = leaver && (await engine.members.remove([leaver.device]));
      if (!removed?.ok) throw new Error("not removed");
      colleagues[place] = await admit(`Colleague of year ${year}`, engine);
      await untilLevel(engine);
    });
    const comer = colleagues[place];
    if (!comer) throw new Error("nobody came");
    await visit(comer);
    running[place] = afterSync(comer);
  }

  const kept = new Map<number, string>();
  for (let year = 1; year <= work.years; year++) {
    const ds = makeDataset({
      seed: year,
      cases: work.cases,
      authors,
      startsAt: startsAt + (year - 1) * yearMs,
      phoneCases: 0,
      othersCases: 0,
    });
    if (year > 1) await oneLeavesAndOneComes(year);
    const opened = casesOf(ds);
    const written = opened.map((): WrittenEntry[] => []);
    const lastOfSession = new Map(ds.history.map(({ session }, index) => [session, index]));
    for (const [index, step] of ds.history.entries()) {
      while (step.at >= startsAt + (weeks + 1) * weekMs) await passWeek();
      const device = colleagues[step.author];
      const one = await running[step.author];
      const about = opened[step.i];
      const before = written[step.i];
      if (!device || !one || !about || !before) throw new Error("no such case or author");
      const replaced = step.op === "edit" ? standingFacts(before, step.field) : [];
      const lang = ds.cases[step.i]?.lang ?? "hu";
      const entries = entriesOf(step, savedAt(step.at, chance), about.channels, lang, replaced);
      const [inCase] = await write(
        one.engine,
        [
          { channel: about.channels.case, entries: entries.inCase },
          { channel: about.channels.identity, entries: entries.inIdentity },
        ].filter((change) => change.entries.length > 0),
      );
      before.push(...(inCase ?? []));
      if (lastOfSession.get(step.session) === index)
        running[step.author] = one.engine.stop().then(() => afterSync(device));
    }
    cases.push(...opened);
    while (startsAt + (weeks + 1) * weekMs <= startsAt + year * yearMs) await passWeek();
    await timeIs(startsAt + year * yearMs);
    await atTheDesk();
    await onThePhone();
    work.say(`year ${year} of ${work.years}`);
    if (!work.keptAfter.includes(year)) continue;

    await relay.stop();
    const place = join(work.directory, `after-${year}`);
    await cp(relayData, relayDataOf(place), { recursive: true });
    const network: NetworkAfterYears = {
      now: clock.now(),
      cases: cases.map(({ channels }) => channels),
      expected: cases.map(({ file }) => comparable(file)),
      plainBytes: gzipSync(`[${cases.map(({ file }) => canonical(file)).join(",")}]`, { level: 9 })
        .length,
      erased,
      newPhone,
      oldPhone: { diskBytes: diskBytes(phone.disk), letGoBytes, snapshotBytes: snapshotBytes(phone) }, // prettier-ignore
    };
    await writeFile(join(place, "network"), serialize(network));
    kept.set(year, place);
    relay = await startRelayOn(relayData, { isInAnotherTime: true, port });
    await relay.setClock(clock.now());
  }
  for (const one of running) await (await one).engine.stop();
  await relay.stop();
  return kept;
}

function casesOf(ds: Dataset): Case[] {
  const lastAt = new Map(ds.history.map(({ i, at }) => [i, at]));
  return ds.cases.map((_, i) => ({
    channels: { case: newChannel(), identity: newChannel() },
    file: expectedCase(ds, i, {}),
    lastAt: lastAt.get(i) ?? 0,
  }));
}

/** What the app keeps of an erased case: its contacts by month. */
function countsOf({ file }: Case) {
  const months = new Map<string, number>();
  for (const { at } of file.timeline) {
    const month = at.slice(0, 7);
    months.set(month, (months.get(month) ?? 0) + 1);
  }
  const contacts = [...months].map(([month, count]) => ({ month, channel: "phone", methods: ["phone_email"], count })); // prettier-ignore
  return { persons: 1, anonymous: 0, contacts };
}

function countingWhatGoes({ disk }: BenchDevice, gone: (bytes: number) => void): LocalLog {
  const log = createMemoryLocalLog(disk);
  return {
    ...log,
    commit(changes: Changes) {
      for (const { device, gctr } of changes.dropStored ?? [])
        gone(disk.stored.get(device)?.get(gctr)?.bytes.length ?? 0);
      return log.commit(changes);
    },
  };
}

const snapshotBytes = ({ disk }: BenchDevice): number =>
  [...disk.values]
    .filter(([key]) => key.startsWith("snapshot/"))
    .reduce((sum, [, sealed]) => sum + sealed.length, 0);

/** Nothing says that a device has done what it does about snapshots: its processor does, which works on one in pieces and rests between. */
async function untilQuiet(isWaiting: () => boolean): Promise<void> {
  const tickMs = 10;
  for (let still = 0; still < 12;) {
    const before = process.cpuUsage();
    await new Promise((resolve) => setTimeout(resolve, tickMs));
    const { user, system } = process.cpuUsage(before);
    still = isWaiting() || user + system > (tickMs * 1000) / 10 ? 0 : still + 1;
  }
}
