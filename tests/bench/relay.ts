import { readOptions } from "../options.ts";
import { chmod, rm } from "node:fs/promises";
import { cpus } from "node:os";
import pg from "pg";
import { startPostgres } from "../contract/postgres-process.ts";
import type { Figures } from "./figures.ts";
import type { ClientsTask, PushTask } from "./relay/load.ts";
import { barePostgres, bareSqlite } from "./relay/bare-loop.ts";
import {
  allOf,
  directory,
  runClients,
  withRelay,
  type MeasuredClients,
  type ThreadTimes,
} from "./relay/relay-process.ts";

/**
 * Durable envelopes a second from 50 phones, against the same inserts and waits for the disk without a network around them; and what
 * 10,000 sockets cost that say nothing. A real relay process, real sockets on this machine, a database on its disk; phones in a process of their own.
 *
 * The bare loops run right after the relay, in each round, because a shared machine is not equally fast from one minute to the next; the round in
 * the middle counts. The phones take their processor time from the same processors as the relay, the bare loops have them to themselves.
 *
 * `--profile <folder>` leaves a profile of each of the relay's threads there.
 */
export async function run(words: readonly string[]): Promise<Figures> {
  const said = readOptions(words, {
    phones: 50,
    envelopes: 2_000,
    "in-flight": 1,
    "per-push": 16,
    rounds: 3,
    idle: 10_000,
    store: "sqlite",
    profile: undefined,
  });
  const { phones, rounds, idle, profile } = said;
  const load: Load = {
    type: "push",
    phones,
    envelopesPerPhone: said.envelopes,
    inFlight: said["in-flight"],
    perPush: said["per-push"],
  };
  if (said.store === "postgres") return beside(load, rounds);

  const measured: Round[] = [];
  while (measured.length < rounds) measured.push(await measureRound(load, profile));
  const { push, perCommit, bareLoop } = middle(measured, ratioOf);

  const idleSockets =
    idle === 0
      ? undefined
      : await withRelay(async (relay) => {
          const task: ClientsTask = { type: "idle", url: relay.url, sockets: idle, seconds: 30 };
          const report = await runClients(task, relay);
          return {
            count: report.envelopes,
            rssMb: await relay.rssMb(),
            cpu: round(allOf(report.times) / report.seconds, 3),
          };
        });

  const envelopesPerSecond = perSecond(push);
  const json = {
    envelopesPerSecond,
    bareLoopPerSecond: bareLoop.perSecond,
    ratio: round(envelopesPerSecond / bareLoop.perSecond, 2),
    wideBareLoopPerSecond: bareLoop.widePerSecond,
    wideRatio: round(envelopesPerSecond / bareLoop.widePerSecond, 2),
    signedBareLoopPerSecond: bareLoop.signedPerSecond,
    signedRatio: round(envelopesPerSecond / bareLoop.signedPerSecond, 2),
    ratios: measured.map((one) => round(ratioOf(one), 2)),
    p50Ms: round(push.p50Ms, 1),
    p99Ms: round(push.p99Ms, 1),
    rssMb: push.rssMb,
    idleSockets,
    envelopesPerCommit: perCommit,
    cpuPerEnvelopeUs: cpuPerEnvelope(push),
    shareOfOneProcessor: sharesOf(push),
    processors: cpus().length,
  };
  const cpu = json.cpuPerEnvelopeUs;
  return {
    json,
    rows: [
      [`envelopes a second, durable, from ${load.phones} phones`, String(envelopesPerSecond)],
      ["the same inserts and waits in a bare loop", String(bareLoop.perSecond)],
      ["of the bare loop", percent(json.ratio)],
      ["of the bare loop, in each round", json.ratios.map(percent).join(", ")],
      ["the bare loop with a push of each phone in a wait", String(bareLoop.widePerSecond)],
      ["of that", percent(json.wideRatio)],
      ["the bare loop with a signature checked for each push", String(bareLoop.signedPerSecond)],
      ["of that", percent(json.signedRatio)],
      ["envelopes per wait for the disk", String(perCommit)],
      ["push to confirmation, median", `${json.p50Ms} ms`],
      ["push to confirmation, 99th percentile", `${json.p99Ms} ms`],
      ["relay's processor time per envelope", `${cpu.relay} µs`],
      ["… sockets, checks, answers", `${cpu.main} µs`],
      ["… signatures", `${cpu.pool} µs`],
      ["… the database's thread", `${cpu.disk} µs`],
      ["… garbage, compiling", `${cpu.other} µs`],
      ["phones' processor time per envelope", `${cpu.phones} µs`],
      ...Object.entries(json.shareOfOneProcessor).map(
        ([who, share]) => [`of one processor: ${who}`, percent(share)] as const,
      ),
      ["relay's memory", `${json.rssMb} MB`],
      ...(idleSockets
        ? ([
            ["idle sockets", String(idleSockets.count)],
            ["relay's memory with them", `${idleSockets.rssMb} MB`],
            ["of one processor with them", `${round(idleSockets.cpu * 100, 1)} %`],
          ] as const)
        : []),
      ["processors of this machine, phones included", String(json.processors)],
    ],
  };
}

