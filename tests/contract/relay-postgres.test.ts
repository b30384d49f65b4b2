import pg from "pg";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { bytesToBase64url, type Bytes } from "../../src/base/bytes.ts";
import { encodeEnvelopeList, parseFrameList, type LogEntry } from "../../src/protocol/frames.ts";
import { closeCodes } from "../../src/protocol/refusals.ts";
import type { DeviceRole } from "../../src/protocol/roster.ts";
import { routes } from "../../src/protocol/routes.ts";
import { startRelay, type RelayProcess } from "../e2e/relay-process.ts";
import { startPostgres, type PostgresProcess } from "./postgres-process.ts";
import {
  createDevice,
  createInvitation,
  createNetwork,
  newDevice,
  removal,
  type TestDevice,
  type TestNetwork,
} from "./relay-device.ts";
import { connect, authFrame, enter, post, welcomeOf, type TestLine } from "./relay-line.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

// Two relays, one database. Any of the three may be killed at any time; what was confirmed is there, and the devices are of one mind.

let postgres: PostgresProcess;
let url: string;
let here: RelayProcess;
let there: RelayProcess;
const relays: RelayProcess[] = [];

beforeAll(async () => {
  postgres = await startPostgres();
  url = await postgres.createDatabase();
  const env = { TEREN_STORE: url, TEREN_RATE_LIMITS: "off" };
  [here, there] = await Promise.all([startRelay({ env }), startRelay({ env })]);
  relays.push(here, there);
});
afterEach(() => {
  for (const line of lines.splice(0)) line.close();
});
afterAll(async () => {
  for (const relay of relays) await relay.dispose();
  await postgres?.dispose();
});

const lines: TestLine[] = [];

async function open(
  relay: RelayProcess,
  network: TestNetwork,
  device: TestDevice,
): Promise<TestLine> {
  const line = await enter(relay.url, network.space, device, { roster: network.roster() });
  lines.push(line);
  return line;
}

