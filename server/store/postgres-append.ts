import type pg from "pg";
import { assert } from "../../src/base/assert.ts";
import { concat, equalBytes, type Bytes } from "../../src/base/bytes.ts";
import type { DeviceId } from "../../src/base/ids.ts";
import { idBytes } from "../../src/protocol/envelope.ts";
import type { SpaceId } from "../../src/protocol/roster.ts";
import type { Sequence } from "../../src/protocol/sequence.ts";
import type { LogCall } from "./log-call.ts";
import type { AppendItem, AppendResult, AppendResults } from "./log-store.ts";
import { buffer, rowsOf, type Statement } from "./postgres-connection.ts";
import type { LockedSpace } from "./postgres-locked-space.ts";

// Envelopes on their way into PostgreSQL, within a transaction that holds their spaces.

type AppendCall = LogCall & {
  readonly call: "append";
  readonly rosterLength?: number | undefined;
};

interface LockedDevice {
  readonly space: LockedSpace;
  readonly key: Buffer;
  /** The highest counter below which none is missing. */
  head: number;
  /** Whether others brought envelopes from behind a gap. */
  hasBeyond: boolean;
  hasMoved: boolean;
  /** By counter: what is stored of those that are asked for, and what this transaction adds. */
  readonly stored: Map<number, StoredPlace>;
  /** Counters behind the gap. */
  readonly beyond: Set<number>;
}

interface StoredPlace {
  readonly id: Bytes;
  readonly sequence: Sequence;
  readonly storedAt: number;
}

export interface AddedEnvelope extends StoredPlace {
  readonly space: LockedSpace;
  readonly device: Buffer;
  readonly gctr: number;
  readonly envelope: Bytes;
}

const findHeads: Statement = {
  name: "find-heads",
  text: `select n::integer as number, head, has_beyond from heads
    join unnest($1::bytea[], $2::bytea[]) with ordinality as asked (space, device, n) using (space, device)`,
};
const findEnvelopes: Statement = {
  name: "find-envelopes",
  text: `select device_number as number, gctr, id, sequence, stored_at from envelopes
    join unnest($1::bytea[], $2::bytea[], $3::bigint[], $4::integer[]) as asked (space, device, gctr, device_number)
      using (space, device, gctr)`,
};
const findBeyond: Statement = {
  name: "find-beyond",
  text: "select gctr from envelopes where space = $1 and device = $2 and gctr > $3",
};

/** The usual device sends the next of its envelopes, and then its head is all that is read. */
export async function lookUpDevices(
  client: pg.ClientBase,
  calls: readonly LogCall[],
  locked: ReadonlyMap<SpaceId, LockedSpace>,
): Promise<Map<string, LockedDevice>> {
  const devices = new Map<string, LockedDevice>();
  const items: (readonly [LockedDevice, AppendItem])[] = [];
  for (const call of calls) {
    const space = call.call === "append" ? locked.get(call.space) : undefined;
    if (!space || call.call !== "append") continue;
    for (const item of call.items) {
      const name = nameOf(space, item.device);
      const device = devices.get(name) ?? unknownDevice(space, item.device);
      devices.set(name, device);
      items.push([device, item]);
    }
  }
  const all = [...devices.values()];
  if (all.length === 0) return devices;
  const heads = await rowsOf(client, findHeads, [
    all.map(({ space }) => space.key),
    all.map(({ key }) => key),
  ]);
  for (const row of heads) {
    const device = all[(row["number"] as number) - 1];
    assert(device, "the row answers one of those asked for");
    device.head = row["head"] as number;
    device.hasBeyond = row["has_beyond"] === true;
  }

  const known = items.filter(([device, { gctr }]) => device.hasBeyond || gctr <= device.head);
  if (known.length > 0) {
    const numbers = new Map(all.map((device, number) => [device, number]));
    const rows = await rowsOf(client, findEnvelopes, [
      known.map(([{ space }]) => space.key),
      known.map(([{ key }]) => key),
      known.map(([, { gctr }]) => gctr),
      known.map(([device]) => numbers.get(device)),
    ]);
    for (const row of rows)
      all[row["number"] as number]?.stored.set(row["gctr"] as number, {
        id: row["id"] as Bytes,
        sequence: row["sequence"] as number,
        storedAt: row["stored_at"] as number,
      });
  }
  for (const device of all) {
    if (!device.hasBeyond) continue;
    const rows = await rowsOf(client, findBeyond, [device.space.key, device.key, device.head]);
    for (const row of rows) device.beyond.add(row["gctr"] as number);
  }
  return devices;
}

