import { randomBytes } from "node:crypto";
import type pg from "pg";
import { assert } from "../../src/base/assert.ts";
import type { Bytes } from "../../src/base/bytes.ts";
import { err, ok, type Result } from "../../src/base/result.ts";
import type { LogId } from "../../src/protocol/frames.ts";
import { inTransaction, rowsOf, type PostgresRefusal, type Row } from "./postgres-connection.ts";

const schemaVersion = 3;
const oldestServer = 150_000;

// Every table begins with the space, and nothing joins two spaces: the tables can be spread over machines by that column alone.
// `external` because sealed bytes do not shrink. The free room in the pages of `spaces` and `heads`, which change with every commit, lets
// their rows change in place.
const schema = `
  create table relay (
    one boolean primary key default true check (one),
    schema_version integer not null,
    log_id text,
    system_id text,
    database_id text,
    timeline text,
    token_secret bytea not null,
    importing text
  );
  create table spaces (
    space bytea primary key,
    head bigint not null default 0,
    bytes bigint not null default 0,
    roster_length integer not null default 0,
    joins_version bigint not null default 0,
    quota bigint,
    closed boolean not null default false
  ) with (fillfactor = 50);
  create table roster (
    space bytea not null,
    position integer not null,
    entry bytea not null,
    primary key (space, position)
  );
  create table envelopes (
    space bytea not null,
    sequence bigint not null,
    device bytea not null,
    gctr bigint not null,
    id bytea not null,
    stored_at bigint not null,
    envelope bytea not null,
    primary key (space, sequence)
  );
  alter table envelopes alter column envelope set storage external;
  create unique index envelopes_by_counter on envelopes (space, device, gctr);
  create table heads (
    space bytea not null,
    device bytea not null,
    head bigint not null,
    has_beyond boolean not null,
    primary key (space, device)
  ) with (fillfactor = 50);
  create table joins (
    space bytea not null,
    number bigint not null,
    invitation text not null,
    request bytea not null,
    primary key (space, number)
  );
  create unique index joins_by_request on joins (space, sha256(request));
  create table digests (
    space bytea primary key,
    digest bytea not null
  );
`;

/** What lies in the log is told apart from what a snapshot holds by counters alone; an envelope without bytes is what is left of a purged one. */
const secondSchema = `
  alter table spaces add column purged_through bigint not null default 0;
  create table snapshots (
    space bytea not null,
    id bytea not null,
    number bigint not null,
    device bytea not null,
    sequence bigint not null,
    stored_at bigint not null,
    manifest bytea not null,
    parts integer not null,
    primary key (space, id)
  );
  create table snapshot_parts (
    space bytea not null,
    id bytea not null,
    position integer not null,
    part bytea not null,
    primary key (space, id, position)
  );
  alter table snapshot_parts alter column part set storage external;
  create table verdicts (
    space bytea not null,
    id bytea not null,
    device bytea not null,
    confirmed boolean not null,
    stored_at bigint not null,
    verdict bytea not null,
    primary key (space, id, device)
  );
`;

/** What removed devices had not sent. */
const thirdSchema = `
  create table late (
    space bytea not null,
    device bytea not null,
    gctr bigint not null,
    stored_at bigint not null,
    envelope bytea not null,
    primary key (space, device, gctr)
  );
  alter table late alter column envelope set storage external;
`;

export interface PreparedLog {
  readonly logId: LogId;
  readonly tokenSecret: Bytes;
}

export interface PrepareOptions {
  /** Whether a standby that takes the primary's place has everything that was confirmed. */
  readonly standbyIsSynchronous: boolean;
}

/** Checks that what the database confirms is kept, makes the tables when there are none, and settles which log this is. */
export async function prepareDatabase(
  client: pg.ClientBase,
  options: PrepareOptions,
): Promise<Result<PreparedLog, PostgresRefusal>> {
  const usable = await checkServer(client);
  if (!usable.ok) return usable;
  const made = await makeTables(client);
  if (!made.ok) return made;
  const [relay] = await rowsOf(client, "select importing from relay");
  if (typeof relay?.["importing"] === "string") return err({ type: "Unfinished" });
  return ok(await settleLogId(client, options));
}

