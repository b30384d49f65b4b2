import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { encodeClientFrame, type LogId } from "../../src/protocol/frames.ts";
import { limits } from "../../src/protocol/limits.ts";
import { messageToFrames } from "../../src/protocol/parts.ts";
import { closeCodes } from "../../src/protocol/refusals.ts";
import { routes } from "../../src/protocol/routes.ts";
import { startRelay, type RelayProcess } from "../e2e/relay-process.ts";
import {
  bytesOf,
  createDevice,
  createInvitation,
  createNetwork,
  newDevice,
  removal,
  signEntry,
  type TestNetwork,
} from "./relay-device.ts";
import {
  type TestLine,
  authFrame,
  connect,
  enter,
  everything,
  nowhere,
  post,
  welcomeOf,
} from "./relay-line.ts";

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

// What a session promises, against a real relay process. Ilona is a mediator, Marek coordinates, Dana founded the network.

let relay: RelayProcess;
const lines: TestLine[] = [];
beforeAll(async () => {
  relay = await startRelay({ env: { TEREN_RATE_LIMITS: "off" } });
});
afterAll(async () => {
  for (const line of lines) line.close();
  await relay.dispose();
});

async function found(): Promise<
  TestNetwork & Record<"dana" | "marek" | "ilona", ReturnType<typeof createDevice>>
> {
  const network = await createNetwork(["coordinator", "mediator"]);
  expect((await post(relay.url, routes.spaces, network.genesis)).status).toBe(201);
  const [dana, marek, ilona] = network.devices as [never, never, never];
  return { ...network, dana, marek, ilona };
}

async function arrive(
  ...args: Parameters<typeof enter> extends [string, ...infer Rest] ? Rest : never
) {
  const line = await enter(relay.url, ...args);
  lines.push(line);
  return line;
}

async function knock(
  ...args: Parameters<typeof connect> extends [string, ...infer Rest] ? Rest : never
) {
  const line = await connect(relay.url, ...args);
  lines.push(line);
  return line;
}

describe("opening a session", () => {
  test("a member is welcomed with the roster it lacks", async () => {
    const network = await found();
    const line = await arrive(network.space, network.ilona);
    expect(line.frames.find(({ type }) => type === "welcome")).toMatchObject({
      head: 0,
      rosterLength: 1,
      heads: new Map(),
    });
    expect(await line.next("roster")).toEqual({
      type: "roster",
      from: 0,
      entries: [network.genesis],
    });
  });

  test("a member who has the roster is not sent it again, one who has another is sent all of it", async () => {
    const network = await found();
    const known = await arrive(network.space, network.ilona, { roster: network.roster() });
    known.sendRaw(Uint8Array.of(0, 0, 1, 0));
    known.send(everything);
    await known.next("batch");
    expect(known.frames.map(({ type }) => type)).not.toContain("roster");
    const other = await createNetwork();
    const confused = await arrive(network.space, network.ilona, { roster: other.roster() });
    expect(await confused.next("roster")).toMatchObject({ from: 0 });
  });

  test("everything may be said at once, before the welcome", async () => {
    const network = await found();
    const line = await knock(network.space);
    const { nonce } = await line.next("challenge");
    line.sendRaw(Uint8Array.of(0, 0, 1, 0));
    line.send(authFrame(relay.url, network.space, network.ilona, nonce));
    line.send(everything);
    line.send({ type: "push", envelopes: [network.ilona.envelope(network.space)] });
    expect(await line.next("ack")).toMatchObject({ acks: [{ gctr: 1, count: 1, sequence: 1 }] });
  });

  test("y-websocket hears after the welcome that it is in step", async () => {
    const network = await found();
    const line = await knock(network.space);
    const { nonce } = await line.next("challenge");
    line.sendRaw(Uint8Array.of(0, 0, 1, 0));
    line.send(authFrame(relay.url, network.space, network.ilona, nonce));
    await line.next("welcome");
    line.send(everything);
    await line.next("batch");
    const types = line.raw.map(([first]) => first);
    expect(types.indexOf(0)).toBeGreaterThan(types.indexOf(102));
    expect(line.raw[types.indexOf(0)]).toEqual(Uint8Array.of(0, 1, 2, 0, 0));
  });

  test.each([
    ["a device nobody knows", {}, () => createDevice(), closeCodes.notAuthenticated],
    [
      "a signature of something else",
      { signature: bytesOf(64) },
      undefined,
      closeCodes.notAuthenticated,
    ],
    [
      "a challenge answered for another relay",
      { origin: "https://elsewhere.example" },
      undefined,
      closeCodes.notAuthenticated,
    ],
    [
      "an answer to another challenge",
      { nonce: bytesOf(16) },
      undefined,
      closeCodes.notAuthenticated,
    ],
    ["another version of the protocol", { version: 2 }, undefined, closeCodes.appTooOld],
  ] as const)("%s is turned away", async (_, options, device, code) => {
    // prettier-ignore
    const network = await found();
    const line = await knock(network.space);
    const { nonce } = await line.next("challenge");
    line.send(authFrame(relay.url, network.space, device?.() ?? network.ilona, nonce, options));
    expect(await line.closed).toBe(code);
    expect(line.frames.map(({ type }) => type)).toEqual(["challenge"]);
  });

  test("an answer that was overheard opens nothing", async () => {
    const network = await found();
    const first = await knock(network.space);
    const { nonce } = await first.next("challenge");
    const answer = authFrame(relay.url, network.space, network.ilona, nonce);
    first.send(answer);
    await first.next("welcome");
    const second = await knock(network.space);
    await second.next("challenge");
    second.send(answer);
    expect(await second.closed).toBe(closeCodes.notAuthenticated);
  });

  test("a space that does not exist is named so", async () => {
    const network = await createNetwork();
    const line = await knock(network.space);
    const { nonce } = await line.next("challenge");
    line.send(authFrame(relay.url, network.space, network.owner, nonce));
    expect(await line.closed).toBe(closeCodes.spaceUnknown);
  });

  test("a browser whose app speaks only another version hears 4426", async () => {
    const network = await found();
    const line = await knock(network.space, ["teren-v9"]);
    expect(await line.closed).toBe(closeCodes.appTooOld);
  });

  test("of many sessions of one device the oldest goes", async () => {
    const network = await found();
    const mine = [];
    for (let i = 0; i < 4; i++) mine.push(await arrive(network.space, network.ilona));
    expect(await mine[0]!.closed).toBe(closeCodes.tryLater);
    expect(mine[3]!.socket.readyState).toBe(mine[3]!.socket.OPEN);
  });
});

