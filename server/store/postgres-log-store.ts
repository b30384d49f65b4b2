import { randomBytes } from "node:crypto";
import pg from "pg";
import { concat, ownBytes, type Bytes } from "../../src/base/bytes.ts";
import type { DeviceId } from "../../src/base/ids.ts";
import { err, ok, type Result } from "../../src/base/result.ts";
import { deviceIdFrom } from "../../src/protocol/envelope.ts";
import type { LogEntry, LogId } from "../../src/protocol/frames.ts";
import { spaceIdFromHash, type InvitationId, type SpaceId } from "../../src/protocol/roster.ts";
import type { LogStore, SharedLog, SpaceMarks, StoredSpace } from "./log-store.ts";
import {
  connectionSettings,
  rowsOf,
  sentenceOfRefusal,
  whyOf,
  type PostgresRefusal,
  type Statement,
} from "./postgres-connection.ts";
import { createLane } from "./postgres-lane.ts";
import { readLate } from "./postgres-late.ts";
import { prepareDatabase, type PrepareOptions, type PreparedLog } from "./postgres-schema.ts";
import {
  isSupersededRow,
  readSnapshotPart,
  readSnapshots,
  supersededValues,
} from "./postgres-snapshots.ts";
import { watchSpaces } from "./postgres-watch.ts";
import { spaceKey, type WriteCall } from "./postgres-writer.ts";
import { lateThrough, type LateCall } from "./sqlite-late.ts";

/** Connections that write: while one waits for the disk, the other one gets its transaction ready. A space always takes the same one. */
const writers = 2;
const readers = 4;

export interface PostgresEvents {
  /** After each transaction that wrote. */
  readonly committed: (calls: number, milliseconds: number) => void;
  readonly failed: (why: string) => void;
}

