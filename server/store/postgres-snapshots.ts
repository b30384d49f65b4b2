import type pg from "pg";
import { assert } from "../../src/base/assert.ts";
import { hexToBytes, type Bytes } from "../../src/base/bytes.ts";
import { deviceIdFrom, idBytes } from "../../src/protocol/envelope.ts";
import type { SpaceId } from "../../src/protocol/roster.ts";
import { snapshotIdFromHash, type SnapshotId } from "../../src/protocol/snapshot.ts";
import type { Superseded } from "./superseded.ts";
import type { StoredSnapshots } from "./log-store.ts";
import { buffer, changedBy, rowsOf } from "./postgres-connection.ts";
import type { LockedSpace } from "./postgres-locked-space.ts";
import type { SnapshotCall } from "./sqlite-snapshots.ts";

/** A condition on a row of `envelopes`; its three values are those of `supersededValues`, from `first` on. */
export const isSupersededRow = (first: number): string =>
  `sequence <= $${first} and exists (
     select 1 from unnest($${first + 1}::bytea[], $${first + 2}::bigint[]) as covered (of, upto) where of = device and gctr <= upto)`;

export const supersededValues = ({ cover, through }: Superseded): readonly unknown[] => [
  through,
  [...cover.keys()].map((device) => buffer(idBytes(device))),
  [...cover.values()],
];

export async function readSnapshots(
  client: pg.Pool | pg.ClientBase,
  space: SpaceId,
): Promise<StoredSnapshots> {
  const of = (sql: string) => rowsOf(client, sql, [key(space)]);
  const [row] = await of("select purged_through from spaces where space = $1");
  const rows = await of(
    `select *, (select count(*)::integer from snapshot_parts as part where part.space = s.space and part.id = s.id) as held
     from snapshots as s where space = $1 order by number`,
  );
  const verdicts = await of("select * from verdicts where space = $1 order by stored_at");
  return {
    purgedThrough: Number(row?.["purged_through"] ?? 0),
    snapshots: rows.map((one) => {
      const id = snapshotIdFromHash(one["id"] as Bytes);
      return {
        id,
        device: deviceIdFrom(one["device"] as Bytes),
        sequence: Number(one["sequence"]),
        storedAt: Number(one["stored_at"]),
        manifest: one["manifest"] as Bytes,
        parts: Number(one["parts"]),
        held: Number(one["held"]),
        verdicts: verdicts
          .filter((verdict) => snapshotIdFromHash(verdict["id"] as Bytes) === id)
          .map((verdict) => ({
            device: deviceIdFrom(verdict["device"] as Bytes),
            isConfirmed: verdict["confirmed"] === true,
            bytes: verdict["verdict"] as Bytes,
            storedAt: Number(verdict["stored_at"]),
          })),
      };
    }),
  };
}

export async function readSnapshotPart(
  client: pg.Pool | pg.ClientBase,
  space: SpaceId,
  snapshot: SnapshotId,
  index: number,
): Promise<Bytes | undefined> {
  const sql = "select part from snapshot_parts where space = $1 and id = $2 and position = $3";
  const [row] = await rowsOf(client, sql, [key(space), key(snapshot), index]);
  return row?.["part"] as Bytes | undefined;
}

/** Within the transaction that holds the space. */
export async function writeSnapshot(
  client: pg.ClientBase,
  space: LockedSpace,
  call: Exclude<SnapshotCall, { readonly call: "snapshots" | "snapshotPart" }>,
): Promise<{ readonly value: unknown; readonly hasMoved: boolean }> {
  const run = (sql: string, ...values: readonly unknown[]) =>
    changedBy(client, sql, [space.key, ...values]);
  const isThere = async (id: SnapshotId): Promise<boolean> => {
    const sql = "select 1 from snapshots where space = $1 and id = $2";
    return (await rowsOf(client, sql, [space.key, key(id)])).length > 0;
  };
  const done = (value: unknown) => ({ value, hasMoved: false });
  switch (call.call) {
    case "addSnapshot": {
      const { id, device, manifest, parts } = call.snapshot;
      await run(
        `insert into snapshots (space, id, number, device, sequence, stored_at, manifest, parts)
         select $1, $2, coalesce(max(number), 0) + 1, $3, $4, $5, $6, $7 from snapshots where space = $1
         on conflict do nothing`,
        key(id),
        buffer(idBytes(device)),
        space.head,
        call.now,
        buffer(manifest),
        parts,
      );
      return done(undefined);
    }
    case "addSnapshotPart": {
      if (!(await isThere(call.snapshot))) return done(false);
      const sql = "insert into snapshot_parts values ($1, $2, $3, $4) on conflict do nothing";
      await run(sql, key(call.snapshot), call.index, buffer(call.bytes));
      return done(true);
    }
    case "addVerdict": {
      if (!(await isThere(call.snapshot))) return done(false);
      const { device, isConfirmed, bytes } = call.verdict;
      await run(
        `insert into verdicts values ($1, $2, $3, $4, $5, $6)
         on conflict (space, id, device) do update set confirmed = excluded.confirmed, stored_at = excluded.stored_at, verdict = excluded.verdict
         where verdicts.confirmed and not excluded.confirmed`,
        key(call.snapshot),
        buffer(idBytes(device)),
        isConfirmed,
        call.now,
        buffer(bytes),
      );
      return done(true);
    }
    case "dropSnapshots":
      for (const table of ["verdicts", "snapshot_parts", "snapshots"])
        await run(
          `delete from ${table} where space = $1 and id = any($2)`,
          call.snapshots.map(key),
        );
      return done(undefined);
    case "purge": {
      const streams = [...call.superseded.stays].map((stream) => buffer(idBytes(stream)));
      const rows = await rowsOf(
        client,
        `with found as (
           select sequence, octet_length(envelope) as length from envelopes
           where space = $1 and octet_length(envelope) > 0 and ${isSupersededRow(2)}
             and not substring(envelope from 3 for 8) = any($6::bytea[]) order by sequence limit $5
         ), gone as (
           update envelopes set envelope = '' from found where space = $1 and envelopes.sequence = found.sequence
         )
         select count(*)::integer as count, coalesce(sum(length), 0)::bigint as bytes, coalesce(max(sequence), 0) as last from found`,
        [space.key, ...supersededValues(call.superseded), call.most, streams],
      );
      const [row] = rows;
      const purged = Number(row?.["count"] ?? 0);
      space.bytes -= Number(row?.["bytes"] ?? 0);
      if (purged > 0) {
        space.hasGrown = true; // its size is written down with its head
        const sql =
          "update spaces set purged_through = greatest(purged_through, $2) where space = $1";
        await run(sql, Number(row?.["last"] ?? 0));
      }
      return { value: purged, hasMoved: purged > 0 };
    }
  }
}

function key(id: SpaceId | SnapshotId): Buffer {
  const bytes = hexToBytes(id);
  assert(bytes, "an id is hexadecimal");
  return buffer(bytes);
}
