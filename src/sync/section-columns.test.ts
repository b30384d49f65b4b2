import fc from "fast-check";
import { expect, test } from "vitest";
import * as Y from "yjs";
import { bytesToBase64url, type Bytes } from "../base/bytes.ts";
import type { ChannelId } from "../base/ids.ts";
import { readLogUpdate } from "./log-update.ts";
import { sectionsFromColumns, sectionsToColumns, type Section } from "./section-columns.ts";

const channel = "00112233445566ff" as ChannelId;

function idOf(client: number, n: number): string {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setUint32(0, client);
  new DataView(bytes.buffer).setUint32(4, n);
  return bytesToBase64url(bytes);
}

function updateOf(client: number, values: readonly unknown[]): Bytes {
  const doc = new Y.Doc();
  doc.clientID = client;
  const log = doc.getMap("log");
  doc.transact(() => values.forEach((value, n) => log.set(idOf(client, n), value)));
  return new Uint8Array(Y.encodeStateAsUpdate(doc));
}

const update = (client: number, values: readonly unknown[]): Section => ({
  channel,
  type: "update",
  body: updateOf(client, values),
});

test("what two workers wrote comes back byte for byte", () => {
  const sections = [
    update(7, [
      {
        k: "followUp",
        at: 1_790_000_000_000,
        on: "2026-11-22T14:30",
        note: "Őszi\nszünet",
        minutes: 30,
      },
      { k: "fact", at: 1_790_000_100_000, f: "children", v: 4, r: [idOf(9, 1)] },
    ]),
    update(4_000_000_000, [{ k: "followUp", at: 5, on: "2026", note: "", minutes: 0 }]),
    { channel, type: "receipt", body: new Uint8Array([1, 2, 3]) } as Section,
  ];
  expect(sectionsFromColumns(sectionsToColumns(sections))).toEqual({ ok: true, value: sections });
});

test("any plain value comes back, also those that columns cannot hold", () => {
  const value = fc.oneof(
    fc.dictionary(fc.string(), fc.jsonValue(), { noNullPrototype: true }),
    fc.record(
      { k: fc.string(), at: fc.double(), r: fc.array(fc.string()) },
      { noNullPrototype: true },
    ),
    fc.jsonValue(),
    fc.constant(-0),
    fc.constant({ "2": 1, "1": 2, at: 1 }),
  );
  fc.assert(
    fc.property(
      fc.array(fc.array(value, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
      (docs) => {
        const sections = docs.map((values, n) => update(1000 + n, values));
        expect(sectionsFromColumns(sectionsToColumns(sections))).toEqual({
          ok: true,
          value: sections,
        });
      },
    ),
    { numRuns: 200 },
  );
});

test("bytes from a hostile member are refused, never thrown at us", () => {
  const good = sectionsToColumns([update(7, [{ k: "fact", at: 1, f: "a", v: "b" }])]);
  fc.assert(
    fc.property(fc.nat(), fc.nat(255), fc.boolean(), (place, byte, inText) => {
      const plain = new Uint8Array(good.plain);
      const text = new Uint8Array(good.text);
      const target = inText ? text : plain;
      target[place % target.length] = byte;
      const read = sectionsFromColumns({ plain, text });
      if (!read.ok) expect(read.error.type).toBe("Malformed");
    }),
    { numRuns: 500 },
  );
});

test("an update that writes over, deletes or borrows another's id is not append-only", () => {
  const doc = new Y.Doc();
  doc.clientID = 7;
  doc.getMap("log").set(idOf(7, 0), { k: "fact" });
  expect(readLogUpdate(Y.encodeStateAsUpdate(doc)).ok).toBe(true);

  doc.getMap("log").set(idOf(7, 0), { k: "fact", v: "changed" });
  expect(readLogUpdate(Y.encodeStateAsUpdate(doc)).ok).toBe(false);

  const other = new Y.Doc();
  other.clientID = 8;
  other.getMap("log").set(idOf(7, 1), { k: "fact" });
  expect(readLogUpdate(Y.encodeStateAsUpdate(other))).toMatchObject({
    error: { why: "an id of another client" },
  });

  const text = new Y.Doc();
  text.getText("log").insert(0, "x");
  expect(readLogUpdate(Y.encodeStateAsUpdate(text)).ok).toBe(false);
});
