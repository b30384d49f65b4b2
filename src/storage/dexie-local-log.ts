import { Dexie, type Table } from "dexie";
import type { DeviceId } from "../base/ids.ts";
import { assert } from "../base/assert.ts";
import { err, ok, type Result } from "../base/result.ts";
import type { Database, EnvelopeRow, TableName } from "./database.ts";
import type { EndedBlob, LocalBlobs } from "./local-blobs.ts";
import type {
  Changes,
  HeldEnvelope,
  LocalLog,
  NewOwnEnvelope,
  OutboxRow,
  ShreddedRow,
  StoredEnvelope,
  VaultRows,
} from "./local-log.ts";
import type { CommitError } from "./commit-error.ts";

/** The memory of a device in IndexedDB. `onLost`: it was opened again, and what was in it is gone. */
export function createDexieLocalLog(database: Database, onLost = () => {}): LocalLog {
  let hasVault = false;
  // Opened again after the browser has thrown it away, it is a new one and empty: nothing may be called saved there.
  database.on(
    "ready",
    async () => {
      const isThere = (await database.vault.count()) > 0;
      if (hasVault && !isThere) {
        onLost();
        throw new Error("the database was thrown away");
      }
      hasVault = isThere;
    },
    true,
  );

  /** iOS takes the connection away from an app that was in the background; opened again, it works. */
  async function reopening<T>(task: () => Promise<T>): Promise<T> {
    try {
      return await task();
    } catch (problem) {
      if (!isLostConnection(problem)) throw problem;
      database.close();
      await database.open();
      return task();
    }
  }

  async function change(task: () => Promise<void>): Promise<Result<void, CommitError>> {
    try {
      await reopening(() => database.transaction("rw", database.tables, task));
      return ok(undefined);
    } catch (problem) {
      return err(commitError(problem));
    }
  }

  const read = <T>(task: () => Promise<T>): Promise<T> =>
    reopening(() => database.transaction("r", database.tables, task));
  /** One question is a transaction by itself. */
  const ask = <T>(question: () => PromiseLike<T>): Promise<T> => reopening(async () => question());

  return {
    load: () =>
      read(async () => {
        const [row, roster, chains, own, held, shredded] = await Promise.all([
          database.meta.get("space"),
          database.roster.orderBy("position").toArray(),
          database.chains.toArray(),
          database.own.orderBy("gctr").toArray(),
          inState(database, "held").primaryKeys(),
          database.shredded.toArray(),
        ]);
        if (!row) return undefined;
        const { key: _, ...meta } = row;
        return {
          meta,
          roster: roster.map(({ bytes }) => bytes),
          chains,
          own,
          held: held.map(([device, gctr]) => ({ device, gctr })),
          shredded,
        };
      }),

    commit: (changes) => change(() => applyChanges(database, changes)),

    outbox: () =>
      read(async () => {
        const [waiting, offered] = await Promise.all([
          inState(database, "waiting").toArray(),
          inState(database, "offered").toArray(),
        ]);
        return [...offered, ...waiting].map(toOutboxRow).toSorted((a, b) => a.gctr - b.gctr);
      }),

    envelopesAfter: (device, after, mostBytes) =>
      read(async () => {
        const found: StoredEnvelope[] = [];
        let size = 0;
        await database.envelopes
          .where("[device+gctr]")
          .between([device, after], [device, Dexie.maxKey], false, false)
          .until(() => size >= mostBytes)
          .each(({ gctr, id, bytes, state }) => {
            if (state === "held") return;
            found.push({ device, gctr, id, bytes });
            size += bytes.length;
          });
        return found;
      }),

    heldEnvelope: (device, gctr) =>
      read(async () => {
        const row = await database.envelopes.get([device, gctr]);
        return row?.state === "held" ? toHeldEnvelope(row) : undefined;
      }),

    channelIds: () => ask(() => database.channels.toCollection().primaryKeys()),

    channels: (channels) =>
      ask(async () => {
        const rows = await database.channels.bulkGet([...channels]);
        return rows.map((row) => row?.sealed);
      }),

    summaryPages: () => ask(() => database.pages.toArray()),
    shredded: () => ask(() => database.shredded.toArray()),
    own: () => ask(() => database.own.orderBy("gctr").toArray()),
    quarantined: () => ask(() => database.quarantine.toArray()),
    value: (key) => ask(async () => (await database.values.get(key))?.sealed),
    valueKeys: (prefix) => ask(() => database.values.where("key").startsWith(prefix).primaryKeys()),

    blobs: blobsIn(database, read, change),

    vault: () =>
      read(async () => {
        const [record, lock] = await database.vault.bulkGet(["record", "lock"]);
        return record && { record: record.value, lock: lock?.value };
      }),
    async keepVault({ record, lock }: VaultRows) {
      const kept = await change(async () => {
        await database.vault.bulkPut([
          { key: "record", value: record },
          { key: "lock", value: lock },
        ]);
      });
      hasVault ||= kept.ok;
      return kept;
    },

    // Seldom needed, and not by the first screen.
    async strip(after) {
      hasVault = false;
      await (await import("./strip-database.ts")).strip(database, reopening, after);
    },
    async wipe() {
      hasVault = false;
      await database.delete({ disableAutoOpen: false });
    },
    close: () => database.close(),
  };
}

