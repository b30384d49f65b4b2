import { WebSocket } from "ws";
import {
  authStatement,
  encodeClientFrame,
  parseServerFrame,
  type ClientFrame,
  type LogId,
} from "../../src/protocol/frames.ts";
import { messageToFrames, parseFrame } from "../../src/protocol/parts.ts";
import type { RosterHash } from "../../src/protocol/roster.ts";
import { routes } from "../../src/protocol/routes.ts";
import { protocolName, protocolVersion } from "../../src/protocol/version.ts";
import type { Bytes } from "../../src/base/bytes.ts";
import { createNetwork, type TestDevice, type TestNetwork } from "../contract/relay-device.ts";

// The phones of the relay bench, in a process of their own: so that the relay is measured and not the one who measures.

export type ClientsTask = PushTask | IdleTask;

export interface PushTask {
  readonly type: "push";
  readonly url: string;
  readonly phones: number;
  readonly envelopesPerPhone: number;
  /** Pushes a phone has sent and not heard of. */
  readonly inFlight: number;
  readonly perPush: number;
}

interface IdleTask {
  readonly type: "idle";
  readonly url: string;
  readonly sockets: number;
  readonly seconds: number;
}

export interface ClientsReport {
  readonly envelopes: number;
  readonly seconds: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** Of the phones themselves, without the signing beforehand. */
  readonly cpuSeconds: number;
}

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
  // Signed beforehand: a phone's work is not the relay's.
  const warmUp = 40;
  const signed = places.slice(0, phones).map(({ network, device }) => ({
    network,
    device,
    pushes: Array.from({ length: Math.ceil((envelopesPerPhone + warmUp) / perPush) }, () =>
      encoded({
        type: "push",
        envelopes: Array.from({ length: perPush }, () => device.envelope(network.space)),
      }),
    ),
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
  await Promise.all(
    ready.map(({ line, pushes }) => pushThrough(line, pushes.slice(warm), inFlight, waits)),
  );
  const seconds = (performance.now() - startedAt) / 1000;
  const { user, system } = process.cpuUsage(cpuBefore);
  const cpuSeconds = (user + system) / 1e6;
  waits.sort((a, b) => a - b);
  const at = (share: number) => waits[Math.floor(waits.length * share)] ?? 0;
  return {
    envelopes: waits.length * perPush,
    seconds,
    p50Ms: at(0.5),
    p99Ms: at(0.99),
    cpuSeconds,
  };
}

function pushThrough(
  line: WebSocket,
  pushes: readonly (readonly Bytes[])[],
  inFlight: number,
  waits: number[],
): Promise<void> {
  return new Promise((resolve, reject) => {
    const sentAt: number[] = [];
    let sent = 0;
    let open = 0;
    const sendNext = () => {
      const frames = pushes[sent++];
      if (!frames) return;
      sentAt.push(performance.now());
      for (const frame of frames) line.send(frame);
    };
    let confirmed = 0;
    const hear = (data: Buffer) => {
      const message = parseFrame(data);
      const frame = message.ok ? parseServerFrame(message.value) : message;
      if (!frame.ok || frame.value.type === "nack") return reject(new Error("the relay refuses"));
      if (frame.value.type !== "ack") return;
      confirmed++;
      waits.push(performance.now() - (sentAt.shift() ?? 0));
      if (confirmed === pushes.length) {
        line.off("message", hear);
        resolve();
      } else sendNext();
    };
    line.on("message", hear);
    line.on("close", (code) => reject(new Error(`closed with ${code}`)));
    while (open < inFlight && sent < pushes.length) {
      open++;
      sendNext();
    }
  });
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
  const open: WebSocket[] = [];
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
  const still = open.filter((line) => line.readyState === line.OPEN).length;
  return { envelopes: still, seconds, p50Ms: 0, p99Ms: 0, cpuSeconds: 0 };
}

const membersPerNetwork = 10;

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

async function enter(url: string, network: TestNetwork, device: TestDevice): Promise<WebSocket> {
  const address = url.replace("http", "ws") + routes.socket(network.space);
  const line = new WebSocket(address, protocolName, { perMessageDeflate: false });
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
        for (const bytes of encoded(auth)) line.send(bytes);
      }
      if (frame.value.type !== "welcome") return;
      line.off("message", hear);
      resolve(line);
    };
    line.on("message", hear);
    line.on("error", reject);
    line.on("close", (code) => reject(new Error(`closed with ${code}`)));
  });
}
