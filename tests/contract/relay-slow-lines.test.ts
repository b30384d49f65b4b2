import { createMemoryBlobStore } from "../../server/blobs/memory-blob-store.ts";
import { createMemoryLateStore } from "../../server/late/memory-late-store.ts";
import { once } from "node:events";
import type { Socket } from "node:net";
import { randomBytes } from "node:crypto";
import { afterEach, expect, test, vi } from "vitest";
import { createLogger } from "../../server/logger.ts";
import { createMetrics } from "../../server/metrics.ts";
import { createRelay } from "../../server/relay.ts";
import { startSocketServer, type Patience, type SocketServer } from "../../server/socket-server.ts";
import { createMemoryLogStore } from "../../server/store/memory-log-store.ts";
import { instant } from "../../src/base/clock.ts";
import type { LogId } from "../../src/protocol/frames.ts";
import { bytesOf, check, createNetwork } from "./relay-device.ts";
import { enter } from "./relay-line.ts";

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

// Lines that hang, drip or do not read, with a patience of parts of a second instead of a minute.

const servers: SocketServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

async function start(patience: Patience) {
  const clock = { now: () => instant(Date.now()) };
  const relay = createRelay({
    blobs: createMemoryBlobStore(),
    late: createMemoryLateStore(),
    store: createMemoryLogStore({ logId: "1d".repeat(16) as LogId }),
    clock,
    timers: {
      after(delayMs, task) {
        const timer = setTimeout(task, delayMs);
        return () => clearTimeout(timer);
      },
    },
    random: { bytes: (length) => new Uint8Array(randomBytes(length)) },
    check,
    metrics: createMetrics(),
    logger: createLogger(() => undefined, clock.now),
    newSpaces: "open",
  });
  const config = {
    port: 0,
    host: "127.0.0.1",
    origins: [],
    trustsProxy: false,
    limitsRates: false,
  };
  const server = await startSocketServer({ relay, clock, config, patience, files: { find: () => undefined }, isHealthy: () => true }); // prettier-ignore
  servers.push(server);
  const network = await createNetwork(["mediator"]);
  await relay.parts.store.createSpace(network.space, network.genesis);
  return { relay, network, url: `http://localhost:${server.port}` };
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

test("the relay says a byte often enough that y-websocket does not give up, and a line that answers stays", async () => {
  const { network, url } = await start({ tickMs: 200, silentMs: 600, frameMs: 600 });
  const line = await enter(url, network.space, network.owner);
  await wait(1_500);
  expect(line.socket.readyState).toBe(line.socket.OPEN);
  expect(line.frames.filter(({ type }) => type === "tick").length).toBeGreaterThanOrEqual(4);
  expect(line.raw.findLast(([type]) => type === 109)).toEqual(Uint8Array.of(109, 0));
  line.close();
});

test("a line whose other end has gone without a word is given up", async () => {
  const { network, url, relay } = await start({ tickMs: 100, silentMs: 400, frameMs: 400 });
  const line = await enter(url, network.space, network.owner);
  expect(relay.parts.metrics.toText()).toMatch(/sessions_opened_total 1/);
  // The phone is in a tunnel: its system answers nothing, not even a ping.
  line.socket.pause();
  await wait(1_200);
  // Out again, it finds the line gone; had the relay waited, it would answer now and stay.
  line.socket.resume();
  expect(await Promise.race([line.closed, wait(1_000).then(() => "open")])).not.toBe("open");
});

test("a frame that comes in drop by drop is not waited for, however busily it drips", async () => {
  const { network, url } = await start({ tickMs: 100, silentMs: 60_000, frameMs: 500 });
  const line = await enter(url, network.space, network.owner);
  const tcp = (line.socket as unknown as { _socket: Socket })._socket;
  // The head of a WebSocket frame that promises 8,000 bytes, then one of them now and then.
  tcp.write(Uint8Array.of(0x82, 0x80 | 126, 0x1f, 0x40, 0, 0, 0, 0));
  const drip = setInterval(() => tcp.write(Uint8Array.of(105)), 50);
  const gone = await Promise.race([line.closed, wait(4_000).then(() => "open")]);
  clearInterval(drip);
  // Cut off, not closed: a word of farewell would wait behind the frame.
  expect(gone).toBe(1006);
});

test("who does not read is not sent more than a little, whatever credit it gives", async () => {
  const { network, url, relay } = await start({
    tickMs: 60_000,
    silentMs: 60_000,
    frameMs: 60_000,
  });
  const ilona = network.devices[1]!;
  const items = Array.from({ length: 4_000 }, (_, index) => ({
    device: ilona.id,
    gctr: index + 1,
    id: index.toString(16).padStart(32, "0") as never,
    envelope: bytesOf(10_000),
    mayLeaveGap: false,
  }));
  await relay.parts.store.append(network.space, items, 1);
  const line = await enter(url, network.space, network.owner);
  line.socket.pause();
  line.send({ type: "pull", after: 0, credit: 1_000_000_000 });
  await wait(1_000);
  const sent = () => Number(/envelopes_sent_total (\d+)/.exec(relay.parts.metrics.toText())?.[1]);
  const before = sent();
  await wait(300);
  // What the two systems' own buffers take, and no more: forty megabytes wait in the store, not in memory.
  expect(sent()).toBe(before);
  expect(before).toBeLessThan(2_000);
  line.socket.resume();
  for (let tries = 0; sent() < 4_000 && tries < 100; tries++) await wait(50);
  expect(sent()).toBe(4_000);
  line.close();
}, 20_000);

test("a push bigger than memory should hold at once is taken in turn", async () => {
  const { network, url } = await start({ tickMs: 60_000, silentMs: 60_000, frameMs: 60_000 });
  const line = await enter(url, network.space, network.owner);
  const envelopes = Array.from({ length: 300 }, () =>
    network.owner.envelope(network.space, {}, 20_000),
  );
  for (const envelope of envelopes) line.send({ type: "push", envelopes: [envelope] });
  for (let acked = 0; acked < 300;) acked = (await line.next("ack")).head;
  line.close();
  await once(line.socket, "close");
}, 20_000);
