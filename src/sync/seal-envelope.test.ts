import { beforeAll, expect, test } from "vitest";
import { utf8, type Bytes } from "../base/bytes.ts";
import { parseChannelId } from "../base/ids.ts";
import { deviceIdOf, deviceKeysFromSeed, type DeviceKeys } from "../crypto/device-keys.ts";
import { createNativeSuite } from "../crypto/native-suite.ts";
import {
  assembleEnvelope,
  encodeEnvelopeHeader,
  noPrevious,
  parseEnvelope,
  sharedStream,
  type EnvelopeHeader,
} from "../protocol/envelope.ts";
import type { SpaceId } from "../protocol/roster.ts";
import { envelopeId, isSignedBy, openEnvelope } from "./open-envelope.ts";
import { sealEnvelope } from "./seal-envelope.ts";

const random = { bytes: (length: number) => crypto.getRandomValues(new Uint8Array(length)) };
const suite = createNativeSuite({ subtle: crypto.subtle, random });
const spaceId = "a".repeat(64) as SpaceId;
const secret = new Uint8Array(32).fill(7);
const text = utf8("a name that nobody else may read");

let keys: DeviceKeys;
let header: EnvelopeHeader;

beforeAll(async () => {
  keys = await deviceKeysFromSeed(suite, new Uint8Array(32).fill(1));
  const device = await deviceIdOf(suite, keys);
  header = { kind: "update", channel: sharedStream, device, epoch: 3, generation: 0, gctr: 5, cctr: 5, prev: noPrevious }; // prettier-ignore
});

const sealed = () =>
  sealEnvelope({ suite, random, spaceId, signing: keys.signing }, header, secret, text);

function parsed(bytes: Uint8Array) {
  const envelope = parseEnvelope(bytes);
  if (!envelope.ok) throw new Error(envelope.error.why);
  return envelope.value;
}

test("what is sealed opens with the epoch's secret, under the author's signature and one name", async () => {
  const { id, bytes } = await sealed();
  const envelope = parsed(bytes);
  const parts = { suite, spaceId };
  expect(await openEnvelope(parts, envelope, secret)).toEqual({ ok: true, value: text });
  expect(await isSignedBy(parts, envelope, keys.signPublic)).toBe(true);
  expect(await envelopeId(parts, envelope)).toBe(id);
});

test("its length says no more than the padding does", async () => {
  const lengths = new Set<number>();
  for (const length of [1, 20, 40, 62]) {
    const parts = { suite, random, spaceId, signing: keys.signing };
    const { bytes } = await sealEnvelope(parts, header, secret, new Uint8Array(length));
    lengths.add(bytes.length);
  }
  expect(lengths.size).toBe(1);
});

test.each<[string, Partial<EnvelopeHeader>]>([
  ["another stream", { channel: parseChannelId("00000000000000ff")! }],
  ["another epoch", { epoch: 4 }],
  ["another generation", { generation: 1 }],
  ["another place in the chain", { gctr: 6 }],
  ["another predecessor", { prev: "1".repeat(32) as EnvelopeHeader["prev"] }],
])("moved to %s it neither opens nor verifies", async (_name, change) => {
  const envelope = parsed((await sealed()).bytes);
  const moved = parsed(
    assembleEnvelope(
      encodeEnvelopeHeader({ ...header, ...change }),
      envelope.iv,
      envelope.body,
      envelope.signature,
    ),
  );
  const parts = { suite, spaceId };
  expect((await openEnvelope(parts, moved, secret)).ok).toBe(false);
  expect(await isSignedBy(parts, moved, keys.signPublic)).toBe(false);
});

test("in another space, under another secret or with a changed byte it does not open", async () => {
  const { bytes } = await sealed();
  const envelope = parsed(bytes);
  const elsewhere = { suite, spaceId: "b".repeat(64) as SpaceId };
  expect((await openEnvelope(elsewhere, envelope, secret)).ok).toBe(false);
  expect(await isSignedBy(elsewhere, envelope, keys.signPublic)).toBe(false);
  const other = new Uint8Array(32).fill(8);
  expect((await openEnvelope({ suite, spaceId }, envelope, other)).ok).toBe(false);
  const body: Bytes = new Uint8Array(envelope.body);
  body[3] = (body[3] ?? 0) ^ 1;
  expect((await openEnvelope({ suite, spaceId }, { ...envelope, body }, secret)).ok).toBe(false);
});
