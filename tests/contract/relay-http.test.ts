import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { bytesToBase64url, type Bytes } from "../../src/base/bytes.ts";
import { encodeEnvelopeList, parseFrameList, type ServerFrame } from "../../src/protocol/frames.ts";
import { routes } from "../../src/protocol/routes.ts";
import { startRelay, type RelayProcess } from "../e2e/relay-process.ts";
import { createNetwork, removal, type TestDevice } from "./relay-device.ts";
import { connect, authFrame, enter, post } from "./relay-line.ts";

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

// The routes say the same as the socket, for a service worker that has no key.

let relay: RelayProcess;
beforeAll(async () => {
  relay = await startRelay();
});
afterAll(() => relay.dispose());

async function found() {
  const network = await createNetwork(["coordinator", "mediator"]);
  const created = await post(relay.url, routes.spaces, network.genesis);
  expect(created.status).toBe(201);
  const [, marek, ilona] = network.devices as [TestDevice, TestDevice, TestDevice];
  return { network, space: network.space, marek, ilona };
}

async function framesOf(answer: Response): Promise<readonly ServerFrame[]> {
  const frames = parseFrameList(await answer.bytes());
  if (!frames.ok) throw new Error(frames.error.why);
  return frames.value;
}

test("a space is created once, and creating it again is no mistake", async () => {
  const { network } = await found();
  expect((await post(relay.url, routes.spaces, network.genesis)).status).toBe(200);
  const forged = network.genesis.slice();
  forged[forged.length - 1]! ^= 1;
  const answer = await post(relay.url, routes.spaces, forged);
  expect([answer.status, await answer.text()]).toEqual([403, "BadSignature"]);
});

test("whoever has a recovery sheet finds the network by how its name begins, and by nothing less", async () => {
  const { space } = await found();
  const ask = (beginning: string, method = "GET") =>
    fetch(`${relay.url}${routes.recovery(beginning)}`, { method });
  const answer = await ask(space.slice(0, 20));
  expect([answer.status, Buffer.from(await answer.bytes()).toString("hex")]).toEqual([200, space]);
  const other = await ask("00".repeat(10));
  expect([other.status, await other.text()]).toEqual([404, "UnknownSpace"]);
  expect((await ask(space.slice(0, 20), "POST")).status).toBe(405);
  for (const wrong of [space.slice(0, 18), space.slice(0, 22), "zz".repeat(10), "", space])
    expect((await ask(wrong)).status).toBe(404);
});

test("envelopes are confirmed as on the socket, whoever carries them, and reach who is connected", async () => {
  const { space, marek, ilona } = await found();
  const line = await enter(relay.url, space, marek);
  line.send({ type: "pull", after: 0, credit: 100_000 });
  await line.next("batch");
  const push = async (envelopes: readonly Bytes[]) => {
    const answer = await post(relay.url, routes.envelopes(space), encodeEnvelopeList(envelopes));
    expect(answer.status).toBe(200);
    return framesOf(answer);
  };
  const [first, second, third] = [1, 2, 3].map(() => ilona.envelope(space)) as [
    Bytes,
    Bytes,
    Bytes,
  ];
  const answer = await push([first, second]);
  expect(answer).toMatchObject([
    { type: "ack", head: 2, acks: [{ device: ilona.id, gctr: 1, count: 2, sequence: 1 }] },
  ]);
  expect((await line.next("batch")).entries.map(({ envelope }) => envelope)).toEqual([
    first,
    second,
  ]);
  expect(await push([first, second])).toEqual(answer);
  const beyond = ilona.envelope(space, { gctr: 9 });
  expect(await push([third, beyond])).toMatchObject([
    { type: "ack", head: 3 },
    { type: "nack", nacks: [{ gctr: 9, refusal: "Gap", detail: 4 }] },
  ]);
  expect(await push([ilona.envelope(space, { gctr: 2 })])).toMatchObject([
    { type: "nack", nacks: [{ refusal: "Fork" }] },
  ]);
  line.close();
});

