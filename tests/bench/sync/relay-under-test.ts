import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";

/** The real relay in a process of its own, on a database in `dataDirectory`. */
export interface RelayUnderTest {
  readonly port: number;
  readonly url: string;
  /** Of its process. */
  readonly pid: number;
  /** Bytes that its own thread holds, after a collection; of a relay that was started to be looked at. */
  readonly heldBytes: () => Promise<number>;
  /** What its clock says from now on; of a relay that lives in another time. */
  readonly setClock: (ms: number) => Promise<void>;
  readonly stop: () => Promise<void>;
}

const root = fileURLToPath(new URL("../../..", import.meta.url));

export async function startRelayOn(
  dataDirectory: string,
  options: {
    readonly isLookedAt?: boolean;
    /** Its clock is set from here. */
    readonly isInAnotherTime?: boolean;
    readonly port?: number;
  } = {},
): Promise<RelayUnderTest> {
  const port = options.port ?? (await freePort());
  const probe = fileURLToPath(new URL("../../soak/heap-probe.ts", import.meta.url));
  const anotherTime = fileURLToPath(new URL("./another-time.ts", import.meta.url));
  const flags = options.isLookedAt
    ? ["--expose-gc", "--import", probe]
    : options.isInAnotherTime
      ? ["--import", anotherTime]
      : [];
  const url = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, [...flags, "server/main.ts"], {
    cwd: root,
    env: {
      ...process.env,
      PORT: String(port),
      TEREN_DATA: dataDirectory,
      TEREN_RATE_LIMITS: "off",
    },
    stdio: ["ignore", "ignore", "inherit", ...(flags.length > 0 ? (["ipc"] as const) : [])],
  });
  for (let tries = 0; ; tries++) {
    if (child.exitCode !== null || tries > 400) throw new Error("the relay did not start");
    const answer = await fetch(`${url}/v1/health`).catch(() => undefined);
    if (answer?.ok) break;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  if (child.pid === undefined) throw new Error("the relay has no process");
  return {
    port,
    url,
    pid: child.pid,
    async heldBytes() {
      const answered = once(child, "message");
      child.send("look");
      const [bytes] = (await answered) as [number];
      return bytes;
    },
    async setClock(ms) {
      const answered = once(child, "message");
      child.send(ms);
      await answered;
    },
    async stop() {
      if (child.exitCode !== null) return;
      const ended = once(child, "exit");
      child.kill("SIGTERM");
      await ended;
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  if (address === null || typeof address === "string") throw new Error("no free port");
  return address.port;
}
