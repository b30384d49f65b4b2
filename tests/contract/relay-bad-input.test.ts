import { once } from "node:events";
import { connect as connectTcp, type Socket } from "node:net";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { concat } from "../../src/base/bytes.ts";
import {
  encodeClientFrame,
  encodeEnvelopeList,
  parseFrameList,
} from "../../src/protocol/frames.ts";
import { limits } from "../../src/protocol/limits.ts";
import { closeCodes } from "../../src/protocol/refusals.ts";
import type { SpaceId } from "../../src/protocol/roster.ts";
import { routes } from "../../src/protocol/routes.ts";
import { startRelay, type RelayProcess } from "../e2e/relay-process.ts";
import { bytesOf, createDevice, createNetwork, type TestNetwork } from "./relay-device.ts";
import { authFrame, connect, enter, post } from "./relay-line.ts";

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

// Whatever comes in, the relay answers with a refusal or a close code, stores nothing of it, and goes on.

let relay: RelayProcess;
let network: TestNetwork;
beforeAll(async () => {
  relay = await startRelay({ env: { TEREN_RATE_LIMITS: "off" } });
  network = await createNetwork(["mediator"]);
  await post(relay.url, routes.spaces, network.genesis);
});
afterAll(async () => {
  expect(await storedEnvelopes()).toBe(0);
  expect((await fetch(relay.url + routes.health)).status).toBe(200);
  expect(relay.output()).not.toMatch(/failed/);
  await relay.dispose();
});

async function storedEnvelopes(): Promise<number> {
  const metrics = await (await fetch(relay.url + routes.metrics)).text();
  return Number(/^teren_envelopes_stored_total (\d+)$/m.exec(metrics)?.[1]);
}

const member = () => enter(relay.url, network.space, network.owner);
const stranger = () => connect(relay.url, network.space);

describe("before it is known who speaks", () => {
  test("a frame that is not ours to hear yet ends the line", async () => {
    const line = await stranger();
    line.send({ type: "push", envelopes: [network.owner.envelope(network.space, { gctr: 1 })] });
    expect(await line.closed).toBe(closeCodes.notAuthenticated);
  });

  test("four frames are enough", async () => {
    const line = await stranger();
    const startedAt = performance.now();
    for (let i = 0; i < 5; i++) line.sendRaw(Uint8Array.of(0, 0, 1, 0));
    expect(await line.closed).toBe(closeCodes.notAuthenticated);
    expect(performance.now() - startedAt).toBeLessThan(limits.preAuthMs - 500);
  });

  test("a kilobyte is enough", async () => {
    const line = await stranger();
    const startedAt = performance.now();
    line.sendRaw(concat(Uint8Array.of(1), new Uint8Array(limits.preAuthBytes)));
    expect(await line.closed).toBe(closeCodes.notAuthenticated);
    expect(performance.now() - startedAt).toBeLessThan(limits.preAuthMs - 500);
  });

  test("five seconds are enough", async () => {
    const line = await stranger();
    const startedAt = performance.now();
    expect(await line.closed).toBe(closeCodes.notAuthenticated);
    expect(performance.now() - startedAt).toBeGreaterThan(limits.preAuthMs - 500);
    expect(performance.now() - startedAt).toBeLessThan(limits.preAuthMs + 7_000);
  }, 15_000);

  test("an auth with a byte too many is malformed", async () => {
    const line = await stranger();
    const { nonce } = await line.next("challenge");
    const auth = encodeClientFrame(authFrame(relay.url, network.space, network.owner, nonce));
    line.sendRaw(
      concat(
        Uint8Array.of(101),
        Uint8Array.of((auth.payload.length + 1) | 0x80, (auth.payload.length + 1) >> 7),
        auth.payload,
        Uint8Array.of(0),
      ),
    );
    expect(await line.closed).toBe(closeCodes.malformed);
  });
});

