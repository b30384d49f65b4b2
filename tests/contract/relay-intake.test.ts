import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { handInChannels, handInGeneration } from "../../src/protocol/hand-in.ts";
import { routes } from "../../src/protocol/routes.ts";
import { date } from "../casework.ts";
import { makeRelay, type TestRelay } from "../make-relay.ts";
import {
  bytesOf,
  check,
  createDevice,
  createNetwork,
  newDevice,
  removal,
  type TestDevice,
} from "./relay-device.ts";
import { enter, everything, post, pushed, welcomeOf, type TestLine } from "./relay-line.ts";

// What a relay gives to who only hands in, and takes of her. Dana founded the network, Ilona is a mediator; Kitalált Klára sits at the telephone.

let relay: TestRelay;
const lines: TestLine[] = [];
beforeAll(async () => {
  relay = await makeRelay(date("2026-12-01T09:00"));
});
afterAll(async () => {
  for (const line of lines) line.close();
  await relay.stop();
});

const intakeKey = () => createDevice().kemPublic;

async function found() {
  const network = await createNetwork(["mediator"]);
  expect((await post(relay.url, routes.spaces, network.genesis)).status).toBe(201);
  const [dana, ilona] = network.devices as [TestDevice, TestDevice];
  const klara = createDevice();
  const grant = intakeKey();
  const entry = network.entry(dana, {
    op: "add",
    epoch: 0,
    invitation: undefined,
    devices: [{ ...newDevice(klara, "intake"), grant }],
  });
  const hers = await arrive(network.space, dana);
  hers.send({ type: "rosterAppend", entry });
  await network.add(entry);
  await hers.next("roster");
  return { network, space: network.space, dana, ilona, klara, grant, hers };
}

async function arrive(space: Parameters<typeof enter>[1], device: TestDevice): Promise<TestLine> {
  const line = await enter(relay.url, space, device);
  lines.push(line);
  return line;
}

/** The header of her next hand-in. */
async function handIn({ id: device }: TestDevice, gctr = 1) {
  const { case: channel } = await handInChannels(check, device, gctr);
  const prev = "0".repeat(32) as never;
  return { channel, generation: handInGeneration, gctr, cctr: 1, prev } as const;
}

describe("what is given to her", () => {
  test("nothing but the roster and word of her own: no envelope, no counts of others, no list, no snapshots, nothing over HTTP", async () => {
    const { space, dana, ilona, klara, hers } = await found();
    const field = await arrive(space, ilona);
    expect(await pushed(field, ilona.envelope(space))).toBe("Stored");
    hers.send({ type: "digestPut", digest: dana.envelope(space, { kind: "digest", gctr: 0, cctr: 0 }) }); // prettier-ignore
    const line = await arrive(space, klara);
    expect(welcomeOf(line).heads).toEqual(new Map());
    line.send(everything);
    expect(await line.next("batch")).toMatchObject({ entries: [], more: false });
    expect(await pushed(field, ilona.envelope(space))).toBe("Stored");
    hers.send({ type: "live", body: bytesOf(40) });
    line.send(everything);
    await line.next("batch");
    const types = new Set(line.frames.map(({ type }) => type));
    expect(types.has("roster")).toBe(true);
    expect(["digest", "joins", "live"].filter((type) => types.has(type as never))).toEqual([]);
    const told = line.frames.flatMap((frame): readonly unknown[] =>
      frame.type === "batch" ? frame.entries : frame.type === "snapshots" ? frame.snapshots : [],
    );
    expect(told).toEqual([]);
    const token = Buffer.from(welcomeOf(line).token).toString("base64url");
    const authorization = { Authorization: `Teren ${klara.id}.${token}` };
    for (const path of [
      `${routes.log(space)}?after=0`,
      routes.blobChunk(space, "ab".repeat(16) as never, 0),
      routes.snapshot(space, "ab".repeat(16) as never),
      routes.snapshotPart(space, "ab".repeat(16) as never, 0),
    ])
      expect((await fetch(relay.url + path, { headers: authorization })).status).toBe(403);
  });
});

describe("what is taken of her", () => {
  test("a case that she opens, once; nothing in a case that is there, for everybody, or in a colleague's name", async () => {
    const { space, ilona, klara } = await found();
    const line = await arrive(space, klara);
    expect(await pushed(line, klara.envelope(space, await handIn(klara)))).toBe("Stored");
    const second = await handIn(klara, 2);
    // Into a case that is there, or the one she has opened before, or on behind its opening.
    const other = { ...second, channel: "0123456789abcdef" as never };
    const before = { ...second, channel: (await handIn(klara, 1)).channel };
    for (const header of [
      other,
      before,
      { ...second, cctr: 2 },
      { ...second, generation: 0 },
      { ...second, channel: "0000000000000000" as never, generation: 0 },
      { ...second, channel: "0000000000000001" as never },
    ])
      expect(await pushed(line, klara.envelope(space, header))).toBe("NotAllowed");
    expect(await pushed(line, ilona.envelope(space))).toBe("NotAllowed");
    const digest = klara.envelope(space, { kind: "digest", gctr: 0, cctr: 0 });
    line.send({ type: "digestPut", digest });
    await expect
      .poll(() => line.frames.at(-1))
      .toMatchObject({ nacks: [{ gctr: 0, refusal: "NotAllowed" }] });
    expect(await pushed(line, klara.envelope(space, second))).toBe("Stored");
    // Members get it.
    const field = await arrive(space, ilona);
    field.send(everything);
    expect((await field.next("batch")).entries).toHaveLength(2);
  });
});

describe("the roster", () => {
  test("takes her with a key that can be sealed to, leaves her what she is, and lets her remove nobody", async () => {
    const { network, dana, klara, grant } = await found();
    const refused = (operation: Parameters<typeof network.entry>[1], signer = dana) =>
      expect(network.add(network.entry(signer, operation))).rejects.toThrow("NotAllowed");
    const add = { op: "add", epoch: 0, invitation: undefined } as const;
    for (const bad of [bytesOf(80), new Uint8Array(), new Uint8Array(32)])
      await refused({ ...add, devices: [{ ...newDevice(createDevice(), "intake"), grant: bad }] });
    await refused({ op: "role", device: klara.id, role: "mediator" });
    await refused({ op: "role", device: network.devices[1]!.id, role: "intake" });
    await refused({ ...add, devices: [newDevice(createDevice(), "reader")] }, klara);

    // Her second device gets the key that she has, and no other; to remove it would make her the maker of the next secret.
    const tablet = createDevice();
    const link = { op: "link", epoch: 0 } as const;
    await refused({ ...link, devices: [{ ...newDevice(tablet, "intake"), grant: intakeKey() }] }, klara); // prettier-ignore
    await refused({ ...link, devices: [newDevice(tablet, "mediator")] }, klara);
    await network.add(network.entry(klara, { ...link, devices: [{ ...newDevice(tablet, "intake"), grant }] })); // prettier-ignore
    const removed = removal(network, tablet, 0);
    if (removed.op !== "remove") throw new Error("a removal");
    const keys = (next: Uint8Array<ArrayBuffer>) => ({
      ...removed,
      grants: removed.grants.map((one) => (one.device === klara.id ? { ...one, grant: next } : one)), // prettier-ignore
    });
    await refused(keys(intakeKey()), klara);
    await refused(keys(bytesOf(80)));
    await network.add(network.entry(dana, keys(intakeKey())));
  });
});
