import { existsSync, readFileSync, writeFileSync } from "node:fs";
import type { DatabaseSync } from "node:sqlite";
import { integer } from "./sqlite-values.ts";

const schemaVersion = 4;

// `place` = number of the space × 2^32 + sequence: one tree holds the envelopes of a space side by side in the order they are read,
// and a whole number below 2^53 leaves room for two million spaces.
const schema = `
  create table relay (log_id text);
  create table spaces (
    number integer primary key,
    space blob not null unique,
    head integer not null,
    bytes integer not null,
    digest blob
  );
  create table roster (
    space integer not null,
    position integer not null,
    entry blob not null,
    primary key (space, position)
  );
  create table envelopes (
    place integer primary key,
    space integer not null,
    device blob not null,
    gctr integer not null,
    id blob not null,
    stored_at integer not null,
    envelope blob not null
  );
  create unique index envelopes_by_counter on envelopes (space, device, gctr);
  create table heads (
    space integer not null,
    device blob not null,
    head integer not null,
    primary key (space, device)
  ) without rowid;
  create table joins (
    space integer not null,
    invitation text not null,
    request blob not null,
    unique (space, request)
  );
`;
/** What the operator has said of a space. A closed one keeps its name, so that nobody founds it again. */
const secondSchema = `
  alter table spaces add column quota integer;
  alter table spaces add column closed integer not null default 0;
`;
/** What lies in the log is told apart from what a snapshot holds by counters alone; an envelope without bytes is what is left of a purged one. */
const thirdSchema = `
  alter table spaces add column purged_through integer not null default 0;
  create table snapshots (
    number integer primary key,
    space integer not null,
    id blob not null,
    device blob not null,
    sequence integer not null,
    stored_at integer not null,
    manifest blob not null,
    parts integer not null,
    unique (space, id)
  );
  create table snapshot_parts (
    snapshot integer not null,
    position integer not null,
    part blob not null,
    primary key (snapshot, position)
  );
  create table verdicts (
    snapshot integer not null,
    device blob not null,
    confirmed integer not null,
    stored_at integer not null,
    verdict blob not null,
    primary key (snapshot, device)
  ) without rowid;
`;
/** What removed devices had not sent. */
const fourthSchema = `
  create table late (
    space integer not null,
    device blob not null,
    gctr integer not null,
    stored_at integer not null,
    envelope blob not null,
    primary key (space, device, gctr)
  );
`;
export const placesPerSpace = 2 ** 32;

export function createOrCheckSchema(database: DatabaseSync): void {
  const version = integer(database.prepare("pragma user_version").get()?.["user_version"]);
  if (version > schemaVersion)
    throw new Error("This database was written by a newer version of Teren. Update the relay.");
  if (version === schemaVersion) return;
  database.exec(`
    begin immediate;
    ${version < 1 ? `${schema} insert into relay (log_id) values (null);` : ""}
    ${version < 2 ? secondSchema : ""}
    ${version < 3 ? thirdSchema : ""}
    ${fourthSchema}
    pragma user_version = ${schemaVersion};
    commit;
  `);
}

/**
 * The id stands in the database and in a file beside it that backups leave out. Where the two differ, the database is not the one that
 * ran here last, so the log gets a new id and the phones offer again what it lost.
 */
export function settleLogId(database: DatabaseSync, file: string, newLogId: () => string): string {
  const inDatabase = database.prepare("select log_id from relay").get()?.["log_id"];
  const inFile = existsSync(file) ? readFileSync(file, "utf8").trim() : undefined;
  if (typeof inDatabase === "string" && inDatabase === inFile) return inDatabase;

  const logId = newLogId();
  writeFileSync(file, `${logId}\n`, { mode: 0o600, flush: true });
  database.prepare("update relay set log_id = ?").run(logId);
  return logId;
}