describe("from a member", () => {
  test.each([
    ["bytes of no meaning", () => bytesOf(300).fill(0xff)],
    ["nothing at all", () => new Uint8Array(0)],
    ["a type nobody knows", () => Uint8Array.of(127, 0)],
    ["a type only the relay says", () => Uint8Array.of(102, 0)],
    ["a length beyond the frame", () => Uint8Array.of(105, 0xff, 0x7f, 1)],
    ["an envelope list that ends too early", () => Uint8Array.of(105, 3, 200, 1, 1)],
    ["a list of nothings", () => concat(Uint8Array.of(105, 0x80, 0x08), new Uint8Array(1024))],
    [
      "an envelope that is none",
      () => concat(Uint8Array.of(105, 0xcb, 0x01, 0xc9, 0x01), bytesOf(201)),
    ],
    ["a part that says nothing", () => Uint8Array.of(111, 0)],
    ["parts too small to be honest", () => Uint8Array.of(111, 2, 1, 105)],
    ["a digest that is none", () => concat(Uint8Array.of(117, 100), bytesOf(100))],
    ["a number without end", () => concat(Uint8Array.of(103, 20), new Uint8Array(20).fill(0xff))],
  ])("%s ends the line as malformed", async (_, bytes) => {
    // prettier-ignore
    const line = await member();
    line.sendRaw(bytes());
    expect(await line.closed).toBe(closeCodes.malformed);
  });

  test("text ends the line as malformed", async () => {
    const line = await member();
    line.socket.send("hello");
    expect(await line.closed).toBe(closeCodes.malformed);
  });

  test("a frame above the limit is not read", async () => {
    const line = await member();
    line.sendRaw(new Uint8Array(limits.frameBytes + 1));
    expect(await line.closed).toBe(1009);
  });

  test("a message above the limit is not put together", async () => {
    const line = await member();
    const part = concat(Uint8Array.of(111, 0x81, 0x3f, 1), new Uint8Array(8_064));
    for (let sent = 0; sent <= limits.messageBytes; sent += 8_064) line.sendRaw(part);
    expect(await line.closed).toBe(closeCodes.malformed);
  });

  test("a second auth is malformed", async () => {
    const line = await member();
    line.send(authFrame(relay.url, network.space, network.owner, bytesOf(16)));
    expect(await line.closed).toBe(closeCodes.malformed);
  });

  test("many tiny fragments end the line", async () => {
    const line = await member();
    for (let i = 0; i < 100; i++) line.socket.send(Uint8Array.of(1), { fin: false });
    expect(await line.closed).toBe(1008);
  });

  test("y-websocket's other messages are ignored", async () => {
    const line = await member();
    line.sendRaw(Uint8Array.of(1, 2, 3));
    line.sendRaw(concat(Uint8Array.of(0, 2), bytesOf(50)));
    line.sendRaw(Uint8Array.of(3));
    line.send({ type: "pull", after: 0, credit: 1_000 });
    expect(await line.next("batch")).toMatchObject({ entries: [] });
    line.close();
  });

  test("an envelope with a wrong signature, of a stranger, or of another kind is refused by name", async () => {
    const line = await member();
    const forged = network.owner.envelope(network.space, { gctr: 1 });
    forged[forged.length - 1]! ^= 1;
    const foreign = createDevice().envelope(network.space);
    const digest = network.owner.envelope(network.space, { kind: "digest", gctr: 0, cctr: 0 });
    line.send({ type: "push", envelopes: [forged, foreign, digest] });
    expect((await line.next("nack")).nacks.map(({ refusal }) => refusal)).toEqual([
      "BadSignature",
      "NotMember",
      "NotAllowed",
    ]);
    line.close();
  });

  test("presence beyond its share is dropped, not queued", async () => {
    const [line, other] = [
      await member(),
      await enter(relay.url, network.space, network.devices[1]!),
    ];
    for (let i = 0; i < 200; i++) line.send({ type: "live", body: bytesOf(100) });
    line.send({ type: "pull", after: 0, credit: 1 });
    await line.next("batch");
    other.send({ type: "pull", after: 0, credit: 1 });
    await other.next("batch");
    const heard = other.frames.filter(({ type }) => type === "live").length;
    expect(heard).toBeGreaterThan(5);
    expect(heard).toBeLessThan(40);
    line.close();
    other.close();
  });
});

