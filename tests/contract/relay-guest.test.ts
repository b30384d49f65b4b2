import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parseChannelId, type ChannelId } from "../../src/base/ids.ts";
import type { GuestTerms } from "../../src/protocol/guest-terms.ts";
import { noPrevious } from "../../src/protocol/envelope.ts";
import { closeCodes } from "../../src/protocol/refusals.ts";
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
import { startOfPeriod } from "../../src/domain/time/partial-date.ts";
import { date } from "../casework.ts";
import { makeRelay, type TestRelay } from "../make-relay.ts";
import {
  bytesOf,
  createDevice,
  createInvitation,
  createNetwork,
  newDevice,
  removal,
  sha256,
  type TestDevice,
} from "./relay-device.ts";
import {
  authFrame,
  connect,
  enter,
  everything,
  post,
  pushed,
  welcomeOf,
  type TestLine,
} from "./relay-line.ts";

// What a relay gives a guest and takes of him, against a real relay with a clock that is set. Ilona is a mediator, Dana founded the network; the lawyer is a guest.

let relay: TestRelay;
const lines: TestLine[] = [];
beforeAll(async () => {
  relay = await makeRelay(date("2026-12-01T09:00"));
});
afterAll(async () => {
  for (const line of lines) line.close();
  await relay.stop();
});

const channel = (digits: string): ChannelId => parseChannelId(digits.repeat(8))!;
const room = channel("5a");
const another = channel("7c");
/** The end of 11 December where the office stands. */
const until = startOfPeriod(date("2026-12-12")) / 1000 - 3600;
const inRoom = { channel: room, generation: 1 } as const;

async function found(terms: Partial<GuestTerms> = {}) {
  relay.setClock(date("2026-12-01T09:00"));
  const network = await createNetwork(["mediator"]);
  expect((await post(relay.url, routes.spaces, network.genesis)).status).toBe(201);
  const [dana, ilona] = network.devices as [TestDevice, TestDevice];
  const lawyer = createDevice();
  const { role: _, ...device } = newDevice(lawyer, "guest");
  const entry = network.entry(dana, {
    op: "guest",
    epoch: 0,
    invitation: undefined,
    terms: { room, right: "comment", until, ...terms },
    device,
  });
  const hers = await arrive(network.space, dana);
  hers.send({ type: "rosterAppend", entry });
  await network.add(entry);
  await hers.next("roster");
  const end = async () => {
    const ended = network.entry(dana, {
      op: "endGuest",
      device: lawyer.id,
      lastGctr: 1,
      lastId: "0".repeat(32) as never,
    });
    hers.send({ type: "rosterAppend", entry: ended });
    await network.add(ended);
  };
  return { network, dana, ilona, lawyer, hers, end, space: network.space };
}

async function arrive(
  ...args: Parameters<typeof enter> extends [string, ...infer Rest] ? Rest : never
) {
  const line = await enter(relay.url, ...args);
  lines.push(line);
  return line;
}

/** What the line was sent of the log, to its end. */
async function sentTo(line: TestLine) {
  line.send(everything);
  for (let sent: number[] = []; ;) {
    const { entries, more } = await line.next("batch");
    sent = [...sent, ...entries.map(({ sequence }) => sequence)];
    if (!more) return sent;
  }
}

describe("what a guest is sent", () => {
  test("the envelopes of his room and no others, whoever wrote them and whenever they come", async () => {
    const { space, ilona, lawyer } = await found();
    const field = await arrive(space, ilona);
    await pushed(field, ilona.envelope(space));
    await pushed(field, ilona.envelope(space, { ...inRoom, cctr: 1 }));
    await pushed(field, ilona.envelope(space, { channel: another, generation: 1, cctr: 1 }));
    const guest = await arrive(space, lawyer);
    expect(welcomeOf(guest).heads).toEqual(new Map());
    expect(await sentTo(guest)).toEqual([2]);
    await pushed(field, ilona.envelope(space, { cctr: 2 }));
    await pushed(field, ilona.envelope(space, { ...inRoom, cctr: 2 }));
    const { entries } = await guest.next("batch");
    expect(entries.map(({ sequence }) => sequence)).toEqual([5]);
    // A member goes on getting everything.
    expect(await sentTo(await arrive(space, ilona))).toEqual([1, 2, 3, 4, 5]);
  });

  test("neither the list of cases, nor who is looking at what, nor anything over HTTP, snapshots included", async () => {
    const { space, dana, hers, lawyer } = await found();
    hers.send({ type: "digestPut", digest: dana.envelope(space, { kind: "digest", gctr: 0, cctr: 0 }) }); // prettier-ignore
    const guest = await arrive(space, lawyer);
    hers.send({ type: "live", body: bytesOf(40) });
    await sentTo(guest);
    expect(guest.frames.map(({ type }) => type)).not.toContain("digest");
    expect(guest.frames.map(({ type }) => type)).not.toContain("live");
    const token = Buffer.from(welcomeOf(guest).token).toString("base64url");
    const authorization = { Authorization: `Teren ${lawyer.id}.${token}` };
    for (const path of [
      `${routes.log(space)}?after=0`,
      routes.blobChunk(space, "ab".repeat(16) as never, 0),
      routes.snapshot(space, "ab".repeat(16) as never),
      routes.snapshotPart(space, "ab".repeat(16) as never, 0),
    ])
      // prettier-ignore
      expect((await fetch(relay.url + path, { headers: authorization })).status).toBe(403);
  });
});

