import { DatabaseSync } from "node:sqlite";
import { assert } from "../../src/base/assert.ts";
import { concat, equalBytes, hexToBytes, type Bytes } from "../../src/base/bytes.ts";
import type { DeviceId } from "../../src/base/ids.ts";
import { deviceIdFrom, idBytes } from "../../src/protocol/envelope.ts";
import type { LogEntry } from "../../src/protocol/frames.ts";
import type { Sequence } from "../../src/protocol/sequence.ts";
import { spaceIdFromHash, type InvitationId, type SpaceId } from "../../src/protocol/roster.ts";
import { isSuperseded } from "../compaction.ts";
import type { Superseded } from "./superseded.ts";
import type {
  AppendItem,
  AppendResult,
  AppendResults,
  StoredJoin,
  StoredSpace,
} from "./log-store.ts";
import { isWrite, type LogCall } from "./log-call.ts";
import { sqliteSnapshots } from "./sqlite-snapshots.ts";
import { sqliteLate } from "./sqlite-late.ts";
import { createOrCheckSchema, placesPerSpace, settleLogId } from "./sqlite-schema.ts";
import { bytes, integer } from "./sqlite-values.ts";

export interface SqliteLog {
  readonly logId: string;
  /** Does all calls in one transaction: when it returns, all of it is on the disk; when it throws, nothing is. */
  readonly runTogether: (calls: readonly LogCall[]) => unknown[];
  readonly close: () => void;
}

const largestSpaceNumber = 2 ** 20;
const spacesInMemory = 2_000;

interface OpenSpace {
  readonly number: number;
  head: Sequence;
  bytes: number;
  readonly quota: number | undefined;
  /** Of the devices that were written to since the space was opened. */
  readonly devices: Map<DeviceId, OpenDevice>;
  /** Whose heads are not on the disk yet. */
  readonly moved: Set<OpenDevice>;
}

interface OpenDevice {
  readonly bytes: Bytes;
  /** The highest counter below which none is missing. */
  head: number;
  /** Whether others brought envelopes from behind a gap. */
  hasBeyond: boolean;
}

