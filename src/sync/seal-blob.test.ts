import { expect, test } from "vitest";
import { openSuite } from "../crypto/open-suite.ts";
import type { Bytes } from "../base/bytes.ts";
import { limits } from "../protocol/limits.ts";
import type { SpaceId } from "../protocol/roster.ts";
import { chunksOf, mostBlobBytes, openBlob, sealBlob } from "./seal-blob.ts";

const random = { bytes: (length: number) => crypto.getRandomValues(new Uint8Array(length)) };
const space = "5a".repeat(32) as SpaceId;
const otherSpace = "0f".repeat(32) as SpaceId;
const suite = await openSuite({ subtle: crypto.subtle, random });
const seal = (content: Bytes) => sealBlob({ suite, random }, space, content);
const content = (length: number): Bytes =>
  Uint8Array.from({ length }, (_, index) => (index * 7 + 3) & 0xff);

test("what was sealed opens, whatever its length, and no chunk is longer than the relay takes", async () => {
  for (const length of [0, 1, 127, 128, 32_737, 32_740, 70_000, 250_000, 2_200_000]) {
    const { ref, chunks } = await seal(content(length));
    expect([length, ref.chunks]).toEqual([length, chunksOf(length)]);
    expect(Math.max(...chunks.map((chunk) => chunk.length))).toBeLessThanOrEqual(
      limits.blobChunkBytes,
    );
    const opened = await openBlob(suite, space, ref, chunks);
    // Named byte by byte, what differs would take longer than the sealing.
    expect(opened && Buffer.compare(opened, content(length))).toBe(0);
  }
  expect(chunksOf(mostBlobBytes)).toBeLessThanOrEqual(limits.blobChunks);
});

test("cut off, reordered, mixed, changed, or in another network it does not open", async () => {
  const { ref, chunks } = await seal(content(100_000));
  const [first, second, third, ...rest] = chunks as [Bytes, Bytes, Bytes, ...Bytes[]];
  const opens = (given: readonly Bytes[], as = ref, where = space) =>
    openBlob(suite, where, as, given);
  expect(await opens(chunks)).toBeDefined();
  const shorter = chunks.slice(0, -1);
  expect(await opens(shorter)).toBeUndefined();
  expect(await opens(shorter, { ...ref, chunks: shorter.length, bytes: 65_000 })).toBeUndefined();
  expect(await opens([second, first, third, ...rest])).toBeUndefined();
  const other = await seal(content(100_000));
  expect(await opens([other.chunks[0]!, second, third, ...rest])).toBeUndefined();
  expect(await opens(chunks, { ...ref, key: other.ref.key })).toBeUndefined();
  expect(await opens(chunks, { ...ref, id: other.ref.id })).toBeUndefined();
  expect(await opens(chunks, { ...ref, bytes: ref.bytes - 1 })).toBeUndefined();
  expect(await opens(chunks, { ...ref, sha256: other.ref.key })).toBeUndefined();
  expect(await opens(chunks, ref, otherSpace)).toBeUndefined();
  const changed = first.slice();
  changed[40]! ^= 1;
  expect(await opens([changed, second, third, ...rest])).toBeUndefined();
});

test("nothing is derived from the content: the same picture twice has nothing in common", async () => {
  const [one, two] = [await seal(content(5_000)), await seal(content(5_000))];
  expect(one.ref.id).not.toBe(two.ref.id);
  expect(one.ref.key).not.toEqual(two.ref.key);
  expect(one.chunks).not.toEqual(two.chunks);
});
