import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import {
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  writeFile,
} from "node:fs/promises";
import { DatabaseSync } from "node:sqlite";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import { fileURLToPath } from "node:url";
import type { SpaceId } from "../../../src/protocol/roster.ts";
import type { MemoryDisk } from "../../../src/storage/memory-local-log.ts";
import { makeDataset, seededNumbers, type Dataset } from "../line/dataset.ts";
import {
  start,
  untilLevel,
  withoutDocuments,
  write,
  type BenchDevice,
  type RunningDevice,
} from "./bench-device.ts";
import {
  entriesOf,
  savedAt,
  standingFacts,
  type CaseChannels,
  type WrittenEntry,
} from "./case-entries.ts";
import { foundNetwork, newChannel } from "./found-network.ts";
import { startRelayOn, type RelayUnderTest } from "./relay-under-test.ts";

/**
 * A network after a year: a relay's database with 1,000 cases that 20 colleagues wrote, session by session, each on a device of its own that
 * was offline while it wrote and synced at the end of the session; and the devices that are measured. Made once for each state of the code that
 * decides what is in it, and kept in a folder of caches.
 */
export interface YearOfWork {
  /** Where it is kept. */
  readonly place: string;
  readonly relayData: string;
  readonly spaceId: SpaceId;
  readonly cases: readonly CaseChannels[];
  /** Hold nothing but what they need to go on writing. */
  readonly colleagues: readonly BenchDevice[];
  /** Holds everything. */
  readonly phone: BenchDevice;
  /** Members that have never been online. */
  readonly newPhone: BenchDevice;
  readonly checker: BenchDevice;
}

const root = fileURLToPath(new URL("../../..", import.meta.url));
const yearsDirectory = join(tmpdir(), "teren-bench-years");

export const dataset = (): Dataset => makeDataset();

/** `say` hears how far it is: making a year takes a minute or two. */
export async function yearOfWork(say: (what: string) => void): Promise<YearOfWork> {
  const place = join(yearsDirectory, await stateOfCode());
  if (!existsSync(place)) {
    await mkdir(yearsDirectory, { recursive: true });
    await forgetOlderYears();
    const making = await mkdtemp(join(yearsDirectory, "making-"));
    try {
      await makeYear(making, say);
      await rename(making, place);
    } catch (problem) {
      await rm(making, { recursive: true, force: true });
      // Another run may have made the same year meanwhile.
      if (!existsSync(place)) throw problem;
    }
  }
  return readYear(place);
}

/** Anew from the disk: devices remember what a run before has brought. */
export async function readYear(place: string): Promise<YearOfWork> {
  const kept = deserialize(await readFile(join(place, "year"))) as KeptYear;
  return { ...kept, place, relayData: join(place, "relay") };
}

type KeptYear = Omit<YearOfWork, "place" | "relayData">;

/** Years of another state of the code. What is being made, or used, at this moment is left alone. */
async function forgetOlderYears(): Promise<void> {
  const hourAgo = Date.now() - 3_600_000;
  for (const name of await readdir(yearsDirectory)) {
    const { mtimeMs } = await stat(join(yearsDirectory, name));
    if (mtimeMs < hourAgo) await rm(join(yearsDirectory, name), { recursive: true, force: true });
  }
}

/** A copy that may be written to, on the disk the project lies on: /tmp may be memory. */
export async function copyOfRelayData(year: YearOfWork): Promise<string> {
  const caches = join(root, "node_modules/.cache");
  await mkdir(caches, { recursive: true });
  const copy = await mkdtemp(join(caches, "bench-sync-"));
  await cp(year.relayData, copy, { recursive: true });
  return copy;
}

async function makeYear(place: string, say: (what: string) => void): Promise<void> {
  const relayData = join(place, "relay");
  await mkdir(relayData);
  const relay = await startRelayOn(relayData);
  try {
    const kept = await workThrough(relay, relayData, say);
    await writeFile(join(place, "year"), serialize(kept));
  } finally {
    await relay.stop();
  }
}

