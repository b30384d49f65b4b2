import { randomBytes } from "node:crypto";
import { connect, type Socket } from "node:net";
import { WebSocket } from "ws";
import {
  authStatement,
  encodeClientFrame,
  frameTypes,
  parseServerFrame,
  type ClientFrame,
  type LogId,
} from "../../src/protocol/frames.ts";
import { messageToFrames, parseFrame } from "../../src/protocol/parts.ts";
import type { RosterHash } from "../../src/protocol/roster.ts";
import { routes } from "../../src/protocol/routes.ts";
import { protocolName, protocolVersion } from "../../src/protocol/version.ts";
import { concat, type Bytes } from "../../src/base/bytes.ts";
import { createNetwork, type TestDevice, type TestNetwork } from "../contract/relay-device.ts";
import {
  membersPerNetwork,
  warmUp,
  type ClientsReport,
  type ClientsTask,
  type IdleTask,
  type PushTask,
} from "./relay/load.ts";

// The phones of the relay bench, in a process of their own: so that the relay is measured and not the one who measures.

process.once("message", (task: ClientsTask) => {
  void (task.type === "push" ? pushAll(task) : sitIdle(task)).then((report) =>
    process.send?.(report),
  );
});

/** When the relay's clock is read, and everything is ready. */
function begin(): Promise<void> {
  process.send?.("begin");
  return new Promise((resolve) => process.once("message", () => resolve()));
}

async function pushAll(task: PushTask): Promise<ClientsReport> {
  const { url, phones, envelopesPerPhone, inFlight, perPush } = task;
  const networks = await createNetworks(url, Math.ceil(phones / membersPerNetwork));
  const places = networks.flatMap((network) =>
    network.devices.map((device) => ({ network, device })),
  );
  // Signed and made ready for the wire beforehand: a phone's work is not the relay's.
  const signed = places.slice(0, phones).map(({ network, device }) => ({
    network,
    device,
    pushes: Array.from({ length: Math.ceil((envelopesPerPhone + warmUp) / perPush) }, () => {
      const envelopes = Array.from({ length: perPush }, () => device.envelope(network.space));
      return concat(...encoded({ type: "push", envelopes }).map(onTheWire));
    }),
  }));
  const ready = await Promise.all(
    signed.map(async ({ network, device, pushes }) => ({
      line: await enter(url, network, device),
      pushes,
    })),
  );
  const warm = Math.ceil(warmUp / perPush);
  await Promise.all(
    ready.map(({ line, pushes }) => pushThrough(line, pushes.slice(0, warm), inFlight, [])),
  );
  await begin();
  const waits: number[] = [];
  const cpuBefore = process.cpuUsage();
  const startedAt = performance.now();
  const answers = await Promise.all(
    ready.map(({ line, pushes }) => pushThrough(line, pushes.slice(warm), inFlight, waits)),
  );
  const seconds = (performance.now() - startedAt) / 1000;
  const { user, system } = process.cpuUsage(cpuBefore);
  const cpuSeconds = (user + system) / 1e6;
  const envelopes = confirmedBy(answers.flat());
  if (envelopes !== waits.length * perPush) throw new Error("not all of it was confirmed");
  waits.sort((a, b) => a - b);
  const at = (share: number) => waits[Math.floor(waits.length * share)] ?? 0;
  return { envelopes, seconds, p50Ms: at(0.5), p99Ms: at(0.99), cpuSeconds };
}

/** Resolves with the answers, which are read when the time is over. */
function pushThrough(
  { webSocket, socket }: PhoneLine,
  pushes: readonly Bytes[],
  inFlight: number,
  waits: number[],
): Promise<readonly Buffer[]> {
  return new Promise((resolve, reject) => {
    const sentAt: number[] = [];
    const answers: Buffer[] = [];
    let sent = 0;
    const sendNext = () => {
      const push = pushes[sent++];
      if (!push) return;
      sentAt.push(performance.now());
      socket.write(push);
    };
    const hear = (data: Buffer) => {
      if (data[0] !== frameTypes.ack) return data[0] === frameTypes.nack && refused();
      answers.push(data);
      waits.push(performance.now() - (sentAt.shift() ?? 0));
      if (answers.length === pushes.length) {
        webSocket.off("message", hear);
        webSocket.off("close", closed);
        resolve(answers);
      } else sendNext();
    };
    const refused = () => reject(new Error("the relay refuses"));
    const closed = (code: number) => reject(new Error(`closed with ${code}`));
    webSocket.on("message", hear);
    webSocket.on("close", closed);
    while (sent < inFlight) sendNext();
  });
}