describe("pushing", () => {
  test("an envelope is confirmed, and confirmed again when it comes again", async () => {
    const network = await found();
    const line = await arrive(network.space, network.ilona);
    const envelopes = [
      network.ilona.envelope(network.space),
      network.ilona.envelope(network.space),
    ];
    line.send({ type: "push", envelopes });
    const first = await line.next("ack");
    expect(first).toMatchObject({
      head: 2,
      acks: [{ device: network.ilona.id, gctr: 1, count: 2, sequence: 1 }],
    });
    line.send({ type: "push", envelopes });
    expect(await line.next("ack")).toEqual(first);
  });

  test("a counter too far is a gap, with the one expected", async () => {
    const network = await found();
    const line = await arrive(network.space, network.ilona);
    line.send({ type: "push", envelopes: [network.ilona.envelope(network.space, { gctr: 3 })] });
    expect(await line.next("nack")).toEqual({
      type: "nack",
      nacks: [{ device: network.ilona.id, gctr: 3, refusal: "Gap", detail: 1 }],
    });
  });

  test("a phone that lives twice is told so and closed", async () => {
    const network = await found();
    const line = await arrive(network.space, network.ilona);
    line.send({ type: "push", envelopes: [network.ilona.envelope(network.space, { gctr: 1 })] });
    await line.next("ack");
    line.send({ type: "push", envelopes: [network.ilona.envelope(network.space, { gctr: 1 })] });
    expect(await line.next("nack")).toMatchObject({ nacks: [{ gctr: 1, refusal: "Fork" }] });
    expect(await line.closed).toBe(closeCodes.fork);
  });

  test("what follows a refused envelope of the same device is not stored before it", async () => {
    const network = await found();
    const line = await arrive(network.space, network.ilona);
    const [good, bad, next] = [1, 2, 3].map(() => network.ilona.envelope(network.space)) as [
      never,
      never,
      never,
    ];
    (bad as Uint8Array)[100]! ^= 1;
    line.send({ type: "push", envelopes: [good, bad, next] });
    expect(await line.next("nack")).toMatchObject({
      nacks: [{ gctr: 2, refusal: "BadSignature" }],
    });
    expect(await line.next("ack")).toMatchObject({ head: 1 });
    expect(await line.next("nack")).toMatchObject({
      nacks: [{ gctr: 3, refusal: "Gap", detail: 2 }],
    });
  });

  test("an envelope signed for another network does not pass", async () => {
    const [here, there] = [await found(), await createNetwork()];
    const line = await arrive(here.space, here.ilona);
    line.send({ type: "push", envelopes: [here.ilona.envelope(there.space)] });
    expect(await line.next("nack")).toMatchObject({ nacks: [{ refusal: "BadSignature" }] });
  });

  test("another member brings what a lost relay forgot, holes included", async () => {
    const network = await found();
    const [first, , third] = [1, 2, 3].map(() => network.ilona.envelope(network.space)) as [
      never,
      never,
      never,
    ];
    const marek = await arrive(network.space, network.marek);
    marek.send({ type: "push", envelopes: [third, first] });
    expect(await marek.next("ack")).toMatchObject({
      head: 2,
      acks: [{ gctr: 3, sequence: 1 }, { gctr: 1, sequence: 2 }], // prettier-ignore
    });
    const again = await knock(network.space);
    const { nonce } = await again.next("challenge");
    again.send(authFrame(relay.url, network.space, network.marek, nonce));
    expect((await again.next("welcome")).heads).toEqual(new Map([[network.ilona.id, 1]]));
  });

  test("a reader's envelopes are refused", async () => {
    const network = await createNetwork(["reader"]);
    await post(relay.url, routes.spaces, network.genesis);
    const reader = network.devices[1]!;
    const line = await arrive(network.space, reader);
    line.send({ type: "push", envelopes: [reader.envelope(network.space)] });
    expect(await line.next("nack")).toMatchObject({ nacks: [{ refusal: "NotAllowed" }] });
  });

  test("an envelope of an epoch the roster does not know yet waits for the roster", async () => {
    const network = await found();
    const line = await arrive(network.space, network.ilona);
    line.send({ type: "push", envelopes: [network.ilona.envelope(network.space, { epoch: 1 })] });
    expect(await line.next("nack")).toMatchObject({
      nacks: [{ refusal: "StaleRoster", detail: 1 }],
    });
  });

  test("an envelope of several frames arrives whole", async () => {
    const network = await found();
    const line = await arrive(network.space, network.ilona);
    const envelope = network.ilona.envelope(network.space, {}, 40_000);
    expect(
      messageToFrames(encodeClientFrame({ type: "push", envelopes: [envelope] })).length,
    ).toBeGreaterThan(4);
    line.send({ type: "push", envelopes: [envelope] });
    await line.next("ack");
    const marek = await arrive(network.space, network.marek);
    marek.send(everything);
    expect((await marek.next("batch")).entries[0]?.envelope).toEqual(envelope);
    for (const frame of marek.raw) expect(frame.length).toBeLessThanOrEqual(limits.frameBytes);
  });
});

