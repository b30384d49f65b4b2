import { existsSync } from "node:fs";
import { copyFile, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { afterEach, expect, test, vi } from "vitest";
import type { LogEntry } from "../../src/protocol/frames.ts";
import { closeCodes } from "../../src/protocol/refusals.ts";
import { routes } from "../../src/protocol/routes.ts";
import { startRelay, type RelayProcess } from "../e2e/relay-process.ts";
import { createNetwork, type TestNetwork } from "./relay-device.ts";
import { connect, enter, post, welcomeOf, type TestLine } from "./relay-line.ts";

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

// The relay is killed, stopped, backed up and restored; what it has confirmed is there.

const relays: RelayProcess[] = [];
afterEach(async () => {
  for (const relay of relays.splice(0)) await relay.dispose();
});

async function startWithNetwork(): Promise<{ relay: RelayProcess; network: TestNetwork }> {
  const relay = await startRelay({ env: { TEREN_RATE_LIMITS: "off" } });
  relays.push(relay);
  const network = await createNetwork(["coordinator", "mediator"]);
  await post(relay.url, routes.spaces, network.genesis);
  return { relay, network };
}

async function pullAll(line: TestLine): Promise<readonly LogEntry[]> {
  line.send({ type: "pull", after: 0, credit: 100_000_000 });
  const entries: LogEntry[] = [];
  for (;;) {
    const batch = await line.next("batch");
    entries.push(...batch.entries);
    if (!batch.more) return entries;
  }
}

test("killed in mid-push, the relay has everything it confirmed, and takes the rest when it comes again", async () => {
  const { relay, network } = await startWithNetwork();
  const ilona = network.devices[2]!;
  const envelopes = Array.from({ length: 3_000 }, () => ilona.envelope(network.space));

  for (const round of [1, 2, 3]) {
    const line = await enter(relay.url, network.space, ilona);
    for (let at = 0; at < round * 1_000; at += 20)
      line.send({ type: "push", envelopes: envelopes.slice(at, at + 20) });
    for (let acked = 0; acked < round * 200 + 100;) acked = (await line.next("ack")).head;
    await relay.kill();
    await line.closed;
    const acked = Math.max(...line.frames.map((frame) => (frame.type === "ack" ? frame.head : 0)));
    await relay.start();

    const again = await enter(relay.url, network.space, network.owner);
    const stored = await pullAll(again);
    expect(stored.length).toBeGreaterThanOrEqual(acked);
    expect(stored.map(({ sequence }) => sequence)).toEqual(stored.map((_, index) => index + 1));
    expect(stored.map(({ envelope }) => envelope)).toEqual(envelopes.slice(0, stored.length));
    again.close();
  }
}, 60_000);

test("the relay's disk is full: nothing more is confirmed, nobody is thrown out, and with room again it takes all of it", async () => {
  const { relay, network } = await startWithNetwork();
  await relay.stop();
  await relay.start({ mostBlocks: 1_024 });
  const line = await enter(relay.url, network.space, network.owner);
  const envelopes = Array.from({ length: 1_500 }, () => network.owner.envelope(network.space));
  for (let at = 0; at < envelopes.length; at += 100)
    line.send({ type: "push", envelopes: envelopes.slice(at, at + 100) });
  const refused = await line.next("nack");
  expect(refused.nacks.map(({ refusal }) => refusal)).toContain("Later");
  const heard = () =>
    line.frames.reduce((sum, frame) => {
      if (frame.type === "nack") return sum + frame.nacks.length;
      return frame.type === "ack" ? frame.acks.reduce((all, { count }) => all + count, sum) : sum;
    }, 0);
  while (heard() < envelopes.length) await new Promise((resolve) => setTimeout(resolve, 20));
  const acked = Math.max(...line.frames.map((frame) => (frame.type === "ack" ? frame.head : 0)));
  expect(acked).toBeGreaterThan(0);
  expect((await fetch(relay.url + routes.health)).status).toBe(503);
  // Reading goes on.
  const reader = await enter(relay.url, network.space, network.devices[2]!);
  expect(await pullAll(reader)).toHaveLength(acked);
  await relay.kill();

  await relay.start();
  const again = await enter(relay.url, network.space, network.owner);
  expect((await pullAll(again)).map(({ envelope }) => envelope)).toEqual(envelopes.slice(0, acked));
  for (let at = 0; at < envelopes.length; at += 100)
    again.send({ type: "push", envelopes: envelopes.slice(at, at + 100) });
  for (let head = 0; head < envelopes.length;) head = (await again.next("ack")).head;
  // Her own line is not told what it has just brought.
  const other = await enter(relay.url, network.space, network.devices[2]!);
  expect(await pullAll(other)).toHaveLength(envelopes.length);
});

test("stopped, the relay says when to come back, and ends with all on disk", async () => {
  const { relay, network } = await startWithNetwork();
  const line = await enter(relay.url, network.space, network.owner);
  const stranger = await connect(relay.url, network.space);
  const envelopes = Array.from({ length: 200 }, () => network.owner.envelope(network.space));
  line.send({ type: "push", envelopes });
  await line.next("ack");
  const startedAt = performance.now();
  expect(await relay.stop()).toBe(0);
  // The relay gives itself 2.5 s; the rest is for a busy machine.
  expect(performance.now() - startedAt).toBeLessThan(6_000);
  expect(await line.next("note")).toMatchObject({ kind: "closing" });
  expect(await line.closed).toBe(closeCodes.tryLater);
  expect(await stranger.closed).toBe(closeCodes.tryLater);

  await relay.start();
  const started = [...relay.output().matchAll(/"event":"started","milliseconds":(\d+)/g)];
  expect(Number(started.at(-1)?.[1])).toBeLessThan(3_000);
  expect(await pullAll(await enter(relay.url, network.space, network.owner))).toHaveLength(200);
});

test("a backup made under way is whole, and restored it is another log that members fill up again", async () => {
  const { relay, network } = await startWithNetwork();
  const line = await enter(relay.url, network.space, network.owner);
  const first = welcomeOf(line);
  const envelopes = Array.from({ length: 50 }, () => network.owner.envelope(network.space));
  line.send({ type: "push", envelopes: envelopes.slice(0, 30) });
  await line.next("ack");

  const elsewhere = await mkdtemp(join(tmpdir(), "teren-backup-"));
  const backup = join(elsewhere, "backup.sqlite");
  await promisify(execFile)(process.execPath, ["server/teren-relay.ts", "backup", backup], {
    env: { ...process.env, TEREN_DATA: relay.dataDirectory },
  });
  line.send({ type: "push", envelopes: envelopes.slice(30) });
  await line.next("ack");

  await relay.stop();
  for (const file of ["teren.sqlite-wal", "teren.sqlite-shm"])
    await rm(join(relay.dataDirectory, file), { force: true });
  await copyFile(backup, join(relay.dataDirectory, "teren.sqlite"));
  await rm(elsewhere, { recursive: true });
  await relay.start();

  const restored = await enter(relay.url, network.space, network.owner);
  const welcome = welcomeOf(restored);
  expect(welcome.logId).not.toBe(first.logId);
  expect(welcome.heads.get(network.owner.id)).toBe(30);
  restored.send({ type: "push", envelopes });
  expect(await restored.next("ack")).toMatchObject({ head: 50 });
});

test("a second relay on the same port, or one with a wrong setting, says so and ends", async () => {
  const { relay } = await startWithNetwork();
  const start = async (env: Record<string, string>) => {
    const data = await mkdtemp(join(tmpdir(), "teren-second-"));
    try {
      await promisify(execFile)(process.execPath, ["server/main.ts"], {
        env: { ...process.env, TEREN_DATA: data, ...env },
      });
      return "it ran";
    } catch (error) {
      return error instanceof Error && "stderr" in error ? String(error.stderr) : "";
    } finally {
      await rm(data, { recursive: true, force: true });
    }
  };
  expect(await start({ PORT: new URL(relay.url).port })).toMatch(/^Port \d+ is taken/);
  expect(await start({ PORT: "eighty" })).toMatch(/^PORT is a number/);
  expect(await start({ PORT: "0", TEREN_ORIGIN: "teren.example" })).toMatch(/^TEREN_ORIGIN holds/);
  expect(await start({ PORT: "0", TEREN_NEW_SPACES: "no" })).toMatch(/^TEREN_NEW_SPACES is/);
});

test("nothing the relay writes to its log says who was there", async () => {
  const { relay, network } = await startWithNetwork();
  const line = await enter(relay.url, network.space, network.owner);
  line.send({ type: "push", envelopes: [network.owner.envelope(network.space)] });
  await line.next("ack");
  line.sendRaw(new Uint8Array(10).fill(0xff));
  await line.closed;
  const metrics = await (await fetch(relay.url + routes.metrics)).text();
  await relay.stop();
  for (const text of [relay.output(), metrics])
    for (const secret of [network.owner.id, network.space, "127.0.0.1", "::1"])
      expect(text).not.toContain(secret);
  expect(metrics).toMatch(/^teren_envelopes_stored_total 1$/m);
  expect(metrics).toMatch(/^teren_sockets_closed_total\{kind="4400"\} 1$/m);
  expect(existsSync(join(relay.dataDirectory, "teren.log-id"))).toBe(true);
  expect(await readFile(join(relay.dataDirectory, "teren.log-id"), "utf8")).toMatch(
    /^[0-9a-f]{32}\n$/,
  );
});