type Load = Omit<PushTask, "url">;

interface Round {
  readonly push: MeasuredClients & { readonly rssMb: number };
  readonly perCommit: number;
  readonly bareLoop: {
    readonly perSecond: number;
    /** Each transaction holds a push of every phone: the most there can be in one while each waits for its answer. */
    readonly widePerSecond: number;
    readonly signedPerSecond: number;
  };
}

async function measureRound(load: Load, profile: string | undefined): Promise<Round> {
  const flags = profile === undefined ? [] : ["--cpu-prof", `--cpu-prof-dir=${profile}`];
  const push = await withRelay(
    async (relay) => ({
      ...(await runClients({ ...load, url: relay.url }, relay)),
      rssMb: await relay.rssMb(),
    }),
    {},
    flags,
  );
  const perCommit = Math.max(1, Math.round(push.envelopes / push.commits));
  return {
    push,
    perCommit,
    bareLoop: {
      perSecond: await bareSqlite(load, perCommit),
      widePerSecond: await bareSqlite(load, load.phones * load.perPush),
      signedPerSecond: await bareSqlite(load, perCommit, true),
    },
  };
}

const ratioOf = ({ push, bareLoop }: Round): number => perSecond(push) / bareLoop.perSecond;

/** The same load into a file, into PostgreSQL by one relay, and by two relays at once, in turn. */
async function beside(load: Load, rounds: number): Promise<Figures> {
  const stores = ["sqlite", "postgres", "postgres, two relays"] as const;
  const measured = new Map<string, StoreRound[]>(stores.map((name) => [name, []]));
  for (let done = 0; done < rounds; done++)
    for (const name of stores) {
      const relays = name.endsWith("two relays") ? 2 : 1;
      const find = (url?: string) => measureStore(load, relays, url);
      const found = await (name === "sqlite" ? find() : withPostgres(find));
      measured.get(name)?.push(found);
    }
  const rows: [string, string][] = [];
  const json: Record<string, StoreRound> = {};
  for (const [name, some] of measured) {
    const found = middle(some, (one) => one.ratio ?? one.envelopesPerSecond);
    json[name] = found;
    rows.push([`${name}: envelopes a second, durable`, String(found.envelopesPerSecond)]);
    if (found.bareLoopPerSecond !== undefined && found.ratio !== undefined)
      rows.push(
        [`${name}: the same in a bare loop`, String(found.bareLoopPerSecond)],
        [`${name}: of the bare loop`, percent(found.ratio)],
      );
    rows.push(
      [`${name}: push to confirmation, median`, `${found.p50Ms} ms`],
      [`${name}: push to confirmation, 99th percentile`, `${found.p99Ms} ms`],
      [`${name}: envelopes per wait for the disk`, String(found.perCommit)],
      [`${name}: relays' processor time per envelope`, `${found.cpuPerEnvelopeUs.relay} µs`],
      [`${name}: phones' processor time per envelope`, `${found.cpuPerEnvelopeUs.phones} µs`],
    );
    if (found.databaseBytesPerEnvelope !== undefined)
      rows.push([`${name}: of the database per envelope`, `${found.databaseBytesPerEnvelope} B`]);
  }
  rows.push(["processors, phones and database included", String(cpus().length)]);
  return { json, rows };
}

interface StoreRound {
  readonly envelopesPerSecond: number;
  /** Two relays have no bare loop of their own. */
  readonly bareLoopPerSecond: number | undefined;
  readonly ratio: number | undefined;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly perCommit: number;
  readonly cpuPerEnvelopeUs: ReturnType<typeof cpuPerEnvelope>;
  readonly databaseBytesPerEnvelope: number | undefined;
}