describe("pulling", () => {
  test("what is new comes by itself, and not to who brought it", async () => {
    const network = await found();
    const [ilona, marek] = [
      await arrive(network.space, network.ilona),
      await arrive(network.space, network.marek),
    ];
    ilona.send(everything);
    marek.send(everything);
    expect(await ilona.next("batch")).toEqual({ type: "batch", entries: [], more: false });
    expect(await marek.next("batch")).toMatchObject({ entries: [] });
    const envelope = network.ilona.envelope(network.space);
    ilona.send({ type: "push", envelopes: [envelope] });
    const { storedAt } = (await ilona.next("ack")).acks[0]!;
    expect(await marek.next("batch")).toEqual({
      type: "batch",
      entries: [{ sequence: 1, storedAt, envelope }],
      more: false,
    });
    marek.send({ type: "push", envelopes: [network.marek.envelope(network.space)] });
    expect((await ilona.next("batch")).entries.map(({ sequence }) => sequence)).toEqual([2]);
  });

  test("no more is sent than credit was given", async () => {
    const network = await found();
    const ilona = await arrive(network.space, network.ilona);
    const envelopes = Array.from({ length: 60 }, () => network.ilona.envelope(network.space));
    ilona.send({ type: "push", envelopes });
    await ilona.next("ack");
    const size = envelopes[0]!.length;

    const marek = await arrive(network.space, network.marek);
    marek.send({ type: "pull", after: 0, credit: size * 10 });
    const first = await marek.next("batch");
    expect(first).toMatchObject({ more: true });
    expect(first.entries.length).toBe(10);
    marek.send({ type: "pull", after: undefined, credit: size * 5 });
    expect((await marek.next("batch")).entries.map(({ sequence }) => sequence)).toEqual([
      11, 12, 13, 14, 15,
    ]);
    marek.send({ type: "pull", after: 58, credit: size * 50 });
    expect(await marek.next("batch")).toMatchObject({
      more: false,
      entries: [{ sequence: 59 }, { sequence: 60 }],
    });
  });

  test("everything comes once and in order, however much there is", async () => {
    const network = await found();
    const ilona = await arrive(network.space, network.ilona);
    const envelopes = Array.from({ length: 400 }, () =>
      network.ilona.envelope(network.space, {}, 1_000),
    );
    for (let at = 0; at < 400; at += 50)
      ilona.send({ type: "push", envelopes: envelopes.slice(at, at + 50) });
    for (let acked = 0; acked < 400;) acked = (await ilona.next("ack")).head;

    const marek = await arrive(network.space, network.marek);
    marek.send({ type: "pull", after: 0, credit: 10_000_000 });
    const sequences: number[] = [];
    for (let more = true; more;) {
      const batch = await marek.next("batch");
      sequences.push(...batch.entries.map(({ sequence }) => sequence));
      more = batch.more;
    }
    expect(sequences).toEqual(envelopes.map((_, index) => index + 1));
  });

  test("who stood in another log starts at its beginning", async () => {
    const network = await found();
    const ilona = await arrive(network.space, network.ilona);
    ilona.send({
      type: "push",
      envelopes: [1, 2, 3].map(() => network.ilona.envelope(network.space)),
    });
    await ilona.next("ack");
    const elsewhere = { logId: "ab".repeat(16) as LogId, sequence: 2 };
    const marek = await arrive(network.space, network.marek, { cursor: elsewhere });
    marek.send({ type: "pull", after: 2, credit: 10_000 });
    expect((await marek.next("batch")).entries.map(({ sequence }) => sequence)).toEqual([1, 2, 3]);

    const { logId } = welcomeOf(ilona);
    const beyond = await arrive(network.space, network.marek, { cursor: { logId, sequence: 9 } });
    beyond.send({ type: "pull", after: 9, credit: 10_000 });
    expect((await beyond.next("batch")).entries).toHaveLength(3);
    const known = await arrive(network.space, network.marek, { cursor: { logId, sequence: 2 } });
    known.send({ type: "pull", after: 2, credit: 10_000 });
    expect((await known.next("batch")).entries.map(({ sequence }) => sequence)).toEqual([3]);
  });
});