function blobsIn(
  { blobs, blobChunks }: Database,
  read: <T>(task: () => Promise<T>) => Promise<T>,
  change: (task: () => Promise<void>) => Promise<Result<void, CommitError>>,
): LocalBlobs {
  return {
    rows: () => read(() => blobs.toArray()),
    row: (id) => read(() => blobs.get(id)),
    chunk: (id, index) => read(async () => (await blobChunks.get([id, index]))?.bytes),
    keep: (kept) =>
      change(async () => {
        for (const { row, from, chunks } of kept) {
          await blobs.put(row);
          await blobChunks.bulkPut(
            chunks.map((bytes, at) => ({ blob: row.id, index: from + at, bytes })),
          );
        }
      }),
    update: (changes) =>
      change(async () => {
        for (const { id, ...rest } of changes) await blobs.update(id, rest);
      }),
    drop: (ids) =>
      change(() =>
        endBlobs(
          { blobs, blobChunks },
          ids.map((id) => ({ id, row: undefined })),
        ),
      ),
  };
}

async function endBlobs(
  { blobs, blobChunks }: Pick<Database, "blobs" | "blobChunks">,
  ended: readonly EndedBlob[],
): Promise<void> {
  await blobs.bulkDelete(ended.map(({ id }) => id));
  for (const { id } of ended)
    await blobChunks.where("[blob+index]").between([id, Dexie.minKey], [id, Dexie.maxKey]).delete();
  await blobs.bulkPut(ended.flatMap(({ row }) => row ?? []));
}

class ConflictFound extends Error {}

const inState = (database: Database, state: EnvelopeRow["state"]) =>
  database.envelopes.where("[state+gctr]").between([state, Dexie.minKey], [state, Dexie.maxKey]);

/**
 * Runs inside one transaction. Only awaits the database: anything else would let the transaction end half-way. What does not build on each other
 * is asked for at once, for each answer of the database costs a weak phone as much as the work itself.
 */
