import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, stat, truncate } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import pg from "pg";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { createFileBlobStore } from "../../server/blobs/file-blob-store.ts";
import { bytesToBase64url, type Bytes } from "../../src/base/bytes.ts";
import { blobPassContext, type BlobId } from "../../src/protocol/blob.ts";
import { encodeEnvelopeList, parseFrameList } from "../../src/protocol/frames.ts";
import { limits } from "../../src/protocol/limits.ts";
import { closeCodes } from "../../src/protocol/refusals.ts";
import { routes } from "../../src/protocol/routes.ts";
import { startRelay, type RelayProcess } from "../e2e/relay-process.ts";
import { startPostgres, type PostgresProcess } from "./postgres-process.ts";
import {
  bytesOf,
  createNetwork,
  removal,
  type TestDevice,
  type TestNetwork,
} from "./relay-device.ts";
import { authFrame, connect, enter, post, welcomeOf } from "./relay-line.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

// What an operator does to a log: through all of it, the devices lose nothing that was confirmed.

let postgres: PostgresProcess;
beforeAll(async () => {
  postgres = await startPostgres();
});
const relays: RelayProcess[] = [];
const directories: string[] = [];
afterEach(async () => {
  for (const relay of relays.splice(0)) await relay.dispose();
  for (const directory of directories.splice(0)) await rm(directory, { recursive: true });
});
afterAll(() => postgres?.dispose());

async function newDirectory(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), "teren-commands-"));
  directories.push(directory);
  return directory;
}

interface Said {
  readonly code: number;
  readonly text: string;
}

/** The command as an operator types it. */
function command(env: Record<string, string>, ...words: string[]): Promise<Said> {
  return new Promise((resolve) => {
    const settings = { ...process.env, ...env };
    execFile(
      process.execPath,
      ["server/teren-relay.ts", ...words],
      { env: settings },
      (error, out, err) =>
        resolve({ code: error ? Number(error.code ?? 1) : 0, text: `${out}${err}`.trim() }),
    );
  });
}

async function start(options: Parameters<typeof startRelay>[0] & object): Promise<RelayProcess> {
  const env = { TEREN_RATE_LIMITS: "off", ...options.env };
  const relay = await startRelay({ ...options, env });
  relays.push(relay);
  return relay;
}

/** Two who have written `count` envelopes each. */
async function fill(relay: RelayProcess, count: number): Promise<TestNetwork> {
  const network = await createNetwork(["mediator"]);
  await post(relay.url, routes.spaces, network.genesis);
  for (const device of network.devices) {
    const line = await enter(relay.url, network.space, device);
    const envelopes = Array.from({ length: count }, () => device.envelope(network.space));
    line.send({ type: "push", envelopes });
    for (let acked = 0; acked < count;)
      for (const ack of (await line.next("ack")).acks) acked += ack.count;
    line.close();
  }
  return network;
}

async function closeCodeOf(relay: RelayProcess, network: TestNetwork): Promise<number> {
  const line = await connect(relay.url, network.space);
  const { nonce } = await line.next("challenge");
  line.send(authFrame(relay.url, network.space, network.owner, nonce));
  return line.closed;
}

test("a log moves from the file to PostgreSQL, also after it was stopped in the middle, and phones go on where they are", async () => {
  const directory = await newDirectory();
  const TEREN_STORE = await postgres.createDatabase();
  const relay = await start({ dataDirectory: directory });
  const networks = [await fill(relay, 400), await fill(relay, 30)];
  const [network] = networks;
  const line = await enter(relay.url, network!.space, network!.owner);
  const before = welcomeOf(line);
  const env = { TEREN_DATA: directory, TEREN_STORE };
  expect(await command(env, "move")).toEqual({
    code: 1,
    text: "A relay is running on this database. Stop it first.",
  });
  expect((await command({ TEREN_DATA: directory }, "close", network!.space)).text).toContain(
    "Stop it first",
  );
  await relay.stop();

  // As if it had been stopped when the first envelopes were copied.
  const { copyLog } = await import("../../server/commands/copy-log.ts");
  const { openPostgresKeptLog } = await import("../../server/commands/postgres-kept-log.ts");
  const { openSqliteKeptLog } = await import("../../server/commands/sqlite-kept-log.ts");
  const from = openSqliteKeptLog(join(directory, "teren.sqlite"), "alone");
  const to = await openPostgresKeptLog(TEREN_STORE, "changing");
  await to.beginImport(`move ${from.logId}`);
  const stopped = { ...to, finish: () => Promise.reject(new Error("the power went")) };
  await expect(copyLog(from, stopped)).rejects.toThrow("the power went");
  await Promise.all([from.close(), to.close()]);
  const early = startRelay({ env: { TEREN_STORE } });
  await expect(early).rejects.toThrow(/has not ended. Run the same command again/);

  expect(await command(env, "move")).toMatchObject({
    code: 0,
    text: expect.stringContaining("Moved: 2 networks, 860 envelopes."),
  });
  expect(existsSync(join(directory, "teren.sqlite"))).toBe(false);
  expect(await command({ TEREN_STORE }, "verify")).toMatchObject({ code: 0 });

  const moved = await start({ env: { TEREN_STORE } });
  const after = welcomeOf(await enter(moved.url, network!.space, network!.owner));
  expect({ ...after, token: 0 }).toEqual({ ...before, token: 0 });
});