describe("the roster", () => {
  test("an entry reaches everyone, also the one who sent it again", async () => {
    const network = await found();
    const [marek, ilona] = [
      await arrive(network.space, network.marek, { roster: network.roster() }),
      await arrive(network.space, network.ilona, { roster: network.roster() }),
    ];
    const entry = network.entry(network.marek, {
      op: "add",
      epoch: 0,
      invitation: undefined,
      devices: [newDevice(createDevice(), "mediator")],
    });
    marek.send({ type: "rosterAppend", entry });
    const heard = { type: "roster", from: 1, entries: [entry] };
    expect(await ilona.next("roster")).toEqual(heard);
    expect(await marek.next("roster")).toEqual(heard);
    marek.send({ type: "rosterAppend", entry });
    expect(await marek.next("roster")).toEqual(heard);
  });

  test("of fifty changes at once each is made once, and the chain is one", async () => {
    const network = await found();
    const line = await arrive(network.space, network.marek, { roster: network.roster() });
    const other = await arrive(network.space, network.dana, { roster: network.roster() });
    const founded = network.roster();
    const rivals = Array.from({ length: 50 }, () =>
      signEntry(founded, network.marek, {
        op: "add",
        epoch: 0,
        invitation: undefined,
        devices: [newDevice(createDevice(), "mediator")],
      }),
    );
    for (const [index, entry] of rivals.entries())
      (index % 2 ? line : other).send({ type: "rosterAppend", entry });
    const refused = () =>
      [line, other]
        .flatMap(({ frames }) => frames)
        .filter(
          (frame) =>
            frame.type === "rosterRefused" && frame.refusal === "StaleRoster" && frame.length === 2,
        );
    await vi.waitFor(() => expect(refused()).toHaveLength(49), { timeout: 10_000 });
    const late = await arrive(network.space, network.ilona);
    const { entries } = await late.next("roster");
    expect(entries).toHaveLength(2);
    expect(rivals).toContainEqual(entries[1]);
  });

  test("only coordinators change it, and only with their own signature", async () => {
    const network = await found();
    const ilona = await arrive(network.space, network.ilona);
    const operation = {
      op: "add",
      epoch: 0,
      invitation: undefined,
      devices: [newDevice(createDevice(), "owner")],
    } as const;
    const refusalOf = async (entry: Parameters<TestLine["sendRaw"]>[0]) => {
      ilona.send({ type: "rosterAppend", entry: new Uint8Array(entry) });
      return (await ilona.next("rosterRefused")).refusal;
    };
    expect(await refusalOf(network.entry(network.ilona, operation))).toBe("NotAllowed");
    expect(await refusalOf(network.entry(network.marek, operation))).toBe("NotAllowed");
    const forged = network.entry(network.dana, operation);
    forged[forged.length - 1]! ^= 1;
    expect(await refusalOf(forged)).toBe("BadSignature");
    expect(await refusalOf(bytesOf(200))).toBe("Malformed");
  });

  test("a removed device is closed at once, stays outside, and its later envelopes do not come in", async () => {
    const network = await found();
    const [ilona, marek] = [
      await arrive(network.space, network.ilona),
      await arrive(network.space, network.marek),
    ];
    const [first, second, third] = [1, 2, 3].map(() => network.ilona.envelope(network.space)) as [
      never,
      never,
      never,
    ];
    ilona.send({ type: "push", envelopes: [first] });
    await ilona.next("ack");
    const entry = network.entry(network.marek, removal(network, network.ilona, 2));
    marek.send({ type: "rosterAppend", entry });
    expect(await ilona.closed).toBe(closeCodes.notMember);

    const back = await knock(network.space);
    const { nonce } = await back.next("challenge");
    back.send(authFrame(relay.url, network.space, network.ilona, nonce));
    expect(await back.closed).toBe(closeCodes.notMember);

    // What counts by the removal may still be brought, and nothing after it.
    marek.send({ type: "push", envelopes: [second, third] });
    expect(await marek.next("nack")).toMatchObject({ nacks: [{ gctr: 3, refusal: "NotMember" }] });
    expect(await marek.next("ack")).toMatchObject({ acks: [{ gctr: 2, count: 1 }] });
    const answer = await post(relay.url, routes.joins(network.space), bytesOf(150));
    expect(answer.status).toBe(410);
  });
});

