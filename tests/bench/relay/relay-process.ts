import { fork, spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ClientsReport, ClientsTask } from "./load.ts";

/** A relay as it is run, in a process of its own, on a database on the disk the project lies on. */
export interface RelayUnderTest {
  readonly url: string;
  readonly rssMb: () => Promise<number>;
  readonly times: () => Promise<ThreadTimes>;
  /** Since it was started. */
  readonly commits: () => Promise<number>;
}

/** Seconds of a processor, by what a relay's threads do. */
export interface ThreadTimes {
  /** Sockets, checks, answers. */
  readonly main: number;
  /** The thread that owns the SQLite file. */
  readonly disk: number;
  /** Node's pool, which checks signatures. */
  readonly pool: number;
  /** Collecting garbage, compiling. */
  readonly other: number;
}

export async function withRelay<T>(
  measure: (relay: RelayUnderTest) => Promise<T>,
  env: Readonly<Record<string, string>> = {},
  flags: readonly string[] = [],
): Promise<T> {
  const data = await directory();
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const child = spawn(process.execPath, [...flags, "server/main.ts"], {
    cwd: root,
    env: { ...process.env, ...env, PORT: String(port), TEREN_DATA: data, TEREN_RATE_LIMITS: "off" },
    stdio: ["ignore", "ignore", "inherit"],
  });
  try {
    await untilHealthy(url, child);
    return await measure({
      url,
      rssMb: async () => Math.round((await status(child, "VmRSS")) / 1024),
      times: () => threadTimes(child),
      commits: () => metric(url, "teren_commits_total"),
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

export interface MeasuredClients extends ClientsReport {
  /** Of the relay, while the phones were measured. */
  readonly times: ThreadTimes;
  readonly commits: number;
}

export async function runClients(
  task: ClientsTask,
  relay: RelayUnderTest,
): Promise<MeasuredClients> {
  const clients = fork(fileURLToPath(new URL("../relay-clients.ts", import.meta.url)));
  const stand = async () => ({ times: await relay.times(), commits: await relay.commits() });
  let before: Awaited<ReturnType<typeof stand>> | undefined;
  try {
    return await new Promise((resolve, reject) => {
      clients.on("error", reject);
      clients.on("exit", (code, signal) =>
        reject(new Error(`the phones ended with ${code ?? signal}`)),
      );
      clients.on("message", (message: ClientsReport | "begin") => {
        void stand().then((now) => {
          if (message === "begin") {
            before = now;
            clients.send("go");
          } else if (before)
            resolve({
              ...message,
              times: since(before.times, now.times),
              commits: now.commits - before.commits,
            });
        }, reject);
      });
      clients.send(task);
    });
  } finally {
    clients.removeAllListeners("exit");
    clients.kill();
  }
}

export const allOf = ({ main, disk, pool, other }: ThreadTimes): number =>
  main + disk + pool + other;

const since = (before: ThreadTimes, now: ThreadTimes): ThreadTimes => ({
  main: now.main - before.main,
  disk: now.disk - before.disk,
  pool: now.pool - before.pool,
  other: now.other - before.other,
});

/** By the names that Node, and whoever starts one, gives to threads. */
async function threadTimes(child: ChildProcess): Promise<ThreadTimes> {
  const times = { main: 0, disk: 0, pool: 0, other: 0 };
  const tasks = `/proc/${child.pid}/task`;
  for (const id of await readdir(tasks)) {
    const name = (await readFile(`${tasks}/${id}/comm`, "utf8")).trim();
    const [ran = "0"] = (await readFile(`${tasks}/${id}/schedstat`, "utf8")).split(" ");
    const who =
      id === String(child.pid)
        ? "main"
        : name === "log-on-disk"
          ? "disk"
          : name.startsWith("libuv")
            ? "pool"
            : "other";
    times[who] += Number(ran) / 1e9;
  }
  return times;
}

const root = fileURLToPath(new URL("../../..", import.meta.url));

/** On the disk the project lies on: /tmp may be memory. */
export async function directory(): Promise<string> {
  const cache = join(root, "node_modules/.cache");
  await mkdir(cache, { recursive: true });
  return mkdtemp(join(cache, "bench-relay-"));
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
