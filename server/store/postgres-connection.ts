import type pg from "pg";
import { ownBytes, type Bytes } from "../../src/base/bytes.ts";

/** Why the relay will not work on this database. docs/running-a-relay.md says what to do about each. */
export type PostgresRefusal =
  | { readonly type: "NotAnAddress" }
  | { readonly type: "Unreachable"; readonly why: string }
  | { readonly type: "TooOld"; readonly version: string }
  | { readonly type: "NotDurable"; readonly setting: string; readonly value: string }
  /** A standby. */
  | { readonly type: "ReadOnly" }
  | { readonly type: "NewerSchema" }
  /** Something is being moved or restored into it. */
  | { readonly type: "Unfinished" };

export function sentenceOfRefusal(refusal: PostgresRefusal): string {
  switch (refusal.type) {
    case "NotAnAddress":
      return "TEREN_STORE is an address like postgres://teren@db.example/teren.";
    case "Unreachable":
      return `The database cannot be reached: ${refusal.why}`;
    case "TooOld":
      return `The database is PostgreSQL ${refusal.version}; the relay needs 15 or newer.`;
    case "NotDurable":
      return `The database has ${refusal.setting} = ${refusal.value}, so what it confirms could be lost in a power cut. Set it to on.`;
    case "ReadOnly":
      return "The database is a standby and takes nothing in. TEREN_STORE has to name the primary.";
    case "NewerSchema":
      return "This database was written by a newer version of Teren. Update the relay.";
    case "Unfinished":
      return "A move or a restore into this database has not ended. Run the same command again; it goes on where it stopped.";
  }
}

/** Whoever says nothing for this long is given up: a relay that waits for ever confirms nothing and refuses nothing either. */
const patienceMs = { connect: 5_000, statement: 10_000, answer: 15_000, lock: 5_000 };

export function connectionSettings(url: string): pg.ClientConfig {
  return {
    connectionString: url,
    application_name: "teren-relay",
    connectionTimeoutMillis: patienceMs.connect,
    query_timeout: patienceMs.answer,
    statement_timeout: patienceMs.statement,
    lock_timeout: patienceMs.lock,
    idle_in_transaction_session_timeout: patienceMs.statement,
    keepAlive: true,
    types: { getTypeParser: parserOf },
  };
}

/** Without the bounds on time: copying a log takes as long as it takes. */
export function patientSettings(url: string): pg.ClientConfig {
  return {
    connectionString: url,
    application_name: "teren-relay-command",
    connectionTimeoutMillis: patienceMs.connect,
    keepAlive: true,
    types: { getTypeParser: parserOf },
  };
}

const oids = { bool: 16, bytea: 17, int8: 20, int4: 23 };

/** Whole numbers stay below 2^53 everywhere in the protocol, so int8 is a number here. */
function parserOf(oid: number) {
  switch (oid) {
    case oids.bool:
      return (text: string) => text === "t";
    case oids.bytea:
      return (text: string): Bytes => ownBytes(Buffer.from(text.slice(2), "hex"));
    case oids.int8:
    case oids.int4:
      return Number;
    default:
      return (text: string) => text;
  }
}

export type Row = Readonly<Record<string, unknown>>;

export interface Statement {
  /** Prepared once for each connection. */
  readonly name: string;
  readonly text: string;
}

/** What a client and a pool have in common. */
interface Queryable {
  readonly query: (config: pg.QueryConfig) => Promise<pg.QueryResult<Row>>;
}

export async function rowsOf(
  database: Queryable,
  statement: Statement | string,
  values: readonly unknown[] = [],
): Promise<readonly Row[]> {
  const config = typeof statement === "string" ? { text: statement } : { ...statement };
  const { rows } = await database.query({ ...config, values: [...values] });
  return rows;
}

export async function changedBy(
  database: Queryable,
  statement: Statement | string,
  values: readonly unknown[],
): Promise<number> {
  const config = typeof statement === "string" ? { text: statement } : { ...statement };
  const { rowCount } = await database.query({ ...config, values: [...values] });
  return rowCount ?? 0;
}

/** Runs `work` in one transaction. A connection whose transaction cannot be ended is of no more use: `broken` is called. */
export async function inTransaction<T>(
  client: pg.ClientBase,
  work: () => Promise<T>,
  broken: () => void = () => undefined,
  begin = "begin",
): Promise<T> {
  await client.query(begin);
  let result: T;
  try {
    result = await work();
  } catch (error) {
    await client.query("rollback").catch(broken);
    throw error;
  }
  await client.query("commit");
  return result;
}

export const whyOf = (error: unknown): string =>
  error instanceof Error
    ? error.message || ("code" in error ? String(error.code) : error.name)
    : "something that is not an error";

/** The bytes of node-postgres' own class, which is what it sends without copying. */
export const buffer = (bytes: Uint8Array): Buffer =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
