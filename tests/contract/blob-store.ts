import { expect, test } from "vitest";
import type { BlobStore } from "../../server/blobs/blob-store.ts";
import type { Bytes } from "../../src/base/bytes.ts";
import type { BlobId } from "../../src/protocol/blob.ts";
import type { SpaceId } from "../../src/protocol/roster.ts";

const space = "5a".repeat(32) as SpaceId;
const otherSpace = "5a0f".repeat(16) as SpaceId;
const letter = "1b".repeat(16) as BlobId;
const photo = "1b2c".repeat(8) as BlobId;
const chunk = (content: number, length = 1_000): Bytes => new Uint8Array(length).fill(content);
const room = 1_000_000;

/** What every store of a relay's files promises. `reopen` gives the same store again, as after a restart. */
export function blobStoreContract(
  open: () => Promise<{ readonly store: BlobStore; readonly reopen: () => Promise<BlobStore> }>,
): void {
  test("what was put is there, after a restart too, in its place and in no other", async () => {
    const { store, reopen } = await open();
    expect(await store.put(space, letter, 0, chunk(1), room)).toBe("stored");
    expect(await store.put(space, letter, 11, chunk(2), room)).toBe("stored");
    for (const each of [store, await reopen()]) {
      expect(await each.get(space, letter, 0)).toEqual(chunk(1));
      expect(await each.get(space, letter, 11)).toEqual(chunk(2));
      expect(await each.get(space, letter, 1)).toBeUndefined();
      expect(await each.get(space, photo, 0)).toBeUndefined();
      expect(await each.get(otherSpace, letter, 0)).toBeUndefined();
      expect(await each.bytesOf(space)).toBe(2_000);
      expect(await each.bytesOf(otherSpace)).toBe(0);
    }
  });

  test("the same again changes nothing, and other bytes do not take its place", async () => {
    const { store } = await open();
    await store.put(space, letter, 0, chunk(1), room);
    expect(await store.put(space, letter, 0, chunk(1), room)).toBe("there");
    expect(await store.put(space, letter, 0, chunk(9), room)).toBe("differs");
    expect(await store.get(space, letter, 0)).toEqual(chunk(1));
    expect(await store.bytesOf(space)).toBe(1_000);
  });

  test("a space is filled up to its bound and not above, whoever puts at once", async () => {
    const { store, reopen } = await open();
    const put = (each: BlobStore, index: number) =>
      each.put(space, photo, index, chunk(index), 3_000);
    const answers = await Promise.all([0, 1, 2, 3, 4].map((index) => put(store, index)));
    expect(answers.toSorted()).toEqual(["full", "full", "stored", "stored", "stored"]);
    expect(await store.put(otherSpace, photo, 0, chunk(1), 3_000)).toBe("stored");
    expect(await put(await reopen(), 7)).toBe("full");
    // What is there already needs no room.
    expect(await put(store, answers.indexOf("stored"))).toBe("there");
  });
}
