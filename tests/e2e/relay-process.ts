import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** A relay in a process of its own, as in the office: it can be stopped, killed and started again on the same data. */
export interface RelayProcess {
  readonly url: string;
  readonly dataDirectory: string;
  /** Everything the relay has written to its output so far. */
  readonly output: () => string;
  /** Asks it to end, as Ctrl-C does, and gives its exit code. */
  readonly stop: () => Promise<number | null>;
  /** Ends it without a last word, as a power cut does. */
  readonly kill: () => Promise<void>;
  /** Starts it on the same port and data; throws when it still runs. */
  readonly start: (options?: StartOptions) => Promise<void>;
  /** Ends it if it runs, and removes its data if they were made here. */
  readonly dispose: () => Promise<void>;
}

interface StartOptions {
  /** None of its files grows beyond so many times 512 bytes: a disk that is full, as far as it can tell. */
  readonly mostBlocks?: number;
}

const root = fileURLToPath(new URL("../..", import.meta.url));
const patienceMs = 20_000;

export async function startRelay(
  options: { readonly dataDirectory?: string; readonly env?: Record<string, string> } = {},
): Promise<RelayProcess> {
  const dataDirectory = options.dataDirectory ?? (await mkdtemp(join(tmpdir(), "teren-relay-")));
  const port = await freePort();
  const url = `http://localhost:${port}`;
  let running: ChildProcess | undefined;
  let output = "";

  async function start({ mostBlocks }: StartOptions = {}): Promise<void> {
    if (running) throw new Error("The relay is running already.");
    const [command, ...args] =
      mostBlocks === undefined
        ? [process.execPath, "server/main.ts"]
        : [
            "sh",
            "-c",
            `ulimit -f ${mostBlocks}; exec "$0" "$@"`,
            process.execPath,
            "server/main.ts",
          ];
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...options.env, PORT: String(port), TEREN_DATA: dataDirectory },
      stdio: ["ignore", "pipe", "pipe"],
    });
    running = child;
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.once("exit", () => {
      if (running === child) running = undefined;
    });
    await untilHealthy(child);
  }

  async function untilHealthy(child: ChildProcess): Promise<void> {
    const deadline = performance.now() + patienceMs;
    while (performance.now() < deadline) {
      if (child.exitCode !== null) throw new Error(`The relay ended at once:\n${output}`);
      const answer = await fetch(`${url}/v1/health`).catch(() => undefined);
      if (answer?.ok) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`The relay was not healthy after ${patienceMs} ms:\n${output}`);
  }

  async function end(signal: "SIGTERM" | "SIGKILL"): Promise<number | null> {
    const child = running;
    if (!child) return null;
    const exited = once(child, "exit");
    child.kill(signal);
    await exited;
    return child.exitCode;
  }

  const relay: RelayProcess = {
    url,
    dataDirectory,
    output: () => output,
    stop: () => end("SIGTERM"),
    kill: async () => void (await end("SIGKILL")),
    start,
    dispose: async () => {
      await end("SIGKILL");
      if (options.dataDirectory === undefined)
        await rm(dataDirectory, { recursive: true, force: true });
    },
  };
  try {
    await start();
  } catch (error) {
    await relay.dispose();
    throw error;
  }
  return relay;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, "listening");
  const address = server.address();
  server.close();
  if (address === null || typeof address === "string") throw new Error("No free port.");
  return address.port;
}
