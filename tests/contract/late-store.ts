import { expect, test } from "vitest";
import type { LateEnvelope, LateStore } from "../../server/late/late-store.ts";
import { parseDeviceId } from "../../src/base/ids.ts";
import type { SpaceId } from "../../src/protocol/roster.ts";

const space = "5a".repeat(32) as SpaceId;
const otherSpace = "5a0f".repeat(16) as SpaceId;
/** The networks that are there. */
export const lateSpaces = [space, otherSpace] as const;
const zsanett = parseDeviceId("1b".repeat(8))!;
const ilona = parseDeviceId("0c".repeat(8))!;
const left = (device: LateEnvelope["device"], gctr: number, content = gctr): LateEnvelope => ({
  device,
  gctr,
  storedAt: 1_790_000_000_000 + gctr,
  envelope: new Uint8Array(1_000).fill(content),
});
const room = { bytes: 1_000_000, envelopes: 100 };

/** What every store of late work promises. `reopen` gives the same store again, as after a restart. */
export function lateStoreContract(
  open: () => Promise<{ readonly store: LateStore; readonly reopen: () => Promise<LateStore> }>,
): void {
  test("what a removed phone left is there by device and counter, after a restart too, and in no other network", async () => {
    const { store, reopen } = await open();
    expect(await store.holdsAny(space)).toBe(false);
    for (const late of [left(zsanett, 12), left(zsanett, 9), left(ilona, 30)])
      expect(await store.put(space, late, room)).toBe("stored");
    for (const each of [store, await reopen()]) {
      expect(await each.read(space, undefined, room.bytes)).toEqual([
        left(ilona, 30),
        left(zsanett, 9),
        left(zsanett, 12),
      ]);
      expect(await each.read(space, { device: zsanett, gctr: 9 }, 1)).toEqual([left(zsanett, 12)]);
      expect(await each.read(space, undefined, 1_001)).toHaveLength(2);
      expect(await each.holdsAny(space)).toBe(true);
      expect(await each.holdsAny(otherSpace)).toBe(false);
    }
  });

  test("the same again changes nothing, and other bytes do not take its place", async () => {
    const { store } = await open();
    await store.put(space, left(zsanett, 9), room);
    expect(await store.put(space, { ...left(zsanett, 9), storedAt: 5 }, room)).toBe("there");
    expect(await store.put(space, left(zsanett, 9, 77), room)).toBe("differs");
    expect(await store.read(space, undefined, room.bytes)).toEqual([left(zsanett, 9)]);
  });

  test("one device leaves as much as it may and no more, whoever brings it at once", async () => {
    const { store } = await open();
    const most = { bytes: 3_000, envelopes: 100 };
    const answers = await Promise.all(
      [1, 2, 3, 4, 5].map((gctr) => store.put(space, left(zsanett, gctr), most)),
    );
    expect(answers.toSorted()).toEqual(["full", "full", "stored", "stored", "stored"]);
    expect(await store.put(space, left(ilona, 1), most)).toBe("stored");
    expect(await store.put(space, left(ilona, 2), { bytes: 9_000, envelopes: 1 })).toBe("full");
  });

  test("what was decided goes, and what the phone left behind it stays", async () => {
    const { store, reopen } = await open();
    for (const late of [left(zsanett, 9), left(zsanett, 10), left(zsanett, 11), left(ilona, 3)])
      await store.put(space, late, room);
    await store.drop(space, { device: zsanett, gctr: 10 });
    for (const each of [store, await reopen()])
      expect(await each.read(space, undefined, room.bytes)).toEqual([
        left(ilona, 3),
        left(zsanett, 11),
      ]);
  });
}