async function workThrough(
  relay: RelayUnderTest,
  relayData: string,
  say: (what: string) => void,
): Promise<KeptYear> {
  const ds = dataset();
  const { spaceId, owner, leading, admit } = await foundNetwork(relay);
  const authors = Math.max(...ds.history.map(({ author }) => author)) + 1;
  const colleagues: BenchDevice[] = [];
  for (let i = 0; i < authors; i++) colleagues.push(await admit(`Colleague ${i + 1}`));
  const phone = await admit("Phone");
  const newPhone = await admit("New phone");
  const checker = await admit("Checker");
  leading.engine.rest();

  const cases: readonly CaseChannels[] = ds.cases.map(() => ({
    case: newChannel(),
    identity: newChannel(),
  }));
  // Whoever writes next waits until her last session is through; the others go on meanwhile.
  const running: Promise<RunningDevice>[] = [];
  for (const device of colleagues) running.push(afterSync(device, relay.url));
  const written = ds.cases.map((): WrittenEntry[] => []);
  const lastOfSession = new Map(ds.history.map(({ session }, index) => [session, index]));
  const chance = seededNumbers(7);

  for (const [index, step] of ds.history.entries()) {
    const device = colleagues[step.author];
    const one = await running[step.author];
    const channels = cases[step.i];
    const before = written[step.i];
    if (!device || !one || !channels || !before) throw new Error("no such case or author");
    const replaced = step.op === "edit" ? standingFacts(before, step.field) : [];
    const lang = ds.cases[step.i]?.lang ?? "hu";
    const entries = entriesOf(step, savedAt(step.at, chance), channels, lang, replaced);
    const [inCase] = await write(
      one.engine,
      [
        { channel: channels.case, entries: entries.inCase },
        { channel: channels.identity, entries: entries.inIdentity },
      ].filter((change) => change.entries.length > 0),
    );
    before.push(...(inCase ?? []));
    if (index % 1_000 === 0) say(`${Math.round((index / ds.history.length) * 100)} % of the year`);
    if (lastOfSession.get(step.session) === index)
      running[step.author] = one.engine.stop().then(() => afterSync(device, relay.url));
  }
  for (const one of running) await (await one).engine.stop();

  say("the phone and the coordinator take it in");
  const [holding] = await Promise.all([
    start(phone, relay.url, { lists: true }),
    untilLevel(leading.engine),
  ]);
  await untilLevel(holding.engine);
  await holding.engine.stop();
  await leading.engine.stop();
  // Opened again, the coordinator's device is due to put the list of cases at the relay.
  Object.assign(owner.disk, {
    meta: owner.disk.meta && { ...owner.disk.meta, digestPutAt: undefined },
  } satisfies Partial<MemoryDisk>);
  const putting = await start(owner, relay.url, { lists: true });
  await untilLevel(putting.engine);
  for (let tries = 0; owner.disk.meta?.digestPutAt === undefined; tries++) {
    if (tries > 200) throw new Error("the list of cases was not put");
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await new Promise((resolve) => setTimeout(resolve, 500));
  await putting.engine.stop();
  // Her snapshot of the year, if it is due, and a colleague's word on it.
  await untilConfirmed(relayData, async () => {
    for (const device of [phone, owner]) {
      const before = saidOfSnapshots(relayData);
      const { engine } = await start(device, relay.url, { lists: true, snapshots: true });
      await untilLevel(engine);
      for (let tries = 0; tries < 200 && saidOfSnapshots(relayData) === before; tries++)
        await new Promise((resolve) => setTimeout(resolve, 100));
      await engine.stop();
    }
  });

  return {
    spaceId,
    cases,
    colleagues: colleagues.map(({ seed, disk }) => ({ seed, disk: withoutDocuments(disk) })),
    phone,
    newPhone,
    checker,
  };
}

async function untilConfirmed(relayData: string, meet: () => Promise<void>): Promise<void> {
  for (let tries = 0; tries < 5; tries++) {
    await meet();
    if (hasConfirmedSnapshot(relayData)) return;
  }
  throw new Error("nobody wrote a snapshot of the year");
}

const hasConfirmedSnapshot = (relayData: string): boolean =>
  count(relayData, "select count(*) as count from verdicts where confirmed = 1") > 0;

/** Snapshots that are at the relay whole, and words on them. */
const saidOfSnapshots = (relayData: string): number =>
  count(relayData, "select count(*) as count from verdicts") +
  count(
    relayData,
    `select count(*) as count from snapshots
     where parts = (select count(*) from snapshot_parts where snapshot = number)`,
  );

function count(relayData: string, sql: string): number {
  const database = new DatabaseSync(join(relayData, "teren.sqlite"), { readOnly: true });
  const row = database.prepare(sql).get();
  database.close();
  return Number(row?.["count"]);
}

/** The app is opened near a mast, and used without a signal afterwards. */
async function afterSync(device: BenchDevice, relayUrl: string): Promise<RunningDevice> {
  const running = await start(device, relayUrl);
  await untilLevel(running.engine);
  running.engine.rest();
  return running;
}

/** Of what decides how the year lies on the relay's disk. */
async function stateOfCode(): Promise<string> {
  const folders = ["src/sync", "src/protocol", "server", "tests/bench/line"];
  const files = ["bench-device", "case-entries", "found-network", "year-of-work"].map(
    (name) => `tests/bench/sync/${name}.ts`,
  );
  for (const folder of folders) {
    const names = await readdir(join(root, folder), { recursive: true });
    for (const name of names.toSorted())
      if (name.endsWith(".ts") && !name.endsWith(".test.ts")) files.push(join(folder, name));
  }
  const hash = createHash("sha256");
  for (const file of files) hash.update(file).update(await readFile(join(root, file)));
  return hash.digest("hex").slice(0, 16);
}