/** The log in an SQLite file. Blocks its thread while the disk writes. */
export function openSqliteLog(file: string, logIdFile: string, newLogId: () => string): SqliteLog {
  const database = new DatabaseSync(file);
  // FULL makes every commit wait for the disk: an envelope is confirmed only when a power cut can no longer take it.
  database.exec(
    "pragma journal_mode = wal; pragma synchronous = full; pragma busy_timeout = 5000; pragma secure_delete = on",
  );
  database.exec("pragma wal_autocheckpoint = 2000; pragma journal_size_limit = 67108864");
  const durability = database.prepare("pragma synchronous").get()?.["synchronous"];
  assert(durability === 2, "every commit waits for the disk");
  createOrCheckSchema(database);
  const logId = settleLogId(database, logIdFile, newLogId);

  const sql = prepareAll(database);
  const snapshots = sqliteSnapshots(database, placesPerSpace);
  const late = sqliteLate(database);
  /** Cleared when a transaction fails, because it may have run ahead of the disk. */
  const open = new Map<SpaceId, OpenSpace>();
  const touched = new Set<OpenSpace>();

  function find(space: SpaceId): OpenSpace | undefined {
    const known = open.get(space);
    if (known) return known;
    const row = sql.findSpace.get(hexBytes(space));
    if (!row) return undefined;
    const found: OpenSpace = {
      number: integer(row["number"]),
      head: integer(row["head"]),
      bytes: integer(row["bytes"]),
      quota: row["quota"] === null ? undefined : integer(row["quota"]),
      devices: new Map(),
      moved: new Set(),
    };
    open.set(space, found);
    return found;
  }
  function get(space: SpaceId): OpenSpace {
    const found = find(space);
    assert(found, "the space was opened or created before");
    return found;
  }

  function run(call: LogCall): unknown {
    switch (call.call) {
      case "createSpace":
        return createSpace(call.space, call.genesis);
      case "openSpace":
        return openSpace(call.space);
      case "findSpace":
        return findSpace(call.beginning);
      case "roster":
        return rosterOf(get(call.space), call.from);
      case "appendRoster": {
        const { number } = get(call.space);
        if (integer(sql.rosterLength.get(number)?.["length"]) !== call.expectedLength) return false;
        sql.addRosterEntry.run(number, call.expectedLength, call.entry);
        return true;
      }
      case "append": {
        const space = get(call.space);
        const results = call.items.map((item) => append(space, item, call.now));
        return { results, head: space.head } satisfies AppendResults;
      }
      case "read":
        return read(get(call.space), call.after, call.maxBytes, call.beyond);
      case "heads":
        return heads(get(call.space));
      case "addJoin": {
        const { number } = get(call.space);
        if (sql.findJoin.get(number, call.request)) return true;
        if (integer(sql.countJoins.get(number, call.invitation)?.["count"]) >= call.most)
          return false;
        sql.addJoin.run(number, call.invitation, call.request);
        return true;
      }
      case "joins":
        return sql.joins.all(get(call.space).number).map((row): StoredJoin => ({
          invitation: String(row["invitation"]) as InvitationId,
          request: bytes(row["request"]),
        }));
      case "dropJoin":
        sql.dropJoin.run(get(call.space).number, call.request);
        return undefined;
      case "dropJoinsOf":
        for (const invitation of call.invitations)
          sql.dropJoinsOf.run(get(call.space).number, invitation);
        return undefined;
      case "putDigest":
        sql.putDigest.run(call.digest, get(call.space).number);
        return undefined;
      case "digest": {
        const found = sql.digest.get(get(call.space).number)?.["digest"];
        return found === null || found === undefined ? undefined : bytes(found);
      }
      case "purge": {
        const space = get(call.space);
        const { purged, bytes: freed } = snapshots.purge(space, call.superseded, call.most);
        space.bytes -= freed;
        if (purged > 0) touched.add(space);
        return purged;
      }
      case "putLate":
      case "readLate":
      case "dropLate":
        return late.run(get(call.space).number, call);
      default:
        return snapshots.run(get(call.space), call);
    }
  }

  function createSpace(space: SpaceId, genesis: Bytes): boolean {
    if (find(space)) return false;
    const { lastInsertRowid, changes } = sql.addSpace.run(hexBytes(space));
    if (changes === 0) return false; // closed
    const number = Number(lastInsertRowid);
    assert(number < largestSpaceNumber, "a database holds a million spaces");
    sql.addRosterEntry.run(number, 0, genesis);
    return true;
  }

  function findSpace(beginning: Bytes): SpaceId | undefined {
    const space = sql.beginsWith.get(beginning, concat(beginning, new Uint8Array(23).fill(0xff)))?.["space"]; // prettier-ignore
    return space === undefined ? undefined : spaceIdFromHash(bytes(space));
  }

  function openSpace(space: SpaceId): StoredSpace | undefined {
    const found = find(space);
    if (!found) return undefined;
    const { head, bytes: size, quota } = found;
    const roster = rosterOf(found, 0);
    return { head, bytes: size, roster, ...(quota === undefined ? {} : { quota }) };
  }

  const rosterOf = (space: OpenSpace, from: number): Bytes[] =>
    sql.roster.all(space.number, from).map((row) => bytes(row["entry"]));

  function append(space: OpenSpace, item: AppendItem, now: number): AppendResult {
    const { gctr } = item;
    const device = deviceOf(space, item.device);
    // The usual case, the next one of its device, needs no look at the index.
    if (gctr !== device.head + 1) {
      const row = sql.findEnvelope.get(space.number, device.bytes, gctr);
      if (row) {
        if (!equalBytes(bytes(row["id"]), idBytes(item.id))) return { type: "Fork" };
        const sequence = integer(row["place"]) % placesPerSpace;
        return { type: "Stored", sequence, storedAt: integer(row["stored_at"]), isNew: false };
      }
      if (gctr > device.head && !item.mayLeaveGap)
        return { type: "Gap", expected: device.head + 1 };
    }

    const sequence = space.head + 1;
    assert(sequence < placesPerSpace, "a space holds four billion envelopes");
    sql.addEnvelope.run(
      space.number * placesPerSpace + sequence,
      space.number,
      device.bytes,
      gctr,
      idBytes(item.id),
      now,
      item.envelope,
    );
    space.head = sequence;
    space.bytes += item.envelope.length;
    touched.add(space);
    if (gctr !== device.head + 1) device.hasBeyond = true;
    else {
      device.head = gctr;
      space.moved.add(device);
      if (device.hasBeyond)
        while (sql.findEnvelope.get(space.number, device.bytes, device.head + 1)) device.head++;
    }
    return { type: "Stored", sequence, storedAt: now, isNew: true };
  }

  function deviceOf(space: OpenSpace, id: DeviceId): OpenDevice {
    const known = space.devices.get(id);
    if (known) return known;
    const deviceBytes = idBytes(id);
    const head = integer(sql.head.get(space.number, deviceBytes)?.["head"] ?? 0);
    const device: OpenDevice = {
      bytes: deviceBytes,
      head,
      hasBeyond: sql.findBeyond.get(space.number, deviceBytes, head) !== undefined,
    };
    space.devices.set(id, device);
    return device;
  }

  function heads(space: OpenSpace): Map<DeviceId, number> {
    const all = new Map<DeviceId, number>();
    for (const row of sql.heads.all(space.number))
      all.set(deviceIdFrom(bytes(row["device"])), integer(row["head"]));
    return all;
  }

  function read(
    space: OpenSpace,
    after: Sequence,
    maxBytes: number,
    beyond: Superseded | undefined,
  ): LogEntry[] {
    const entries: LogEntry[] = [];
    const start = space.number * placesPerSpace;
    let size = 0;
    for (const row of sql.read.iterate(start + Math.min(after, space.head), start + space.head)) {
      const place = integer(row["place"]);
      // Nothing is left of it, or whoever asks has what it said.
      if (integer(row["length"]) === 0) continue;
      if (beyond) {
        const device = deviceIdFrom(bytes(row["device"]));
        const entry = { device, gctr: integer(row["gctr"]), sequence: place - start };
        if (isSuperseded(beyond, entry)) continue;
      }
      const envelope = bytes(sql.envelope.get(place)?.["envelope"]);
      size += envelope.length;
      if (entries.length > 0 && size > maxBytes) break;
      entries.push({
        sequence: place - start,
        storedAt: integer(row["stored_at"]),
        envelope,
      });
    }
    return entries;
  }

  /** Once for each transaction and device, not once for each envelope. */
  function writeHeads(): void {
    for (const space of touched) {
      sql.moveSpace.run(space.head, space.bytes, space.number);
      for (const device of space.moved) sql.moveHead.run(space.number, device.bytes, device.head);
      space.moved.clear();
    }
    touched.clear();
  }

  return {
    logId,
    runTogether(calls) {
      database.exec(calls.some(isWrite) ? "begin immediate" : "begin");
      try {
        const results = calls.map(run);
        writeHeads();
        database.exec("commit");
        if (open.size > spacesInMemory) open.clear();
        return results;
      } catch (error) {
        open.clear();
        touched.clear();
        if (database.isTransaction) database.exec("rollback");
        throw error;
      }
    },
    close: () => database.close(),
  };
}