/** The log in PostgreSQL, for as many relay processes as there are. */
export async function openPostgresLogStore(
  url: string,
  options: PrepareOptions,
  events: PostgresEvents,
): Promise<Result<LogStore & { readonly shared: SharedLog }, PostgresRefusal>> {
  const first = await prepareOnce(url, options);
  if (!first.ok) return first;
  const { tokenSecret } = first.value;
  let { logId } = first.value;

  /** On each new connection: behind the address may be another machine by now. */
  async function prepare(client: pg.ClientBase): Promise<void> {
    const prepared = await prepareDatabase(client, options);
    if (!prepared.ok) throw new Error(sentenceOfRefusal(prepared.error));
    logId = prepared.value.logId;
  }

  const pool = new pg.Pool({ ...connectionSettings(url), max: readers });
  pool.on("error", () => undefined); // an idle connection ended; the next question makes a new one

  async function look(spaces: readonly SpaceId[]): Promise<Map<SpaceId, SpaceMarks>> {
    const rows = await rowsOf(pool, marks, [spaces.map(spaceKey)]);
    const found = new Map<SpaceId, SpaceMarks>();
    for (const row of rows) {
      logId = row["log_id"] as LogId;
      if (row["space"] === null) continue;
      const space = Buffer.from(row["space"] as Bytes).toString("hex") as SpaceId;
      found.set(space, {
        logId,
        head: row["head"] as number,
        bytes: row["bytes"] as number,
        rosterLength: row["roster_length"] as number,
        joinsVersion: row["joins_version"] as number,
        ...(row["quota"] === null ? {} : { quota: row["quota"] as number }),
      });
    }
    return found;
  }

  const watch = watchSpaces({
    url,
    look,
    prepare,
    failed: events.failed,
    own: new Uint8Array(randomBytes(8)),
  });
  const lanes = Array.from({ length: writers }, () =>
    createLane(url, prepare, { ...events, moved: watch.moved }),
  );
  /** The last thing that is being written into a space: who reads waits for it. */
  const writing = new Map<SpaceId, Promise<unknown>>();

  function write<T>(call: WriteCall): Promise<T> {
    const lane = lanes[Number.parseInt(call.space.slice(0, 4), 16) % writers] ?? lanes[0];
    if (!lane) return Promise.reject(new Error("there is a lane for each space"));
    const written = lane.write(call);
    writing.set(call.space, written);
    const settled = () => {
      if (writing.get(call.space) === written) writing.delete(call.space);
    };
    written.then(settled, settled);
    return written as Promise<T>;
  }

  async function read<T>(space: SpaceId, work: () => Promise<T>): Promise<T> {
    await writing.get(space)?.catch(() => undefined); // whoever wrote hears of it
    try {
      return await work();
    } catch (error) {
      events.failed(whyOf(error));
      throw error;
    }
  }

  let ending: Promise<void> | undefined;
  async function end(): Promise<void> {
    await Promise.all(lanes.map((lane) => lane.close()));
    await watch.close();
    await pool.end();
  }

  const batch = gatherLooks(look);
  const rosterFrom = async (space: SpaceId, from: number) =>
    (await rowsOf(pool, roster, [spaceKey(space), from])).map((row) => row["entry"] as Bytes);

  return ok({
    get logId() {
      return logId;
    },
    shared: {
      tokenSecret: ownBytes(tokenSecret),
      look: (space) => read(space, () => batch(space)),
      follow: watch.follow,
      passOn: watch.passOn,
      isReachable: watch.isReachable,
    },
    createSpace: (space, genesis) => write({ call: "createSpace", space, genesis }),
    openSpace: (space) =>
      read(space, async (): Promise<StoredSpace | undefined> => {
        const found = (await look([space])).get(space);
        if (!found) return undefined;
        const { head, bytes, quota, rosterLength } = found;
        // What came in between comes again when somebody looks.
        const entries = (await rosterFrom(space, 0)).slice(0, rosterLength);
        return { head, bytes, roster: entries, ...(quota === undefined ? {} : { quota }) };
      }),
    async findSpace(beginning) {
      const last = concat(beginning, new Uint8Array(23).fill(0xff));
      const [row] = await rowsOf(pool, beginsWith, [beginning, last]);
      return row && spaceIdFromHash(row["space"] as Bytes);
    },
    roster: (space, from) => read(space, () => rosterFrom(space, from)),
    appendRoster: (space, entry, expectedLength) =>
      write({ call: "appendRoster", space, entry, expectedLength }),
    append: (space, items, now, rosterLength) =>
      write({ call: "append", space, items, now, rosterLength }),
    read: (space, after, maxBytes, beyond) =>
      read(space, async () => {
        const most = Math.ceil(maxBytes / smallestEnvelope) + 1;
        const where = [spaceKey(space), after, maxBytes, most];
        const rows = beyond
          ? await rowsOf(pool, envelopesBeyond, [...where, ...supersededValues(beyond)])
          : await rowsOf(pool, envelopes, where);
        return rows.map((row): LogEntry => ({
          sequence: row["sequence"] as number,
          storedAt: row["stored_at"] as number,
          envelope: row["envelope"] as Bytes,
        }));
      }),
    heads: (space) =>
      read(space, async () => {
        const rows = await rowsOf(pool, heads, [spaceKey(space)]);
        return new Map<DeviceId, number>(
          rows.map((row) => [deviceIdFrom(row["device"] as Bytes), row["head"] as number]),
        );
      }),
    addJoin: (space, invitation, request, most) =>
      write({ call: "addJoin", space, invitation, request, most }),
    joins: (space) =>
      read(space, async () => {
        const rows = await rowsOf(pool, joins, [spaceKey(space)]);
        return rows.map((row) => ({
          invitation: row["invitation"] as InvitationId,
          request: row["request"] as Bytes,
        }));
      }),
    dropJoin: (space, request) => write({ call: "dropJoin", space, request }),
    dropJoinsOf: (space, invitations) => write({ call: "dropJoinsOf", space, invitations }),
    putDigest: (space, bytes) => write({ call: "putDigest", space, digest: bytes }),
    digest: (space) =>
      read(space, async () => {
        const [row] = await rowsOf(pool, digest, [spaceKey(space)]);
        return row?.["digest"] as Bytes | undefined;
      }),
    late: lateThrough(<T>(call: LateCall) =>
      call.call === "readLate"
        ? (read(call.space, () => readLate(pool, spaceKey(call.space), call.after, call.mostBytes)) as Promise<T>) // prettier-ignore
        : write<T>(call),
    ),
    snapshots: (space) => read(space, () => readSnapshots(pool, space)),
    addSnapshot: (space, snapshot, now) => write({ call: "addSnapshot", space, snapshot, now }),
    addSnapshotPart: (space, snapshot, index, bytes) =>
      write({ call: "addSnapshotPart", space, snapshot, index, bytes }),
    snapshotPart: (space, snapshot, index) =>
      read(space, () => readSnapshotPart(pool, space, snapshot, index)),
    addVerdict: (space, snapshot, verdict, now) =>
      write({ call: "addVerdict", space, snapshot, verdict, now }),
    dropSnapshots: (space, snapshots) => write({ call: "dropSnapshots", space, snapshots }),
    purge: (space, superseded, most) => write({ call: "purge", space, superseded, most }),
    close() {
      ending ??= end();
      return ending;
    },
  });
}

