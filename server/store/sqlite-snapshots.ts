import type { DatabaseSync } from "node:sqlite";
import type { Bytes } from "../../src/base/bytes.ts";
import { deviceIdFrom, idBytes, type EnvelopeId } from "../../src/protocol/envelope.ts";
import type { SpaceId } from "../../src/protocol/roster.ts";
import { snapshotIdFromHash, type SnapshotId } from "../../src/protocol/snapshot.ts";
import type { Purgeable } from "./superseded.ts";
import type { NewSnapshot, StoredSnapshot, StoredSnapshots, StoredVerdict } from "./log-store.ts";
import { bytes, integer } from "./sqlite-values.ts";

/** What is asked of snapshots, as values. */
export type SnapshotCall =
  | { readonly call: "snapshots"; readonly space: SpaceId }
  | {
      readonly call: "addSnapshot";
      readonly space: SpaceId;
      readonly snapshot: NewSnapshot;
      readonly now: number;
    }
  | {
      readonly call: "addSnapshotPart";
      readonly space: SpaceId;
      readonly snapshot: SnapshotId;
      readonly index: number;
      readonly bytes: Bytes;
    }
  | {
      readonly call: "snapshotPart";
      readonly space: SpaceId;
      readonly snapshot: SnapshotId;
      readonly index: number;
    }
  | {
      readonly call: "addVerdict";
      readonly space: SpaceId;
      readonly snapshot: SnapshotId;
      readonly verdict: Omit<StoredVerdict, "storedAt">;
      readonly now: number;
    }
  | {
      readonly call: "dropSnapshots";
      readonly space: SpaceId;
      readonly snapshots: readonly SnapshotId[];
    }
  | {
      readonly call: "purge";
      readonly space: SpaceId;
      readonly superseded: Purgeable;
      readonly most: number;
    };

interface SpacePlace {
  readonly number: number;
  readonly head: number;
}

/** The part of the log in an SQLite file that holds snapshots. Inside the transactions of `openSqliteLog`. */
export function sqliteSnapshots(database: DatabaseSync, placesPerSpace: number) {
  const sql = {
    purgedThrough: database.prepare("select purged_through from spaces where number = ?"),
    all: database.prepare(
      `select *, (select count(*) from snapshot_parts where snapshot = number) as held
       from snapshots where space = ? order by number`,
    ),
    verdicts: database.prepare("select * from verdicts where snapshot = ? order by stored_at"),
    find: database.prepare("select number from snapshots where space = ? and id = ?"),
    add: database.prepare(
      `insert or ignore into snapshots (space, id, device, sequence, stored_at, manifest, parts)
       values (?, ?, ?, ?, ?, ?, ?)`,
    ),
    addPart: database.prepare(
      "insert or ignore into snapshot_parts (snapshot, position, part) values (?, ?, ?)",
    ),
    part: database.prepare("select part from snapshot_parts where snapshot = ? and position = ?"),
    addVerdict: database.prepare(
      `insert into verdicts (snapshot, device, confirmed, stored_at, verdict) values (?, ?, ?, ?, ?)
       on conflict do update set confirmed = excluded.confirmed, stored_at = excluded.stored_at, verdict = excluded.verdict
       where confirmed = 1 and excluded.confirmed = 0`,
    ),
    drop: [
      "delete from verdicts where snapshot = ?",
      "delete from snapshot_parts where snapshot = ?",
      "delete from snapshots where number = ?",
    ].map((text) => database.prepare(text)),
    superseded: database.prepare(
      `select place, length(envelope) as length from envelopes
       where space = ?1 and device = ?2 and gctr <= ?3 and place <= ?4 and length(envelope) > 0
         and lower(hex(substr(envelope, 3, 8))) not in (select value from json_each(?6)) limit ?5`,
    ),
    purge: database.prepare("update envelopes set envelope = x'' where place = ?"),
    notePurged: database.prepare(
      "update spaces set purged_through = max(purged_through, ?) where number = ?",
    ),
  };

  const numberOf = (space: SpacePlace, id: SnapshotId): number | undefined => {
    const row = sql.find.get(space.number, hex(id));
    return row && integer(row["number"]);
  };

  function list(space: SpacePlace): StoredSnapshots {
    const snapshots = sql.all.all(space.number).map((row): StoredSnapshot => ({
      id: snapshotIdFromHash(bytes(row["id"])),
      device: deviceIdFrom(bytes(row["device"])),
      sequence: integer(row["sequence"]),
      storedAt: integer(row["stored_at"]),
      manifest: bytes(row["manifest"]),
      parts: integer(row["parts"]),
      held: integer(row["held"]),
      verdicts: sql.verdicts.all(integer(row["number"])).map((verdict) => ({
        device: deviceIdFrom(bytes(verdict["device"])),
        isConfirmed: verdict["confirmed"] === 1,
        bytes: bytes(verdict["verdict"]),
        storedAt: integer(verdict["stored_at"]),
      })),
    }));
    const purgedThrough = integer(sql.purgedThrough.get(space.number)?.["purged_through"]);
    return { purgedThrough, snapshots };
  }

  return {
    list,
    run(space: SpacePlace, call: Exclude<SnapshotCall, { readonly call: "purge" }>): unknown {
      switch (call.call) {
        case "snapshots":
          return list(space);
        case "addSnapshot": {
          const { id, device, manifest, parts } = call.snapshot;
          const at = [space.head, call.now] as const;
          sql.add.run(space.number, hex(id), idBytes(device), ...at, manifest, parts);
          return undefined;
        }
        case "addSnapshotPart": {
          const number = numberOf(space, call.snapshot);
          if (number === undefined) return false;
          sql.addPart.run(number, call.index, call.bytes);
          return true;
        }
        case "snapshotPart": {
          const found = sql.part.get(numberOf(space, call.snapshot) ?? 0, call.index)?.["part"];
          return found === undefined ? undefined : bytes(found);
        }
        case "addVerdict": {
          const number = numberOf(space, call.snapshot);
          if (number === undefined) return false;
          const { device, isConfirmed, bytes: verdict } = call.verdict;
          sql.addVerdict.run(number, idBytes(device), isConfirmed ? 1 : 0, call.now, verdict);
          return true;
        }
        case "dropSnapshots":
          for (const id of call.snapshots) {
            const number = numberOf(space, id);
            if (number !== undefined) for (const statement of sql.drop) statement.run(number);
          }
          return undefined;
      }
    },

    purge(
      space: SpacePlace,
      { cover, through, stays }: Purgeable,
      most: number,
    ): { readonly purged: number; readonly bytes: number } {
      const start = space.number * placesPerSpace;
      const streams = JSON.stringify([...stays]);
      let purged = 0;
      let freed = 0;
      let last = 0;
      for (const [device, gctr] of cover) {
        const limit = most - purged;
        if (limit <= 0) break;
        const rows = sql.superseded.all(space.number, idBytes(device), gctr, start + through, limit, streams); // prettier-ignore
        for (const row of rows) {
          const place = integer(row["place"]);
          sql.purge.run(place);
          freed += integer(row["length"]);
          last = Math.max(last, place - start);
          purged++;
        }
      }
      sql.notePurged.run(last, space.number);
      return { purged, bytes: freed };
    },
  };
}

const hex = (id: SnapshotId): Bytes => idBytes(id as unknown as EnvelopeId);