const unknownDevice = (space: LockedSpace, device: DeviceId): LockedDevice => ({
  space,
  key: buffer(idBytes(device)),
  head: 0,
  hasBeyond: false,
  hasMoved: false,
  stored: new Map(),
  beyond: new Set(),
});

const nameOf = ({ space }: LockedSpace, device: DeviceId): string => `${space}/${device}`;

export function append(
  space: LockedSpace,
  { items, now, rosterLength }: AppendCall,
  devices: Map<string, LockedDevice>,
  added: AddedEnvelope[],
): AppendResults {
  if (rosterLength !== undefined && rosterLength !== space.rosterLength)
    return { results: [], head: space.head, rosterMoved: true };
  const results = items.map((item): AppendResult => {
    // Not looked up if the space was made by a call before this one, and then it has none.
    const name = nameOf(space, item.device);
    const device = devices.get(name) ?? unknownDevice(space, item.device);
    devices.set(name, device);
    const { gctr } = item;
    const id = idBytes(item.id);
    const stored = device.stored.get(gctr);
    if (stored) {
      if (!equalBytes(stored.id, id)) return { type: "Fork" };
      const { sequence, storedAt } = stored;
      return { type: "Stored", sequence, storedAt, isNew: false };
    }
    if (gctr > device.head + 1 && !item.mayLeaveGap)
      return { type: "Gap", expected: device.head + 1 };

    space.head++;
    space.bytes += item.envelope.length;
    space.hasGrown = true;
    const place: StoredPlace = { id, sequence: space.head, storedAt: now };
    added.push({ ...place, space, device: device.key, gctr, envelope: item.envelope });
    device.stored.set(gctr, place);
    device.hasMoved = true;
    if (gctr === device.head + 1) {
      device.head = gctr;
      while (device.beyond.delete(device.head + 1)) device.head++;
    } else device.beyond.add(gctr);
    device.hasBeyond = device.beyond.size > 0;
    return { type: "Stored", sequence: place.sequence, storedAt: now, isNew: true };
  });
  return { results, head: space.head };
}

// What has a fixed length travels as one string of bytes and is cut up there: as an array each of them would be written in hexadecimal.
const insertEnvelopes: Statement = {
  name: "insert-envelopes",
  text: `insert into envelopes (space, sequence, device, gctr, id, stored_at, envelope)
    select substring($1::bytea from n * 32 - 31 for 32), sequence, substring($2::bytea from n * 8 - 7 for 8), gctr,
      substring($3::bytea from n * 16 - 15 for 16), stored_at, substring($4::bytea from start for length)
    from unnest($5::bigint[], $6::bigint[], $7::bigint[], $8::integer[], $9::integer[])
      with ordinality as added (sequence, gctr, stored_at, start, length, place), lateral (select place::integer) as counted (n)`,
};

export async function addEnvelopes(
  client: pg.ClientBase,
  added: readonly AddedEnvelope[],
): Promise<void> {
  if (added.length === 0) return;
  let start = 1;
  const starts = added.map(({ envelope }) => {
    const here = start;
    start += envelope.length;
    return here;
  });
  await rowsOf(client, insertEnvelopes, [
    joined(added.map(({ space }) => space.key)),
    joined(added.map(({ device }) => device)),
    joined(added.map(({ id }) => id)),
    joined(added.map(({ envelope }) => envelope)),
    added.map(({ sequence }) => sequence),
    added.map(({ gctr }) => gctr),
    added.map(({ storedAt }) => storedAt),
    starts,
    added.map(({ envelope }) => envelope.length),
  ]);
}

const joined = (parts: readonly Uint8Array[]): Buffer => buffer(concat(...parts));

const moveHeads: Statement = {
  name: "move-heads",
  text: `insert into heads (space, device, head, has_beyond)
    select * from unnest($1::bytea[], $2::bytea[], $3::bigint[], $4::boolean[])
    on conflict (space, device) do update set head = excluded.head, has_beyond = excluded.has_beyond`,
};

export async function moveDevices(
  client: pg.ClientBase,
  devices: readonly LockedDevice[],
): Promise<void> {
  const movedOn = devices.filter(({ hasMoved }) => hasMoved);
  if (movedOn.length === 0) return;
  await rowsOf(client, moveHeads, [
    movedOn.map(({ space }) => space.key),
    movedOn.map(({ key }) => key),
    movedOn.map(({ head }) => head),
    movedOn.map(({ hasBeyond }) => hasBeyond),
  ]);
}