test("a backup of PostgreSQL under way is whole; restored, in either store, it is another log that holds the same", async () => {
  const TEREN_STORE = await postgres.createDatabase();
  const relay = await start({ env: { TEREN_STORE } });
  const network = await fill(relay, 50);
  const before = welcomeOf(await enter(relay.url, network.space, network.owner));
  const file = join(await newDirectory(), "backup.sqlite");
  expect(await command({ TEREN_STORE }, "backup", file)).toMatchObject({ code: 0 });
  expect((await command({ TEREN_STORE }, "backup", file)).text).toContain("is there already");
  expect((await command({ TEREN_STORE }, "restore", file)).text).toContain(
    "holds networks already",
  );

  const elsewhere = { TEREN_STORE: await postgres.createDatabase() };
  expect(await command(elsewhere, "restore", file)).toMatchObject({ code: 0 });
  const directory = await newDirectory();
  expect(await command({ TEREN_DATA: directory }, "restore", file)).toMatchObject({ code: 0 });
  for (const restored of [
    await start({ env: elsewhere }),
    await start({ dataDirectory: directory }),
  ]) {
    const { logId, heads, head } = welcomeOf(
      await enter(restored.url, network.space, network.owner),
    );
    expect(logId).not.toBe(before.logId);
    expect({ heads, head }).toEqual({ heads: before.heads, head: before.head });
  }
});

test("verify finds what is missing, changed, or signed by nobody, and names no one", async () => {
  const directory = await newDirectory();
  const relay = await start({ dataDirectory: directory });
  const network = await fill(relay, 20);
  const env = { TEREN_DATA: directory };
  const good = await command(env, "verify");
  expect(good).toEqual({
    code: 0,
    text: expect.stringMatching(
      /^1 networks, 0 of them closed; 2 devices; 1 roster entries; 40 envelopes, 0 of them in snapshots only; 0 snapshots; 0 late envelopes; \d+ bytes\.\n0 files, 0 bytes; of 0 a chunk has not come yet; 0 were erased\.\nEvery signature, chain and count is right\.$/,
    ),
  });
  await relay.stop();
  const database = new DatabaseSync(join(directory, "teren.sqlite"));
  database.exec("delete from envelopes where gctr = 7 and place % 4294967296 < 20");
  database.exec("update envelopes set envelope = zeroblob(300) where place % 4294967296 = 30");
  const [row] = database.prepare("select envelope from envelopes where gctr = 3").all();
  const forged = Uint8Array.from(row!["envelope"] as Uint8Array);
  forged[forged.length - 80]! ^= 1;
  database.prepare("update envelopes set envelope = ? where place % 4294967296 = 3").run(forged);
  database.close();
  const bad = await command(env, "verify");
  expect(bad.code).toBe(1);
  for (const fault of [
    "1 times a sequence that is missing",
    "1 times an envelope that cannot be read",
    "1 times an envelope whose signature is wrong",
    "1 times a head that is not what the envelopes say",
  ])
    expect(bad.text).toContain(fault);
  for (const secret of [network.space, network.owner.id]) expect(bad.text).not.toContain(secret);
});