async function prepareOnce(
  url: string,
  options: PrepareOptions,
): Promise<Result<PreparedLog, PostgresRefusal>> {
  let client: pg.Client;
  try {
    client = new pg.Client(connectionSettings(url));
  } catch {
    return err({ type: "NotAnAddress" }); // its own words would repeat the password
  }
  client.on("error", () => undefined); // the answer that does not come tells
  try {
    await client.connect();
    return await prepareDatabase(client, options);
  } catch (error) {
    return err({ type: "Unreachable", why: whyOf(error) });
  } finally {
    client.end().catch(() => undefined); // it has done what it was for
  }
}

/** Those who come to their doors in the same moment are looked up together. */
function gatherLooks(
  look: (spaces: readonly SpaceId[]) => Promise<ReadonlyMap<SpaceId, SpaceMarks>>,
): (space: SpaceId) => Promise<SpaceMarks | undefined> {
  let asked: Set<SpaceId> | undefined;
  let answer: Promise<ReadonlyMap<SpaceId, SpaceMarks>> | undefined;
  return async (space) => {
    if (!asked || !answer) {
      const mine = new Set<SpaceId>();
      asked = mine;
      answer = Promise.resolve().then(() => {
        asked = undefined;
        answer = undefined;
        return look([...mine]);
      });
    }
    asked.add(space);
    return (await answer).get(space);
  };
}

const marks: Statement = {
  name: "marks",
  text: `select log_id, space, head, bytes, roster_length, joins_version, quota
    from relay left join spaces on space = any($1) and not closed`,
};
const beginsWith: Statement = {
  name: "begins-with",
  text: "select space from spaces where space > $1 and space < $2 and not closed limit 1",
};
const roster: Statement = {
  name: "roster",
  text: "select entry from roster where space = $1 and position >= $2 order by position",
};
const smallestEnvelope = 64;
const envelopes: Statement = {
  name: "envelopes",
  text: `select sequence, stored_at, envelope from (
      select sequence, stored_at, envelope, sum(octet_length(envelope)) over (order by sequence) as upto
      from (select * from envelopes where space = $1 and sequence > $2 and octet_length(envelope) > 0 order by sequence limit $4) as next
    ) as summed where upto <= $3 or upto = octet_length(envelope) order by sequence`,
};
const envelopesBeyond: Statement = {
  name: "envelopes-beyond",
  text: envelopes.text.replace(
    " order by sequence limit",
    ` and not (${isSupersededRow(5)}) order by sequence limit`,
  ),
};
const heads: Statement = {
  name: "heads",
  text: "select device, head from heads where space = $1 and head > 0",
};
const joins: Statement = {
  name: "joins",
  text: "select invitation, request from joins where space = $1 order by number",
};
const digest: Statement = { name: "digest", text: "select digest from digests where space = $1" };