async function applyChanges(database: Database, changes: Changes): Promise<void> {
  const current = changes.meta ?? (await database.meta.get("space"));
  const mine = (gctr: number): [DeviceId, number] => {
    assert(current, "the device belongs to a space");
    return [current.device, gctr];
  };
  // The counters that are freed here may be taken again below.
  if (changes.removeWaiting) await removeWaiting(database, changes.removeWaiting, mine);

  const rows = rowsOf(Dexie.currentTransaction.idbtrans);
  const { offer: offered, confirm: confirmed, shred: ended, endBlobs: endedBlobs } = changes;
  if (changes.meta || changes.update) {
    assert(current, "the device belongs to a space");
    rows.put("meta", [{ ...current, ...changes.update, key: "space" }]);
  }
  rows.put("roster", changes.roster);
  rows.put("chains", changes.chains);
  addOwn(rows, changes.addOwn, mine);
  const asked: Promise<void>[] = [];
  if (offered) asked.push(offer(database, offered, mine));
  if (confirmed) asked.push(confirm(database, confirmed, mine));
  takeIn(rows, changes);
  rows.put("channels", changes.channels);
  rows.drop("shredded", changes.unshred);
  if (ended?.length) asked.push(shred(database, ended));
  if (endedBlobs) asked.push(endBlobs(database, endedBlobs));
  rows.put("pages", changes.summaryPages);
  for (const { key, sealed } of changes.values ?? [])
    if (sealed) rows.put("values", [{ key, sealed }]);
    else rows.drop("values", [key]);
  // Nothing builds on an answer any more: the disk need not wait until this phone has heard them all.
  if (asked.length === 0) rows.end();
  await Promise.all(asked);
}

/** Rows by the browser's own requests, whose answers nobody waits for: the first that fails ends the transaction, and nothing of it is kept. */
interface Rows {
  readonly put: <Name extends keyof RowOf>(store: Name, rows?: readonly RowOf[Name][]) => void;
  /** Refuses a key that is taken. */
  readonly add: <Name extends keyof RowOf>(store: Name, rows: readonly RowOf[Name][]) => void;
  readonly drop: (store: keyof RowOf, keys?: readonly IDBValidKey[]) => void;
  /** Nothing more is asked. */
  readonly end: () => void;
}

type RowOf = {
  readonly [Name in TableName]: Database[Name] extends Table<infer Row, infer _> ? Row : never;
};

function rowsOf(transaction: IDBTransaction): Rows {
  const ask = (request: IDBRequest): void => {
    // Heard further up, Dexie would end the transaction by itself, which is too late for one that is being written down; the browser does it at once.
    request.onerror = (event) => event.stopPropagation();
  };
  return {
    put(store, rows = []) {
      for (const row of rows) ask(transaction.objectStore(store).put(row));
    },
    add(store, rows) {
      for (const row of rows) ask(transaction.objectStore(store).add(row));
    },
    drop(store, keys = []) {
      for (const key of keys) ask(transaction.objectStore(store).delete(key));
    },
    end: () => transaction.commit(),
  };
}

async function shred(database: Database, rows: readonly ShreddedRow[]): Promise<void> {
  const keys = await database.values.toCollection().primaryKeys();
  await Promise.all([
    database.shredded.bulkPut([...rows]),
    database.channels.bulkDelete(rows.map(({ channel }) => channel)),
    database.values.bulkDelete(
      keys.filter((key) => rows.some(({ channel }) => key.includes(channel))),
    ),
  ]);
}

type KeyOf = (gctr: number) => [DeviceId, number];

async function removeWaiting(
  database: Database,
  gctrs: readonly number[],
  mine: KeyOf,
): Promise<void> {
  const rows = await database.envelopes.bulkGet(gctrs.map(mine));
  if (rows.some((row) => row?.state !== "waiting")) throw new ConflictFound();
  await Promise.all([
    database.envelopes.bulkDelete(gctrs.map(mine)),
    database.own.bulkDelete([...gctrs]),
  ]);
}

/** Two tabs can never both use a counter: one that is taken is refused. */
function addOwn(rows: Rows, added: readonly NewOwnEnvelope[] = [], mine: KeyOf): void {
  for (const row of added) {
    const { gctr, firstEntry, entryCount } = row;
    rows.add("envelopes", [{ ...row, device: mine(gctr)[0], state: "waiting" }]);
    rows.add("own", [{ gctr, firstEntry, entryCount, storedAt: undefined }]);
  }
}