test("on his line he hears of no snapshot: not when one comes, not when it is confirmed, and not when he comes after it", async () => {
  const { space, dana, hers, ilona, lawyer } = await found();
  const field = await arrive(space, ilona);
  await pushed(field, ilona.envelope(space));
  await pushed(field, ilona.envelope(space, { ...inRoom, cctr: 1 }));
  const guest = await arrive(space, lawyer);
  const by = (line: TestLine, device: TestDevice) => ({
    Authorization: `Teren ${device.id}.${Buffer.from(welcomeOf(line).token).toString("base64url")}`,
  });
  const put = async (
    path: string,
    headers: Record<string, string>,
    body: Uint8Array<ArrayBuffer>,
  ) => expect((await fetch(relay.url + path, { method: "PUT", headers, body })).status).toBe(201);
  const part = bytesOf(64);
  const header = encodeSnapshotHeader({
    device: ilona.id,
    epoch: 0,
    isErasing: false,
    name: "ab".repeat(16),
    cover: new Map([[ilona.id, { gctr: 2, id: noPrevious }]]),
    parts: 1,
    partsHash: sha256(sha256(part)),
  });
  const [iv, body] = [bytesOf(12), bytesOf(80)];
  const unsigned = parseManifest(assembleManifest(header, iv, body, bytesOf(64)));
  if (!unsigned.ok) throw new Error("a manifest");
  const signed = manifestSignedPart(space, unsigned.value);
  const id = snapshotIdFromHash(sha256(signed));
  await put(routes.snapshot(space, id), by(field, ilona), assembleManifest(header, iv, body, ilona.sign(signed))); // prettier-ignore
  await put(routes.snapshotPart(space, id, 0), by(field, ilona), part);
  const signature = dana.sign(verdictStatement(space, id, true));
  await put(routes.snapshotVerdict(space, id), by(hers, dana), encodeVerdict({ device: dana.id, isConfirmed: true, signature })); // prettier-ignore
  const heard = async (line: TestLine) =>
    (await line.next("snapshots")).snapshots.map((one) => [one.id, one.verdicts.length]);
  expect(await heard(hers)).toEqual([]);
  expect(await heard(hers)).toEqual([[id, 0]]);
  expect(await heard(hers)).toEqual([[id, 1]]);
  expect(await heard(await arrive(space, ilona))).toEqual([[id, 1]]);
  const later = await arrive(space, lawyer);
  // Nor does it take the place of what he reads, when he asks for what lies beyond it.
  later.send({ type: "pullBeyond", snapshot: id, after: 0, credit: 1_000_000 });
  expect((await later.next("batch")).entries.map(({ sequence }) => sequence)).toEqual([2]);
  await sentTo(guest);
  // One frame with the greeting, and nothing in it.
  for (const line of [guest, later])
    expect(line.frames.filter(({ type }) => type === "snapshots")).toEqual([
      { type: "snapshots", purgedThrough: 0, snapshots: [] },
    ]);
  expect(welcomeOf(later).heads).toEqual(new Map());
});

describe("what is taken of a guest", () => {
  test("what he writes in his room, and nothing for another channel, for everybody, or in a colleague's name", async () => {
    const { space, ilona, lawyer } = await found();
    const guest = await arrive(space, lawyer);
    expect(await pushed(guest, lawyer.envelope(space, inRoom))).toBe("Stored");
    const wrong = { gctr: 2, cctr: 2 };
    expect(await pushed(guest, lawyer.envelope(space, wrong))).toBe("NotAllowed");
    expect(await pushed(guest, lawyer.envelope(space, { ...wrong, channel: another }))).toBe("NotAllowed"); // prettier-ignore
    expect(await pushed(guest, ilona.envelope(space, { ...inRoom, cctr: 1 }))).toBe("NotAllowed");
    // Nor over HTTP, where the signature alone speaks.
    const { body } = await postEnvelope(space, lawyer.envelope(space, wrong));
    expect(body[0]).toBe(107);
    const digest = lawyer.envelope(space, { kind: "digest", gctr: 0, cctr: 0 });
    guest.send({ type: "digestPut", digest });
    expect((await guest.next("nack")).nacks).toMatchObject([{ refusal: "NotAllowed" }]);
  });

  test("nothing when he may only read", async () => {
    const { space, lawyer } = await found({ right: "read" });
    const guest = await arrive(space, lawyer);
    expect(await pushed(guest, lawyer.envelope(space, inRoom))).toBe("NotAllowed");
  });

  test("no change of the roster", async () => {
    const { network, space, lawyer } = await found();
    const guest = await arrive(space, lawyer);
    const entry = network.entry(lawyer, { op: "role", device: lawyer.id, role: "owner" });
    guest.send({ type: "rosterAppend", entry });
    expect(await guest.next("rosterRefused")).toMatchObject({ refusal: "NotAllowed" });
  });
});

