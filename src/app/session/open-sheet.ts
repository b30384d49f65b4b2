import { err, ok, type Result } from "../../base/result.ts";
import { deviceIdOf, deviceKeysFromSeed, type DeviceKeys } from "../../crypto/device-keys.ts";
import { createLocalSeal } from "../../crypto/local-seal.ts";
import type { RecoveryKey } from "../../crypto/recovery.ts";
import { personIdOfFirstDevice, type PersonId } from "../../domain/network/person-id.ts";
import { isActive, type SpaceId } from "../../protocol/roster.ts";
import type { LocalBlobs } from "../../storage/local-blobs.ts";
import type { LocalLog } from "../../storage/local-log.ts";
import { createMemoryDisk, createMemoryLocalLog } from "../../storage/memory-local-log.ts";
import { joinSpace } from "../../sync/begin-space.ts";
import type { Engine } from "../../sync/engine.ts";
import { createHttpRelay } from "../../sync/http-relay.ts";
import type { App } from "../app.ts";
import { createCaseChannels } from "../network/case-channels.ts";
import { openDirectory } from "../network/live-directory.ts";
import { membersOf } from "../network/members.ts";
import { readRelayRoster, type ReadRoster } from "../network/relay-roster.ts";
import { parseStoredSummary } from "../network/stored-summary.ts";
import { createSummarise } from "../network/summarise-channels.ts";
import type { Member } from "../network/member.ts";

/** A network as its recovery sheet shows it: read into memory, nothing of it kept yet. */
export interface FoundNetwork {
  readonly name: string;
  readonly cases: number;
  readonly people: readonly Member[];
  /**
   * What the members wrote tells of a longer roster, or of envelopes, that the relay does not show: who was removed since may be a member again in
   * what it shows. Goes on only when somebody says so.
   */
  readonly isBehind: boolean;
  readonly spaceId: SpaceId;
  readonly relayUrl: string;
  readonly members: Engine["members"];
  /** Of a backup, photographs and documents. */
  readonly files: LocalBlobs;
  readonly close: () => Promise<void>;
}

export type OpenSheetError =
  | { readonly type: "Offline" }
  /** The relay knows no network of this sheet. */
  | { readonly type: "UnknownNetwork" }
  /** What the relay shows is not the network the sheet names, or it was before the sheet was made. */
  | { readonly type: "NotTheNetwork" }
  /** It was used, or another one was made after it. */
  | { readonly type: "SheetUsed" };

/** Wakes the device that only exists on paper, in memory, and reads everything with it: who was there, and up to where each of them had written. */
export async function openSheet(
  app: App,
  { seed, network }: RecoveryKey,
): Promise<Result<FoundNetwork, OpenSheetError>> {
  const suite = await app.parts.suite();
  const relayUrl = app.parts.origin;
  const relay = createHttpRelay({ fetch: app.parts.fetch, relayUrl });
  const found = await relay.findSpace(network);
  if (!found.ok)
    return err({ type: found.error.type === "Unreachable" ? "Offline" : "UnknownNetwork" });
  const spaceId = found.value;
  const read = await readRelayRoster(suite, relay, spaceId);
  if (!read.ok) return read;

  const keys = await deviceKeysFromSeed(suite, seed);
  const sheet = read.value.roster.devices.get(await deviceIdOf(suite, keys));
  if (sheet?.role !== "recovery") return err({ type: "NotTheNetwork" });
  if (sheet.removed) return err({ type: "SheetUsed" });
  return readEverything(app, { keys, spaceId, relayUrl, read: read.value });
}

interface Reading<E> {
  readonly keys: DeviceKeys;
  readonly spaceId: SpaceId;
  readonly relayUrl: string;
  readonly read: ReadRoster;
  /** What is there before anything comes from the relay. */
  readonly before?: (engine: Engine) => Promise<Result<void, E>>;
}

export async function readEverything<E = never>(
  app: App,
  { keys, spaceId, relayUrl, read, before }: Reading<E>,
): Promise<Result<FoundNetwork, E | { readonly type: "Offline" }>> {
  const suite = await app.parts.suite();
  const log = createMemoryLocalLog(createMemoryDisk());
  await joinSpace({ suite, log, keys }, { spaceId, relayUrl });
  await log.commit({ roster: read.entries.map((bytes, position) => ({ position, bytes })) });
  const start = await app.parts.loadEngine();
  const engine = await start({
    suite,
    log,
    clock: app.clock,
    random: app.random,
    timers: app.timers,
    localSeal: await createLocalSeal({ suite, random: app.random }, app.random.bytes(32)),
    keys,
    epochSecrets: [],
    keepSecrets: () => undefined, // they come again with the roster
    summarise: createSummarise({ personOf: personIdOfFirstDevice, caseChannels: createCaseChannels() }), // prettier-ignore
    http: createHttpRelay({ fetch: app.parts.fetch, relayUrl }),
    outboxLock: { run: (task) => task() }, // it writes nothing
  });
  if (!engine) return err({ type: "Offline" });
  const begun = await before?.(engine);
  if (begun && !begun.ok) {
    await engine.stop();
    return begun;
  }
  engine.wake();
  if (!(await arrives(engine)) || !(await isBrought(engine, log))) {
    await engine.stop();
    return err({ type: "Offline" });
  }
  const directory = await openDirectory(engine);
  const roster = engine.roster.get() ?? read.roster;
  const nobody: PersonId = personIdOfFirstDevice(engine.device);
  const people = membersOf(roster, directory.get(), engine.lastHeard.get(), nobody);
  const { networkName } = directory.get();
  directory.release();
  const summaries = [...engine.summaries.get().byId];
  return ok({
    name: networkName,
    cases: summaries.filter(([id, { summary }]) => parseStoredSummary(id, summary)).length,
    people,
    isBehind: isBehind(engine),
    spaceId,
    relayUrl,
    members: engine.members,
    files: log.blobs,
    close: () => engine.stop(),
  });
}

/** A slow line brings a network in more than one patience, and begins anew where something lacks; it is given up when nothing more comes. */
async function arrives(engine: Engine): Promise<boolean> {
  let reached = 0;
  for (let inVain = 0; inVain < 3; inVain++) {
    await engine.syncNow();
    const { state, lastSyncedAt, receiving } = engine.status.get();
    if (lastSyncedAt !== undefined) return true;
    if (state === "refused") return false;
    const done = receiving?.done ?? reached;
    if (done > reached) inVain = 0;
    reached = done;
  }
  return false;
}

/** Of what came from a file, the relay says that it has it: what is lost with this computer is not needed any more. */
async function isBrought(engine: Engine, log: LocalLog): Promise<boolean> {
  const missing = async () =>
    (await log.load())?.chains.filter(({ gctr, atRelay = gctr }) => atRelay < gctr).length ?? 0;
  for (let left = await missing(), inVain = 0; left > 0 && inVain < 3; inVain++) {
    engine.rest();
    engine.wake();
    await engine.syncNow();
    const now = await missing();
    if (now < left) inVain = 0;
    left = now;
  }
  return (await missing()) === 0;
}

function isBehind(engine: Engine): boolean {
  const devices = engine.roster.get()?.devices;
  return engine.status.get().attention.some(
    (problem) =>
      problem.type === "RosterSplit" ||
      problem.type === "RosterWithheld" ||
      // Of a removed device, what its removal does not count is missing rightly.
      (problem.type === "RelayWithholds" && isActive(devices?.get(problem.device))),
  );
}