async function withPostgres<T>(measure: (url: string) => Promise<T>): Promise<T> {
  const data = await directory();
  await chmod(data, 0o755); // it runs as another user when we are root
  const postgres = await startPostgres(["-c", "shared_buffers=256MB"], data);
  try {
    return await measure(await postgres.createDatabase());
  } finally {
    await postgres.dispose();
    await rm(data, { recursive: true, force: true });
  }
}

/** Each relay gets its share of the phones, and all of them send at once. */
async function measureStore(
  load: Load,
  relays: number,
  store: string | undefined,
): Promise<StoreRound> {
  const env = store === undefined ? {} : { TEREN_STORE: store };
  const share = { ...load, phones: Math.ceil(load.phones / relays) };
  const reports = await Promise.all(
    Array.from({ length: relays }, () =>
      withRelay((relay) => runClients({ ...share, url: relay.url }, relay), env),
    ),
  );
  const all = together(reports);
  const perCommit = Math.round(all.envelopes / all.commits);
  const envelopesPerSecond = Math.round(reports.reduce((sum, one) => sum + perSecond(one), 0));
  const bytes = store === undefined ? undefined : await bytesPerEnvelope(store);
  const bareLoopPerSecond =
    relays > 1
      ? undefined
      : await (store === undefined
          ? bareSqlite(load, perCommit)
          : barePostgres(store, load, perCommit));
  return {
    envelopesPerSecond,
    bareLoopPerSecond,
    ratio: bareLoopPerSecond && round(envelopesPerSecond / bareLoopPerSecond, 2),
    p50Ms: round(Math.max(...reports.map(({ p50Ms }) => p50Ms)), 1),
    p99Ms: round(Math.max(...reports.map(({ p99Ms }) => p99Ms)), 1),
    perCommit,
    cpuPerEnvelopeUs: cpuPerEnvelope(all),
    databaseBytesPerEnvelope: bytes,
  };
}

type Measured = Pick<MeasuredClients, "envelopes" | "times" | "cpuSeconds" | "commits">;

function together(reports: readonly MeasuredClients[]): Measured {
  const sum = (of: (report: MeasuredClients) => number) =>
    reports.reduce((all, report) => all + of(report), 0);
  return {
    envelopes: sum(({ envelopes }) => envelopes),
    commits: sum(({ commits }) => commits),
    cpuSeconds: sum(({ cpuSeconds }) => cpuSeconds),
    times: {
      main: sum(({ times }) => times.main),
      disk: sum(({ times }) => times.disk),
      pool: sum(({ times }) => times.pool),
      other: sum(({ times }) => times.other),
    },
  };
}

async function bytesPerEnvelope(url: string): Promise<number> {
  const client = new pg.Client(url);
  await client.connect();
  const { rows } = await client.query<{ bytes: number }>(
    "select (pg_total_relation_size('envelopes') / (select count(*) from envelopes))::integer as bytes",
  );
  await client.end();
  return rows[0]?.bytes ?? 0;
}

function middle<T>(rounds: readonly T[], by: (round: T) => number): T {
  const sorted = rounds.toSorted((a, b) => by(a) - by(b));
  const found = sorted[Math.floor(sorted.length / 2)];
  if (!found) throw new Error("at least one round");
  return found;
}

const perSecond = ({ envelopes, seconds }: MeasuredClients): number =>
  Math.round(envelopes / seconds);

function cpuPerEnvelope({ envelopes, times, cpuSeconds }: Measured) {
  const each = (seconds: number) => round((seconds / envelopes) * 1e6, 1);
  return {
    relay: each(allOf(times)),
    main: each(times.main),
    disk: each(times.disk),
    pool: each(times.pool),
    other: each(times.other),
    phones: each(cpuSeconds),
  };
}

function sharesOf({ times, cpuSeconds, seconds }: MeasuredClients) {
  const share = (used: number) => round(used / seconds, 2);
  const { main, disk, pool, other }: ThreadTimes = times;
  return {
    "sockets, checks, answers": share(main),
    signatures: share(pool),
    "the database's thread": share(disk),
    "garbage, compiling": share(other),
    phones: share(cpuSeconds),
  };
}

const percent = (share: number) => `${Math.round(share * 100)} %`;
const round = (value: number, digits: number) => Number(value.toFixed(digits));