test("a device that was here within the hour reads the log with its token, no other and none removed", async () => {
  const { network, space, marek, ilona } = await found();
  const line = await connect(relay.url, space);
  line.send(authFrame(relay.url, space, ilona, (await line.next("challenge")).nonce));
  const { token, logId } = await line.next("welcome");
  const envelopes = Array.from({ length: 120 }, () => ilona.envelope(space, {}, 1_000));
  line.send({ type: "push", envelopes });
  await line.next("ack");

  const read = (after: number, device = ilona) =>
    fetch(`${relay.url}${routes.log(space)}?after=${after}`, {
      headers: { Authorization: `Teren ${device.id}.${bytesToBase64url(token)}` },
    });
  let after = 0;
  const read1: Bytes[] = [];
  for (let more = true; more;) {
    const answer = await read(after);
    expect(answer.headers.get("Log-Id")).toBe(logId);
    const [welcome, batch] = await framesOf(answer);
    expect(welcome).toMatchObject({ type: "welcome", head: 120, logId });
    if (batch?.type !== "batch") throw new Error("a batch follows the welcome");
    read1.push(...batch.entries.map(({ envelope }) => envelope));
    after = Number(answer.headers.get("Log-Next"));
    more = batch.more;
  }
  expect(read1).toEqual(envelopes);
  expect((await read(0, marek)).status).toBe(401);

  const owner = await enter(relay.url, space, network.owner);
  owner.send({
    type: "rosterAppend",
    entry: network.entry(network.owner, removal(network, ilona, 120)),
  });
  await line.closed;
  const answer = await read(0);
  expect([answer.status, await answer.text()]).toEqual([403, "NotMember"]);
  owner.close();
});

test("the roster is read by whoever knows the space", async () => {
  const { network, space } = await found();
  const answer = await fetch(relay.url + routes.roster(space));
  expect(await framesOf(answer)).toEqual([{ type: "roster", from: 0, entries: [network.genesis] }]);
  expect(await framesOf(await fetch(`${relay.url}${routes.roster(space)}?from=1`))).toEqual([
    { type: "roster", from: 1, entries: [] },
  ]);
});

test("the app is served compressed, under a policy that lets nothing in from elsewhere", async () => {
  const page = await fetch(`${relay.url}/`, { headers: { "Accept-Encoding": "br" } });
  expect(page.status).toBe(200);
  expect(page.headers.get("Content-Encoding")).toBe("br");
  expect(page.headers.get("Cache-Control")).toBe("no-cache");
  const policy = page.headers.get("Content-Security-Policy") ?? "";
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain(`connect-src 'self' ${relay.url.replace("http", "ws")}`);
  expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
  expect(page.headers.get("Strict-Transport-Security")).toBeNull();
  const script = /\/assets\/[\w.-]+\.js/.exec(await page.text())?.[0];
  const asset = await fetch(relay.url + script);
  expect(asset.headers.get("Cache-Control")).toBe("public, max-age=31536000, immutable");
  const etag = page.headers.get("ETag") ?? "";
  const again = await fetch(`${relay.url}/`, {
    headers: { "Accept-Encoding": "br", "If-None-Match": etag },
  });
  expect(again.status).toBe(304);
});

test("behind a proxy the relay goes by its public name, keeps to TLS, and closed to strangers founds nothing", async () => {
  const guarded = await startRelay({
    env: { TEREN_ORIGIN: "https://teren.example", TRUST_PROXY: "on", TEREN_NEW_SPACES: "closed" },
  });
  try {
    const page = await fetch(`${guarded.url}/`, { headers: { "X-Forwarded-Proto": "https" } });
    expect(page.headers.get("Strict-Transport-Security")).toMatch(/max-age=\d{8}/);
    expect(page.headers.get("Content-Security-Policy")).toContain("wss://teren.example");
    const network = await createNetwork();
    const refused = await post(guarded.url, routes.spaces, network.genesis);
    expect([refused.status, await refused.text()]).toEqual([403, "NotAllowed"]);
  } finally {
    await guarded.dispose();
  }
});

test("one address founds only so many networks", async () => {
  const limited = await startRelay();
  try {
    const statuses: number[] = [];
    for (let i = 0; i < 24; i++)
      statuses.push(
        (await post(limited.url, routes.spaces, (await createNetwork()).genesis)).status,
      );
    expect(statuses.filter((status) => status === 201)).toHaveLength(20);
    expect(statuses.slice(20)).toEqual([503, 503, 503, 503]);
  } finally {
    await limited.dispose();
  }
});
