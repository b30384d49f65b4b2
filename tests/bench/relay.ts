import { fork, spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdir, mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { cpus } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openSqliteLog } from "../../server/store/sqlite-log.ts";
import { envelopeIdFromHash } from "../../src/protocol/envelope.ts";
import pg from "pg";
import type { Figures } from "./figures.ts";
import { createCheck } from "../../server/verify.ts";
import { startPostgres } from "../contract/postgres-process.ts";
import { bytesOf, createDevice, createNetwork, sha256 } from "../contract/relay-device.ts";
import type { ClientsReport, ClientsTask, PushTask } from "./relay-clients.ts";

/**
 * Durable envelopes a second from 50 phones, against the same inserts and waits for the disk without a network around them; and what
 * 10,000 sockets cost that say nothing. A real relay process, real sockets on this machine, a database on its disk; phones in a process of their own.
 *
 * The bare loops run right after the relay, in each round, because a shared machine is not equally fast from one minute to the next; the round in
 * the middle counts. The phones take their processor time from the same processors as the relay, the bare loops have them to themselves.
 */
export async function run(words: readonly string[]): Promise<Figures> {
  const phones = option(words, "phones", 50);
  const envelopesPerPhone = option(words, "envelopes", 1_500);
  const inFlight = option(words, "in-flight", 1);
  const perPush = option(words, "per-push", 16);
  const rounds = option(words, "rounds", 3);
  const idle = option(words, "idle", 10_000);
  if (words.join(" ").includes("--store postgres"))
    return beside({ type: "push", phones, envelopesPerPhone, inFlight, perPush }, rounds);

  const measured: Round[] = [];
  while (measured.length < rounds)
    measured.push(
      await measureRound({ type: "push", phones, envelopesPerPhone, inFlight, perPush }),
    );
  const { push, perCommit, bareLoop } = middle(measured);
  const bareLoopPerSecond = bareLoop.perSecond;

  const idleSockets =
    idle === 0
      ? undefined
      : await withRelay(async (relay) => {
          const task: ClientsTask = { type: "idle", url: relay.url, sockets: idle, seconds: 30 };
          const report = await runClients(task, relay);
          return {
            count: report.envelopes,
            rssMb: await relay.rssMb(),
            cpu: round(report.relayCpuSeconds / report.seconds, 3),
          };
        });

  const envelopesPerSecond = Math.round(push.envelopes / push.seconds);
  const json = {
    envelopesPerSecond,
    bareLoopPerSecond,
    ratio: round(envelopesPerSecond / bareLoopPerSecond, 2),
    signedBareLoopPerSecond: bareLoop.signedPerSecond,
    signedRatio: round(envelopesPerSecond / bareLoop.signedPerSecond, 2),
    p50Ms: round(push.p50Ms, 1),
    p99Ms: round(push.p99Ms, 1),
    rssMb: push.rssMb,
    idleSockets,
    envelopesPerCommit: perCommit,
    relayCpuPerEnvelopeUs: Math.round((push.relayCpuSeconds / push.envelopes) * 1e6),
    phonesCpuPerEnvelopeUs: Math.round((push.cpuSeconds / push.envelopes) * 1e6),
    processors: cpus().length,
  };
  return {
    json,
    rows: [
      [`envelopes a second, durable, from ${phones} phones`, String(envelopesPerSecond)],
      ["the same inserts and waits in a bare loop", String(bareLoopPerSecond)],
      ["of the bare loop", `${Math.round(json.ratio * 100)} %`],
      ["the bare loop with signatures checked", String(bareLoop.signedPerSecond)],
      ["of that", `${Math.round(json.signedRatio * 100)} %`],
      ["envelopes per wait for the disk", String(perCommit)],
      ["push to confirmation, median", `${json.p50Ms} ms`],
      ["push to confirmation, 99th percentile", `${json.p99Ms} ms`],
      ["relay's processor time per envelope", `${json.relayCpuPerEnvelopeUs} µs`],
      ["phones' processor time per envelope", `${json.phonesCpuPerEnvelopeUs} µs`],
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

/** The same load into a file, into PostgreSQL by one relay, and by two relays at once, in turn. */
async function beside(phones: Omit<PushTask, "url">, rounds: number): Promise<Figures> {
  const stores = ["sqlite", "postgres", "postgres, two relays"] as const;
  const measured = new Map<string, StoreRound[]>(stores.map((name) => [name, []]));
  for (let done = 0; done < rounds; done++)
    for (const name of stores) {
      const relays = name.endsWith("two relays") ? 2 : 1;
      const find = (url?: string) => measureStore(phones, relays, url);
      const round = await (name === "sqlite" ? find() : withPostgres(find));
      measured.get(name)?.push(round);
    }
  const rows: [string, string][] = [];
  const json: Record<string, StoreRound> = {};
  for (const [name, some] of measured) {
    const bySpeed = some.toSorted((a, b) => a.envelopesPerSecond - b.envelopesPerSecond);
    const found = bySpeed[Math.floor(bySpeed.length / 2)];
    if (!found) throw new Error("at least one round");
    json[name] = found;
    rows.push(
      [`${name}: envelopes a second, durable`, String(found.envelopesPerSecond)],
      [`${name}: push to confirmation, median`, `${found.p50Ms} ms`],
      [`${name}: push to confirmation, 99th percentile`, `${found.p99Ms} ms`],
      [`${name}: envelopes per wait for the disk`, String(found.perCommit)],
      [`${name}: relays' processor time per envelope`, `${found.relayCpuPerEnvelopeUs} µs`],
    );
    if (found.databaseBytesPerEnvelope !== undefined)
      rows.push([`${name}: of the database per envelope`, `${found.databaseBytesPerEnvelope} B`]);
  }
  rows.push(["processors, phones and database included", String(cpus().length)]);
  return { json, rows };
}

interface StoreRound {
  readonly envelopesPerSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly perCommit: number;
  readonly relayCpuPerEnvelopeUs: number;
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
  phones: Omit<PushTask, "url">,
  relays: number,
  store: string | undefined,
): Promise<StoreRound> {
  const env = store === undefined ? {} : { TEREN_STORE: store };
  const share = { ...phones, phones: Math.ceil(phones.phones / relays) };
  const reports = await Promise.all(
    Array.from({ length: relays }, () =>
      withRelay(async (relay) => {
        const report = await runClients({ ...share, url: relay.url }, relay);
        return { ...report, ...(await relay.commits()) };
      }, env),
    ),
  );
  const sum = (of: (report: (typeof reports)[number]) => number) =>
    reports.reduce((all, report) => all + of(report), 0);
  const envelopes = sum((report) => report.envelopes);
  return {
    envelopesPerSecond: Math.round(sum((report) => report.envelopes / report.seconds)),
    p50Ms: round(Math.max(...reports.map(({ p50Ms }) => p50Ms)), 1),
    p99Ms: round(Math.max(...reports.map(({ p99Ms }) => p99Ms)), 1),
    perCommit: Math.round(envelopes / sum(({ commits }) => commits)),
    relayCpuPerEnvelopeUs: Math.round((sum((report) => report.relayCpuSeconds) / envelopes) * 1e6),
    databaseBytesPerEnvelope: store === undefined ? undefined : await bytesPerEnvelope(store),
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

interface Round {
  readonly push: MeasuredClients & { readonly rssMb: number };
  readonly perCommit: number;
  readonly bareLoop: BareLoop;
}

async function measureRound(phones: Omit<PushTask, "url">): Promise<Round> {
  const { commits, ...push } = await withRelay(async (relay) => {
    const report = await runClients({ ...phones, url: relay.url }, relay);
    return { ...report, ...(await relay.commits()), rssMb: await relay.rssMb() };
  });
  const perCommit = Math.max(1, Math.round(push.envelopes / commits));
  return {
    push,
    perCommit,
    bareLoop: await measureBareLoop(push.envelopes, perCommit, phones.perPush),
  };
}

function middle(rounds: readonly Round[]): Round {
  const bySeconds = rounds.toSorted((a, b) => a.push.seconds - b.push.seconds);
  const round = bySeconds[Math.floor(bySeconds.length / 2)];
  if (!round) throw new Error("at least one round");
  return round;
}

interface RelayUnderTest {
  readonly url: string;
  readonly rssMb: () => Promise<number>;
  readonly cpuSeconds: () => Promise<number>;
  readonly commits: () => Promise<{ readonly commits: number }>;
}

async function withRelay<T>(
  measure: (relay: RelayUnderTest) => Promise<T>,
  env: Readonly<Record<string, string>> = {},
): Promise<T> {
  const data = await directory();
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const child = spawn(process.execPath, ["server/main.ts"], {
    cwd: root,
    env: { ...process.env, ...env, PORT: String(port), TEREN_DATA: data, TEREN_RATE_LIMITS: "off" },
    stdio: ["ignore", "ignore", "inherit"],
  });
  try {
    await untilHealthy(url, child);
    return await measure({
      url,
      rssMb: async () => Math.round((await status(child, "VmRSS")) / 1024),
      cpuSeconds: () => cpuSeconds(child),
      commits: async () => ({ commits: await metric(url, "teren_commits_total") }),
    });
  } finally {
    if (child.exitCode === null && child.signalCode === null) {
      const ended = once(child, "exit");
      child.kill("SIGTERM");
      await ended;
    }
    await rm(data, { recursive: true, force: true });
  }
}

interface MeasuredClients extends ClientsReport {
  readonly relayCpuSeconds: number;
}

async function runClients(task: ClientsTask, relay: RelayUnderTest): Promise<MeasuredClients> {
  const clients = fork(fileURLToPath(new URL("./relay-clients.ts", import.meta.url)));
  let cpuBefore = 0;
  try {
    return await new Promise((resolve, reject) => {
      clients.on("error", reject);
      clients.on("exit", (code, signal) =>
        reject(new Error(`the phones ended with ${code ?? signal}`)),
      );
      clients.on("message", (message: ClientsReport | "begin") => {
        if (message === "begin") {
          void relay.cpuSeconds().then((seconds) => {
            cpuBefore = seconds;
            clients.send("go");
          }, reject);
        } else {
          void relay
            .cpuSeconds()
            .then(
              (seconds) => resolve({ ...message, relayCpuSeconds: seconds - cpuBefore }),
              reject,
            );
        }
      });
      clients.send(task);
    });
  } finally {
    clients.removeAllListeners("exit");
    clients.kill();
  }
}

interface BareLoop {
  readonly perSecond: number;
  /**
   * The same, with the signatures of a transaction's envelopes checked before it. A relay checks while the disk writes, so this is no bound;
   * the bound is one check for each envelope on every processor at once.
   */
  readonly signedPerSecond: number;
}

/** As many envelopes in as many transactions, on the same disk, by the same statements; no sockets and nobody to answer. */
async function measureBareLoop(
  count: number,
  perCommit: number,
  perPush: number,
): Promise<BareLoop> {
  const perSecond = await withBareLog(count, perCommit, perPush, () => Promise.resolve());
  const check = createCheck();
  const device = createDevice();
  const message = bytesOf(300);
  const signature = device.sign(message);
  const signedPerSecond = await withBareLog(
    Math.min(count, 30_000),
    perCommit,
    perPush,
    async (some) => {
      const one = () => check.verify(device.signPublic, message, signature);
      await Promise.all(Array.from({ length: some }, one));
    },
  );
  return { perSecond, signedPerSecond };
}

async function withBareLog(
  count: number,
  perCommit: number,
  perPush: number,
  before: (some: number) => Promise<void>,
): Promise<number> {
  const data = await directory();
  try {
    const log = openSqliteLog(join(data, "bare.sqlite"), join(data, "bare.log-id"), () => "bare");
    const network = await createNetwork();
    const { space, owner } = network;
    log.runTogether([{ call: "createSpace", space, genesis: network.genesis }]);
    const envelope = owner.envelope(space);
    const items = Array.from({ length: count }, (_, index) => ({
      device: owner.id,
      gctr: index + 1,
      id: envelopeIdFromHash(sha256(Buffer.from(String(index)))),
      envelope,
      mayLeaveGap: false,
    }));
    const startedAt = performance.now();
    for (let at = 0; at < items.length; at += perCommit) {
      const together = items.slice(at, at + perCommit);
      const calls = Array.from({ length: Math.ceil(together.length / perPush) }, (_, index) => ({
        call: "append" as const,
        space,
        items: together.slice(index * perPush, (index + 1) * perPush),
        now: 1,
      }));
      await before(together.length);
      log.runTogether(calls);
    }
    const seconds = (performance.now() - startedAt) / 1000;
    log.close();
    return Math.round(count / seconds);
  } finally {
    await rm(data, { recursive: true, force: true });
  }
}

const root = fileURLToPath(new URL("../..", import.meta.url));

/** On the disk the project lies on: /tmp may be memory. */
async function directory(): Promise<string> {
  const cache = join(root, "node_modules/.cache");
  await mkdir(cache, { recursive: true });
  return mkdtemp(join(cache, "bench-relay-"));
}

function option(words: readonly string[], name: string, otherwise: number): number {
  const at = words.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(words[at + 1]);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, "listening");
  const address = server.address();
  server.close();
  if (address === null || typeof address === "string") throw new Error("no free port");
  return address.port;
}

async function untilHealthy(url: string, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (child.exitCode !== null) throw new Error("the relay ended at once");
    const answer = await fetch(`${url}/v1/health`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("the relay is not healthy");
}

async function metric(url: string, name: string): Promise<number> {
  const text = await (await fetch(`${url}/v1/metrics`)).text();
  return Number(new RegExp(`^${name} (\\S+)$`, "m").exec(text)?.[1] ?? 0);
}

/** In kilobytes. */
async function status(child: ChildProcess, field: string): Promise<number> {
  const text = await readFile(`/proc/${child.pid}/status`, "utf8");
  return Number(new RegExp(`^${field}:\\s+(\\d+)`, "m").exec(text)?.[1] ?? 0);
}

/** All threads together. The kernel counts in hundredths of a second. */
async function cpuSeconds(child: ChildProcess): Promise<number> {
  const text = await readFile(`/proc/${child.pid}/stat`, "utf8");
  const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

const round = (value: number, digits: number) => Number(value.toFixed(digits));