describe("over HTTP", () => {
  const space = () => network.space;
  test.each([
    ["a push that is none", () => post(relay.url, routes.envelopes(space()), bytesOf(50)), 400],
    [
      "a push to a space that does not exist",
      () =>
        post(
          relay.url,
          routes.envelopes("00".repeat(32) as SpaceId),
          encodeEnvelopeList([network.owner.envelope(space(), { gctr: 1 })]),
        ),
      404,
    ],
    [
      "a push too big",
      () => post(relay.url, routes.envelopes(space()), new Uint8Array(limits.messageBytes + 1)),
      413,
    ],
    [
      "a genesis that is none",
      () => post(relay.url, routes.spaces, new Uint8Array(300).fill(7)),
      400,
    ],
    ["a log without a token", () => fetch(`${relay.url}${routes.log(space())}?after=0`), 401],
    [
      "a log with a token of somebody's making",
      () =>
        fetch(relay.url + routes.log(space()), {
          headers: { Authorization: `Teren ${network.owner.id}.${"A".repeat(43)}` },
        }),
      401,
    ],
    [
      "a method nobody offers",
      () => fetch(relay.url + routes.envelopes(space()), { method: "PUT", body: "x" }),
      405,
    ],
    ["a route nobody offers", () => fetch(`${relay.url}/v1/nothing`), 404],
    ["a path out of the app", () => fetch(`${relay.url}/..%2f..%2fpackage.json`), 404],
    [
      "a page of somebody else's",
      () =>
        post(relay.url, routes.spaces, bytesOf(10)).then(() =>
          fetch(relay.url + routes.roster(space()), {
            headers: { Origin: "https://elsewhere.example" },
          }),
        ),
      403,
    ],
    [
      "a name that is not ours",
      () => statusOverTcp("GET / HTTP/1.1\r\nHost: elsewhere.example\r\nConnection: close\r\n\r\n"),
      421,
    ],
  ] as const)("%s is refused", async (_, ask, status) => {
    // prettier-ignore
    expect((await ask()).status).toBe(status);
  });

  test("a push with a wrong signature is answered with the refusal", async () => {
    const forged = network.owner.envelope(space(), { gctr: 1 });
    forged[forged.length - 1]! ^= 1;
    const answer = await post(relay.url, routes.envelopes(space()), encodeEnvelopeList([forged]));
    expect(parseFrameList(await answer.bytes())).toMatchObject({
      value: [{ type: "nack", nacks: [{ refusal: "BadSignature" }] }],
    });
  });

  test("nobody gets out of the folder of the app", async () => {
    for (const path of [
      "/../package.json",
      "/assets/../../package.json",
      "/%2e%2e/package.json",
      "/..\\package.json",
      "/.stamp",
      "//etc/passwd",
      "/%00",
    ]) {
      const text = await overTcp(
        `GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`,
      );
      expect(text).not.toMatch(/"name": "teren"|root:/);
      expect(text).toMatch(/^HTTP\/1.1 (200|400|404)/);
    }
  });

  test("a socket opened by a page of somebody else, or for no space, is not opened", async () => {
    const upgrade = (path: string, headers: string) =>
      overTcp(
        `GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n${headers}\r\n`,
      );
    expect(await upgrade(routes.socket(space()), "Origin: https://elsewhere.example\r\n")).toMatch(
      /^HTTP\/1.1 403/,
    );
    expect(await upgrade("/v1/socket/abc", "")).toMatch(/^HTTP\/1.1 404/);
    expect(await upgrade(routes.socket(space()).toUpperCase(), "")).toMatch(/^HTTP\/1.1 404/);
  });

  test("headers that come in drop by drop are given ten seconds", async () => {
    const socket = tcp();
    socket.write("GET / HTTP/1.1\r\nHost: local");
    const startedAt = performance.now();
    await once(socket, "close");
    expect(performance.now() - startedAt).toBeLessThan(45_000);
  }, 60_000);
});

function tcp(): Socket {
  const socket = connectTcp(Number(new URL(relay.url).port), "127.0.0.1");
  socket.on("error", () => undefined);
  socket.resume();
  return socket;
}

async function overTcp(request: string): Promise<string> {
  const socket = tcp();
  let text = "";
  socket.on("data", (data: Buffer) => (text += data.toString("latin1")));
  socket.write(request);
  await once(socket, "close");
  return text;
}

async function statusOverTcp(request: string): Promise<{ readonly status: number }> {
  return { status: Number((await overTcp(request)).split(" ")[1]) };
}
