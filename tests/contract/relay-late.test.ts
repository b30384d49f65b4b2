import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { bytesToBase64url, type Bytes } from "../../src/base/bytes.ts";
import {
  blobErasureContext,
  blobIdFrom,
  blobPassContext,
  encodeBlobErasure,
  type BlobId,
} from "../../src/protocol/blob.ts";
import { encodeEnvelopeList, parseFrameList } from "../../src/protocol/frames.ts";
import { signedPartOf } from "../../server/accept-envelopes.ts";
import { envelopeIdFromHash, parseEnvelope } from "../../src/protocol/envelope.ts";
import type { SpaceId } from "../../src/protocol/roster.ts";
import type { RosterOperation } from "../../src/protocol/roster-chain.ts";
import { routes } from "../../src/protocol/routes.ts";
import { startRelay, type RelayProcess } from "../e2e/relay-process.ts";
import {
  bytesOf,
  createDevice,
  createNetwork,
  removal,
  sha256,
  type TestDevice,
  type TestNetwork,
} from "./relay-device.ts";
import { authFrame, connect, enter, post } from "./relay-line.ts";

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

let relay: RelayProcess;
beforeAll(async () => {
  relay = await startRelay({ env: { TEREN_RATE_LIMITS: "off" } });
});
afterAll(() => relay.dispose());

function idOf(space: SpaceId, bytes: Bytes) {
  const envelope = parseEnvelope(bytes);
  if (!envelope.ok) throw new Error(envelope.error.why);
  return envelopeIdFromHash(sha256(signedPartOf(space, envelope.value)));
}

async function append(network: TestNetwork, by: TestDevice, operation: RosterOperation) {
  const entry = network.entry(by, operation);
  const position = network.roster().length;
  await network.add(entry);
  const line = await enter(relay.url, network.space, by);
  line.send({ type: "rosterAppend", entry });
  while ((await line.next("roster")).from < position);
  line.close();
}

/** Zsanett's phone has sent one envelope, written two more, and is off the roster. */
async function lost() {
  const network = await createNetwork(["mediator", "coordinator", "mediator"]);
  await post(relay.url, routes.spaces, network.genesis);
  const [owner, zsanett, timea, marek] = network.devices as [TestDevice, TestDevice, TestDevice, TestDevice]; // prettier-ignore
  const { space } = network;
  const sent = zsanett.envelope(space);
  const unsent = [zsanett.envelope(space), zsanett.envelope(space)] as const;
  await post(relay.url, routes.envelopes(space), encodeEnvelopeList([sent]));
  await append(network, owner, removal(network, zsanett, 1));

  async function tokenOf(device: TestDevice): Promise<Bytes> {
    const session = await connect(relay.url, space);
    session.send(authFrame(relay.url, space, device, (await session.next("challenge")).nonce));
    const { token } = await session.next("welcome");
    session.close();
    return token;
  }
  const bring = async (envelopes: readonly Bytes[]) => {
    const response = await fetch(relay.url + routes.late(space), {
      method: "POST",
      body: encodeEnvelopeList(envelopes),
    });
    if (!response.ok) return [response.status, await response.text()];
    const frames = parseFrameList(await response.bytes());
    if (!frames.ok) throw new Error(frames.error.why);
    return frames.value.flatMap((frame) =>
      frame.type === "ack"
        ? frame.acks.map(({ gctr }) => `${gctr} kept`)
        : frame.type === "nack"
          ? frame.nacks.map(({ gctr, refusal }) => `${gctr} ${refusal}`)
          : [],
    );
  };
  const ask = async (device: TestDevice, method: "GET" | "DELETE", query = "", token?: Bytes) =>
    fetch(`${relay.url}${routes.late(space)}${query}`, {
      method,
      headers: {
        Authorization: `Teren ${device.id}.${bytesToBase64url(token ?? (await tokenOf(device)))}`,
      },
    });
  const found = async (device: TestDevice, query = "") => {
    const response = await ask(device, "GET", query);
    const frames = parseFrameList(await response.bytes());
    const [batch] = frames.ok ? frames.value : [];
    return batch?.type === "batch" ? batch.entries.map(({ envelope }) => envelope) : undefined;
  };
  /** Zsanett's phone has no session any more, and a pass that it signed when it wrote. */
  const file = (blob: BlobId, chunks: number, device = zsanett) => {
    const signature = device.sign(blobPassContext(space, blob, chunks));
    const at = (index: number) => relay.url + routes.blobChunk(space, blob, index);
    const pass = `Teren-Pass ${device.id}.${chunks}.${bytesToBase64url(signature)}`;
    return {
      put: async (index: number, body: Bytes) =>
        (await fetch(at(index), { method: "PUT", body, headers: { Authorization: pass } })).status,
      isThere: async (index: number) =>
        (await fetch(at(index), { method: "HEAD", headers: { Authorization: pass } })).ok,
    };
  };
  const reads = async (device: TestDevice, blob: BlobId, index = 0, method = "GET", query = "") => {
    const token = bytesToBase64url(await tokenOf(device));
    const answer = await fetch(relay.url + routes.blobChunk(space, blob, index) + query, {
      method,
      headers: { Authorization: `Teren ${device.id}.${token}` },
    });
    return method === "GET" && answer.ok ? answer.bytes() : answer.status;
  };
  return { network, space, owner, zsanett, timea, marek, sent, unsent, bring, ask, found, tokenOf, file, reads }; // prettier-ignore
}

