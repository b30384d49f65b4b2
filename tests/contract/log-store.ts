import { expect, test } from "vitest";
import { streamOf } from "../../server/compaction.ts";
import type { LogStore } from "../../server/store/log-store.ts";
import { hexToBytes, type Bytes } from "../../src/base/bytes.ts";
import type { DeviceId } from "../../src/base/ids.ts";
import type { EnvelopeId } from "../../src/protocol/envelope.ts";
import type { InvitationId, SpaceId } from "../../src/protocol/roster.ts";
import type { SnapshotId } from "../../src/protocol/snapshot.ts";

const space = "5a".repeat(32) as SpaceId;
const otherSpace = "0f".repeat(32) as SpaceId;
const ilona = "11".repeat(8) as DeviceId;
const marek = "22".repeat(8) as DeviceId;
const invitation = "33".repeat(8) as InvitationId;
const otherInvitation = "44".repeat(8) as InvitationId;

const envelopeOf = (device: DeviceId, gctr: number, length = 100): Bytes =>
  new Uint8Array(length).fill(Number.parseInt(device.slice(0, 2), 16) + gctr);
const item = (device: DeviceId, gctr: number, content = 0, mayLeaveGap = false) => ({
  device,
  gctr,
  id: (gctr * 256 + content).toString(16).padStart(32, "0") as EnvelopeId,
  envelope: envelopeOf(device, gctr),
  mayLeaveGap,
});
const stored = (sequence: number, isNew = true, storedAt = 1_000) => ({
  type: "Stored",
  sequence,
  storedAt,
  isNew,
});

