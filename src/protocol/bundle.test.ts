import { expect, test } from "vitest";
import { blobIdFrom } from "./blob.ts";
import { encodeBundleHead, encodeBundleItem, parseBundleHead, readBundleItem, type BundleItem } from "./bundle.ts"; // prettier-ignore
import { frontierText, parseFrontier } from "./frontier.ts";
import type { SpaceId } from "./roster.ts";
import { snapshotIdFromHash } from "./snapshot.ts";

const bytesOf = (length: number, start = 1) =>
  Uint8Array.from({ length }, (_, index) => (start + index) & 0xff);
const head = { nonce: bytesOf(16), boxes: [bytesOf(80), bytesOf(80, 9)], phrase: undefined };

test("a head is read back, whatever follows it, and one that is cut or another file's is told apart", () => {
  const bytes = encodeBundleHead(head);
  const file = Uint8Array.of(...bytes, 1, 2, 3);
  expect(parseBundleHead(file)).toEqual({ ok: true, value: { head, length: bytes.length } });
  expect(parseBundleHead(bytes.slice(0, -1))).toEqual({ ok: false, error: { type: "Cut" } });
  expect(parseBundleHead(bytesOf(400))).toEqual({ ok: false, error: { type: "NoBundle" } });
  expect(parseBundleHead(new Uint8Array())).toEqual({ ok: false, error: { type: "NoBundle" } });
  const newer = bytes.slice();
  newer[8] = 2;
  expect(parseBundleHead(newer)).toEqual({ ok: false, error: { type: "NewerVersion" } });
});

test("items are read one after the other, what is not known is stepped over, and half an item waits for more", () => {
  const items = [
    { type: "contents", contents: { space: "5a".repeat(32) as SpaceId, madeAt: 1, roster: 2, envelopes: 3, blobs: 4 } },
    { type: "roster", position: 7, entry: bytesOf(90) },
    { type: "envelope", envelope: bytesOf(300) },
    { type: "blobChunk", blob: blobIdFrom(bytesOf(16)), index: 1, chunks: 2, isSmall: true, bytes: bytesOf(50) },
    { type: "snapshot", snapshot: snapshotIdFromHash(bytesOf(16)), answer: bytesOf(400) },
    { type: "snapshotPart", snapshot: snapshotIdFromHash(bytesOf(16)), index: 300, bytes: bytesOf(120) },
    { type: "end" },
  ] as const; // prettier-ignore
  const unknown = [200, 3, 1, 2, 3];
  const bytes = Uint8Array.of(...unknown, ...items.flatMap((item) => [...encodeBundleItem(item)]));
  const found: BundleItem[] = [];
  for (let at = 0; at < bytes.length;) {
    const read = readBundleItem(bytes, at);
    if (!read.ok || read.value === "more") throw new Error("a whole item");
    found.push(read.value.item);
    at = read.value.end;
  }
  expect(found).toEqual([{ type: "unknown" }, ...items]);
  const half = encodeBundleItem(items[2]).slice(0, 200);
  expect(readBundleItem(half, 0)).toEqual({ ok: true, value: "more" });
  expect(readBundleItem(Uint8Array.of(3, 0xff, 0xff, 0xff, 0x7f), 0).ok).toBe(false);
});

test("a frontier survives being a picture, and nothing else is taken for one", () => {
  const frontier = {
    spaceTag: bytesOf(8),
    rosterLength: 12,
    rosterHead: "0102030405060708",
    counters: [0, 1, 300, 70_000],
  };
  const text = frontierText(frontier);
  expect(parseFrontier(`  ${text}\n`)).toEqual(frontier);
  // Forty phones with a thousand envelopes each still fit a picture that a cheap camera reads.
  const many = { ...frontier, counters: Array.from({ length: 40 }, () => 1_000) };
  expect(frontierText(many).length).toBeLessThan(160);
  for (const wrong of [
    "",
    "TEREN-F1:",
    "TEREN-F1:####",
    text.slice(0, -2),
    `${text}AA`,
    "TEREN-J1:abc",
  ])
    // prettier-ignore
    expect({ [wrong]: parseFrontier(wrong) }).toEqual({ [wrong]: undefined });
});
