import { indexedDB, IDBKeyRange } from "fake-indexeddb";
import { parseStoredSummary } from "../../../src/app/network/stored-summary.ts";
import { createDexieLocalLog } from "../../../src/storage/dexie-local-log.ts";
import { openDatabase } from "../../../src/storage/database.ts";
import { createMemoryLocalLog } from "../../../src/storage/memory-local-log.ts";
import type { LocalLog } from "../../../src/storage/local-log.ts";
import type { Engine } from "../../../src/sync/engine.ts";
import { seededNumbers } from "../line/dataset.ts";
import {
  createOtherTime,
  diskBytes,
  start,
  untilLevel,
  type RunningDevice,
} from "./bench-device.ts";
import { otherCases, writeWeek, wrongCases } from "./week.ts";
import { dataset, readYear } from "./year-of-work.ts";
import { readNetwork } from "./years-of-work.ts";

// The phone that is measured, in a process of its own, so that its work and the line's do not wait for each other.

export interface PhoneTask {
  readonly scenario: "weekly" | "newPhone" | "years";
  /** Of the year of work, or of a network after years. */
  readonly place: string;
  readonly relayUrl: string;
  readonly log: "memory" | "dexie";
  /** What its clock says at first, after years; today if left out. */
  readonly now?: number;
}

export interface PhoneReport {
  readonly seconds: number;
  /** Until the list showed every case, from the cases themselves or from a colleague's list. */
  readonly usableSeconds: number;
  readonly wrong: number;
  readonly envelopesUp: number;
  readonly diskBytes: number;
}

process.setMaxListeners(0); // y-websocket listens for the end of the process with each line
process.once("message", (task: PhoneTask) => {
  const measured = task.scenario === "years" ? measureJoining(task) : measure(task);
  void measured.then((report) => process.send?.(report));
});

async function measure({ scenario, place, relayUrl, log: kind }: PhoneTask): Promise<PhoneReport> {
  const year = await readYear(place);
  const ds = dataset();
  const device = scenario === "weekly" ? year.phone : year.newPhone;
  const log = kind === "memory" ? createMemoryLocalLog(device.disk) : await dexieLog();
  if (kind === "dexie") await copyDisk(device.disk, log);
  const open = (): Promise<RunningDevice> =>
    start(device, relayUrl, { lists: true, snapshots: true, log });

  const before = await open();
  if (scenario === "weekly")
    await writeWeek(before.engine, year.cases, ds, ds.phone, seededNumbers(11));
  const rows = (await log.outbox()).length;
  await before.engine.stop();
  // The app was closed in the village, and is opened again near the mast.
  const { engine } = await open();
  const packed = (await log.outbox()).length;
  await said("go");

  const taken = await secondsTaken(engine, year.cases.length);
  const expects = scenario === "weekly" ? { phone: true, others: true } : {};
  const wrong = await wrongCases(engine, year.cases, ds, expects);
  await engine.stop();
  if (rows < packed) throw new Error("packing made more envelopes");
  return { ...taken, wrong, envelopesUp: packed, diskBytes: diskBytes(device.disk) };
}

async function measureJoining({ place, relayUrl, now }: PhoneTask): Promise<PhoneReport> {
  const { newPhone, cases, expected } = await readNetwork(place);
  const { engine } = await start(newPhone, relayUrl, {
    lists: true,
    snapshots: true,
    ...(now !== undefined && { clock: createOtherTime(now) }),
  });
  await said("go");
  const taken = await secondsTaken(engine, cases.length);
  const wrong = await otherCases(engine, cases, (i) => expected[i]);
  await engine.stop();
  return { ...taken, wrong, envelopesUp: 0, diskBytes: diskBytes(newPhone.disk) };
}

async function secondsTaken(
  engine: Engine,
  cases: number,
): Promise<Pick<PhoneReport, "seconds" | "usableSeconds">> {
  const startedAt = performance.now();
  const usable = listShown(engine, cases);
  await untilLevel(engine);
  const seconds = (performance.now() - startedAt) / 1000;
  return { seconds, usableSeconds: ((await usable) - startedAt) / 1000 };
}

/** When the list has shown all of them. */
function listShown(engine: Engine, cases: number): Promise<number> {
  const shown = () =>
    [...engine.summaries.get().byId].filter(([id, { summary }]) => parseStoredSummary(id, summary))
      .length;
  if (shown() >= cases) return Promise.resolve(performance.now());
  return new Promise((resolve) => {
    const unsubscribe = engine.summaries.subscribe(() => {
      if (shown() < cases) return;
      unsubscribe();
      resolve(performance.now());
    });
  });
}

function said(word: string): Promise<void> {
  process.send?.("ready");
  return new Promise((resolve) =>
    process.once("message", (message) => {
      if (message === word) resolve();
    }),
  );
}

async function dexieLog(): Promise<LocalLog> {
  const database = openDatabase({ indexedDB, IDBKeyRange, onBlocked: () => undefined });
  await database.open();
  return createDexieLocalLog(database);
}

/** The disk the device had, row by row, as if it had always been this one. */
async function copyDisk(
  disk: Parameters<typeof createMemoryLocalLog>[0],
  log: LocalLog,
): Promise<void> {
  if (!disk.meta) throw new Error("the device belongs to a space");
  const done = await log.commit({
    meta: disk.meta,
    roster: disk.roster.map((bytes, position) => ({ position, bytes })),
    chains: [...disk.chains.values()],
    addStored: [...disk.stored.values()].flatMap((rows) => [...rows.values()]),
    channels: [...disk.channels].map(([channel, sealed]) => ({ channel, sealed })),
    summaryPages: [...disk.pages].map(([page, sealed]) => ({ page, sealed })),
    values: [...disk.values].map(([key, sealed]) => ({ key, sealed })),
  });
  if (!done.ok) throw new Error(done.error.type);
}
