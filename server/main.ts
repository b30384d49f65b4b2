import { randomBytes } from "node:crypto";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { instant, type Clock, type Timers } from "../src/base/clock.ts";
import { openBlobStore } from "./blobs/open-blob-store.ts";
import { readConfig } from "./config.ts";
import { bringInLateFolder } from "./late/bring-late-folder.ts";
import { retryMs } from "./limits.ts";
import { createLogger } from "./logger.ts";
import { createMetrics } from "./metrics.ts";
import { watchParent } from "./parent-watch.ts";
import { createRelay } from "./relay.ts";
import { startSocketServer } from "./socket-server.ts";
import { createStaticFiles } from "./static-files.ts";
import { openStore } from "./store/open-store.ts";
import { createCheck } from "./verify.ts";

const startedAt = performance.now();
// Who wrote when stands in the database: nobody but the relay's user reads it, whoever made the folder.
process.umask(0o077);
const clock: Clock = { now: () => instant(Date.now()) };
const timers: Timers = {
  after(delayMs, task) {
    const timer = setTimeout(task, delayMs);
    return () => clearTimeout(timer);
  },
};
const logger = createLogger((line) => process.stdout.write(`${line}\n`), clock.now);
const metrics = createMetrics();

const read = readConfig(process.env, fileURLToPath(new URL("../data", import.meta.url)));
if (!read.ok) {
  console.error(read.error);
  process.exit(1);
}
const config = read.value;

let diskFailedAt = 0;
const opened = await openStore(config, {
  committed: metrics.observeCommit,
  failed(why) {
    diskFailedAt = clock.now();
    metrics.add("store_failures");
    logger.error("store-failed", { why });
  },
});
if (!opened.ok) {
  console.error(opened.error);
  process.exit(1);
}
const store = opened.value;

// What earlier versions left. Whatever goes wrong with it, it stays where it is until the next start.
const brought = await bringInLateFolder(config.dataDirectory, store).catch((error: unknown) => {
  logger.error("late-folder-failed", {
    why: error instanceof Error ? error.message : String(error),
  });
});
if (brought && brought.brought + brought.left > 0) logger.info("late-folder", { ...brought });

const relay = createRelay({
  store,
  blobs: await openBlobStore(config),
  late: store.late,
  clock,
  timers,
  random: { bytes: (length) => new Uint8Array(randomBytes(length)) },
  check: createCheck(),
  metrics,
  logger,
  newSpaces: config.newSpaces,
});
const server = await startSocketServer({
  relay,
  clock,
  config,
  files: createStaticFiles(fileURLToPath(new URL("../dist", import.meta.url))),
  isHealthy: () =>
    store.shared?.isReachable() !== false && clock.now() - diskFailedAt > retryMs(store),
}).catch((error: unknown) => {
  const isTaken = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
  console.error(
    isTaken
      ? `Port ${config.port} is taken. Is Teren running already? PORT chooses another one.`
      : `Teren cannot listen on ${config.host}: ${error instanceof Error ? error.message : String(error)}`,
  );
  process.exit(1);
});

const [address = `http://localhost:${server.port}`] = config.origins;
process.stdout.write(`Teren is at ${address}\n`);
logger.info("started", { milliseconds: Math.round(performance.now() - startedAt) });

const delay = monitorEventLoopDelay({ resolution: 20 });
delay.enable();
const gauges = setInterval(() => {
  metrics.set("resident_bytes", process.memoryUsage.rss());
  metrics.set("event_loop_delay_p99_milliseconds", delay.percentile(99) / 1e6);
  delay.reset();
}, 5_000);
gauges.unref();

let isStopping = false;
async function stop(): Promise<void> {
  if (isStopping) return;
  isStopping = true;
  // Everything confirmed is on the disk already; what takes longer than this is somebody else's line.
  const impatience = setTimeout(() => process.exit(0), 2_500);
  impatience.unref();
  await server.close();
  logger.info("stopped");
  process.exit(0);
}
const stopped = () => void stop().catch(failed);

function failed(error: unknown): void {
  logger.error("failed", {
    why: error instanceof Error ? (error.stack ?? error.message) : "unknown",
  });
  process.exit(1);
}
process.on("uncaughtException", failed);
process.on("SIGINT", stopped);
process.on("SIGTERM", stopped);
// Only npm leaves us behind when it is killed; started by hand or by a supervisor, the relay outlives the shell.
if (process.env["npm_lifecycle_event"] !== undefined) watchParent(stopped);