export async function checkServer(
  client: pg.ClientBase,
): Promise<Result<undefined, PostgresRefusal>> {
  const [row] = await rowsOf(
    client,
    `select current_setting('server_version_num')::integer as number, current_setting('server_version') as version,
       current_setting('synchronous_commit') as synchronous_commit, current_setting('fsync') as fsync,
       current_setting('full_page_writes') as full_page_writes, pg_is_in_recovery() as is_standby`,
  );
  assert(row, "a select without a table gives one row");
  if (Number(row["number"]) < oldestServer)
    return err({ type: "TooOld", version: String(row["version"]) });
  if (row["is_standby"] === true) return err({ type: "ReadOnly" });
  for (const setting of ["synchronous_commit", "fsync", "full_page_writes"]) {
    const value = String(row[setting]);
    // remote_apply waits for the disk too, and for the standby's readers besides.
    if (value !== "on" && value !== "remote_apply")
      return err({ type: "NotDurable", setting, value });
  }
  return ok(undefined);
}

/** Under a lock, because several relays may start on an empty database at once. */
export async function makeTables(
  client: pg.ClientBase,
): Promise<Result<undefined, PostgresRefusal>> {
  const versionOf = async () => {
    const [found] = await rowsOf(client, "select to_regclass('relay') is not null as is_there");
    if (found?.["is_there"] !== true) return 0;
    const [row] = await rowsOf(client, "select schema_version from relay");
    return Number(row?.["schema_version"] ?? 0);
  };
  let version = await versionOf();
  if (version < schemaVersion) {
    // Before the transaction: inside it PostgreSQL goes on believing that there is no such table.
    await client.query("select pg_advisory_lock(7238245)");
    await inTransaction(client, async () => {
      version = await versionOf();
      if (version >= schemaVersion) return;
      for (const step of [schema, secondSchema, thirdSchema].slice(version))
        await client.query(step);
      await (version === 0
        ? rowsOf(client, "insert into relay (schema_version, token_secret) values ($1, $2)", [
            schemaVersion,
            randomBytes(32),
          ])
        : rowsOf(client, "update relay set schema_version = $1", [schemaVersion]));
      version = schemaVersion;
    });
    await client.query("select pg_advisory_unlock(7238245)");
  }
  return version > schemaVersion ? err({ type: "NewerSchema" }) : ok(undefined);
}

/**
 * Beside the log's id stands where it was settled: the cluster, the database in it, and the timeline, which changes when a standby takes
 * over and when a cluster is brought back from a backup. Somewhere else than before, entries may be missing that phones were given: the
 * log gets a new id, and the phones offer again what it lost.
 */
async function settleLogId(client: pg.ClientBase, options: PrepareOptions): Promise<PreparedLog> {
  return inTransaction(client, async () => {
    const [known] = await rowsOf(client, "select * from relay for update");
    const here = await placeOf(client);
    assert(known, "the tables are made with their one row");
    const isSame = (name: string) => known[name] === here[name];
    const isWhereItWas =
      isSame("system_id") &&
      isSame("database_id") &&
      (isSame("timeline") || options.standbyIsSynchronous);
    const isKnown = typeof known["log_id"] === "string" && isWhereItWas;
    const logId = isKnown ? (known["log_id"] as LogId) : newLogId();
    if (!isKnown || !isSame("timeline")) await writeLogId(client, logId);
    return { logId, tokenSecret: known["token_secret"] as Bytes };
  });
}

async function placeOf(client: pg.ClientBase): Promise<Row> {
  const text = `select (select system_identifier::text from pg_control_system()) as system_id,
      (select oid::text from pg_database where datname = current_database()) as database_id,
      substr(pg_walfile_name(pg_current_wal_insert_lsn()), 1, 8) as timeline`;
  const [here] = await rowsOf(client, text);
  assert(here, "a select without a table gives one row");
  return here;
}

const newLogId = (): LogId => randomBytes(16).toString("hex") as LogId;

/** Says that this database, where it is now, is the log of that name. */
export async function writeLogId(client: pg.ClientBase, logId: LogId): Promise<void> {
  const here = await placeOf(client);
  await rowsOf(
    client,
    "update relay set log_id = $1, system_id = $2, database_id = $3, timeline = $4, importing = null",
    [logId, here["system_id"], here["database_id"], here["timeline"]],
  );
}
