import fc from "fast-check";
import { expect, test } from "vitest";
import { parseChannelId } from "../base/ids.ts";
import { limits } from "../protocol/limits.ts";
import { createCompression } from "./compression.ts";
import { encodeContent, parseContent, type EntriesSection } from "./content.ts";
import { countEntries, halves, joined, packItems, saysWaiting, type PackItem } from "./pack.ts";

const compression = createCompression();
const encode = (content: PackItem) =>
  encodeContent(compression, {
    ...content,
    sentAt: 1_790_000_000,
    clockOffset: 0,
    rosterLength: 1,
    rosterHead: "0".repeat(16),
  });
const channelOf = (number: number) => parseChannelId(number.toString(16).padStart(16, "0"))!;

/** Writes of one phone: each continues its client's clock in the channel. */
const writes = fc
  .array(
    fc.record({
      channel: fc.nat(5),
      texts: fc.array(fc.string({ maxLength: 400 }), { minLength: 1, maxLength: 4 }),
    }),
    { minLength: 1, maxLength: 80 },
  ) // prettier-ignore
  .map((all) => {
    const clocks = new Map<number, number>();
    return all.map(({ channel, texts }, index): PackItem => {
      const clock = clocks.get(channel) ?? 0;
      clocks.set(channel, clock + texts.length);
      const entries = texts.map((text, at) => [index * 100 + at, { k: "note", text }] as const);
      return {
        seen: [[index % 3, index]],
        sections: [
          { type: "entries", channel: channelOf(channel), client: channel, clock, entries },
        ],
      };
    });
  });

test("packs hold every item once, in order, within the limits, and what belongs together is joined", () => {
  fc.assert(
    fc.property(writes, (items) => {
      const packs = packItems(items, encode)!;
      expect(packs.reduce((sum, pack) => sum + pack.items, 0)).toBe(items.length);
      let at = 0;
      for (const { items: count, content, encoded } of packs) {
        expect(encoded.length).toBeLessThan(limits.envelopeBytes);
        expect(content).toEqual(joined(items.slice(at, at + count)));
        const names = content.sections.map(({ channel }) => channel);
        expect(new Set(names).size).toBe(names.length);
        at += count;
      }
      const entriesIn = (parts: readonly PackItem[]) =>
        parts
          .flatMap(({ sections }) => sections)
          .flatMap((section) => (section.type === "entries" ? section.entries : []))
          .map(([tail]) => tail)
          .toSorted((a, b) => a - b);
      expect(entriesIn(packs.map(({ content }) => content))).toEqual(entriesIn(items));
    }),
    { numRuns: 60 },
  );
});

test("what is random does not fit, and becomes several envelopes of about the size that is aimed for", () => {
  const items = Array.from({ length: 60 }, (_, index): PackItem => ({
    seen: [],
    sections: [section(index, 2_000)],
  }));
  const packs = packItems(items, encode)!;
  expect(packs.length).toBeGreaterThan(3);
  for (const { encoded } of packs.slice(0, -1)) {
    expect(encoded.length).toBeLessThanOrEqual(limits.envelopeTargetBytes);
    expect(encoded.length).toBeGreaterThan(limits.envelopeTargetBytes / 2);
  }
});

test("one entry longer than an envelope is refused, a long one alone is taken", () => {
  expect(packItems([{ seen: [], sections: [section(1, 80_000)] }], encode)).toBeUndefined();
  expect(packItems([{ seen: [], sections: [section(1, 40_000)] }], encode)).toHaveLength(1);
});

test("a section is halved between entries, with clocks that go on", () => {
  const long: EntriesSection = {
    type: "entries",
    channel: channelOf(1),
    client: 7,
    clock: 3,
    entries: Array.from({ length: 5 }, (_, tail) => [tail, {}] as const),
  };
  const [first, second] = halves(long);
  expect([...first!.entries, ...second!.entries]).toEqual(long.entries);
  expect(second!.clock).toBe(3 + first!.entries.length);
  expect(halves({ ...long, entries: [[1, {}]] })).toHaveLength(1);
});

function section(index: number, length: number): EntriesSection {
  let state = index + 1;
  let text = "";
  while (text.length < length) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    text += String.fromCharCode(33 + ((state >>> 16) % 90));
  }
  return { type: "entries", channel: channelOf(index), client: index, clock: 0, entries: [[index, { k: "note", text }]] }; // prettier-ignore
}

test("every pack but the last says how many entries wait behind it, and is still short enough", () => {
  fc.assert(
    fc.property(writes, (items) => {
      const packs = saysWaiting(packItems(items, encode)!, encode);
      for (const [index, { encoded, content }] of packs.entries()) {
        const behind = packs
          .slice(index + 1)
          .reduce((sum, pack) => sum + countEntries(pack.content.sections), 0);
        const waits = content.sections.flatMap((one) =>
          one.type === "waiting" ? one.entries : [],
        );
        expect(waits).toEqual([behind].filter((count) => count > 0));
        expect(parseContent(compression, encoded)).toMatchObject({ ok: true, value: content });
        expect(encoded.length).toBeLessThan(limits.envelopeTargetBytes);
        // What was said of it is not said again when it is packed anew.
        expect(joined([content]).sections).toEqual(
          content.sections.filter(({ type }) => type !== "waiting"),
        );
      }
    }),
    { numRuns: 60 },
  );
});