describe("joining", () => {
  const inAnHour = () => Math.floor(Date.now() / 1000) + 3_600;

  async function invite(expiresAt = inAnHour()) {
    const network = await found();
    const marek = await arrive(network.space, network.marek, { roster: network.roster() });
    const invitation = createInvitation(expiresAt);
    const entry = network.entry(network.marek, invitation.operation);
    await network.add(entry);
    marek.send({ type: "rosterAppend", entry });
    await marek.next("roster");
    const ask = (request: Uint8Array) => post(relay.url, routes.joins(network.space), request);
    return { network, marek, invitation, ask };
  }

  test("who asks is shown to coordinators, here or later, until it is answered", async () => {
    const { network, marek, invitation, ask } = await invite();
    const ilona = await arrive(network.space, network.ilona);
    const newcomer = createDevice();
    const request = invitation.request(network.space, newcomer);
    expect((await ask(request)).status).toBe(204);
    expect(await marek.next("joins")).toEqual({ type: "joins", requests: [request] });
    const dana = await arrive(network.space, network.dana);
    expect(await dana.next("joins")).toEqual({ type: "joins", requests: [request] });

    const entry = network.entry(network.marek, {
      op: "add",
      epoch: 0,
      invitation: invitation.id,
      devices: [newDevice(newcomer, "mediator")],
    });
    marek.send({ type: "rosterAppend", entry });
    expect(await marek.next("joins")).toEqual({ type: "joins", requests: [] });
    expect(ilona.frames.map(({ type }) => type)).not.toContain("joins");
    const roster = await fetch(`${relay.url}${routes.roster(network.space)}?from=1`);
    expect(roster.status).toBe(200);
    await arrive(network.space, newcomer);
    expect((await ask(request)).status).toBe(410);
  });

  test("a coordinator can say no", async () => {
    const { network, marek, invitation, ask } = await invite();
    const request = invitation.request(network.space, createDevice());
    await ask(request);
    await marek.next("joins");
    const ilona = await arrive(network.space, network.ilona);
    ilona.send({ type: "joinDrop", request });
    ilona.send(everything);
    await ilona.next("batch");
    const dana = await arrive(network.space, network.dana);
    expect(await dana.next("joins")).toMatchObject({ requests: [request] });
    marek.send({ type: "joinDrop", request });
    expect(await dana.next("joins")).toEqual({ type: "joins", requests: [] });
  });

  test("an invitation serves three requests, its own holder, and its time", async () => {
    const { network, invitation, ask } = await invite();
    const statuses = [];
    for (let i = 0; i < 4; i++)
      statuses.push((await ask(invitation.request(network.space, createDevice()))).status);
    expect(statuses).toEqual([204, 204, 204, 429]);

    const forged = invitation.request(network.space, createDevice());
    forged[forged.length - 1]! ^= 1;
    const answer = await ask(forged);
    expect([answer.status, await answer.text()]).toEqual([403, "BadSignature"]);
    const unknown = createInvitation(inAnHour()).request(network.space, createDevice());
    expect((await ask(unknown)).status).toBe(410);
    expect((await ask(new Uint8Array(2_000))).status).toBe(413);

    const expired = await invite(Math.floor(Date.now() / 1000) - 1);
    const late = await expired.ask(
      expired.invitation.request(expired.network.space, createDevice()),
    );
    expect([late.status, await late.text()]).toEqual([410, "InvitationSpent"]);
  });
});

