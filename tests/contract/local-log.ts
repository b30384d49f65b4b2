import { expect, test } from "vitest";
import { parseChannelId, parseDeviceId } from "../../src/base/ids.ts";
import type { EnvelopeId } from "../../src/protocol/envelope.ts";
import type { Bytes } from "../../src/base/bytes.ts";
import type { BlobId } from "../../src/protocol/blob.ts";
import type { LogId } from "../../src/protocol/frames.ts";
import type { SpaceId } from "../../src/protocol/roster.ts";
import type { BlobRow } from "../../src/storage/local-blobs.ts";
import type { ChainRow, LocalLog, LocalMeta, NewOwnEnvelope } from "../../src/storage/local-log.ts";

/** What every memory of a device promises. `open` opens the same disk again. */
export function testLocalLog(
  create: () => Promise<{ readonly open: () => Promise<LocalLog> }>,
): void {
  const me = parseDeviceId("00000000000000aa")!;
  const other = parseDeviceId("00000000000000bb")!;
  const channel = parseChannelId("00000000000000cc")!;
  const meta: LocalMeta = {
    spaceId: "5".repeat(64) as SpaceId,
    device: me,
    relayUrl: "https://relay.example",
    cursor: undefined,
    counters: { gctr: 0, entries: 0, streams: [] },
    wasLevel: false,
    lastSyncedAt: undefined,
    digestPutAt: undefined,
    clockOffset: 0,
  };
  const idOf = (number: number) => String(number).padStart(32, "0") as EnvelopeId;
  const own = (gctr: number, length = 10): NewOwnEnvelope => ({
    gctr,
    id: idOf(gctr),
    bytes: new Uint8Array(length).fill(gctr),
    firstEntry: gctr,
    entryCount: 1,
    writtenAt: 1000 + gctr,
  });
  const row = (digit: string): BlobRow => ({
    id: digit.repeat(32) as BlobId,
    chunks: 2,
    bytes: 20,
    isSmall: false,
    state: "draft",
    done: 0,
    usedAt: 1_000,
  });
  const stored = (gctr: number, length = 10) => ({
    device: other,
    gctr,
    id: idOf(100 + gctr),
    bytes: new Uint8Array(length).fill(gctr),
  });
  const chain = (gctr: number): ChainRow => ({
    device: other,
    gctr,
    lastId: idOf(100 + gctr),
    streams: [],
    rosterLength: 1,
    lastHeard: 5,
    claimed: 0,
  });
  const begun = async () => {
    const disk = await create();
    const log = await disk.open();
    expect(await log.commit({ meta })).toEqual({ ok: true, value: undefined });
    return { disk, log };
  };

  test("a device without a space says so", async () => {
    const log = await (await create()).open();
    expect(await log.load()).toBeUndefined();
    expect(await log.vault()).toBeUndefined();
  });

  test("what was committed is there when the app starts again", async () => {
    const { disk, log } = await begun();
    const cursor = { logId: "7".repeat(32) as LogId, sequence: 9 };
    await log.commit({
      update: { cursor, wasLevel: true },
      roster: [{ position: 0, bytes: Uint8Array.of(1) }],
      chains: [chain(1)],
      addStored: [stored(1)],
      addHeld: [{ ...stored(3), storedAt: 77 }],
      addOwn: [own(1)],
      channels: [{ channel, sealed: Uint8Array.of(5, 6) }],
      summaryPages: [{ page: 0, sealed: Uint8Array.of(7) }],
      values: [{ key: "draft", sealed: Uint8Array.of(8) }],
    });
    log.close();

    const again = await disk.open();
    const state = await again.load();
    expect(state?.meta).toEqual({ ...meta, cursor, wasLevel: true });
    expect(state?.roster).toEqual([Uint8Array.of(1)]);
    expect(state?.chains).toEqual([chain(1)]);
    expect(state?.held).toEqual([{ device: other, gctr: 3 }]);
    expect(state?.own).toEqual([{ gctr: 1, firstEntry: 1, entryCount: 1, storedAt: undefined }]);
    expect(await again.heldEnvelope(other, 3)).toEqual({ ...stored(3), storedAt: 77 });
    expect(await again.channels([channel, parseChannelId("00000000000000dd")!])).toEqual([
      Uint8Array.of(5, 6),
      undefined,
    ]);
    expect(await again.summaryPages()).toEqual([{ page: 0, sealed: Uint8Array.of(7) }]);
    expect(await again.value("draft")).toEqual(Uint8Array.of(8));
  });

  test("the outbox comes in the order of counters, with what was offered marked", async () => {
    const { log } = await begun();
    await log.commit({ addOwn: [own(1), own(2), own(3)] });
    await log.commit({ offer: [1] });
    const rows = await log.outbox();
    expect(rows.map(({ gctr, state }) => [gctr, state])).toEqual([
      [1, "offered"],
      [2, "waiting"],
      [3, "waiting"],
    ]);
    expect(rows[0]).toMatchObject({ id: idOf(1), firstEntry: 1, entryCount: 1, writtenAt: 1001 });
  });

  test("a counter is given once: who comes second changes nothing at all", async () => {
    const { log } = await begun();
    await log.commit({ addOwn: [own(1)] });
    const second = await log.commit({
      addOwn: [own(2), { ...own(1), bytes: Uint8Array.of(9) }],
      update: { wasLevel: true },
      channels: [{ channel, sealed: Uint8Array.of(1) }],
    });
    expect(second).toEqual({ ok: false, error: { type: "Conflict" } });
    expect((await log.outbox()).map(({ gctr }) => gctr)).toEqual([1]);
    expect((await log.outbox())[0]?.bytes).toEqual(own(1).bytes);
    expect((await log.load())?.meta.wasLevel).toBe(false);
    expect(await log.channels([channel])).toEqual([undefined]);
  });

  test("a confirmed counter cannot be given again either", async () => {
    const { log } = await begun();
    await log.commit({ addOwn: [own(1)] });
    await log.commit({ confirm: [{ gctr: 1, storedAt: 5 }] });
    expect(await log.commit({ addOwn: [own(1)] })).toMatchObject({ ok: false });
  });

  test("waiting rows are joined under their own counters, offered ones never", async () => {
    const { log } = await begun();
    await log.commit({ addOwn: [own(1), own(2), own(3)] });
    const joined = { ...own(2), bytes: Uint8Array.of(42), entryCount: 2 };
    expect((await log.commit({ removeWaiting: [2, 3], addOwn: [joined] })).ok).toBe(true);
    expect((await log.outbox()).map(({ gctr }) => gctr)).toEqual([1, 2]);
    expect(await log.own()).toMatchObject([{ gctr: 1 }, { gctr: 2, entryCount: 2 }]);

    await log.commit({ offer: [1] });
    const refused = await log.commit({ removeWaiting: [1, 2], addOwn: [own(1)] });
    expect(refused).toEqual({ ok: false, error: { type: "Conflict" } });
    expect((await log.outbox())[1]?.bytes).toEqual(joined.bytes);
  });

  test("a confirmed row leaves the outbox, keeps its bytes, and knows when it arrived", async () => {
    const { log } = await begun();
    await log.commit({ addOwn: [own(1), own(2)] });
    await log.commit({ offer: [1, 2] });
    await log.commit({
      confirm: [
        { gctr: 1, storedAt: 50 },
        { gctr: 7, storedAt: 50 },
      ],
    });
    await log.commit({ confirm: [{ gctr: 1, storedAt: 60 }] });
    expect((await log.outbox()).map(({ gctr }) => gctr)).toEqual([2]);
    expect((await log.own()).map(({ gctr, storedAt }) => [gctr, storedAt])).toEqual([
      [1, 50],
      [2, undefined],
    ]);
    const kept = await log.envelopesAfter(me, 0, 1_000);
    expect(kept.map(({ gctr, bytes }) => [gctr, bytes])).toEqual([
      [1, own(1).bytes],
      [2, own(2).bytes],
    ]);
  });

  test("what is gone from the outbox cannot be offered", async () => {
    const { log } = await begun();
    await log.commit({ addOwn: [own(1)] });
    await log.commit({ confirm: [{ gctr: 1, storedAt: 5 }] });
    expect(await log.commit({ offer: [1] })).toEqual({ ok: false, error: { type: "Conflict" } });
  });

  test("envelopes come in order, in portions, without those that are held back", async () => {
    const { log } = await begun();
    await log.commit({
      addStored: [stored(3, 100), stored(1, 100), stored(2, 100)],
      addHeld: [{ ...stored(5), storedAt: 1 }],
    });
    const counters = async (after: number, most: number) =>
      (await log.envelopesAfter(other, after, most)).map(({ gctr }) => gctr);
    expect(await counters(0, 1_000)).toEqual([1, 2, 3]);
    expect(await counters(1, 1_000)).toEqual([2, 3]);
    expect(await counters(0, 150)).toEqual([1, 2]);
    expect(await counters(0, 1)).toEqual([1]);
    expect(await log.envelopesAfter(me, 0, 1_000)).toEqual([]);
  });

  test("a held-back envelope becomes a stored one in one step", async () => {
    const { log } = await begun();
    await log.commit({ addHeld: [{ ...stored(2), storedAt: 1 }] });
    await log.commit({ dropHeld: [{ device: other, gctr: 2 }], addStored: [stored(2)] });
    expect((await log.load())?.held).toEqual([]);
    expect(await log.heldEnvelope(other, 2)).toBeUndefined();
    expect(await log.envelopesAfter(other, 0, 100)).toEqual([stored(2)]);
  });

  test("late envelopes of a removed device leave the store and stand in quarantine", async () => {
    const { log } = await begun();
    await log.commit({ addStored: [stored(1), stored(2)] });
    const late = { id: idOf(102), device: other, why: "AfterRemoval", bytes: stored(2).bytes };
    await log.commit({ dropStored: [{ device: other, gctr: 2 }], quarantine: [late] });
    expect((await log.envelopesAfter(other, 0, 100)).map(({ gctr }) => gctr)).toEqual([1]);
    expect(await log.quarantined()).toEqual([late]);
    await log.commit({ quarantine: [{ ...late, id: "another" }], dropQuarantined: [late.id] });
    expect(await log.quarantined()).toEqual([{ ...late, id: "another" }]);
  });

  test("a channel that is shredded leaves its row of the end and nothing else, over a restart", async () => {
    const { disk, log } = await begun();
    const another = parseChannelId("00000000000000dd")!;
    const sealed = Uint8Array.of(1);
    const both = [channel, another];
    await log.commit({
      channels: both.map((one) => ({ channel: one, sealed })),
      values: both.map((one) => ({ key: `drafts/follow-up/${one}`, sealed })),
    });
    const row = { channel, device: other, gctr: 7 };
    await log.commit({ shred: [row] });
    log.close();
    const again = await disk.open();
    expect(await again.channels(both)).toEqual([undefined, sealed]);
    expect(await again.valueKeys("")).toEqual([`drafts/follow-up/${another}`]);
    expect(await again.shredded()).toEqual([row]);
    expect((await again.load())?.shredded).toEqual([row]);
  });

  test("values and vault come and go", async () => {
    const { disk, log } = await begun();
    const sealed = Uint8Array.of(1);
    await log.commit({ values: ["a", "b/1", "b/2", "c"].map((key) => ({ key, sealed })) });
    expect([...(await log.valueKeys("b/"))].sort()).toEqual(["b/1", "b/2"]);
    await log.commit({ values: [{ key: "a", sealed: undefined }] });
    expect(await log.value("a")).toBeUndefined();

    await log.keepVault({
      record: { version: 1, bytes: Uint8Array.of(3) },
      lock: Uint8Array.of(4),
    });
    log.close();
    const again = await disk.open();
    expect(await again.vault()).toEqual({
      record: { version: 1, bytes: Uint8Array.of(3) },
      lock: Uint8Array.of(4),
    });
    await again.wipe();
    const after = await disk.open();
    expect(await after.vault()).toBeUndefined();
    expect(await after.load()).toBeUndefined();
  });

  test("a stripped log has no keys and nothing of what it held but its own late envelopes, after a restart too", async () => {
    const { open } = await create();
    const log = await open();
    await log.keepVault({ record: { version: 1 }, lock: Uint8Array.of(4) });
    const envelope = (gctr: number) => ({ ...own(gctr), firstEntry: gctr * 2 - 1, entryCount: 2 });
    await log.commit({ meta, addOwn: [envelope(1), envelope(2), envelope(3)] });
    await log.commit({ confirm: [{ gctr: 1, storedAt: 5 }, { gctr: 2, storedAt: 6 }] }); // prettier-ignore
    await log.commit({
      roster: [{ position: 0, bytes: Uint8Array.of(1) }],
      channels: [{ channel: channel, sealed: Uint8Array.of(2) }],
      values: [{ key: "draft", sealed: Uint8Array.of(3) }],
      summaryPages: [{ page: 0, sealed: Uint8Array.of(4) }],
    });
    const file = (id: string, state: BlobRow["state"], pass?: Bytes) => ({
      row: { ...row(id), state, ...(pass && { pass }) },
      from: 0,
      chunks: [Uint8Array.of(5), Uint8Array.of(6)],
    });
    const pass = new Uint8Array(64);
    await log.blobs.keep([
      file("a", "waiting", pass),
      file("b", "stored", pass),
      file("c", "draft"),
    ]);
    await log.strip(1);
    for (const each of [log, await open()]) {
      expect(await each.vault()).toBeUndefined();
      expect(await each.load()).toMatchObject({
        meta: { spaceId: meta.spaceId, relayUrl: meta.relayUrl },
        roster: [],
        chains: [],
        own: [{ gctr: 2, entryCount: 2 }, { gctr: 3 }],
      });
      const left = await each.envelopesAfter(meta.device, 0, Infinity);
      expect(left.map(({ gctr }) => gctr)).toEqual([2, 3]);
      // Nothing packs or sends them but who hands them over.
      expect(await each.outbox()).toEqual([]);
      expect(await each.channels([channel])).toEqual([undefined]);
      expect(await each.summaryPages()).toEqual([]);
      expect(await each.value("draft")).toBeUndefined();
      // What was on its way with a pass can still go; its key lay in a document.
      expect((await each.blobs.rows()).map(({ id }) => id)).toEqual([row("a").id]);
      for (const [id, chunk] of [["a", Uint8Array.of(6)], ["b"], ["c"]] as const)
        // prettier-ignore
        expect(await each.blobs.chunk(row(id).id, 1)).toEqual(chunk);
    }
    await log.commit({ dropStored: [{ device: meta.device, gctr: 2 }] });
    const [last, ...none] = await (await open()).envelopesAfter(meta.device, 0, Infinity);
    expect([last?.gctr, none]).toEqual([3, []]);
  });

  test("what is ended is ended no more when that is taken back, unless somebody else has ended it", async () => {
    const { open } = await create();
    const log = await open();
    const row = { channel: channel, device: meta.device, gctr: 3 };
    await log.commit({ meta, shred: [row] });
    await log.commit({ unshred: [channel], channels: [{ channel: channel, sealed: Uint8Array.of(2) }] }); // prettier-ignore
    expect(await log.shredded()).toEqual([]);
    expect(await log.channels([channel])).toEqual([Uint8Array.of(2)]);
    await log.commit({ shred: [row] });
    await log.commit({ unshred: [channel], shred: [{ ...row, gctr: 4 }] });
    expect(await log.shredded()).toEqual([{ ...row, gctr: 4 }]);
  });

  test("a file is kept with all its chunks or not at all, updated where it is still there, and let go whole", async () => {
    const { open } = await create();
    const { blobs } = await open();
    const [letter, photo] = [row("a"), row("b")];
    const chunks = [new Uint8Array(10).fill(1), new Uint8Array(10).fill(2)];
    expect(
      await blobs.keep([letter, photo].map((each) => ({ row: each, from: 0, chunks }))),
    ).toEqual({ ok: true, value: undefined });
    await blobs.update([
      { id: letter.id, state: "waiting", done: 1 },
      { id: "c".repeat(32) as BlobId, done: 9 },
    ]);

    const again = (await open()).blobs;
    expect(await again.row(letter.id)).toEqual({ ...letter, state: "waiting", done: 1 });
    expect(await again.rows()).toHaveLength(2);
    expect(await again.chunk(letter.id, 1)).toEqual(chunks[1]);
    await again.drop([letter.id]);
    expect(await again.row(letter.id)).toBeUndefined();
    expect(await again.chunk(letter.id, 0)).toBeUndefined();
    expect(await again.chunk(photo.id, 0)).toEqual(chunks[0]);

    const erasing: BlobRow = { ...row("a"), state: "erasing", chunks: 0, bytes: 0 };
    const log = await open();
    await log.commit({ meta, endBlobs: [{ id: letter.id, row: erasing }, { id: photo.id, row: undefined }] }); // prettier-ignore
    expect(await again.rows()).toEqual([erasing]);
    expect(await again.chunk(letter.id, 1)).toBeUndefined();
  });
}
