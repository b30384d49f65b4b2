import { afterAll, beforeAll, expect, test } from "vitest";
import type { Bytes } from "../../src/base/bytes.ts";
import type { DeviceRole } from "../../src/protocol/roster.ts";
import { noPrevious } from "../../src/protocol/envelope.ts";
import { routes } from "../../src/protocol/routes.ts";
import {
  assembleManifest,
  encodeSnapshotHeader,
  encodeVerdict,
  manifestSignedPart,
  parseManifest,
  snapshotIdFromHash,
  verdictStatement,
} from "../../src/protocol/snapshot.ts";
import { date } from "../casework.ts";
import { makeRelay, type TestRelay } from "../make-relay.ts";
import { bytesOf, createNetwork, sha256, type TestDevice } from "./relay-device.ts";
import { enter, post, welcomeOf, type TestLine } from "./relay-line.ts";

// A snapshot that somebody else brings than who wrote it, to a relay that has lost it: signatures and hashes say whose it is, and who brings it nothing.

let relay: TestRelay;
const lines: TestLine[] = [];
beforeAll(async () => {
  relay = await makeRelay(date("2026-12-01T09:00"));
});
afterAll(async () => {
  for (const line of lines) line.close();
  await relay.stop();
});

async function found(roles: readonly DeviceRole[] = ["mediator", "mediator", "reader"]) {
  const network = await createNetwork(roles);
  const { space } = network;
  await post(relay.url, routes.spaces, network.genesis);
  const [dana, ilona, marek, reader] = network.devices as [TestDevice, TestDevice, TestDevice, TestDevice]; // prettier-ignore
  const line = await enter(relay.url, space, dana);
  lines.push(line);
  await line.next("snapshots");
  const put = async (by: TestDevice, path: string, body: Bytes) => {
    const hers = by === dana ? line : await enter(relay.url, space, by);
    lines.push(hers);
    const Authorization = `Teren ${by.id}.${Buffer.from(welcomeOf(hers).token).toString("base64url")}`; // prettier-ignore
    const headers = { Authorization };
    return (await fetch(relay.url + path, { method: "PUT", headers, body })).status;
  };
  const manifestOf = (
    author: TestDevice,
    parts: readonly Bytes[],
    isErasing = false,
    others: readonly TestDevice[] = [],
  ) => {
    const cover = new Map([author, ...others].map((one) => [one.id, { gctr: 1, id: noPrevious }]));
    const partsHash = sha256(Buffer.concat(parts.map((part) => sha256(part))));
    const name = Buffer.from(bytesOf(16)).toString("hex");
    const header = encodeSnapshotHeader({ device: author.id, epoch: 0, isErasing, name, cover, parts: parts.length, partsHash }); // prettier-ignore
    const [iv, body] = [bytesOf(12), bytesOf(80)];
    const unsigned = parseManifest(assembleManifest(header, iv, body, bytesOf(64)));
    if (!unsigned.ok) throw new Error("a manifest");
    const signed = manifestSignedPart(space, unsigned.value);
    const bytes = assembleManifest(header, iv, body, author.sign(signed));
    return { id: snapshotIdFromHash(sha256(signed)), bytes };
  };
  const verdictOf = (judge: TestDevice, id: ReturnType<typeof snapshotIdFromHash>) =>
    encodeVerdict({
      device: judge.id,
      isConfirmed: true,
      signature: judge.sign(verdictStatement(space, id, true)),
    });
  return { space, dana, ilona, marek, reader, line, put, manifestOf, verdictOf };
}

test("it counts as its author's, with the words of who compared it", async () => {
  const { space, dana, ilona, marek, line, put, manifestOf, verdictOf } = await found();
  const parts = [bytesOf(64), bytesOf(40)];
  const { id, bytes } = manifestOf(ilona, parts);
  expect(await put(dana, routes.snapshot(space, id), bytes)).toBe(201);
  for (const [index, part] of parts.entries())
    expect(await put(dana, routes.snapshotPart(space, id, index), part)).toBe(201);
  expect(await put(dana, routes.snapshotVerdict(space, id), verdictOf(marek, id))).toBe(201);
  await line.next("snapshots");
  expect((await line.next("snapshots")).snapshots).toMatchObject([
    { id, device: ilona.id, verdicts: [{ device: marek.id, isConfirmed: true }] },
  ]);
});

