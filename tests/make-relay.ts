import type { BlobStore } from "../server/blobs/blob-store.ts";
import { createMemoryBlobStore } from "../server/blobs/memory-blob-store.ts";
import { createMemoryLateStore } from "../server/late/memory-late-store.ts";
import { createRelay } from "../server/relay.ts";
import { createLogger } from "../server/logger.ts";
import { createMetrics } from "../server/metrics.ts";
import { startSocketServer } from "../server/socket-server.ts";
import { createStaticFiles } from "../server/static-files.ts";
import { createMemoryLogStore } from "../server/store/memory-log-store.ts";
import type { SpaceId } from "../src/protocol/roster.ts";
import type { LogId } from "../src/protocol/frames.ts";
import { createCheck } from "../server/verify.ts";
import { instant } from "../src/base/clock.ts";
import { startOfPeriod, type PartialDate } from "../src/domain/time/partial-date.ts";
import { testUtcOffsetMinutes } from "./make-app.ts";

/** The office's relay within the test: the real one, but for its memory, and with a clock you set. */
export interface TestRelay {
  readonly url: string;
  readonly setClock: (to: PartialDate) => void;
  /** Sequence of the last envelope of the space. */
  readonly head: (space: SpaceId) => Promise<number>;
  /** What all files weigh, sealed. */
  readonly fileBytes: (space: SpaceId) => Promise<number>;
  /** Envelopes of which only the counters are left, and whether a colleague has confirmed a snapshot. */
  readonly kept: () => {
    readonly envelopes: number;
    readonly purged: number;
    readonly isConfirmed: boolean;
  };
  /** Called later, it brings the relay back as it is now: the log under another id, and no files. */
  readonly backup: () => () => Promise<void>;
  /** Its disk is gone, and there was no backup: it is empty, under another id. `closed`: it takes in no network it does not know. */
  readonly losesEverything: (newSpaces?: "open" | "closed") => Promise<void>;
  /** From now on it shows only the first entries of every roster, and the whole log. */
  readonly forgetsRoster: (length: number) => Promise<void>;
  readonly stop: () => Promise<void>;
}

export async function makeRelay(at: PartialDate): Promise<TestRelay> {
  let now = instantOf(at);
  const clock = { now: () => instant(now) };
  const random = {
    bytes: (length: number) => crypto.getRandomValues(new Uint8Array(length)),
  };
  let lives = 0;
  let blobs = createMemoryBlobStore();
  let store = createMemoryLogStore({ logId: "ab".repeat(16) as LogId });
  let server = await start(blobs, 0);
  return {
    get url() {
      return `http://localhost:${server.port}`;
    },
    setClock: (to) => void (now = instantOf(to)),
    head: async (space) => (await store.openSpace(space))?.head ?? 0,
    fileBytes: (space) => blobs.bytesOf(space),
    kept() {
      const spaces = [...store.copy().values()];
      const log = spaces.flatMap((space) => space.log);
      const purged = log.filter(({ envelope }) => envelope.length === 0).length;
      const isConfirmed = spaces.some(({ snapshots }) =>
        [...snapshots.values()].some(({ verdicts }) => verdicts.some((one) => one.isConfirmed)),
      );
      return { envelopes: log.length - purged, purged, isConfirmed };
    },
    backup() {
      const from = store.copy();
      return async () => {
        const { port } = server;
        await server.close();
        store = createMemoryLogStore({ logId: "cd".repeat(16) as LogId, from });
        blobs = createMemoryBlobStore();
        server = await start(blobs, port);
      };
    },
    async losesEverything(newSpaces = "open") {
      const { port } = server;
      await server.close();
      store = createMemoryLogStore({ logId: `${++lives}`.padStart(32, "e") as LogId });
      blobs = createMemoryBlobStore();
      server = await start(blobs, port, newSpaces);
    },
    async forgetsRoster(length) {
      const from = store.copy();
      for (const { roster } of from.values()) roster.splice(length);
      const { port } = server;
      await server.close();
      store = createMemoryLogStore({ logId: store.logId, from });
      server = await start(createMemoryBlobStore(), port);
    },
    stop: () => server.close(),
  };

  function start(kept: BlobStore, port: number, newSpaces: "open" | "closed" = "open") {
    const relay = createRelay({
      blobs: kept,
      late: createMemoryLateStore(),
      store,
      clock,
      timers: {
        after(delayMs, task) {
          const timer = setTimeout(task, delayMs);
          return () => clearTimeout(timer);
        },
      },
      random,
      check: createCheck(),
      metrics: createMetrics(),
      logger: createLogger(() => undefined, clock.now),
      newSpaces,
    });
    return startSocketServer({
      relay,
      clock,
      config: { port, host: "127.0.0.1", origins: [], trustsProxy: false, limitsRates: false },
      files: createStaticFiles("no-such-directory"),
      isHealthy: () => true,
    });
  }
}

const instantOf = (at: PartialDate): number => startOfPeriod(at) - testUtcOffsetMinutes * 60_000;