describe("the end of it", () => {
  test("comes with the day, by the relay's clock: he is not let in, not sent to, and not heard", async () => {
    const { space, ilona, lawyer } = await found();
    const field = await arrive(space, ilona);
    const guest = await arrive(space, lawyer);
    await sentTo(guest);
    relay.setClock(date("2026-12-11T23:59"));
    expect(await pushed(guest, lawyer.envelope(space, inRoom))).toBe("Stored");
    await pushed(field, ilona.envelope(space, { ...inRoom, cctr: 1 }));
    await guest.next("batch");
    relay.setClock(date("2026-12-12T00:00"));
    await pushed(field, ilona.envelope(space, { ...inRoom, cctr: 2 }));
    expect(await guest.closed).toBe(closeCodes.notMember);
    expect(guest.frames.filter(({ type }) => type === "batch")).toHaveLength(2);
    // Whatever his own clock says: what he signs carries no date that the relay asks for.
    const late = lawyer.envelope(space, { ...inRoom, gctr: 2, cctr: 2 });
    expect((await postEnvelope(space, late)).body[0]).toBe(107);
    const later = await connect(relay.url, space);
    const { nonce } = await later.next("challenge");
    later.send(authFrame(relay.url, space, lawyer, nonce));
    expect(await later.closed).toBe(closeCodes.notMember);
    // What he wrote in time may be given back by a member to a relay that lost it.
    expect(await pushed(field, lawyer.envelope(space, { ...inRoom, gctr: 1, cctr: 1 }))).toBe("Fork"); // prettier-ignore
  });

  test("comes before the day when a coordinator says so", async () => {
    const { space, ilona, lawyer, end } = await found();
    const field = await arrive(space, ilona);
    const guest = await arrive(space, lawyer);
    expect(await pushed(guest, lawyer.envelope(space, inRoom))).toBe("Stored");
    await end();
    expect(await guest.closed).toBe(closeCodes.notMember);
    expect(await pushed(field, lawyer.envelope(space, { ...inRoom, gctr: 2, cctr: 2 }))).toBe("NotMember"); // prettier-ignore
  });
});

describe("the roster", () => {
  test("takes a guest only as a guest: not as a member, not twice into a room, not under another's invitation", async () => {
    const { network, dana } = await found();
    const refused = (operation: Parameters<typeof network.entry>[1]) =>
      expect(network.add(network.entry(dana, operation))).rejects.toThrow("NotAllowed");
    const { role: _, ...device } = newDevice(createDevice(), "guest");
    const terms = { room: another, right: "read", until } as const;
    const guest = { op: "guest", epoch: 0, invitation: undefined, terms, device } as const;
    const add = { op: "add", epoch: 0, invitation: undefined } as const;
    await refused({ ...add, devices: [newDevice(createDevice(), "guest")] });
    await refused({ ...guest, terms: { ...terms, room } });
    await refused({ ...guest, device: { ...device, grant: new Uint8Array() } });
    const forMembers = createInvitation(until);
    const forGuests = createInvitation(until);
    await network.add(network.entry(dana, forMembers.operation));
    await network.add(network.entry(dana, { ...forGuests.operation, role: "guest" } as never));
    await refused({ ...guest, invitation: forMembers.id });
    await refused({ ...add, invitation: forGuests.id, devices: [newDevice(createDevice(), "reader")] }); // prettier-ignore
    await network.add(network.entry(dana, { ...guest, invitation: forGuests.id }));
  });

  test("a guest is not made a member by a change of role, nor left without the room's next key by a removal", async () => {
    const { network, dana, ilona, lawyer } = await found();
    const role = { op: "role", device: lawyer.id, role: "mediator" } as const;
    await expect(network.add(network.entry(dana, role))).rejects.toThrow("NotAllowed");
    const removed = removal(network, ilona, 0);
    if (removed.op !== "remove") throw new Error("a removal");
    const without = removed.grants.filter(({ device }) => device !== lawyer.id);
    await expect(network.add(network.entry(dana, { ...removed, grants: without }))).rejects.toThrow(
      "every device",
    );
    await network.add(network.entry(dana, removed));
  });
});

async function postEnvelope(space: Parameters<typeof routes.envelopes>[0], envelope: Uint8Array) {
  const length: number[] = [];
  for (let rest = envelope.length; ; rest >>= 7) {
    length.push(rest > 127 ? (rest & 127) | 128 : rest);
    if (rest <= 127) break;
  }
  const answer = await post(relay.url, routes.envelopes(space), new Uint8Array([...length, ...envelope])); // prettier-ignore
  return { body: new Uint8Array(await answer.arrayBuffer()) };
}
