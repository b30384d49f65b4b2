import { dirname } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { assert } from "../../src/base/assert.ts";
import { hexToBytes, ownBytes, type Bytes } from "../../src/base/bytes.ts";
import { deviceIdFrom, idBytes } from "../../src/protocol/envelope.ts";
import type { LogId } from "../../src/protocol/frames.ts";
import type { InvitationId, SpaceId } from "../../src/protocol/roster.ts";
import { createOrCheckSchema, placesPerSpace } from "../store/sqlite-schema.ts";
import type { SnapshotId } from "../../src/protocol/snapshot.ts";
import { sqliteLate } from "../store/sqlite-late.ts";
import { sqliteSnapshots } from "../store/sqlite-snapshots.ts";
import { CommandRefused, envelopesAtOnce, type CopyTarget, type KeptSnapshot } from "./kept-log.ts";

/**
 * The log in an SQLite file. `alone` keeps everybody else out as long as it is open, and is refused while a relay has it open: a relay
 * remembers what it has read and would not notice a change.
 */
export function openSqliteKeptLog(file: string, mode: "alone" | "beside a relay"): CopyTarget {
  const database = openFile(file, mode);
  createOrCheckSchema(database);

  const first = (sql: string, ...values: (number | string | Bytes | null)[]) =>
    database.prepare(sql).get(...values) ?? {};
  const all = (sql: string, ...values: (number | string | Bytes | null)[]) =>
    database.prepare(sql).all(...values);
  const run = (sql: string, ...values: (number | string | Bytes | null)[]) =>
    database.prepare(sql).run(...values);
  const numberOf = (space: SpaceId) =>
    Number(first("select number from spaces where space = ?", keyOf(space))["number"] ?? 0);

  function together(work: () => void): void {
    database.exec("begin immediate");
    try {
      work();
      database.exec("commit");
    } catch (error) {
      database.exec("rollback");
      throw error;
    }
  }
  function makeSpace(space: SpaceId): number {
    run("insert or ignore into spaces (space, head, bytes) values (?, 0, 0)", keyOf(space));
    return numberOf(space);
  }

  function forgetSnapshots(space: number): void {
    const mine = "(select number from snapshots where space = ?)";
    for (const table of ["verdicts", "snapshot_parts"])
      run(`delete from ${table} where snapshot in ${mine}`, space);
    run("delete from snapshots where space = ?", space);
  }
  function addSnapshot(space: number, one: KeptSnapshot): void {
    const { lastInsertRowid } = run(
      "insert into snapshots (space, id, device, sequence, stored_at, manifest, parts) values (?, ?, ?, ?, ?, ?, ?)",
      space,
      keyOf(one.id),
      idBytes(one.device),
      one.sequence,
      one.storedAt,
      one.manifest,
      one.parts,
    );
    const number = Number(lastInsertRowid);
    for (const { index, bytes: part } of one.partBytes)
      run("insert into snapshot_parts values (?, ?, ?)", number, index, part);
    for (const { device, isConfirmed, storedAt, bytes: verdict } of one.verdicts)
      run(
        "insert into verdicts values (?, ?, ?, ?, ?)",
        number,
        idBytes(device),
        isConfirmed ? 1 : 0,
        storedAt,
        verdict,
      );
  }

  const logId = first("select log_id from relay")["log_id"];
  return {
    logId: typeof logId === "string" ? (logId as LogId) : undefined,
    spaces: async () =>
      all("select space from spaces order by space").map((row) => nameOf(bytes(row["space"]))),
    async space(space) {
      const row = first("select * from spaces where space = ?", keyOf(space));
      const number = Number(row["number"] ?? 0);
      const digest = row["digest"];
      return {
        space,
        head: Number(row["head"] ?? 0),
        bytes: Number(row["bytes"] ?? 0),
        quota: typeof row["quota"] === "number" ? row["quota"] : undefined,
        isClosed: row["closed"] === 1,
        roster: all("select entry from roster where space = ? order by position", number).map(
          (entry) => bytes(entry["entry"]),
        ),
        heads: new Map(
          all("select device, head from heads where space = ?", number).map((head) => [
            deviceIdFrom(bytes(head["device"])),
            Number(head["head"]),
          ]),
        ),
        joins: all(
          "select invitation, request from joins where space = ? order by rowid",
          number,
        ).map((join) => ({
          invitation: String(join["invitation"]) as InvitationId,
          request: bytes(join["request"]),
        })),
        digest: digest instanceof Uint8Array ? bytes(digest) : undefined,
        purgedThrough: Number(row["purged_through"] ?? 0),
        late: sqliteLate(database).read(number, undefined, Infinity),
        snapshots: sqliteSnapshots(database, placesPerSpace)
          .list({ number, head: 0 })
          .snapshots.map((snapshot) => ({
            ...snapshot,
            partBytes: all(
              `select position, part from snapshot_parts where snapshot =
                 (select number from snapshots where space = ? and id = ?) order by position`,
              number,
              keyOf(snapshot.id),
            ).map((part) => ({ index: Number(part["position"]), bytes: bytes(part["part"]) })),
          })),
      };
    },
    async envelopes(space, after) {
      const start = numberOf(space) * placesPerSpace;
      return all(
        "select * from envelopes where place > ? and place < ? order by place limit ?",
        start + after,
        start + placesPerSpace,
        envelopesAtOnce,
      ).map((row) => ({
        sequence: Number(row["place"]) - start,
        device: bytes(row["device"]),
        gctr: Number(row["gctr"]),
        id: bytes(row["id"]),
        storedAt: Number(row["stored_at"]),
        envelope: bytes(row["envelope"]),
      }));
    },
    async setQuota(space, most) {
      run("update spaces set quota = ? where space = ?", most ?? null, keyOf(space));
    },
    async closeSpace(space) {
      const number = numberOf(space);
      together(() => {
        forgetSnapshots(number);
        for (const table of ["roster", "envelopes", "heads", "joins", "late"])
          run(`delete from ${table} where space = ?`, number);
        run(
          "update spaces set head = 0, bytes = 0, purged_through = 0, digest = null, closed = 1 where number = ?",
          number,
        );
      });
      // What was deleted lies in free pages until these are written over.
      database.exec("vacuum; pragma wal_checkpoint(truncate)");
    },
    async reached(space) {
      const start = numberOf(space) * placesPerSpace;
      const sql = "select max(place) as last from envelopes where place > ? and place < ?";
      const last = first(sql, start, start + placesPerSpace)["last"];
      return typeof last === "number" ? last - start : 0;
    },
    async add(space, envelopes) {
      together(() => {
        const number = makeSpace(space);
        const add = database.prepare(
          "insert into envelopes (place, space, device, gctr, id, stored_at, envelope) values (?, ?, ?, ?, ?, ?, ?)",
        );
        for (const { sequence, device, gctr, id, storedAt, envelope } of envelopes)
          add.run(number * placesPerSpace + sequence, number, device, gctr, id, storedAt, envelope);
      });
    },
    async finish({ space, bytes: size, ...kept }) {
      const { head, quota, isClosed, roster, heads, joins, digest } = kept;
      together(() => {
        const number = makeSpace(space);
        forgetSnapshots(number);
        for (const snapshot of kept.snapshots) addSnapshot(number, snapshot);
        for (const table of ["roster", "heads", "joins", "late"])
          run(`delete from ${table} where space = ?`, number);
        for (const [position, entry] of roster.entries())
          run(
            "insert into roster (space, position, entry) values (?, ?, ?)",
            number,
            position,
            entry,
          );
        for (const [device, gctr] of heads)
          run(
            "insert into heads (space, device, head) values (?, ?, ?)",
            number,
            idBytes(device),
            gctr,
          );
        for (const { invitation, request } of joins)
          run(
            "insert into joins (space, invitation, request) values (?, ?, ?)",
            number,
            invitation,
            request,
          );
        for (const { device, gctr, storedAt, envelope } of kept.late)
          run(
            "insert into late (space, device, gctr, stored_at, envelope) values (?, ?, ?, ?, ?)",
            number,
            idBytes(device),
            gctr,
            storedAt,
            envelope,
          );
        run(
          "update spaces set head = ?, bytes = ?, quota = ?, closed = ?, digest = ?, purged_through = ? where number = ?",
          head,
          size,
          quota ?? null,
          isClosed ? 1 : 0,
          digest ?? null,
          kept.purgedThrough,
          number,
        );
      });
    },
    close: async () => database.close(),
  };
}