async function found(...others: DeviceRole[]): Promise<TestNetwork> {
  const network = await createNetwork(others);
  expect((await post(here.url, routes.spaces, network.genesis)).status).toBe(201);
  return network;
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

test("what Ilona sends to one relay reaches Marek at the other at once, and the other way round", async () => {
  const network = await found("coordinator", "mediator");
  const [, marek, ilona] = network.devices;
  const atOffice = await open(there, network, marek!);
  const inVillage = await open(here, network, ilona!);
  expect(welcomeOf(atOffice).logId).toBe(welcomeOf(inVillage).logId);
  await pullAll(atOffice);
  await pullAll(inVillage);

  const written = ilona!.envelope(network.space);
  const sentAt = performance.now();
  inVillage.send({ type: "push", envelopes: [written] });
  await inVillage.next("ack");
  const { entries } = await atOffice.next("batch");
  expect(entries.map(({ envelope }) => envelope)).toEqual([written]);
  // Told by a message of the database; without one the look each second finds it.
  expect(performance.now() - sentAt).toBeLessThan(5_000);

  const answer = marek!.envelope(network.space);
  atOffice.send({ type: "push", envelopes: [answer] });
  expect(await atOffice.next("ack")).toMatchObject({ head: 2 });
  expect((await inVillage.next("batch")).entries.map(({ sequence }) => sequence)).toEqual([2]);

  atOffice.send({ type: "live", body: Uint8Array.of(1, 2, 3) });
  expect(await inVillage.next("live")).toEqual({ type: "live", body: Uint8Array.of(1, 2, 3) });
});

test("what a removed phone leaves at one relay the coordinator finds at the other, and what she takes away is gone at both", async () => {
  const network = await found("coordinator", "mediator");
  const [owner, marek, ilona] = network.devices as [TestDevice, TestDevice, TestDevice];
  const { space } = network;
  const unsent = ilona.envelope(space);
  const line = await open(here, network, owner);
  line.send({ type: "rosterAppend", entry: network.entry(owner, removal(network, ilona, 0)) });
  await line.next("roster");
  const left = await post(here.url, routes.late(space), encodeEnvelopeList([unsent]));
  expect(parseFrameList(await left.bytes())).toMatchObject({ value: [{ type: "ack" }] });

  const atOffice = await open(there, network, marek);
  expect(await atOffice.next("note")).toEqual({ type: "note", kind: "late" });
  const ask = (relay: RelayProcess, method: string, query = "") =>
    fetch(`${relay.url}${routes.late(space)}${query}`, {
      method,
      headers: {
        Authorization: `Teren ${marek.id}.${bytesToBase64url(welcomeOf(atOffice).token)}`,
      },
    });
  const lying = async (relay: RelayProcess) => {
    const frames = parseFrameList(await (await ask(relay, "GET")).bytes());
    const [batch] = frames.ok ? frames.value : [];
    return batch?.type === "batch" ? batch.entries.map(({ envelope }) => envelope) : undefined;
  };
  for (const relay of [there, here]) expect(await lying(relay)).toEqual([unsent]);
  const query = `?device=${ilona.id}&through=1`;
  expect((await ask(there, "DELETE", query)).status).toBe(204);
  for (const relay of [there, here]) expect(await lying(relay)).toEqual([]);
});

test("a wake-up that is lost costs a second, no entry", async () => {
  const network = await found("mediator");
  const [owner, ilona] = network.devices;
  const line = await open(here, network, owner!);
  await pullAll(line);
  // Written past the relays: nobody sends a message.
  const client = new pg.Client(url);
  await client.connect();
  const space = Buffer.from(network.space, "hex");
  const envelope = ilona!.envelope(network.space);
  await client.query(
    `with grown as (update spaces set head = 1, bytes = 500 where space = $1)
     insert into envelopes values ($1, 1, $2, 1, $3, 1, $4)`,
    [space, Buffer.from(ilona!.id, "hex"), Buffer.alloc(16), Buffer.from(envelope)],
  );
  await client.end();
  expect((await line.next("batch")).entries.map((entry) => entry.envelope)).toEqual([envelope]);
});

test("who is let in at one relay comes in at the other, who asks is seen at both, and who is removed is out of both", async () => {
  const network = await found("coordinator", "mediator");
  const [owner, marek, ilona] = network.devices;
  const atOffice = await open(here, network, marek!);
  const inVillage = await open(there, network, ilona!);

  const invitation = createInvitation(Math.floor(Date.now() / 1000) + 3_600);
  const invite = network.entry(marek!, invitation.operation);
  atOffice.send({ type: "rosterAppend", entry: invite });
  await network.add(invite);
  expect(await inVillage.next("roster")).toMatchObject({ from: 1, entries: [invite] });
  const kata = createDevice();
  const request = invitation.request(network.space, kata);
  expect((await post(there.url, routes.joins(network.space), request)).status).toBe(204);
  expect((await atOffice.next("joins")).requests).toEqual([request]);

  const accept = network.entry(marek!, {
    op: "add",
    epoch: 0,
    invitation: invitation.id,
    devices: [newDevice(kata, "mediator")],
  });
  atOffice.send({ type: "rosterAppend", entry: accept });
  await network.add(accept);
  await atOffice.next("roster");
  await atOffice.next("roster");
  // At once, at the relay that has not heard of her yet.
  const kataLine = await open(there, network, kata);
  kataLine.send({ type: "push", envelopes: [kata.envelope(network.space)] });
  expect(await kataLine.next("ack")).toMatchObject({ head: 1 });
  const token = Buffer.from(welcomeOf(kataLine).token).toString("base64url");
  const headers = { Authorization: `Teren ${kata.id}.${token}` };
  expect((await fetch(`${here.url}${routes.log(network.space)}?after=0`, { headers })).status).toBe(
    200,
  );

  const removed = network.entry(owner!, removal(network, kata, 1));
  const ownerLine = await open(here, network, owner!);
  ownerLine.send({ type: "rosterAppend", entry: removed });
  expect(await kataLine.closed).toBe(closeCodes.notMember);
  expect(kataLine.frames.at(-1)).toMatchObject({ type: "roster", entries: [removed] });
  const again = await connect(there.url, network.space);
  const { nonce } = await again.next("challenge");
  again.send(authFrame(there.url, network.space, kata, nonce));
  expect(await again.closed).toBe(closeCodes.notMember);
});

test("of two who add to the roster at once at two relays, one does, and the other hears what came before", async () => {
  const network = await found("owner");
  const [first, second] = network.devices;
  const [one, other] = [await open(here, network, first!), await open(there, network, second!)];
  const entries = [first!, second!].map((device) =>
    network.entry(device, createInvitation(Math.floor(Date.now() / 1000) + 3_600).operation),
  );
  one.send({ type: "rosterAppend", entry: entries[0]! });
  other.send({ type: "rosterAppend", entry: entries[1]! });
  const [atOne, atOther] = [await one.next("roster"), await other.next("roster")];
  expect(atOne.entries).toEqual(atOther.entries);
  const wasFirst = atOne.entries[0]!.every((byte, at) => byte === entries[0]![at]);
  expect(await (wasFirst ? other : one).next("rosterRefused")).toMatchObject({
    refusal: "StaleRoster",
    length: 2,
  });
});

interface Phone {
  readonly device: TestDevice;
  /** In the order of their counters. */
  readonly written: Bytes[];
  confirmed: number;
  /** Goes on writing, so that there is load however slow the machine is. */
  isWriting: boolean;
}

const hasMore = ({ isWriting, confirmed, written }: Phone): boolean =>
  isWriting || confirmed < written.length;

/** Writes and sends, at one relay or the other, until no more is written and all is confirmed; comes back whenever the line breaks. */
async function sendAll(network: TestNetwork, phone: Phone, begin: number): Promise<void> {
  for (let tries = begin; hasMore(phone); tries++) {
    const relay = tries % 2 === 0 ? here : there;
    const socket = await connect(relay.url, network.space).catch(() => undefined);
    if (!socket) continue;
    lines.push(socket);
    await Promise.race([socket.closed, talk(relay, network, phone, socket)]);
    socket.close();
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function talk(
  relay: RelayProcess,
  network: TestNetwork,
  phone: Phone,
  line: TestLine,
): Promise<void> {
  try {
    const { nonce } = await line.next("challenge");
    line.send(authFrame(relay.url, network.space, phone.device, nonce));
    const welcome = await line.next("welcome");
    // The relay never says less than it has confirmed.
    expect(welcome.heads.get(phone.device.id) ?? 0).toBeGreaterThanOrEqual(phone.confirmed);
    const refused = line.next("nack");
    refused.catch(() => undefined); // it usually never comes
    while (hasMore(phone)) {
      while (phone.isWriting && phone.written.length < phone.confirmed + 5)
        phone.written.push(phone.device.envelope(network.space));
      const some = phone.written.slice(phone.confirmed, phone.confirmed + 5);
      line.send({ type: "push", envelopes: some });
      for (let acked = 0; acked < some.length;) {
        const answer = await Promise.race([line.next("ack"), refused]);
        if (answer.type === "nack") return; // later, over another line
        for (const { gctr, count } of answer.acks) {
          phone.confirmed = Math.max(phone.confirmed, gctr + count - 1);
          acked += count;
        }
      }
    }
  } catch {
    // The line broke in the middle of a sentence.
  }
}

test("a relay and the database are killed in mid-load: nothing confirmed is lost, and all see one log without a gap", async () => {
  const network = await found("mediator", "mediator", "mediator", "mediator", "mediator");
  const phones = network.devices.map((device): Phone => ({
    device,
    written: [],
    confirmed: 0,
    isWriting: true,
  }));
  const confirmed = () => phones.reduce((sum, phone) => sum + phone.confirmed, 0);
  const sending = Promise.all(phones.map((phone, index) => sendAll(network, phone, index)));
  const until = async (count: number) => {
    while (confirmed() < count) await new Promise((resolve) => setTimeout(resolve, 10));
  };

  await until(300);
  await there.kill();
  await until(900);
  await there.start();
  await until(1_500);
  await postgres.kill();
  // While it is away nothing is confirmed, and the relays say so.
  await vi.waitFor(async () => expect((await fetch(here.url + routes.health)).status).toBe(503), {
    timeout: 10_000,
  });
  const before = confirmed();
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(confirmed()).toBe(before);
  await postgres.start();
  await until(before + 300);
  await here.kill();
  await here.start();
  for (const phone of phones) phone.isWriting = false;
  await sending;

  const logs = await Promise.all(
    [here, there].map(async (relay) => pullAll(await open(relay, network, network.owner))),
  );
  expect(logs[0]).toEqual(logs[1]);
  const log = logs[0]!;
  expect(log.map(({ sequence }) => sequence)).toEqual(log.map((_, index) => index + 1));
  const inOrder = new Map(phones.map((phone) => [phone.device.id, 0]));
  const places = new Map(
    phones.flatMap(({ device, written }) =>
      written.map(
        (envelope, at) => [Buffer.from(envelope).toString("hex"), [device.id, at]] as const,
      ),
    ),
  );
  for (const { envelope } of log) {
    const [device, at] = places.get(Buffer.from(envelope).toString("hex"))!;
    expect(at).toBe(inOrder.get(device));
    inOrder.set(device, at + 1);
  }
  expect([...inOrder.values()]).toEqual(phones.map(({ written }) => written.length));
  await vi.waitFor(async () => expect((await fetch(here.url + routes.health)).status).toBe(200), {
    timeout: 10_000,
  });
});