/** What every store of a relay's log promises. `reopen` gives the same log again, as after a restart. */
export function logStoreContract(
  open: () => Promise<{ readonly store: LogStore; readonly reopen: () => Promise<LogStore> }>,
): void {
  async function withSpace() {
    const opened = await open();
    expect(await opened.store.createSpace(space, Uint8Array.of(1))).toBe(true);
    return opened;
  }

  test("a space is there once it is created, and is created once", async () => {
    const { store } = await open();
    expect(await store.openSpace(space)).toBeUndefined();
    expect(await store.createSpace(space, Uint8Array.of(1))).toBe(true);
    expect(await store.createSpace(space, Uint8Array.of(2))).toBe(false);
    expect(await store.openSpace(space)).toEqual({
      head: 0,
      bytes: 0,
      roster: [Uint8Array.of(1)],
    });
    expect(await store.openSpace(otherSpace)).toBeUndefined();
  });

  test("a space is found by how its name begins, and no other", async () => {
    const { store } = await withSpace();
    await store.createSpace(otherSpace, Uint8Array.of(2));
    const named = (name: string) => store.findSpace(hexToBytes(name.slice(0, 20))!);
    expect(await named(space)).toBe(space);
    expect(await named(otherSpace)).toBe(otherSpace);
    expect(await named("ff".repeat(10))).toBeUndefined();
    expect(await named(space.slice(0, 18) + "77")).toBeUndefined();
  });

  test("envelopes get sequences without a gap, space by space", async () => {
    const { store } = await withSpace();
    await store.createSpace(otherSpace, Uint8Array.of(2));
    expect(await store.append(space, [item(ilona, 1), item(ilona, 2)], 1_000)).toEqual({
      results: [stored(1), stored(2)],
      head: 2,
    });
    expect((await store.append(otherSpace, [item(ilona, 1)], 1_000)).results).toEqual([stored(1)]);
    expect((await store.append(space, [item(marek, 1)], 2_000)).results).toEqual([
      stored(3, true, 2_000),
    ]);
    expect(await store.openSpace(space)).toMatchObject({ head: 3, bytes: 300 });
    expect(await store.read(space, 1, 10_000)).toEqual([
      { sequence: 2, storedAt: 1_000, envelope: envelopeOf(ilona, 2) },
      { sequence: 3, storedAt: 2_000, envelope: envelopeOf(marek, 1) },
    ]);
    expect(await store.read(otherSpace, 0, 10_000)).toHaveLength(1);
  });

  test("what comes again is confirmed again with its first place", async () => {
    const { store } = await withSpace();
    await store.append(space, [item(ilona, 1), item(ilona, 2)], 1_000);
    expect(await store.append(space, [item(ilona, 1), item(ilona, 3)], 5_000)).toEqual({
      results: [stored(1, false), stored(3, true, 5_000)],
      head: 3,
    });
    expect(await store.read(space, 0, 10_000)).toHaveLength(3);
  });

  test("from its author an envelope does not come before the one it follows", async () => {
    const { store } = await withSpace();
    const { results, head } = await store.append(space, [item(ilona, 1), item(ilona, 3)], 1_000);
    expect(results).toEqual([stored(1), { type: "Gap", expected: 2 }]);
    expect(head).toBe(1);
  });

  test("the same counter with other content is a fork", async () => {
    const { store } = await withSpace();
    await store.append(space, [item(ilona, 1, 7)], 1_000);
    const { results } = await store.append(space, [item(ilona, 1, 8)], 1_000);
    expect(results).toEqual([{ type: "Fork" }]);
    expect(await store.read(space, 0, 10_000)).toHaveLength(1);
  });

  test("another member may leave gaps, and heads count only what has none", async () => {
    const { store, reopen } = await withSpace();
    await store.append(space, [item(ilona, 1), item(marek, 1)], 1_000);
    const beyond = [item(ilona, 3, 0, true), item(ilona, 4, 0, true), item(marek, 9, 0, true)];
    expect((await store.append(space, beyond, 1_000)).results.map(({ type }) => type)).toEqual([
      "Stored",
      "Stored",
      "Stored",
    ]);
    expect(await store.heads(space)).toEqual(new Map([[ilona, 1], [marek, 1]])); // prettier-ignore

    // Its author fills the gap, and what lay beyond counts; also after a restart.
    const again = await reopen();
    expect((await again.append(space, [item(ilona, 2)], 1_000)).results).toEqual([stored(6)]);
    expect(await again.heads(space)).toEqual(new Map([[ilona, 4], [marek, 1]])); // prettier-ignore
    expect((await again.append(space, [item(ilona, 4)], 1_000)).results).toEqual([
      stored(4, false),
    ]);
    expect((await again.append(space, [item(ilona, 5)], 1_000)).results).toEqual([stored(7)]);
  });

  test("a device that never wrote has no head, one known only from beyond a gap neither", async () => {
    const { store } = await withSpace();
    await store.append(space, [item(ilona, 5, 0, true)], 1_000);
    expect(await store.heads(space)).toEqual(new Map());
    expect((await store.append(space, [item(ilona, 2)], 1_000)).results).toEqual([
      { type: "Gap", expected: 1 },
    ]);
  });

  test("a read gives at least one entry and no more than asked for", async () => {
    const { store } = await withSpace();
    await store.append(
      space,
      [1, 2, 3, 4].map((gctr) => item(ilona, gctr)),
      1_000,
    );
    const sequences = async (after: number, maxBytes: number) =>
      (await store.read(space, after, maxBytes)).map(({ sequence }) => sequence);
    expect(await sequences(0, 1)).toEqual([1]);
    expect(await sequences(0, 200)).toEqual([1, 2]);
    expect(await sequences(0, 299)).toEqual([1, 2]);
    expect(await sequences(3, 10_000)).toEqual([4]);
    expect(await sequences(4, 10_000)).toEqual([]);
    expect(await sequences(40, 10_000)).toEqual([]);
  });

  test("the roster grows by compare and swap: of two who add at once, one does", async () => {
    const { store } = await withSpace();
    const added = await Promise.all([
      store.appendRoster(space, Uint8Array.of(2), 1),
      store.appendRoster(space, Uint8Array.of(3), 1),
    ]);
    expect(added).toEqual([true, false]);
    expect(await store.roster(space, 0)).toEqual([Uint8Array.of(1), Uint8Array.of(2)]);
    expect(await store.roster(space, 1)).toEqual([Uint8Array.of(2)]);
    expect(await store.roster(space, 2)).toEqual([]);
  });

  test("an invitation holds so many requests, and the same one counts once", async () => {
    const { store } = await withSpace();
    const request = (byte: number) => new Uint8Array(70).fill(byte);
    expect(await store.addJoin(space, invitation, request(1), 2)).toBe(true);
    expect(await store.addJoin(space, invitation, request(1), 2)).toBe(true);
    expect(await store.addJoin(space, invitation, request(2), 2)).toBe(true);
    expect(await store.addJoin(space, invitation, request(3), 2)).toBe(false);
    expect(await store.addJoin(space, otherInvitation, request(4), 2)).toBe(true);
    expect(await store.joins(space)).toEqual([
      { invitation, request: request(1) },
      { invitation, request: request(2) },
      { invitation: otherInvitation, request: request(4) },
    ]);
    await store.dropJoin(space, request(1));
    await store.dropJoinsOf(space, [otherInvitation]);
    expect(await store.joins(space)).toEqual([{ invitation, request: request(2) }]);
  });

  test("the newest digest takes the place of the one before", async () => {
    const { store } = await withSpace();
    expect(await store.digest(space)).toBeUndefined();
    await store.putDigest(space, Uint8Array.of(1));
    await store.putDigest(space, Uint8Array.of(2));
    expect(await store.digest(space)).toEqual(Uint8Array.of(2));
  });

  test("many who append at once each get a place of their own", async () => {
    const { store } = await withSpace();
    const devices = Array.from(
      { length: 40 },
      (_, index) => (index + 1).toString(16).padStart(16, "0") as DeviceId,
    );
    const all = await Promise.all(
      devices.flatMap((device) =>
        [1, 2, 3].map((gctr) => store.append(space, [item(device, gctr)], 1_000)),
      ),
    );
    const sequences = all.map(({ results: [result] }) =>
      result?.type === "Stored" ? result.sequence : 0,
    );
    expect([...sequences].sort((a, b) => a - b)).toEqual(sequences.map((_, index) => index + 1));
    expect(await store.heads(space)).toEqual(new Map(devices.map((device) => [device, 3])));
  });

  test("everything is there after a restart", async () => {
    const { store, reopen } = await withSpace();
    await store.append(space, [item(ilona, 1), item(ilona, 2)], 1_000);
    await store.appendRoster(space, Uint8Array.of(2), 1);
    await store.addJoin(space, invitation, new Uint8Array(70), 3);
    await store.putDigest(space, Uint8Array.of(9));
    const again = await reopen();
    expect(again.logId).toBe(store.logId);
    expect(await again.openSpace(space)).toEqual({
      head: 2,
      bytes: 200,
      roster: [Uint8Array.of(1), Uint8Array.of(2)],
    });
    expect(await again.heads(space)).toEqual(new Map([[ilona, 2]]));
    expect(await again.joins(space)).toHaveLength(1);
    expect(await again.digest(space)).toEqual(Uint8Array.of(9));
    expect((await again.append(space, [item(ilona, 3)], 1_000)).results).toEqual([stored(3)]);
  });

  const shared = (device: DeviceId, gctr: number) => {
    // Long enough for a header: suite, kind, and the stream of everybody.
    const envelope = envelopeOf(device, gctr);
    envelope.fill(0, 0, 12);
    return { ...item(device, gctr), envelope };
  };
  const superseded = { cover: new Map([[ilona, 2]]), through: 3 };
  const snapshot = {
    id: "5e".repeat(16) as SnapshotId,
    device: ilona,
    manifest: Uint8Array.of(7),
    parts: 2,
  };
  const verdict = { device: marek, isConfirmed: true, bytes: Uint8Array.of(8) };

  test("a snapshot stands at the end of the log as it was when it came, and becomes whole part by part", async () => {
    const { store, reopen } = await withSpace();
    await store.append(space, [item(ilona, 1)], 1_000);
    await store.addSnapshot(space, snapshot, 2_000);
    await store.append(space, [item(ilona, 2)], 3_000);
    await store.addSnapshot(space, snapshot, 4_000);
    expect(await store.addSnapshotPart(space, snapshot.id, 1, Uint8Array.of(11))).toBe(true);
    expect(await store.addSnapshotPart(space, snapshot.id, 1, Uint8Array.of(99))).toBe(true);
    const other = "ee".repeat(16) as SnapshotId;
    expect(await store.addSnapshotPart(space, other, 0, Uint8Array.of(1))).toBe(false);
    expect(await store.addVerdict(space, other, verdict, 5_000)).toBe(false);
    expect(await store.addVerdict(space, snapshot.id, verdict, 5_000)).toBe(true);
    const again = await reopen();
    const kept = { ...snapshot, sequence: 1, storedAt: 2_000, held: 1 };
    expect(await again.snapshots(space)).toEqual({
      purgedThrough: 0,
      snapshots: [{ ...kept, verdicts: [{ ...verdict, storedAt: 5_000 }] }],
    });
    expect(await again.snapshotPart(space, snapshot.id, 1)).toEqual(Uint8Array.of(11));
    expect(await again.snapshotPart(space, snapshot.id, 0)).toBeUndefined();
  });

  test("who confirmed may object later, and who objected stays with it", async () => {
    const { store } = await withSpace();
    await store.addSnapshot(space, snapshot, 2_000);
    const words = async () =>
      (await store.snapshots(space)).snapshots[0]?.verdicts.map((one) => [one.isConfirmed, one.storedAt]); // prettier-ignore
    await store.addVerdict(space, snapshot.id, verdict, 5_000);
    await store.addVerdict(space, snapshot.id, verdict, 6_000);
    expect(await words()).toEqual([[true, 5_000]]);
    await store.addVerdict(space, snapshot.id, { ...verdict, isConfirmed: false }, 7_000);
    expect(await words()).toEqual([[false, 7_000]]);
    await store.addVerdict(space, snapshot.id, verdict, 8_000);
    expect(await words()).toEqual([[false, 7_000]]);
  });

  test("what is superseded is left out of a read and can be purged; what came later, lies beyond, or is in a stream that somebody reads stays", async () => {
    const { store, reopen } = await withSpace();
    const otherStream = { ...item(ilona, 2), envelope: envelopeOf(ilona, 2) };
    const room = streamOf(otherStream.envelope);
    const purgeable = {
      ...superseded,
      stays: new Set([room, streamOf(new Uint8Array(12).fill(0x5a))]),
    };
    await store.append(space, [shared(ilona, 1), otherStream, shared(marek, 1)], 1_000);
    await store.append(space, [shared(ilona, 3), shared(marek, 2)], 1_000);
    const sequences = async (log: LogStore, beyond?: typeof superseded) =>
      (await log.read(space, 0, 10_000, beyond)).map(({ sequence }) => sequence);
    expect(await sequences(store, superseded)).toEqual([3, 4, 5]);
    expect(await sequences(store)).toEqual([1, 2, 3, 4, 5]);

    expect(await store.purge(space, purgeable, 10)).toBe(1);
    expect(await store.purge(space, purgeable, 10)).toBe(0);
    const again = await reopen();
    expect(await sequences(again)).toEqual([2, 3, 4, 5]);
    expect(await again.openSpace(space)).toMatchObject({ head: 5, bytes: 400 });
    expect((await again.snapshots(space)).purgedThrough).toBe(1);
    // What is left of it: the same again is confirmed in its place, another one is a fork, and nobody's counters have moved.
    expect((await again.append(space, [shared(ilona, 1)], 9_000)).results).toEqual([stored(1, false)]); // prettier-ignore
    expect((await again.append(space, [item(ilona, 1, 5)], 9_000)).results).toEqual([{ type: "Fork" }]); // prettier-ignore
    expect(await again.heads(space)).toEqual(new Map([[ilona, 3], [marek, 2]])); // prettier-ignore
    // Whoever read the stream is gone.
    expect(await again.purge(space, { ...superseded, stays: new Set() }, 10)).toBe(1);
    expect(await sequences(again)).toEqual([3, 4, 5]);
  });

  test("a purge takes no more at once than it is asked to", async () => {
    const { store } = await withSpace();
    await store.append(space, [1, 2, 3].map((gctr) => shared(ilona, gctr)), 1_000); // prettier-ignore
    const all = { cover: new Map([[ilona, 3]]), through: 3, stays: new Set<never>() };
    expect(await store.purge(space, all, 2)).toBe(2);
    expect(await store.purge(space, all, 2)).toBe(1);
  });

  test("a snapshot that is dropped is gone with its parts and what was said of it", async () => {
    const { store } = await withSpace();
    await store.addSnapshot(space, snapshot, 2_000);
    await store.addSnapshotPart(space, snapshot.id, 0, Uint8Array.of(11));
    await store.addVerdict(space, snapshot.id, verdict, 5_000);
    await store.dropSnapshots(space, [snapshot.id]);
    expect((await store.snapshots(space)).snapshots).toEqual([]);
    expect(await store.snapshotPart(space, snapshot.id, 0)).toBeUndefined();
  });
}