describe("digest and presence", () => {
  test("a new phone gets the newest digest before anything else, a known one does not", async () => {
    const network = await found();
    const ilona = await arrive(network.space, network.ilona);
    const digest = (bytes: number) =>
      network.ilona.envelope(network.space, { kind: "digest", gctr: 0, cctr: 0 }, bytes);
    const newest = digest(100_000);
    ilona.send({ type: "digestPut", digest: digest(500) });
    ilona.send({ type: "digestPut", digest: newest });
    ilona.send({ type: "push", envelopes: [network.ilona.envelope(network.space)] });
    await ilona.next("ack");
    const { logId } = welcomeOf(ilona);

    const marek = await arrive(network.space, network.marek, { cursor: nowhere });
    marek.send(everything);
    expect(await marek.next("digest")).toEqual({ type: "digest", digest: newest });
    await marek.next("batch");
    expect(marek.frames.findIndex(({ type }) => type === "digest")).toBeLessThan(
      marek.frames.findIndex(({ type }) => type === "batch"),
    );
    const known = await arrive(network.space, network.marek, { cursor: { logId, sequence: 1 } });
    known.send(everything);
    await known.next("batch");
    expect(known.frames.map(({ type }) => type)).not.toContain("digest");
  });

  test("a digest of somebody else, or with a wrong signature, is refused", async () => {
    const network = await found();
    const ilona = await arrive(network.space, network.ilona);
    const digest = network.marek.envelope(network.space, { kind: "digest", gctr: 0, cctr: 0 });
    ilona.send({ type: "digestPut", digest });
    expect(await ilona.next("nack")).toMatchObject({
      nacks: [{ device: network.marek.id, gctr: 0, refusal: "NotAllowed" }],
    });
    const forged = network.ilona.envelope(network.space, { kind: "digest", gctr: 0, cctr: 0 });
    forged[forged.length - 1]! ^= 1;
    ilona.send({ type: "digestPut", digest: forged });
    expect(await ilona.next("nack")).toMatchObject({ nacks: [{ refusal: "BadSignature" }] });
  });

  test("presence reaches the others and nobody later", async () => {
    const network = await found();
    const [ilona, marek] = [
      await arrive(network.space, network.ilona),
      await arrive(network.space, network.marek),
    ];
    const stranger = await found();
    const elsewhere = await arrive(stranger.space, stranger.ilona);
    const body = bytesOf(50);
    ilona.send({ type: "live", body });
    expect(await marek.next("live")).toEqual({ type: "live", body });
    expect([...ilona.frames, ...elsewhere.frames].map(({ type }) => type)).not.toContain("live");
  });
});
