import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { bytesToBase64url, concat, type Bytes } from "../../src/base/bytes.ts";
import { encodeBundleHead, encodeBundleItem, parseBundleHead, readBundleItem } from "../../src/protocol/bundle.ts"; // prettier-ignore
import { parseEnvelope } from "../../src/protocol/envelope.ts";
import {
  frameTypes,
  parseClientFrame,
  parseFrameList,
  parseServerFrame,
  refusalFromBody,
} from "../../src/protocol/frames.ts";
import { parseFrontier } from "../../src/protocol/frontier.ts";
import { parseJoinRequest } from "../../src/protocol/join-request.ts";
import { limits } from "../../src/protocol/limits.ts";
import { createPartJoiner, parseFrame } from "../../src/protocol/parts.ts";
import type { SpaceId } from "../../src/protocol/roster.ts";
import { extendRoster, parseRosterEntry } from "../../src/protocol/roster-chain.ts";
import { createFrameReader } from "../../server/framing.ts";
import { sha256 } from "./relay-device.ts";
import { allFrames } from "./frames/all-frames.ts";

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

// Nothing that comes over a line makes a decoder throw, hang, or hold much more than it was given.

const space = "5a".repeat(32) as SpaceId;
const types = Object.values(frameTypes);
const check = {
  sha256: (bytes: Uint8Array) => Promise.resolve(sha256(bytes)),
  verify: () => Promise.resolve(true),
  acceptsKeys: () => true,
};

const decoders: Readonly<Record<string, (bytes: Bytes) => unknown>> = {
  parseFrame: (bytes) => parseFrame(bytes),
  parseEnvelope: (bytes) => parseEnvelope(bytes),
  parseRosterEntry: (bytes) => parseRosterEntry(bytes),
  parseBundleHead: (bytes) => parseBundleHead(bytes),
  readBundleItem: (bytes) => readBundleItem(bytes, 0),
  parseFrontier: (bytes) => parseFrontier(`TEREN-F1:${bytesToBase64url(bytes)}`),
  parseJoinRequest: (bytes) => parseJoinRequest(space, bytes),
  parseFrameList: (bytes) => parseFrameList(bytes),
  refusalFromBody: (bytes) => refusalFromBody(bytes),
  createFrameReader: (bytes) => createFrameReader().read(bytes),
  ...Object.fromEntries(
    types.flatMap((type) => [
      [`parseClientFrame ${type}`, (bytes: Bytes) => parseClientFrame({ type, payload: bytes })],
      [`parseServerFrame ${type}`, (bytes: Bytes) => parseServerFrame({ type, payload: bytes })],
    ]),
  ),
};

const arbitraryBytes = (maxLength: number) =>
  fc.uint8Array({ maxLength }).map((bytes) => new Uint8Array(bytes));

/** Honest bytes with a few of them changed, cut off, doubled or put in. */
const damaged = (honest: readonly Bytes[]) =>
  fc
    .record({
      from: fc.constantFrom(...honest),
      changes: fc.array(fc.record({ at: fc.nat(), to: fc.nat(255) }), { maxLength: 4 }),
      cut: fc.option(fc.nat(), { nil: undefined }),
      insert: fc.option(fc.record({ at: fc.nat(), bytes: arbitraryBytes(12) }), { nil: undefined }),
    })
    .map(({ from, changes, cut, insert }) => {
      let bytes = from.slice();
      for (const { at, to } of changes) if (bytes.length > 0) bytes[at % bytes.length] = to;
      if (insert) {
        const at = insert.at % (bytes.length + 1);
        bytes = concat(bytes.subarray(0, at), insert.bytes, bytes.subarray(at));
      }
      return cut === undefined ? bytes : bytes.slice(0, cut % (bytes.length + 1));
    });

const contents = { space, madeAt: 1_790_000_000_000, roster: 2, envelopes: 40, blobs: 1 };
const honestPayloads = [
  ...allFrames().map(({ message }) => message.payload),
  encodeBundleHead({ nonce: new Uint8Array(16), boxes: [new Uint8Array(80)], phrase: undefined }),
  encodeBundleItem({ type: "contents", contents }),
  encodeBundleItem({ type: "envelope", envelope: new Uint8Array(100) }),
];

describe("decoders", () => {
  test.each(Object.keys(decoders))("%s never throws", (name) => {
    const decode = decoders[name]!;
    fc.assert(
      fc.property(fc.oneof(arbitraryBytes(400), damaged(honestPayloads)), (bytes) => {
        decode(bytes);
      }),
      { numRuns: 1_000 },
    );
  });

  test("a roster is extended or it is not, whatever the entry", async () => {
    const entries = allFrames().flatMap(({ frame }) =>
      frame.type === "roster" ? frame.entries : [],
    );
    const [genesis] = entries;
    const founded = await extendRoster(check, undefined, genesis!);
    if (!founded.ok) throw new Error("the genesis is sound");
    await fc.assert(
      fc.asyncProperty(damaged(entries), fc.boolean(), async (bytes, isFirst) => {
        await extendRoster(check, isFirst ? undefined : founded.value, bytes);
      }),
      { numRuns: 3_000 },
    );
  });

  test("what is read is not longer than what was given", () => {
    fc.assert(
      fc.property(
        fc.oneof(arbitraryBytes(400), damaged(honestPayloads)),
        fc.constantFrom(...types),
        (payload, type) => {
          const sizes = [
            parseClientFrame({ type, payload }),
            parseServerFrame({ type, payload }),
          ].map((parsed) => (parsed.ok ? sizeOf(parsed.value) : 0));
          expect(Math.max(...sizes)).toBeLessThan(payload.length * 12 + 200);
        },
      ),
      { numRuns: 4_000 },
    );
  });

  test.each([
    ["a push", frameTypes.push],
    ["a batch", frameTypes.batch],
    ["a roster", frameTypes.roster],
    ["requests to join", frameTypes.joins],
  ])("%s of nothing but empty items is not unfolded", (_, type) => {
    const payload = new Uint8Array(limits.messageBytes);
    expect(parseClientFrame({ type, payload }).ok).toBe(false);
    expect(parseServerFrame({ type, payload }).ok).toBe(false);
  });

  test("a peer that sends parts without end is held to the limit", () => {
    for (const pieceBytes of [0, 1, 1_024, 8_000]) {
      const joiner = createPartJoiner();
      const payload = new Uint8Array(1 + pieceBytes);
      payload[0] = 1;
      let held = 0;
      while (joiner.add({ type: frameTypes.part, payload }).ok && held < 10_000) held++;
      expect(held * pieceBytes).toBeLessThanOrEqual(limits.messageBytes);
      expect(held).toBeLessThanOrEqual(limits.messageBytes / 1_024);
    }
  });

  test("lengths that lie allocate nothing", () => {
    const before = process.memoryUsage().arrayBuffers;
    const lie = Uint8Array.of(0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x0f);
    for (let i = 0; i < 2_000; i++)
      for (const type of types) parseServerFrame({ type, payload: lie });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(64 * 1024 * 1024);
  });
});

/** Roughly what a value holds in memory, in bytes: its byte arrays, and something for each object around them. */
function sizeOf(value: unknown): number {
  if (value instanceof Uint8Array) return value.length;
  if (value instanceof Map) return [...value].reduce((sum, pair) => sum + 8 + sizeOf(pair[1]), 0);
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + sizeOf(item), 0);
  if (typeof value === "object" && value !== null) return sizeOf(Object.values(value));
  return typeof value === "string" ? value.length : 8;
}