test("what a removed phone left goes along: backed up, restored, moved, verified, and gone with its network", async () => {
  const directory = await newDirectory();
  const relay = await start({ dataDirectory: directory });
  const network = await fill(relay, 3);
  const [owner, ilona] = network.devices as [TestDevice, TestDevice];
  const unsent = [ilona.envelope(network.space), ilona.envelope(network.space)];
  const line = await enter(relay.url, network.space, owner, { roster: network.roster() });
  line.send({ type: "rosterAppend", entry: network.entry(owner, removal(network, ilona, 3)) });
  await line.next("roster");
  const left = await post(relay.url, routes.late(network.space), encodeEnvelopeList(unsent));
  expect(parseFrameList(await left.bytes())).toMatchObject({ value: [{ type: "ack" }] });
  const photo = "1b".repeat(16) as BlobId;
  const pass = ilona.sign(blobPassContext(network.space, photo, 1));
  const put = await fetch(relay.url + routes.blobChunk(network.space, photo, 0), {
    method: "PUT",
    body: bytesOf(700),
    headers: { Authorization: `Teren-Pass ${ilona.id}.1.${bytesToBase64url(pass)}` },
  });
  expect(put.status).toBe(201);
  await relay.stop();
  const file = join(await newDirectory(), "backup.sqlite");
  const env = { TEREN_DATA: directory };
  expect(await command(env, "backup", file)).toMatchObject({ code: 0 });

  const files = await newDirectory();
  const restored = { TEREN_STORE: await postgres.createDatabase(), TEREN_DATA: files };
  expect(await command(restored, "restore", file)).toMatchObject({ code: 0 });
  const moved = { TEREN_STORE: await postgres.createDatabase() };
  expect(await command({ ...env, ...moved }, "move")).toMatchObject({ code: 0 });
  const again = join(await newDirectory(), "backup.sqlite");
  expect(await command(moved, "backup", again)).toMatchObject({ code: 0 });
  const back = { TEREN_DATA: await newDirectory() };
  expect(await command(back, "restore", again)).toMatchObject({ code: 0 });
  for (const there of [restored, moved, back]) {
    const said = await command(there, "verify");
    expect(said).toMatchObject({ code: 0, text: expect.stringContaining("2 late envelopes") });
  }

  const client = new pg.Client(moved.TEREN_STORE);
  await client.connect();
  await client.query("update late set gctr = 9 where gctr = 5");
  await client.end();
  expect(await command(moved, "verify")).toMatchObject({
    code: 1,
    text: expect.stringContaining("1 times late work that no removed device has signed."),
  });
  expect((await command(restored, "spaces")).text).toContain("700 bytes of files");
  for (const there of [restored, moved, back]) {
    expect(await command(there, "close", network.space)).toMatchObject({ code: 0 });
    expect((await command(there, "verify")).text).toContain("0 late envelopes");
  }
  expect(await createFileBlobStore(files).spaces()).toEqual([]);
});

test("a network has the room its operator gives it, and one that is closed is gone for good while the others go on", async () => {
  const TEREN_STORE = await postgres.createDatabase();
  const relay = await start({ env: { TEREN_STORE } });
  const [closed, stays] = [await fill(relay, 5), await fill(relay, 5)];
  const line = await enter(relay.url, stays.space, stays.owner);
  expect((await command({ TEREN_STORE }, "quota", stays.space, "100")).code).toBe(0);
  // The relay hears of it within a second; what comes before that is stored.
  const answerTo = async (envelope: Bytes) => {
    const said = line.frames.length;
    line.send({ type: "push", envelopes: [envelope] });
    return vi.waitFor(() => {
      const answer = line.frames.slice(said).find(({ type }) => type === "ack" || type === "nack");
      if (!answer) throw new Error("no answer yet");
      return answer;
    });
  };
  let answer = await answerTo(stays.owner.envelope(stays.space));
  for (let tries = 0; tries < 30 && answer.type === "ack"; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    answer = await answerTo(stays.owner.envelope(stays.space));
  }
  expect(answer).toMatchObject({ type: "nack", nacks: [{ refusal: "Quota" }] });
  expect((await command({ TEREN_STORE }, "quota", stays.space, "none")).code).toBe(0);

  const there = await enter(relay.url, closed.space, closed.owner);
  expect(await command({ TEREN_STORE }, "close", closed.space)).toMatchObject({ code: 0 });
  expect(await there.closed).toBe(closeCodes.spaceUnknown);
  expect(await closeCodeOf(relay, closed)).toBe(closeCodes.spaceUnknown);
  expect((await post(relay.url, routes.spaces, closed.genesis)).status).toBe(404);
  const client = new pg.Client(TEREN_STORE);
  await client.connect();
  const { rows } = await client.query("select distinct space from envelopes");
  await client.end();
  expect(rows.map((row: { space: Buffer }) => row.space.toString("hex"))).toEqual([stays.space]);
  expect((await command({ TEREN_STORE }, "close", "ff".repeat(32))).text).toContain(
    "no such network",
  );

  const directory = await newDirectory();
  const small = await start({ dataDirectory: directory });
  const [gone, left] = [await fill(small, 3), await fill(small, 3)];
  await small.stop();
  const env = { TEREN_DATA: directory };
  const file = join(directory, "teren.sqlite");
  const holds = async ({ genesis }: TestNetwork) =>
    (await readFile(file)).includes(Buffer.from(genesis));
  expect(await holds(gone)).toBe(true);
  expect(await command(env, "close", gone.space)).toMatchObject({ code: 0 });
  expect([await holds(gone), await holds(left)]).toEqual([false, true]);
  // Something was there, and has gone: the room it took is the file's until somebody takes it back.
  const database = new DatabaseSync(file);
  database.exec("create table once as select zeroblob(1000000) as bytes; drop table once");
  database.close();
  expect((await stat(file)).size).toBeGreaterThan(1_000_000);
  const said = await command(env, "shrink");
  expect(said).toEqual({ code: 0, text: expect.stringMatching(/^The database had \d+ bytes, and has \d+\.$/) }); // prettier-ignore
  expect((await stat(file)).size).toBeLessThan(200_000);
  expect(await command(env, "verify")).toMatchObject({ code: 0 });
  expect(await command({ TEREN_STORE }, "shrink")).toEqual({ code: 1, text: "PostgreSQL takes back by itself what has become free." }); // prettier-ignore
  await small.start();
  expect((await command(env, "shrink")).text).toContain("Stop it first.");
  expect(await closeCodeOf(small, gone)).toBe(closeCodes.spaceUnknown);
  expect((await post(small.url, routes.spaces, gone.genesis)).status).toBe(404);
});