function openFile(file: string, mode: "alone" | "beside a relay"): DatabaseSync {
  // Where the copy is made that a vacuum needs; else it lies for a moment where everybody's files lie.
  process.env["SQLITE_TMPDIR"] = dirname(file);
  const database = new DatabaseSync(file);
  if (mode === "alone") {
    try {
      database.exec("pragma locking_mode = exclusive; begin exclusive; commit");
    } catch {
      database.close();
      throw new CommandRefused("A relay is running on this database. Stop it first.");
    }
  }
  // What a closed network leaves is overwritten, as a relay does it, also where the disk has no room for the vacuum behind it.
  database.exec("pragma journal_mode = wal; pragma synchronous = full; pragma secure_delete = on");
  return database;
}

/** Writes the whole file anew, which takes as much room again; stopped in the middle, it is as it was. */
export function shrinkSqlite(file: string): { readonly before: number; readonly after: number } {
  const database = openFile(file, "alone");
  try {
    const size = () =>
      Number(database.prepare("pragma page_count").get()?.["page_count"]) *
      Number(database.prepare("pragma page_size").get()?.["page_size"]);
    const before = size();
    database.exec("vacuum");
    return { before, after: size() };
  } catch (problem) {
    if (problem instanceof Error && problem.message.includes("full"))
      throw new CommandRefused("The disk has no room for it: it takes as much again as the database. Nothing was changed."); // prettier-ignore
    throw problem;
  } finally {
    database.close();
  }
}

function bytes(value: unknown): Bytes {
  assert(value instanceof Uint8Array, "the column holds bytes");
  return ownBytes(value);
}

function keyOf(space: SpaceId | SnapshotId): Bytes {
  const found = hexToBytes(space);
  assert(found, "a space is named in hexadecimal digits");
  return found;
}

const nameOf = (key: Bytes): SpaceId => Buffer.from(key).toString("hex") as SpaceId;