function confirmedBy(answers: readonly Buffer[]): number {
  let confirmed = 0;
  for (const answer of answers) {
    const message = parseFrame(answer);
    const frame = message.ok ? parseServerFrame(message.value) : message;
    if (!frame.ok || frame.value.type !== "ack") throw new Error("unreadable");
    for (const { count } of frame.value.acks) confirmed += count;
  }
  return confirmed;
}

/** One WebSocket message, masked as a browser does it. */
function onTheWire(frame: Bytes): Bytes {
  const { length } = frame;
  const size = length < 126 ? [0x80 | length] : [0x80 | 126, length >> 8, length & 0xff];
  const mask = randomBytes(4);
  const masked = frame.map((byte, index) => byte ^ (mask[index % 4] ?? 0));
  return concat(Uint8Array.of(0x82, ...size), mask, masked);
}

async function sitIdle(task: IdleTask): Promise<ClientsReport> {
  const { url, sockets, seconds } = task;
  const networks = await createNetworks(url, Math.ceil(sockets / membersPerNetwork / 2));
  const places = networks.flatMap((network) =>
    network.devices.flatMap((device) => [
      { network, device },
      { network, device },
    ]),
  );
  const open: PhoneLine[] = [];
  for (let at = 0; at < sockets; at += 100) {
    const some = places.slice(at, Math.min(at + 100, sockets));
    open.push(
      ...(await Promise.all(some.map(({ network, device }) => enter(url, network, device)))),
    );
  }
  // One round of heartbeats, so that all of them are counted alike.
  await new Promise((resolve) => setTimeout(resolve, 5_000));
  await begin();
  await new Promise((resolve) => setTimeout(resolve, seconds * 1_000));
  const still = open.filter(({ webSocket }) => webSocket.readyState === webSocket.OPEN).length;
  return { envelopes: still, seconds, p50Ms: 0, p99Ms: 0, cpuSeconds: 0 };
}

async function createNetworks(url: string, count: number): Promise<TestNetwork[]> {
  const networks: TestNetwork[] = [];
  for (let made = 0; made < count; made++) {
    const network = await createNetwork(
      Array.from({ length: membersPerNetwork - 1 }, () => "mediator"),
    );
    const answer = await fetch(url + routes.spaces, { method: "POST", body: network.genesis });
    if (answer.status !== 201) throw new Error(`a network was answered with ${answer.status}`);
    networks.push(network);
  }
  return networks;
}

const encoded = (frame: ClientFrame): readonly Bytes[] => messageToFrames(encodeClientFrame(frame));

interface PhoneLine {
  readonly webSocket: WebSocket;
  /** What the WebSocket travels on. */
  readonly socket: Socket;
}

async function enter(url: string, network: TestNetwork, device: TestDevice): Promise<PhoneLine> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname).setNoDelay();
  const webSocket = new WebSocket(
    url.replace("http", "ws") + routes.socket(network.space),
    protocolName,
    { perMessageDeflate: false, createConnection: () => socket },
  );
  return new Promise((resolve, reject) => {
    const hear = (data: Buffer) => {
      const message = parseFrame(data);
      const frame = message.ok ? parseServerFrame(message.value) : message;
      if (!frame.ok) return reject(new Error("unreadable"));
      if (frame.value.type === "challenge") {
        const statement = authStatement(network.space, url, frame.value.nonce);
        const auth: ClientFrame = {
          type: "auth",
          version: protocolVersion,
          device: device.id,
          signature: device.sign(statement),
          cursor: { logId: "0".repeat(32) as LogId, sequence: 0 },
          rosterLength: 1,
          rosterHead: network.roster().head as RosterHash,
        };
        for (const bytes of encoded(auth)) webSocket.send(bytes);
      }
      if (frame.value.type !== "welcome") return;
      webSocket.off("message", hear);
      resolve({ webSocket, socket });
    };
    webSocket.on("message", hear);
    webSocket.on("error", reject);
    webSocket.on("close", (code) => reject(new Error(`closed with ${code}`)));
  });
}
