import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { bytesToBase64url, type Bytes } from "../../src/base/bytes.ts";
import {
  blobErasureContext,
  blobIdFrom,
  blobPassContext,
  encodeBlobErasure,
  parseBlobUsage,
  type BlobId,
} from "../../src/protocol/blob.ts";
import { limits } from "../../src/protocol/limits.ts";
import { routes } from "../../src/protocol/routes.ts";
import { startRelay, type RelayProcess } from "../e2e/relay-process.ts";
import { bytesOf, createNetwork, removal, type TestDevice } from "./relay-device.ts";
import { authFrame, connect, enter, post } from "./relay-line.ts";

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

let relay: RelayProcess;
beforeAll(async () => {
  relay = await startRelay({ env: { TEREN_RATE_LIMITS: "off" } });
});
afterAll(() => relay.dispose());

async function found() {
  const network = await createNetwork(["mediator", "reader"]);
  await post(relay.url, routes.spaces, network.genesis);
  const [owner, ilona, reader] = network.devices as [TestDevice, TestDevice, TestDevice];
  const { space } = network;
  async function tokenOf(device: TestDevice): Promise<Bytes> {
    const line = await connect(relay.url, space);
    line.send(authFrame(relay.url, space, device, (await line.next("challenge")).nonce));
    const { token } = await line.next("welcome");
    line.close();
    return token;
  }
  const blob = blobIdFrom(bytesOf(16));
  const ask = (
    method: string,
    index: number | string,
    who: { readonly device: TestDevice; readonly token: Bytes } | undefined,
    body?: Uint8Array<ArrayBuffer>,
  ) =>
    fetch(relay.url + routes.blobChunk(space, blob, index as number), {
      method,
      ...(who && {
        headers: { Authorization: `Teren ${who.device.id}.${bytesToBase64url(who.token)}` },
      }),
      ...(body && { body }),
    });
  return { network, space, owner, ilona, reader, tokenOf, blob, ask };
}

test("a mediator puts a chunk once, again without harm, and a reader fetches it", async () => {
  const { ilona, reader, tokenOf, ask } = await found();
  const writing = { device: ilona, token: await tokenOf(ilona) };
  const reading = { device: reader, token: await tokenOf(reader) };
  const chunk = bytesOf(limits.blobChunkBytes);
  expect((await ask("HEAD", 0, writing)).status).toBe(404);
  expect((await ask("PUT", 0, writing, chunk)).status).toBe(201);
  expect((await ask("PUT", 0, writing, chunk)).status).toBe(200);
  const other = await ask("PUT", 0, writing, bytesOf(100));
  expect([other.status, await other.text()]).toEqual([409, "Fork"]);
  expect((await ask("HEAD", 0, reading)).status).toBe(200);
  const fetched = await ask("GET", 0, reading);
  expect(fetched.headers.get("Content-Type")).toBe("application/octet-stream");
  expect(await fetched.bytes()).toEqual(chunk);
  expect((await ask("GET", 1, reading)).status).toBe(404);
});

test("a reader puts nothing, a stranger and a wrong token do nothing at all", async () => {
  const { ilona, reader, owner, tokenOf, ask } = await found();
  const token = await tokenOf(reader);
  const refused = await ask("PUT", 0, { device: reader, token }, bytesOf(100));
  expect([refused.status, await refused.text()]).toEqual([403, "NotAllowed"]);
  // A token opens for its own device alone.
  for (const who of [undefined, { device: ilona, token }, { device: owner, token: bytesOf(32) }])
    for (const method of ["PUT", "GET", "HEAD"])
      expect((await ask(method, 0, who, method === "PUT" ? bytesOf(100) : undefined)).status).toBe(
        401,
      );
  const elsewhere = await found();
  expect((await elsewhere.ask("GET", 0, { device: reader, token })).status).toBe(401);
});

test("what is too big, too far, too short or no address is refused and not kept", async () => {
  const { ilona, tokenOf, ask, space, blob } = await found();
  const who = { device: ilona, token: await tokenOf(ilona) };
  const statusOf = async (index: number | string, bytes: number, method = "PUT") =>
    (await ask(method, index, who, bytesOf(bytes))).status;
  expect(await statusOf(0, limits.blobChunkBytes + 1)).toBe(413);
  expect(await statusOf(limits.blobChunks, 100)).toBe(413);
  expect(await statusOf(0, 28)).toBe(400);
  expect(await statusOf("-1", 100)).toBe(404);
  expect(await statusOf("00", 100)).toBe(404);
  expect(await statusOf("0/1", 100)).toBe(404);
  expect(await statusOf(0, 100, "POST")).toBe(405);
  const upper = `${relay.url}/v1/spaces/${space}/blobs/${blob.toUpperCase()}/0`;
  expect((await fetch(upper, { method: "PUT", body: bytesOf(100) })).status).toBe(404);
  expect((await ask("HEAD", 0, who)).status).toBe(404);
});

