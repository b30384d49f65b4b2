import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import { fileURLToPath } from "node:url";
import { bytesToHex } from "../../../src/base/bytes.ts";
import { parseChannelId, type ChannelId } from "../../../src/base/ids.ts";
import { deviceKeysFromSeed } from "../../../src/crypto/device-keys.ts";
import { directoryChannel } from "../../../src/protocol/envelope.ts";
import { routes } from "../../../src/protocol/routes.ts";
import type { SpaceId } from "../../../src/protocol/roster.ts";
import { createSpace, joinSpace } from "../../../src/sync/begin-space.ts";
import { createMemoryLocalLog, type MemoryDisk } from "../../../src/storage/memory-local-log.ts";
import { deviceIdOf } from "../../../src/crypto/device-keys.ts";
import { makeDataset, seededNumbers, type Dataset } from "../line/dataset.ts";
import {
  createSuite,
  newDevice,
  random,
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
import { startRelayOn, type RelayUnderTest } from "./relay-under-test.ts";

/**
 * A network after a year: a relay's database with 1,000 cases that 20 colleagues wrote, session by session, each on a device of its own that
 * was offline while it wrote and synced at the end of the session; and the devices that are measured. Made once for each state of the code that
 * decides what is in it, and kept in a folder of caches.
 */
export interface YearOfWork {
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
export const cacheDirectory = join(root, "node_modules/.cache/bench-sync");

export const dataset = (): Dataset => makeDataset();

/** `say` hears how far it is: making a year takes a minute or two. */
export async function yearOfWork(say: (what: string) => void): Promise<YearOfWork> {
  const place = join(cacheDirectory, await stateOfCode());
  if (!existsSync(place)) {
    await mkdir(cacheDirectory, { recursive: true });
    await forgetOlderYears();
    const making = await mkdtemp(join(cacheDirectory, "making-"));
    await makeYear(making, say);
    await rename(making, place);
  }
  const kept = deserialize(await readFile(join(place, "year"))) as Omit<YearOfWork, "relayData">;
  return { ...kept, relayData: join(place, "relay") };
}

/** Years of another state of the code. What is being made, or used, at this moment is left alone. */
async function forgetOlderYears(): Promise<void> {
  for (const name of await readdir(cacheDirectory))
    if (/^[0-9a-f]{16}$/.test(name)) await rm(join(cacheDirectory, name), { recursive: true });
}

/** A copy that may be written to. */
export async function copyOfRelayData(year: YearOfWork): Promise<string> {
  const copy = await mkdtemp(join(cacheDirectory, "run-"));
  await cp(year.relayData, copy, { recursive: true });
  return copy;
}

async function makeYear(place: string, say: (what: string) => void): Promise<void> {
  const relayData = join(place, "relay");
  await mkdir(relayData);
  const relay = await startRelayOn(relayData);
  try {
    const kept = await workThrough(relay, say);
    await writeFile(join(place, "year"), serialize(kept));
  } finally {
    await relay.stop();
  }
}

async function workThrough(
  relay: RelayUnderTest,
  say: (what: string) => void,
): Promise<Omit<YearOfWork, "relayData">> {
  const suite = createSuite();
  const ds = dataset();
  const keysOf = (device: BenchDevice) => deviceKeysFromSeed(suite, device.seed);

  const owner = newDevice();
  const recovery = await keysOf(newDevice());
  const space = await createSpace(
    {
      suite,
      random,
      log: createMemoryLocalLog(owner.disk),
      keys: await keysOf(owner),
    },
    { recovery, relayUrl: relay.url },
  );
  if (!space.ok) throw new Error("no space");
  const { spaceId, genesis } = space.value;
  const answer = await fetch(relay.url + routes.spaces, { method: "POST", body: genesis });
  if (answer.status !== 201) throw new Error(`a space was answered with ${answer.status}`);

  const leading = await start(owner, relay.url, { lists: true });
  await untilLevel(leading.engine);
  const admit = async (name: string): Promise<BenchDevice> => {
    const device = newDevice();
    const keys = await keysOf(device);
    const log = createMemoryLocalLog(device.disk);
    await joinSpace({ suite, log, keys }, { spaceId, relayUrl: relay.url });
    const { signPublic, kemPublic } = keys;
    const role = "mediator" as const;
    const added = await leading.engine.members.add({
      signPublic,
      kemPublic,
      role,
      invitation: undefined,
    });
    if (!added.ok) throw new Error(`not added: ${added.error.type}`);
    const id = await deviceIdOf(suite, keys);
    const entry = { k: "person", at: Date.now(), person: id, device: id, name };
    await write(leading.engine, [{ channel: directoryChannel, entries: [entry] }]);
    return device;
  };
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
  const running: RunningDevice[] = [];
  for (const device of colleagues) {
    const one = await start(device, relay.url);
    // Nobody writes before she has the keys.
    await untilLevel(one.engine);
    one.engine.rest();
    running.push(one);
  }
  const written = ds.cases.map((): WrittenEntry[] => []);
  const lastOfSession = new Map(ds.history.map(({ session }, index) => [session, index]));
  const chance = seededNumbers(7);

  for (const [index, step] of ds.history.entries()) {
    const one = running[step.author];
    const channels = cases[step.i];
    const before = written[step.i];
    if (!one || !channels || !before) throw new Error("no such case or author");
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
    if (lastOfSession.get(step.session) !== index) continue;
    // The app was closed, and is opened again near a mast.
    const device = colleagues[step.author];
    if (!device) throw new Error("no such author");
    await one.engine.stop();
    const again = await start(device, relay.url);
    await untilLevel(again.engine);
    again.engine.rest();
    running[step.author] = again;
    if (index % 500 < 10) say(`${Math.round((index / ds.history.length) * 100)} % of the year`);
  }
  for (const { engine } of running) await engine.stop();

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

  return {
    spaceId,
    cases,
    colleagues: colleagues.map(({ seed, disk }) => ({ seed, disk: withoutDocuments(disk) })),
    phone,
    newPhone,
    checker,
  };
}

function newChannel(): ChannelId {
  const channel = parseChannelId(bytesToHex(random.bytes(8)));
  if (!channel) throw new Error("8 bytes in hexadecimal");
  return channel;
}

/** Of what decides how the year lies on the relay's disk. */
async function stateOfCode(): Promise<string> {
  const folders = ["src/sync", "src/protocol", "server/store", "tests/bench/line"];
  const files = ["bench-device", "case-entries", "year-of-work"].map(
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