test("who is the only one that writes confirms her own, of what nobody else has written; with a colleague beside her she does not", async () => {
  for (const [roles, answer] of [
    [["reader"], 201],
    [["reader", "mediator"], 403],
  ] as const) {
    // prettier-ignore
    const { space, dana, line, put, manifestOf, verdictOf } = await found(roles);
    const part = bytesOf(64);
    const { id, bytes } = manifestOf(dana, [part]);
    expect(await put(dana, routes.snapshot(space, id), bytes)).toBe(201);
    expect(await put(dana, routes.snapshotPart(space, id, 0), part)).toBe(201);
    expect(await put(dana, routes.snapshotVerdict(space, id), verdictOf(dana, id))).toBe(answer);
    const told = line.frames.flatMap((frame) => (frame.type === "snapshots" ? [frame] : [])).at(-1);
    expect(told?.snapshots[0]?.verdicts).toHaveLength(answer === 201 ? 1 : 0);
  }
  const { space, dana, ilona: other, put, manifestOf, verdictOf } = await found(["reader"]);
  const part = bytesOf(64);
  const ofTwo = manifestOf(dana, [part], false, [other]);
  expect(await put(dana, routes.snapshot(space, ofTwo.id), ofTwo.bytes)).toBe(201);
  expect(await put(dana, routes.snapshotPart(space, ofTwo.id, 0), part)).toBe(201);
  expect(await put(dana, routes.snapshotVerdict(space, ofTwo.id), verdictOf(dana, ofTwo.id))).toBe(403); // prettier-ignore
});

test("what the relay has let go of is not told from its memory either", async () => {
  const { space, dana, ilona, line, put, manifestOf, verdictOf } = await found();
  line.send({ type: "push", envelopes: [dana.envelope(space)] });
  await line.next("ack");
  const part = bytesOf(64);
  const { id, bytes } = manifestOf(dana, [part], true);
  expect(await put(dana, routes.snapshot(space, id), bytes)).toBe(201);
  expect(await put(dana, routes.snapshotPart(space, id, 0), part)).toBe(201);
  expect(await put(dana, routes.snapshotVerdict(space, id), verdictOf(ilona, id))).toBe(201);
  const pulled = async () => {
    const reader = await enter(relay.url, space, ilona);
    lines.push(reader);
    reader.send({ type: "pull", after: 0, credit: 100_000 });
    return (await reader.next("batch")).entries.length;
  };
  expect(await pulled()).toBe(1);
  relay.setClock(date("2026-12-09T09:00"));
  await pulled();
  for (let tries = 0; relay.kept().purged === 0; tries++) {
    if (tries > 200) throw new Error("nothing was let go");
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  expect(await pulled()).toBe(0);
});

test("other parts than its author signed are not kept, and nobody hears of it", async () => {
  const { space, dana, ilona, line, put, manifestOf } = await found();
  const parts = [bytesOf(64), bytesOf(40)];
  const { id, bytes } = manifestOf(ilona, parts);
  expect(await put(dana, routes.snapshot(space, id), bytes)).toBe(201);
  expect(await put(dana, routes.snapshotPart(space, id, 0), bytesOf(64))).toBe(201);
  expect(await put(dana, routes.snapshotPart(space, id, 1), parts[1]!)).toBe(403);
  // Its author begins anew, and it is whole.
  expect(await put(ilona, routes.snapshot(space, id), bytes)).toBe(201);
  for (const [index, part] of parts.entries())
    expect(await put(ilona, routes.snapshotPart(space, id, index), part)).toBe(201);
  expect((await line.next("snapshots")).snapshots).toMatchObject([{ id }]);
  expect(line.frames.filter(({ type }) => type === "snapshots")).toHaveLength(2);
});

test("nothing is taken that somebody may not have written or said: of a reader, or erasing without the right, or by another's hand", async () => {
  const { space, dana, ilona, reader, put, manifestOf, verdictOf } = await found();
  const part = bytesOf(64);
  const ofReader = manifestOf(reader, [part]);
  expect(await put(dana, routes.snapshot(space, ofReader.id), ofReader.bytes)).toBe(403);
  const erasing = manifestOf(ilona, [part], true);
  expect(await put(dana, routes.snapshot(space, erasing.id), erasing.bytes)).toBe(403);
  const good = manifestOf(ilona, [part]);
  const forged = good.bytes.slice();
  forged[forged.length - 1]! ^= 1;
  expect(await put(dana, routes.snapshot(space, good.id), forged)).toBe(403);
  expect(await put(reader, routes.snapshot(space, good.id), good.bytes)).toBe(403);
  expect(await put(dana, routes.snapshot(space, good.id), good.bytes)).toBe(201);
  expect(await put(dana, routes.snapshotPart(space, good.id, 0), part)).toBe(201);
  expect(await put(dana, routes.snapshotVerdict(space, good.id), verdictOf(reader, good.id))).toBe(403); // prettier-ignore
});