test("who was removed neither puts nor fetches, though the token was good for an hour", async () => {
  const { network, space, owner, ilona, tokenOf, ask } = await found();
  const who = { device: ilona, token: await tokenOf(ilona) };
  await ask("PUT", 0, who, bytesOf(100));
  const here = await enter(relay.url, space, ilona);
  const line = await enter(relay.url, space, owner);
  line.send({ type: "rosterAppend", entry: network.entry(owner, removal(network, ilona, 0)) });
  await here.closed;
  line.close();
  for (const method of ["PUT", "GET"]) {
    const answer = await ask(method, 0, who, method === "PUT" ? bytesOf(100) : undefined);
    expect([answer.status, await answer.text()]).toEqual([403, "NotMember"]);
  }
});

test("an acknowledged chunk is there after the relay was killed", async () => {
  const { ilona, tokenOf, ask } = await found();
  const chunk = bytesOf(5_000);
  await ask("PUT", 3, { device: ilona, token: await tokenOf(ilona) }, chunk);
  await relay.kill();
  await relay.start();
  const again = { device: ilona, token: await tokenOf(ilona) };
  expect(await (await ask("GET", 3, again)).bytes()).toEqual(chunk);
});

test("a locked phone puts by the pass it signed weeks ago, for that one blob and no more chunks than it said", async () => {
  const { space, ilona, reader, blob, ask } = await found();
  const byPass = (device: TestDevice, method: string, index: number, count = 2, of = blob) =>
    fetch(relay.url + routes.blobChunk(space, blob, index), {
      method,
      headers: {
        Authorization: `Teren-Pass ${device.id}.${count}.${bytesToBase64url(device.sign(blobPassContext(space, of, 2)))}`,
      },
      ...(method === "PUT" && { body: bytesOf(100) }),
    });
  expect((await byPass(ilona, "HEAD", 0)).status).toBe(404);
  expect((await byPass(ilona, "PUT", 0)).status).toBe(201);
  expect((await byPass(ilona, "HEAD", 0)).status).toBe(200);
  // It is for writing: nothing is read with it.
  expect((await byPass(ilona, "GET", 0)).status).toBe(401);
  expect((await byPass(ilona, "PUT", 2)).status).toBe(413);
  expect(await (await byPass(ilona, "PUT", 2, 9)).text()).toBe("BadSignature");
  expect(await (await byPass(ilona, "PUT", 1, 2, blobIdFrom(bytesOf(16)))).text()).toBe(
    "BadSignature",
  );
  expect(await (await byPass(reader, "PUT", 1)).text()).toBe("NotAllowed");
  expect((await ask("PUT", 1, undefined, bytesOf(100))).status).toBe(401);
});

test("a coordinator's word erases files for good; a mediator's, a changed and a stranger's do nothing", async () => {
  const { space, owner, ilona, tokenOf, blob, ask } = await found();
  const who = { device: ilona, token: await tokenOf(ilona) };
  await ask("PUT", 0, who, bytesOf(3_000));
  const usage = async () =>
    parseBlobUsage(
      await (
        await fetch(relay.url + routes.blobs(space), {
          headers: { Authorization: `Teren ${ilona.id}.${bytesToBase64url(who.token)}` },
        })
      ).bytes(),
    )?.bytes;
  expect(await usage()).toBe(3_000);
  const erase = async (device: TestDevice, said: readonly BlobId[], blobs = said) => {
    const signature = device.sign(blobErasureContext(space, said));
    const body = encodeBlobErasure({ device: device.id, signature, blobs });
    const answer = await fetch(relay.url + routes.blobsErased(space), { method: "POST", body });
    return [answer.status, await answer.text()];
  };
  expect(await erase(ilona, [blob])).toEqual([403, "NotAllowed"]);
  expect(await erase(owner, [blobIdFrom(bytesOf(16))], [blob])).toEqual([403, "BadSignature"]);
  const stranger = (await createNetwork(["mediator"])).devices[0]!;
  expect(await erase(stranger, [blob])).toEqual([403, "NotMember"]);
  expect(await usage()).toBe(3_000);
  const late = blobIdFrom(bytesOf(16));
  expect(await erase(owner, [blob, late])).toEqual([204, ""]);
  expect(await erase(owner, [blob, late])).toEqual([204, ""]);
  expect(await usage()).toBe(0);
  expect((await ask("GET", 0, who)).status).toBe(404);
  expect((await ask("PUT", 0, who, bytesOf(3_000))).status).toBe(410);
  await relay.kill();
  await relay.start();
  const again = { device: ilona, token: await tokenOf(ilona) };
  expect((await ask("PUT", 0, again, bytesOf(3_000))).status).toBe(410);
  const nothing = await fetch(relay.url + routes.blobsErased(space), {
    method: "POST",
    body: bytesOf(72),
  });
  expect(nothing.status).toBe(400);
});
