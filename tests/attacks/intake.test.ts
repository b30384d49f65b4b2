import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Bytes } from "../../src/base/bytes.ts";
import type { ChannelId, DeviceId } from "../../src/base/ids.ts";
import { deviceIdOf, deviceKeysFromSeed, type DeviceKeys } from "../../src/crypto/device-keys.ts";
import { directoryChannel, noPrevious, type EnvelopeHeader } from "../../src/protocol/envelope.ts";
import { handInChannels, handInGeneration } from "../../src/protocol/hand-in.ts";
import { encodeContent, type Section } from "../../src/sync/content.ts";
import { gatherSecrets } from "../../src/sync/epoch-secrets.ts";
import { openEnvelope } from "../../src/sync/open-envelope.ts";
import { sealHandIn } from "../../src/sync/seal-envelope.ts";
import { parseEnvelope } from "../../src/protocol/envelope.ts";
import { compression, entriesOf } from "./changed-app.ts";
import { aCase, createNetwork, level, newSuite, random, until, type Network, type Person } from "./network.ts"; // prettier-ignore

// What somebody may try who only hands in and whose app was changed. Ilona coordinates, Marek visits; Eva sits at the telephone, and the relay helps her.

vi.setConfig({ testTimeout: 30_000 });

let network: Network;
let ilona: Person;
let marek: Person;
let eva: { readonly keys: DeviceKeys; readonly device: DeviceId };
const suite = newSuite();

beforeEach(async () => {
  network = await createNetwork();
  ({ ilona } = network);
  marek = await network.joins();
  const keys = await deviceKeysFromSeed(suite, random.bytes(32));
  await network.admit(keys, "intake");
  eva = { keys, device: await deviceIdOf(suite, keys) };
});
afterEach(() => network.end());

const opens = (gctr: number) => handInChannels({ sha256: (bytes) => suite.sha256(new Uint8Array(bytes)) }, eva.device, gctr); // prettier-ignore

async function seal(
  gctr: number,
  sections: readonly Section[],
  changed: Partial<EnvelopeHeader> = {},
): Promise<{ readonly bytes: Bytes; readonly id: string }> {
  const roster = ilona.engine.roster.get()!;
  const header: EnvelopeHeader = {
    kind: "update",
    channel: (await opens(gctr)).case,
    device: eva.device,
    epoch: 0,
    generation: handInGeneration,
    gctr,
    cctr: 1,
    prev: noPrevious,
    ...changed,
  };
  const content = encodeContent(compression, {
    sentAt: Math.floor(Date.now() / 1000),
    clockOffset: 0,
    rosterLength: roster.length,
    rosterHead: roster.head.slice(0, 16),
    seen: [],
    sections,
  });
  const parts = { suite, random, spaceId: network.spaceId, signing: eva.keys.signing };
  return sealHandIn(parts, header, roster.grants.get(eva.device)!.grant, content);
}

/** A relay that is on her side keeps whatever she sends. */
async function isKept(gctr: number, { bytes, id }: Awaited<ReturnType<typeof seal>>) {
  const item = { device: eva.device, gctr, id: id as never, envelope: bytes, mayLeaveGap: true };
  const { length } = ilona.engine.roster.get()!;
  await network.store().append(network.spaceId, [item], Date.now(), length);
}

const said = async (person: Person, channel: ChannelId) =>
  (await person.engine.channels.entries(channel)).map(({ value }) => String(Object(value).text));

test("handed in into a case that is there, into the directory, or twice: refused on every phone alike, whatever came first", async () => {
  await marek.writes("Marek was here");
  await level(marek, ilona);
  const own = await opens(1);
  const note = (text: string, channel: ChannelId) => entriesOf([{ k: "note", text }], { channel });
  await isKept(1, await seal(1, [note("a call", own.case), note("smuggled in", aCase), note("smuggled in", directoryChannel)])); // prettier-ignore
  // The stream of the case that is there, and once more into the one she has opened.
  await isKept(2, await seal(2, [note("smuggled in", aCase)], { channel: aCase }));
  await isKept(3, await seal(3, [note("afterwards", own.case)], { channel: own.case, cctr: 2 }));
  await isKept(4, await seal(4, [note("afterwards", own.case)]));
  await isKept(5, await seal(5, [{ type: "shred", channel: aCase }]));
  const last = await opens(6);
  await isKept(6, await seal(6, [note("another call", last.case), note("by", last.person)]));

  network.backup()(true);
  await level(ilona, marek);
  // Who comes later gets hers before Marek's, or after: it makes no difference.
  const dana = await network.joins();
  for (const person of [ilona, marek, dana]) {
    await until(async () => (await said(person, last.case)).length === 1);
    expect(await said(person, aCase)).toEqual(["Marek was here"]);
    expect(await said(person, own.case)).toEqual(["a call"]);
    expect([await said(person, last.case), await said(person, last.person)]).toEqual([["another call"], ["by"]]); // prettier-ignore
    expect(await said(person, directoryChannel)).not.toContain("smuggled in");
    expect(new Set(await person.refused())).toEqual(new Set(["NotOpenedHere"]));
    expect(person.engine.status.get().heldBack).toBe(0);
  }
});

test("with a relay that tells her everything, who hands in opens nothing: neither what others wrote nor what she handed in herself", async () => {
  await marek.writes("Marek was here");
  const own = await opens(1);
  await isKept(1, await seal(1, [entriesOf([{ k: "note", text: "a call" }], { channel: own.case })])); // prettier-ignore
  await level(marek, ilona);
  const roster = ilona.engine.roster.get()!;
  const secrets = await gatherSecrets({ suite, kem: eva.keys.kem }, roster, eva.device, new Map());
  expect(secrets.size).toBe(0);
  const key = roster.grants.get(eva.device)!.grant;
  const log = await network.store().read(network.spaceId, 0, 1_000_000);
  expect(log.length).toBeGreaterThan(1);
  for (const { envelope } of log) {
    const parsed = parseEnvelope(envelope);
    if (!parsed.ok) throw new Error("an envelope");
    // All that she has: the public key, in the place of a secret.
    const opened = await openEnvelope({ suite, spaceId: network.spaceId }, parsed.value, key);
    expect(opened.ok).toBe(false);
  }
});
