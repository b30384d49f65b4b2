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

  test("what was erased is gone, makes room, and does not come again by a phone that was away", async () => {
    const { store, reopen } = await open();
    for (const index of [0, 1, 2]) await store.put(space, photo, index, chunk(index), 4_000);
    await store.put(space, letter, 0, chunk(7), 4_000);
    await store.erase(space, photo);
    await store.erase(space, photo);
    for (const each of [store, await reopen()]) {
      expect(await each.isErased(space, photo)).toBe(true);
      for (const [at, other] of [
        [space, letter],
        [otherSpace, photo],
      ] as const)
        // prettier-ignore
        expect(await each.isErased(at, other)).toBe(false);
      expect(await each.get(space, photo, 1)).toBeUndefined();
      expect(await each.put(space, photo, 1, chunk(1), 4_000)).toBe("erased");
      expect(await each.put(space, photo, 3, chunk(1), 4_000)).toBe("erased");
      expect(await each.get(space, letter, 0)).toEqual(chunk(7));
      expect(await each.bytesOf(space)).toBe(1_000);
      expect(await each.put(otherSpace, photo, 0, chunk(1), 4_000)).toMatch(/stored|there/);
    }
    // One that never came: its phone has it still, and will offer it.
    const late = "0c".repeat(16) as BlobId;
    await store.erase(space, late);
    expect(await store.put(space, late, 0, chunk(1), 4_000)).toBe("erased");
  });

  test("an operator sees what there is, and a closed network leaves nothing", async () => {
    const { store, reopen } = await open();
    for (const index of [0, 2, 10]) await store.put(space, photo, index, chunk(index), room);
    await store.put(space, letter, 0, chunk(1), room);
    await store.erase(space, letter);
    await store.put(otherSpace, letter, 0, chunk(1), room);
    const again = await reopen();
    expect((await again.spaces()).toSorted()).toEqual([otherSpace, space].toSorted());
    expect((await again.list(space)).toSorted((a, b) => (a.blob < b.blob ? -1 : 1))).toEqual([
      { blob: letter, indexes: [], isErased: true },
      { blob: photo, indexes: [0, 2, 10], isErased: false },
    ]);
    await again.eraseSpace(space);
    expect(await again.spaces()).toEqual([otherSpace]);
    expect(await again.list(space)).toEqual([]);
    expect(await again.get(space, photo, 0)).toBeUndefined();
    expect(await again.bytesOf(space)).toBe(0);
    expect(await again.get(otherSpace, letter, 0)).toEqual(chunk(1));
  });
}