async function offer(database: Database, gctrs: readonly number[], mine: KeyOf): Promise<void> {
  const rows = await database.envelopes.bulkGet(gctrs.map(mine));
  const offered = rows.flatMap((row) => (row && isInOutbox(row) ? [row] : []));
  if (offered.length < rows.length) throw new ConflictFound();
  await database.envelopes.bulkPut(offered.map((row) => ({ ...row, state: "offered" })));
}

async function confirm(
  database: Database,
  confirmed: NonNullable<Changes["confirm"]>,
  mine: KeyOf,
): Promise<void> {
  const rows = await database.envelopes.bulkGet(confirmed.map(({ gctr }) => mine(gctr)));
  const storedAt = new Map(confirmed.map((item) => [item.gctr, item.storedAt]));
  const found = rows.flatMap((row) => (row && isInOutbox(row) ? [row] : []));
  await database.envelopes.bulkPut(
    found.map(({ device, gctr, id, bytes }) => ({ device, gctr, id, bytes, state: "stored" })),
  );
  const own = await database.own.bulkGet(found.map(({ gctr }) => gctr));
  await database.own.bulkPut(
    own.flatMap((row) => (row ? [{ ...row, storedAt: storedAt.get(row.gctr) }] : [])),
  );
}

/** What others wrote. The database does one after the other, as they are asked. */
function takeIn(rows: Rows, changes: Changes): void {
  const {
    addStored = [],
    addHeld = [],
    dropHeld = [],
    dropStored = [],
    quarantine,
    dropQuarantined,
  } = changes;
  rows.drop(
    "envelopes",
    [...dropHeld, ...dropStored].map(({ device, gctr }) => [device, gctr]),
  );
  rows.put(
    "envelopes",
    addStored.map(({ device, gctr, id, bytes }) => ({ device, gctr, id, bytes, state: "stored" })),
  );
  rows.put(
    "envelopes",
    addHeld.map(({ device, gctr, id, bytes, storedAt }) => ({
      device,
      gctr,
      id,
      bytes,
      storedAt,
      state: "held",
    })),
  );
  rows.put("quarantine", quarantine);
  rows.drop("quarantine", dropQuarantined);
}

const isInOutbox = (row: EnvelopeRow): boolean =>
  row.state === "waiting" || row.state === "offered";

const toOutboxRow = (row: EnvelopeRow): OutboxRow => ({
  gctr: row.gctr,
  id: row.id,
  bytes: row.bytes,
  state: row.state === "offered" ? "offered" : "waiting",
  firstEntry: row.firstEntry ?? 0,
  entryCount: row.entryCount ?? 0,
  writtenAt: row.writtenAt ?? 0,
});

const toHeldEnvelope = ({ device, gctr, id, bytes, storedAt }: EnvelopeRow): HeldEnvelope => ({
  device,
  gctr,
  id,
  bytes,
  storedAt: storedAt ?? 0,
});

function commitError(problem: unknown): CommitError {
  if (problem instanceof ConflictFound) return { type: "Conflict" };
  const names = errorNames(problem);
  if (names.has("QuotaExceededError")) return { type: "StorageFull" };
  if (names.has("ConstraintError")) return { type: "Conflict" };
  return { type: "StorageFailed", why: [...names].join(", ") };
}

/** Dexie wraps what the browser said, sometimes twice. */
function errorNames(problem: unknown): ReadonlySet<string> {
  const names = new Set<string>();
  let current = problem;
  for (let depth = 0; depth < 4 && current instanceof Error; depth++) {
    names.add(current.name);
    if ("failures" in current && Array.isArray(current.failures))
      for (const failure of current.failures) addName(names, failure);
    current = "inner" in current ? current.inner : undefined;
  }
  return names;
}

function addName(names: Set<string>, problem: unknown): void {
  if (problem instanceof Error) names.add(problem.name);
}

function isLostConnection(problem: unknown): boolean {
  if (!(problem instanceof Error)) return false;
  return /connection to indexed ?db server lost|database connection is closing/i.test(
    problem.message,
  );
}