test("files are backed up, restored, verified and closed with the log they belong to", async () => {
  const directory = await newDirectory();
  const relay = await start({ dataDirectory: directory });
  const network = await fill(relay, 3);
  const { space } = network;
  const photo = "1b".repeat(16) as BlobId;
  const erased = "2c".repeat(16) as BlobId;
  const blobs = createFileBlobStore(directory);
  const whole = bytesOf(limits.blobChunkBytes);
  for (const [index, bytes] of [whole, bytesOf(500)].entries())
    await blobs.put(space, photo, index, bytes, Infinity);
  await blobs.put(space, "3d".repeat(16) as BlobId, 1, bytesOf(500), Infinity);
  await blobs.erase(space, erased);
  expect((await stat(join(directory, "teren.sqlite"))).mode & 0o077).toBe(0);
  await relay.stop();
  const env = { TEREN_DATA: directory };
  const counts = "2 files, 33768 bytes; of 1 a chunk has not come yet; 1 were erased.";
  expect(await command(env, "verify")).toEqual({ code: 0, text: expect.stringContaining(counts) });
  const file = join(await newDirectory(), "backup.sqlite");
  expect((await command(env, "backup", file)).text).toContain(`with 2 files, 33768 bytes in ${file}.files`); // prettier-ignore

  // Whoever asks for a backup without saying where the files are is told that there are none.
  const without = { TEREN_STORE: await postgres.createDatabase() };
  expect(await command({ ...without, TEREN_DATA: await newDirectory() }, "restore", file)).toMatchObject({ code: 0 }); // prettier-ignore
  const empty = join(await newDirectory(), "backup.sqlite");
  expect((await command({ ...without, TEREN_DATA: await newDirectory() }, "backup", empty)).text).toBe(`The backup is ${empty}. There are no files in the data folder.`); // prettier-ignore

  const elsewhere = await newDirectory();
  const there = { TEREN_DATA: elsewhere };
  // A bucket that does not answer: said, and nothing stands there half; the same command again brings all of it.
  const away = { TEREN_S3: "http://127.0.0.1:9/teren", TEREN_S3_KEY: "teren", TEREN_S3_SECRET: "teren" }; // prettier-ignore
  expect(await command({ ...there, ...away }, "restore", file)).toEqual({
    code: 1,
    text: expect.stringMatching(/^The bucket does not answer: .+$/),
  });
  expect(existsSync(join(elsewhere, "teren.sqlite"))).toBe(false);
  expect(await command(there, "restore", file)).toMatchObject({ code: 0 });
  expect((await command(there, "verify")).text).toContain(counts);
  expect((await stat(join(elsewhere, "teren.sqlite"))).mode & 0o077).toBe(0);
  expect((await stat(file)).mode & 0o077).toBe(0);
  const restored = createFileBlobStore(elsewhere);
  expect(await restored.get(space, photo, 0)).toEqual(whole);
  // What was erased before the backup does not come back by it.
  expect(await restored.put(space, erased, 0, bytesOf(100), Infinity)).toBe("erased");

  await truncate(join(elsewhere, "blobs", space.slice(0, 2), space, "1b", photo, "0"), 20_000);
  expect(await command(there, "verify")).toEqual({
    code: 1,
    text: expect.stringContaining("1 times a chunk of a file that is cut off or too long."),
  });
  expect((await command(there, "spaces")).text).toMatch(/, 2\d{4} bytes of files/);
  expect(await command(there, "close", space)).toMatchObject({ code: 0 });
  expect(await createFileBlobStore(elsewhere).spaces()).toEqual([]);
});