test("a removed phone hands over what it had not sent; coordinators find it, and the log has nothing of it", async () => {
  const { space, zsanett, timea, unsent, bring, found, ask } = await lost();
  const line = await enter(relay.url, space, timea);
  expect(await bring(unsent)).toEqual(["2 kept", "3 kept"]);
  // Whoever coordinates and is there hears of it at once; sent again it is no news.
  expect(await line.next("note")).toEqual({ type: "note", kind: "late" });
  expect(await bring(unsent)).toEqual(["2 kept", "3 kept"]);
  line.close();
  expect(await found(timea)).toEqual([...unsent]);
  expect(await found(timea, `?device=${zsanett.id}&after=2`)).toEqual([unsent[1]]);

  const later = await enter(relay.url, space, timea);
  expect(await later.next("note")).toEqual({ type: "note", kind: "late" });
  later.send({ type: "pull", after: 0, credit: 100_000 });
  expect((await later.next("batch")).entries).toHaveLength(1);
  later.close();

  expect((await ask(timea, "DELETE", `?device=${zsanett.id}&through=2`)).status).toBe(204);
  expect(await found(timea)).toEqual([unsent[1]]);
});

test("it survives a relay that is killed", async () => {
  const { timea, unsent, bring, found } = await lost();
  await bring(unsent);
  await relay.kill();
  await relay.start();
  expect(await found(timea)).toEqual([...unsent]);
});

test("what counts, what a member writes, what a stranger signs and what was changed is not kept there", async () => {
  const { space, zsanett, marek, sent, unsent, bring, found, timea } = await lost();
  expect(await bring([sent])).toEqual(["1 NotAllowed"]);
  expect(await bring([marek.envelope(space)])).toEqual(["1 NotAllowed"]);
  const changed = unsent[0].slice();
  changed[changed.length - 70]! ^= 1;
  expect(await bring([changed])).toEqual(["2 BadSignature"]);
  const { zsanett: stranger } = await lost();
  expect(await bring([stranger.envelope(space)])).toEqual(["4 NotMember"]);
  expect(await bring([zsanett.envelope(space, { gctr: 9, epoch: 7 })])).toEqual(["9 StaleRoster"]);
  expect(await bring([new Uint8Array(100)])).toEqual([400, "Malformed"]);
  expect(await found(timea)).toEqual([]);
});

test("a phone that lives twice leaves its first word", async () => {
  const { space, zsanett, timea, unsent, bring, found } = await lost();
  await bring(unsent);
  expect(await bring([zsanett.envelope(space, { gctr: 3 })])).toEqual(["3 Fork"]);
  expect(await found(timea)).toEqual([...unsent]);
});

test("mediators, strangers and the removed phone itself neither read nor take away what was left", async () => {
  const { zsanett, marek, timea, unsent, bring, ask, found } = await lost();
  await bring(unsent);
  const drop = `?device=${zsanett.id}&through=9`;
  for (const method of ["GET", "DELETE"] as const) {
    expect((await ask(marek, method, drop)).status).toBe(403);
    expect((await ask(zsanett, method, drop, new Uint8Array(32))).status).toBe(401);
  }
  expect((await ask(timea, "DELETE", "?device=nobody&through=3")).status).toBe(400);
  expect(await found(timea)).toEqual([...unsent]);
});

test("accepted by a coordinator, it goes into the log like any other envelope, and not before", async () => {
  const { network, space, zsanett, timea, marek, unsent, bring } = await lost();
  const offered = async () => {
    const response = await post(relay.url, routes.envelopes(space), encodeEnvelopeList(unsent));
    const frames = parseFrameList(await response.bytes());
    return frames.ok ? frames.value.map(({ type }) => type) : [];
  };
  await bring(unsent);
  expect(await offered()).toEqual(["nack"]);
  const accepting = {
    op: "acceptLate",
    device: zsanett.id,
    after: 1,
    ids: unsent.map((bytes) => idOf(space, bytes)),
  } as const;
  const line = await enter(relay.url, space, marek);
  line.send({ type: "rosterAppend", entry: network.entry(marek, accepting) });
  expect(await line.next("rosterRefused")).toMatchObject({ refusal: "NotAllowed" });
  line.close();
  await append(network, timea, accepting);
  // What it has signed besides, under the same counters, does not take its place.
  const other = zsanett.envelope(space, { gctr: 2 });
  const refused = await post(relay.url, routes.envelopes(space), encodeEnvelopeList([other]));
  const frames = parseFrameList(await refused.bytes());
  expect(frames).toMatchObject({ value: [{ nacks: [{ gctr: 2, refusal: "NotMember" }] }] });
  expect(await offered()).toEqual(["ack"]);
});

