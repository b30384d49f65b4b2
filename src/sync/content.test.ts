import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bytesToHex, hexToBytes, ownBytes } from "../base/bytes.ts";
import { parseChannelId } from "../base/ids.ts";
import { limits } from "../protocol/limits.ts";
import { createCompression } from "./compression.ts";
import {
  encodeContent,
  parseContent,
  waitingSection,
  type Content,
  type Section,
} from "./content.ts";

const compression = createCompression();

const channel = fc
  .uint8Array({ minLength: 8, maxLength: 8 })
  .map((bytes) => parseChannelId(bytesToHex(bytes))!);
const uint32 = fc.integer({ min: 0, max: 0xffffffff });
const marks = fc.array(fc.tuple(fc.nat(300), fc.nat()), { maxLength: 5 });
/** As JSON says it: no -0, no holes. */
const json = fc
  .jsonValue({ maxDepth: 4 })
  .map((value) => JSON.parse(JSON.stringify(value)) as unknown);
const value = fc.oneof(
  fc.dictionary(fc.string(), json, { maxKeys: 6 }),
  fc.record({
    k: fc.constantFrom("fact", "followUp"),
    f: fc.constantFrom("region", "note"),
    v: json,
    at: fc.integer({ min: 1_600_000_000_000, max: 2_000_000_000_000 }),
    r: fc.array(
      fc.string({
        unit: fc.constantFrom(..."ABCXYZabcxyz0189-_".split("")),
        minLength: 11,
        maxLength: 11,
      }),
    ),
    other: fc.string({
      unit: fc.constantFrom(..."0123456789abcdef".split("")),
      minLength: 16,
      maxLength: 16,
    }),
  }),
);
const section: fc.Arbitrary<Section> = fc.oneof(
  fc.record({
    type: fc.constant("entries" as const),
    channel,
    client: uint32,
    clock: fc.nat(10_000),
    entries: fc.array(fc.tuple(uint32, value), { minLength: 1, maxLength: 6 }),
  }),
  fc.record({ type: fc.constant("receipt" as const), channel, seen: marks }),
  fc.record({ type: fc.constant("shred" as const), channel }),
  fc.record({ type: fc.constant("read" as const), channel, seen: marks }),
  fc.nat().map(waitingSection),
);
const content: fc.Arbitrary<Content> = fc.record({
  sentAt: fc.nat(2_000_000_000),
  clockOffset: fc.integer({ min: -400_000_000, max: 400_000_000 }),
  rosterLength: fc.nat(4_000),
  rosterHead: fc.uint8Array({ minLength: 8, maxLength: 8 }).map(bytesToHex),
  seen: marks,
  sections: fc.array(section, { maxLength: 6 }),
});

const waits = (entries: number): Content => ({
  sentAt: 1_790_000_000,
  clockOffset: 0,
  rosterLength: 7,
  rosterHead: "68b8ee5235c832cd",
  seen: [],
  sections: [waitingSection(entries)],
});

/** Its bytes, with a section of this type and these bytes. */
function waitsIn(type: string, rest: string): string {
  const raw = `80f7c4d506000768b8ee5235c832cd00010000000000000000${type}${rest}`;
  return `0100${(raw.length / 2).toString(16)}${raw}00`;
}

describe("the content of an envelope", () => {
  test("comes back as it was", () => {
    fc.assert(
      fc.property(content, (one) => {
        const parsed = parseContent(compression, encodeContent(compression, one));
        expect(parsed).toEqual({ ok: true, value: one });
      }),
      { numRuns: 120 },
    );
  });

  test("says how much waits behind it in the bytes of the document", () => {
    const bytes = encodeContent(compression, waits(300));
    expect(bytesToHex(bytes)).toBe(waitsIn("04", "02ac02"));
    expect(parseContent(compression, bytes)).toEqual({ ok: true, value: waits(300) });
  });

  test("is read without a section of a kind that came later, and not when it says that the section is longer than it is", () => {
    const read = (type: string, rest: string) =>
      parseContent(compression, ownBytes(hexToBytes(waitsIn(type, rest))!));
    expect(read("4d", "03aabbcc")).toEqual({ ok: true, value: { ...waits(0), sections: [] } });
    expect(read("4d", "00")).toEqual({ ok: true, value: { ...waits(0), sections: [] } });
    for (const [type, rest] of [
      ["4d", "04aabbcc"],
      ["4d", "02aabbcc"],
      ["04", "00"],
      ["04", "020101"],
      ["03", "0101"],
      ["00", "00"],
    ])
      // prettier-ignore
      expect({ type, rest, ok: read(type!, rest!).ok }).toEqual({ type, rest, ok: false });
  });

  test("is never read wrongly from damaged bytes, and never throws", () => {
    fc.assert(
      fc.property(content, fc.nat(), fc.nat(255), (one, place, byte) => {
        const bytes = encodeContent(compression, one);
        bytes[place % bytes.length] = byte;
        const parsed = parseContent(compression, bytes);
        expect(typeof parsed.ok).toBe("boolean");
      }),
      { numRuns: 150 },
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(typeof parseContent(compression, bytes).ok).toBe("boolean");
      }),
    );
  });

  test("does not grow beyond its limit, whatever it says of itself", () => {
    // 48 KB of zeros' zeros: deflate makes a thousandfold of it.
    const bomb = compression.deflate(new Uint8Array(2_000_000))!;
    const said = (length: number) => {
      const varint = [];
      for (let rest = length; ; rest = Math.floor(rest / 128)) {
        varint.push(rest >= 128 ? (rest % 128) | 128 : rest);
        if (rest < 128) break;
      }
      return ownBytes(Uint8Array.of(1, 1, 1, 0, ...varint, ...bomb));
    };
    expect(parseContent(compression, said(2_000_000)).ok).toBe(false);
    expect(parseContent(compression, said(limits.contentBytes - 1)).ok).toBe(false);
    expect(parseContent(compression, said(100)).ok).toBe(false);
    expect(compression.inflate(bomb, 1_000)).toBeUndefined();
  });

  test("of many entries with little that is new packs to a fraction", () => {
    const sections = Array.from({ length: 40 }, (_, index): Section => ({
      type: "entries",
      channel: parseChannelId(index.toString(16).padStart(16, "0"))!,
      client: index,
      clock: 0,
      entries: [
        [index, { k: "followUp", methods: ["personal_oral"], channel: "phone", on: "2026-11-12", clock: false, note: "Azt mondta, hogy a gyerekek nem járnak iskolába.", at: 1_790_000_000_000 + index * 86_400_000, z: 60 }], // prettier-ignore
      ],
    }));
    const one = { sentAt: 1_790_000_000, clockOffset: 0, rosterLength: 3, rosterHead: "0".repeat(16), seen: [], sections }; // prettier-ignore
    expect(encodeContent(compression, one).length).toBeLessThan(40 * 40);
  });
});
