import { existsSync, readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { bytesToHex, hexToBytes } from "../../../src/base/bytes.ts";
import { encodeEnvelopeHeader, parseEnvelope } from "../../../src/protocol/envelope.ts";
import { frameTypes, parseClientFrame, parseServerFrame } from "../../../src/protocol/frames.ts";
import { parseJoinRequest } from "../../../src/protocol/join-request.ts";
import { createPartJoiner, messageToFrames, parseFrame } from "../../../src/protocol/parts.ts";
import { closeCodes, refusals } from "../../../src/protocol/refusals.ts";
import type { Roster } from "../../../src/protocol/roster.ts";
import { extendRoster } from "../../../src/protocol/roster-chain.ts";
import { protocolVersion } from "../../../src/protocol/version.ts";
import { check, sha256 } from "../relay-device.ts";
import { createNativeSuite } from "../../../src/crypto/native-suite.ts";
import { createCompression } from "../../../src/sync/compression.ts";
import { parseContent } from "../../../src/sync/content.ts";
import { isSignedBy, openEnvelope } from "../../../src/sync/open-envelope.ts";
import { allEnvelopes, allFrames, dana, exampleContent, exampleSecret, ilona, space } from "./all-frames.ts"; // prettier-ignore
import { presentBytes, type KeptFrames } from "./kept-frames.ts";

// The bytes of every released version are kept here and stay readable. `node tests/contract/frames/kept-frames.ts` writes those of a new version.

const folder = fileURLToPath(new URL(".", import.meta.url));

const kept = (version: number): KeptFrames =>
  JSON.parse(readFileSync(`${folder}version-${version}.json`, "utf8")) as KeptFrames;

describe.each(
  readdirSync(folder)
    .map((name) => Number(/^version-(\d+)\.json$/.exec(name)?.[1]))
    .filter((version) => !Number.isNaN(version)),
)("version %i", (version) => {
  const bytes = kept(version);

  test.each(allFrames().map(({ name }) => name))("%s is read back", (name) => {
    const { frame, from } = allFrames().find((one) => one.name === name)!;
    const joiner = createPartJoiner();
    let message;
    for (const hex of bytes["frames"]![name]!.split(" ")) {
      const part = parseFrame(hexToBytes(hex)!);
      const joined = part.ok ? joiner.add(part.value) : part;
      if (!joined.ok) throw new Error(joined.error.why);
      message = joined.value;
    }
    const parsed = from === "client" ? parseClientFrame(message!) : parseServerFrame(message!);
    expect(parsed).toEqual({ ok: true, value: frame });
  });

  test.each(allEnvelopes().map(({ name }) => name))("the envelope of %s is read back", (name) => {
    const envelope = parseEnvelope(hexToBytes(bytes["envelopes"]![name]!)!);
    if (!envelope.ok) throw new Error(envelope.error.why);
    expect(encodeEnvelopeHeader(envelope.value)).toEqual(envelope.value.headerBytes);
    expect(bytesToHex(envelope.value.signature)).toHaveLength(128);
  });

  test("what is sealed in an envelope opens, and is what its author said", async () => {
    const random = { bytes: (length: number) => crypto.getRandomValues(new Uint8Array(length)) };
    const parts = { suite: createNativeSuite({ subtle: crypto.subtle, random }), spaceId: space };
    const envelope = parseEnvelope(hexToBytes(bytes["sealed"]!["an envelope that opens"]!)!);
    if (!envelope.ok) throw new Error(envelope.error.why);
    expect(await isSignedBy(parts, envelope.value, dana.signPublic)).toBe(true);
    const opened = await openEnvelope(parts, envelope.value, exampleSecret);
    if (!opened.ok) throw new Error(opened.error.type);
    expect(parseContent(createCompression(), opened.value)).toEqual({
      ok: true,
      value: exampleContent(),
    });
  });

  test("the roster is a chain whose signatures hold", async () => {
    let roster: Roster | undefined;
    for (const [name, hex] of Object.entries(bytes["roster"]!)) {
      const extended = await extendRoster(check, roster, hexToBytes(hex)!);
      if (!extended.ok) throw new Error(`${name}: ${JSON.stringify(extended.error)}`);
      roster = extended.value;
    }
    expect(roster).toMatchObject({ length: 7, spaceId: space });
    expect(roster?.devices.get(ilona.id)).toMatchObject({
      role: "coordinator",
      removed: { at: 4, lastGctr: 300 },
    });
  });

  test("an own device and a new sheet follow the genesis", async () => {
    const founded = await extendRoster(check, undefined, hexToBytes(bytes["roster"]!["0 genesis"]!)!);
    if (!founded.ok) throw new Error("the genesis");
    for (const hex of Object.values(bytes["own devices"]!))
      expect(await extendRoster(check, founded.value, hexToBytes(hex)!)).toMatchObject({ ok: true });
  });

  test("the request to join is read back and its signature holds", async () => {
    const request = parseJoinRequest(space, hexToBytes(bytes["joins"]!["request to join"]!)!);
    if (!request.ok) throw new Error(request.error.why);
    expect(request.value.signPublic).toEqual(ilona.signPublic);
  });
});

test("the present version writes the bytes that are kept for it; other bytes need another number", () => {
  expect(existsSync(`${folder}version-${protocolVersion}.json`)).toBe(true);
  const { sealed: _, ...written } = kept(protocolVersion);
  expect(presentBytes()).toEqual(written);
});

test("types, refusals and close codes have the numbers of this version; others need another number", () => {
  const shape = JSON.stringify({ frameTypes, refusals, closeCodes });
  expect({
    version: protocolVersion,
    hash: bytesToHex(sha256(new TextEncoder().encode(shape))).slice(0, 16),
  }).toEqual({
    version: 1,
    // What was added to it since: types 80 and 81, which a peer that does not know them passes over.
    hash: "72e149636de67e7d",
  });
});

test("a message longer than a frame travels in parts that no other message interrupts", () => {
  const push = allFrames().find(({ name }) => name === "push")!;
  const long = { type: push.message.type, payload: new Uint8Array(20_000) };
  const frames = messageToFrames(long);
  expect(frames.map((frame) => frame.length)).toEqual([8_188, 8_188, 3_640]);
  const joiner = createPartJoiner();
  const joined = frames.map((frame) => {
    const part = parseFrame(frame);
    return part.ok ? joiner.add(part.value) : part;
  });
  expect(joined.at(-1)).toEqual({ ok: true, value: long });
  const first = parseFrame(frames[0]!);
  if (first.ok) joiner.add(first.value);
  expect(joiner.add(push.message).ok).toBe(false);
});