function prepareAll(database: DatabaseSync) {
  return {
    findSpace: database.prepare(
      "select number, head, bytes, quota from spaces where space = ? and closed = 0",
    ),
    beginsWith: database.prepare(
      "select space from spaces where space > ? and space < ? and closed = 0 limit 1",
    ),
    addSpace: database.prepare(
      "insert or ignore into spaces (space, head, bytes) values (?, 0, 0)",
    ),
    moveSpace: database.prepare("update spaces set head = ?, bytes = ? where number = ?"),
    roster: database.prepare(
      "select entry from roster where space = ? and position >= ? order by position",
    ),
    rosterLength: database.prepare("select count(*) as length from roster where space = ?"),
    addRosterEntry: database.prepare(
      "insert into roster (space, position, entry) values (?, ?, ?)",
    ),
    findEnvelope: database.prepare(
      "select place, id, stored_at from envelopes where space = ? and device = ? and gctr = ?",
    ),
    findBeyond: database.prepare(
      "select 1 as found from envelopes where space = ? and device = ? and gctr > ? limit 1",
    ),
    addEnvelope: database.prepare(
      "insert into envelopes (place, space, device, gctr, id, stored_at, envelope) values (?, ?, ?, ?, ?, ?, ?)",
    ),
    read: database.prepare(
      `select place, stored_at, device, gctr, length(envelope) as length
       from envelopes where place > ? and place <= ? order by place`,
    ),
    envelope: database.prepare("select envelope from envelopes where place = ?"),
    head: database.prepare("select head from heads where space = ? and device = ?"),
    heads: database.prepare("select device, head from heads where space = ?"),
    moveHead: database.prepare(
      "insert into heads (space, device, head) values (?, ?, ?) on conflict do update set head = excluded.head",
    ),
    findJoin: database.prepare("select 1 as found from joins where space = ? and request = ?"),
    countJoins: database.prepare(
      "select count(*) as count from joins where space = ? and invitation = ?",
    ),
    addJoin: database.prepare("insert into joins (space, invitation, request) values (?, ?, ?)"),
    joins: database.prepare("select invitation, request from joins where space = ? order by rowid"),
    dropJoin: database.prepare("delete from joins where space = ? and request = ?"),
    dropJoinsOf: database.prepare("delete from joins where space = ? and invitation = ?"),
    putDigest: database.prepare("update spaces set digest = ? where number = ?"),
    digest: database.prepare("select digest from spaces where number = ?"),
  };
}

function hexBytes(space: SpaceId): Bytes {
  const found = hexToBytes(space);
  assert(found, "a space is named in hexadecimal digits");
  return found;
}