test("a removed phone leaves its files by the passes it has, whoever knows their names reads them, and a coordinator hears when one is whole", async () => {
  const { space, timea, marek, file, reads, tokenOf } = await lost();
  const photo = blobIdFrom(bytesOf(16));
  const chunks = [bytesOf(500), bytesOf(300)] as const;
  const left = file(photo, 2);
  const line = await enter(relay.url, space, timea);
  expect(await left.isThere(0)).toBe(false);
  expect(await left.put(0, chunks[0])).toBe(201);
  expect(await left.put(0, chunks[0])).toBe(200);
  expect(await left.isThere(0)).toBe(true);
  expect(await left.put(1, chunks[1])).toBe(201);
  expect(await line.next("note")).toEqual({ type: "note", kind: "late" });
  line.close();
  await relay.kill();
  await relay.start();
  // Weighed apart; an older app, which does not ask, hears what it can read.
  const token = bytesToBase64url(await tokenOf(timea));
  const usage = async (query: string) => {
    const headers = { Authorization: `Teren ${timea.id}.${token}` };
    const answer = await fetch(relay.url + routes.blobs(space) + query, { headers });
    return (await answer.text()).split(" ").map(Number);
  };
  expect(await usage("?left")).toEqual([0, expect.any(Number), 800]);
  expect(await usage("")).toHaveLength(2);
  for (const member of [timea, marek]) {
    expect(await reads(member, photo, 0)).toEqual(chunks[0]);
    expect(await reads(member, photo, 1)).toEqual(chunks[1]);
    expect(await reads(member, photo, 2)).toBe(404);
  }
});

test("what a removed phone leaves takes the place of nobody's file, and nobody takes it for one that was sent", async () => {
  const { marek, file, reads } = await lost();
  const photo = blobIdFrom(bytesOf(16));
  const [forged, real] = [bytesOf(400), bytesOf(400)];
  // Whoever has Zsanett's phone knows the name of a picture that Marek's phone has not sent yet.
  expect(await file(photo, 1).put(0, forged)).toBe(201);
  expect(await reads(marek, photo, 0, "HEAD")).toBe(404);
  expect(await reads(marek, photo, 0, "HEAD", "?left")).toBe(200);
  expect(await file(photo, 1, marek).isThere(0)).toBe(false);
  expect(await file(photo, 1, marek).put(0, real)).toBe(201);
  expect(await reads(marek, photo)).toEqual(real);
});

test("with turned down work goes its file, with an erased case too, and neither comes again", async () => {
  const { space, timea, marek, zsanett, file, ask, reads } = await lost();
  const [refused, erased, kept] = [bytesOf(16), bytesOf(16), bytesOf(16)].map((id) => blobIdFrom(id)); // prettier-ignore
  for (const each of [refused!, erased!, kept!])
    expect(await file(each, 2).put(0, bytesOf(200))).toBe(201);
  const query = `?device=${zsanett.id}&file=${refused}`;
  expect((await ask(marek, "DELETE", query)).status).toBe(403);
  expect((await ask(timea, "DELETE", query)).status).toBe(204);
  const blobs = [erased!];
  const signature = timea.sign(blobErasureContext(space, blobs));
  const word = encodeBlobErasure({ device: timea.id, signature, blobs });
  expect((await post(relay.url, routes.blobsErased(space), word)).status).toBe(204);
  for (const gone of [refused!, erased!]) {
    expect(await reads(timea, gone)).toBe(404);
    expect(await file(gone, 2).put(1, bytesOf(200))).toBe(410);
  }
  expect(await reads(timea, kept!)).toHaveLength(200);
});

test("whose pass it is not, and who never belonged, leave no files", async () => {
  const { space, zsanett, file } = await lost();
  const photo = blobIdFrom(bytesOf(16));
  expect(await file(photo, 1, createDevice()).put(0, bytesOf(100))).toBe(403);
  const signature = bytesToBase64url(zsanett.sign(blobPassContext(space, blobIdFrom(bytesOf(16)), 1))); // prettier-ignore
  const answer = await fetch(relay.url + routes.blobChunk(space, photo, 0), {
    method: "PUT",
    body: bytesOf(100),
    headers: { Authorization: `Teren-Pass ${zsanett.id}.1.${signature}` },
  });
  expect([answer.status, await answer.text()]).toEqual([403, "BadSignature"]);
});
