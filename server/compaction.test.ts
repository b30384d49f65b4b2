import { expect, test } from "vitest";
import type { ChannelId, DeviceId } from "../src/base/ids.ts";
import type { EnvelopeId } from "../src/protocol/envelope.ts";
import type { SnapshotId } from "../src/protocol/snapshot.ts";
import type { Roster, RosterDevice } from "../src/protocol/roster.ts";
import { openRooms } from "./guests.ts";
import { isConfirmed, isSuperseded, planCompaction, type KnownSnapshot } from "./compaction.ts";

const day = 24 * 3_600_000;
const ilona = "11".repeat(8) as DeviceId;
const marek = "22".repeat(8) as DeviceId;
const dana = "33".repeat(8) as DeviceId;

/** A snapshot of Ilona's, whole, that holds so many envelopes of hers and of Marek's, and that Marek confirmed when it came. */
function snapshot(
  name: string,
  covered: readonly [number, number],
  more: Partial<KnownSnapshot> = {},
): KnownSnapshot {
  const [ofIlona, ofMarek] = covered;
  const id = "0".repeat(32) as EnvelopeId;
  const storedAt = more.storedAt ?? 0;
  return {
    id: name as SnapshotId,
    device: ilona,
    manifest: new Uint8Array(0),
    parts: 1,
    held: 1,
    sequence: ofIlona + ofMarek,
    storedAt,
    isErasing: false,
    cover: new Map([
      [ilona, { gctr: ofIlona, id }],
      [marek, { gctr: ofMarek, id }],
    ]),
    verdicts: [{ device: marek, isConfirmed: true, bytes: new Uint8Array(0), storedAt }],
    ...more,
  };
}

const objection = { device: dana, isConfirmed: false, bytes: new Uint8Array(0), storedAt: 0 };

test("superseded is what the cover names and what lay before, nothing else", () => {
  const by = { cover: new Map([[ilona, 5]]), through: 100 };
  expect(isSuperseded(by, { device: ilona, gctr: 5, sequence: 100 })).toBe(true);
  expect(isSuperseded(by, { device: ilona, gctr: 6, sequence: 50 })).toBe(false);
  expect(isSuperseded(by, { device: ilona, gctr: 4, sequence: 101 })).toBe(false);
  expect(isSuperseded(by, { device: marek, gctr: 1, sequence: 1 })).toBe(false);
});

test("one objection outweighs every confirmation; a part that is missing too", () => {
  const good = snapshot("a", [5, 5]);
  expect(isConfirmed(good)).toBe(true);
  expect(isConfirmed({ ...good, verdicts: [] })).toBe(false);
  expect(isConfirmed({ ...good, verdicts: [...good.verdicts, objection] })).toBe(false);
  expect(isConfirmed({ ...good, parts: 2 })).toBe(false);
});

test("it goes after thirty days, and when a second one holds it as well", () => {
  const first = snapshot("a", [5, 5]);
  const second = snapshot("b", [8, 8], { storedAt: 29 * day });
  expect(planCompaction([first, second], 30 * day - 1).purge).toBeUndefined();
  expect(planCompaction([first, second], 30 * day).purge).toEqual({
    cover: new Map([[ilona, 5], [marek, 5]]), // prettier-ignore
    through: 10,
  });
  expect(planCompaction([first], 90 * day).purge).toBeUndefined();
  const lacksSomething = snapshot("b", [80, 4]);
  expect(planCompaction([first, lacksSomething], 30 * day).purge).toBeUndefined();
  const objected = { ...second, verdicts: [...second.verdicts, objection] };
  expect(planCompaction([first, objected], 90 * day).purge).toBeUndefined();
});

test("two are kept, and one that holds what they do not; what nobody confirmed is given up after two weeks", () => {
  const three = [snapshot("a", [5, 5]), snapshot("b", [8, 8]), snapshot("c", [9, 9])];
  expect(planCompaction(three, day).drop).toEqual(["a"]);
  const alone = snapshot("a", [99, 1]);
  expect(planCompaction([alone, ...three.slice(1)], day).drop).toEqual([]);
  const unseen = snapshot("d", [10, 10], { verdicts: [] });
  expect(planCompaction([...three.slice(1), unseen], 13 * day).drop).toEqual([]);
  expect(planCompaction([...three.slice(1), unseen], 14 * day).drop).toEqual(["d"]);
});

test("where somebody was erased it goes after a week, with every snapshot that still holds her", () => {
  const before = [snapshot("a", [5, 5]), snapshot("b", [8, 8])];
  const without = snapshot("c", [9, 9], { storedAt: day, isErasing: true });
  expect(planCompaction([...before, without], 7 * day)).toMatchObject({ purge: undefined });
  expect(planCompaction([...before, without], 8 * day)).toMatchObject({
    purge: { through: 18 },
    drop: ["a", "b"],
  });
});

test("what a guest reads stays until his day by the relay's clock, or his removal, and then goes like the rest", () => {
  const room = "5a".repeat(8) as ChannelId;
  const until = (10 * day) / 1000;
  const guest = { room, right: "comment", until } as const;
  const roster = (more: Partial<RosterDevice>) =>
    ({ devices: new Map([[dana, { guest, ...more }]]) }) as unknown as Roster;
  expect(openRooms(roster({}), 10 * day - 1)).toEqual(new Set([room]));
  expect(openRooms(roster({}), 10 * day)).toEqual(new Set());
  const removed = { lastGctr: 0 } as RosterDevice["removed"];
  expect(openRooms(roster({ removed }), day)).toEqual(new Set());
});
