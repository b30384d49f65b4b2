import pg from "pg";
import type { Bytes } from "../../src/base/bytes.ts";
import { deviceIdFrom, idBytes, type EnvelopeId } from "../../src/protocol/envelope.ts";
import type { LogId } from "../../src/protocol/frames.ts";
import type { InvitationId, SpaceId } from "../../src/protocol/roster.ts";
import {
  buffer,
  inTransaction,
  patientSettings,
  rowsOf,
  sentenceOfRefusal,
  whyOf,
} from "../store/postgres-connection.ts";
import { checkServer, makeTables, writeLogId } from "../store/postgres-schema.ts";
import { readLate } from "../store/postgres-late.ts";
import { readSnapshots } from "../store/postgres-snapshots.ts";
import { spaceKey } from "../store/postgres-writer.ts";
import { CommandRefused, envelopesAtOnce, type CopyTarget } from "./kept-log.ts";

const snapshotTables = ["snapshots", "snapshot_parts", "verdicts"];

export interface PostgresKeptLog extends CopyTarget {
  /** What is being copied into it; nobody may serve it until that has ended. */
  readonly importing: string | undefined;
  readonly beginImport: (what: string) => Promise<void>;
  /** Under the name that phones know, or as another log, which gets a name of its own when a relay opens it. */
  readonly endImport: (logId: LogId | undefined) => Promise<void>;
}

/** `snapshot` sees the log as it is at this moment, while relays go on writing. */
export async function openPostgresKeptLog(
  url: string,
  mode: "snapshot" | "changing",
): Promise<PostgresKeptLog> {
  const client = new pg.Client(patientSettings(url));
  client.on("error", () => undefined); // the answer that does not come tells
  try {
    await client.connect();
  } catch (error) {
    throw new CommandRefused(`The database cannot be reached: ${whyOf(error)}`);
  }
  for (const check of [checkServer, makeTables]) {
    const checked = await check(client);
    if (!checked.ok) throw new CommandRefused(sentenceOfRefusal(checked.error));
  }
  if (mode === "snapshot")
    await client.query("begin transaction isolation level repeatable read read only");
  const [relay = {}] = await rowsOf(client, "select log_id, importing from relay");
  const textOf = (name: string) => (typeof relay[name] === "string" ? relay[name] : undefined);

  return {
    logId: textOf("log_id") as LogId | undefined,
    importing: textOf("importing"),
    async beginImport(what) {
      await rowsOf(client, "update relay set importing = $1", [what]);
    },
    async endImport(logId) {
      if (logId === undefined)
        await client.query("update relay set log_id = null, importing = null");
      else await writeLogId(client, logId);
    },
    async spaces() {
      const rows = await rowsOf(client, "select space from spaces order by space");
      return rows.map((row) => Buffer.from(row["space"] as Bytes).toString("hex") as SpaceId);
    },
    async space(space) {
      const key = spaceKey(space);
      const of = (sql: string) => rowsOf(client, sql, [key]);
      const [row = {}] = await of("select * from spaces where space = $1");
      const roster = await of("select entry from roster where space = $1 order by position");
      const heads = await of("select device, head from heads where space = $1 and head > 0");
      const joins = await of(
        "select invitation, request from joins where space = $1 order by number",
      );
      const stored = await readSnapshots(client, space);
      const parts = await of("select * from snapshot_parts where space = $1 order by position");
      const [digest] = await of("select digest from digests where space = $1");
      return {
        space,
        head: Number(row["head"] ?? 0),
        bytes: Number(row["bytes"] ?? 0),
        quota: typeof row["quota"] === "number" ? row["quota"] : undefined,
        isClosed: row["closed"] === true,
        roster: roster.map((entry) => entry["entry"] as Bytes),
        heads: new Map(
          heads.map((head) => [deviceIdFrom(head["device"] as Bytes), Number(head["head"])]),
        ),
        joins: joins.map((join) => ({
          invitation: String(join["invitation"]) as InvitationId,
          request: join["request"] as Bytes,
        })),
        digest: digest?.["digest"] as Bytes | undefined,
        purgedThrough: stored.purgedThrough,
        late: await readLate(client, key, undefined, Number.MAX_SAFE_INTEGER),
        snapshots: stored.snapshots.map((snapshot) => ({
          ...snapshot,
          partBytes: parts
            .filter((part) => Buffer.from(part["id"] as Bytes).toString("hex") === snapshot.id)
            .map((part) => ({ index: Number(part["position"]), bytes: part["part"] as Bytes })),
        })),
      };
    },
    async envelopes(space, after) {
      const rows = await rowsOf(
        client,
        "select * from envelopes where space = $1 and sequence > $2 order by sequence limit $3",
        [spaceKey(space), after, envelopesAtOnce],
      );
      return rows.map((row) => ({
        sequence: row["sequence"] as number,
        device: row["device"] as Bytes,
        gctr: row["gctr"] as number,
        id: row["id"] as Bytes,
        storedAt: row["stored_at"] as number,
        envelope: row["envelope"] as Bytes,
      }));
    },
    async setQuota(space, most) {
      const sql = "update spaces set quota = $2 where space = $1";
      await rowsOf(client, sql, [spaceKey(space), most ?? null]);
    },
    async closeSpace(space) {
      const key = spaceKey(space);
      await inTransaction(client, async () => {
        const closed =
          "update spaces set closed = true, head = 0, bytes = 0, roster_length = 0, purged_through = 0 where space = $1";
        await rowsOf(client, closed, [key]);
        for (const table of [
          "roster",
          "envelopes",
          "heads",
          "joins",
          "digests",
          "late",
          ...snapshotTables,
        ])
          await rowsOf(client, `delete from ${table} where space = $1`, [key]);
      });
    },
    async reached(space) {
      const sql = "select coalesce(max(sequence), 0) as last from envelopes where space = $1";
      const [row] = await rowsOf(client, sql, [spaceKey(space)]);
      return Number(row?.["last"] ?? 0);
    },
    async add(space, envelopes) {
      await rowsOf(
        client,
        `insert into envelopes (space, sequence, device, gctr, id, stored_at, envelope)
         select $1, * from unnest($2::bigint[], $3::bytea[], $4::bigint[], $5::bytea[], $6::bigint[], $7::bytea[])`,
        [
          spaceKey(space),
          envelopes.map(({ sequence }) => sequence),
          envelopes.map(({ device }) => buffer(device)),
          envelopes.map(({ gctr }) => gctr),
          envelopes.map(({ id }) => buffer(id)),
          envelopes.map(({ storedAt }) => storedAt),
          envelopes.map(({ envelope }) => buffer(envelope)),
        ],
      );
    },
    async finish({ space, head, bytes, quota, isClosed, roster, heads, joins, digest, ...kept }) {
      const key = spaceKey(space);
      const run = (sql: string, ...values: readonly unknown[]) =>
        rowsOf(client, sql, [key, ...values]);
      await inTransaction(client, async () => {
        for (const table of ["roster", "heads", "joins", "digests", "late", ...snapshotTables])
          await run(`delete from ${table} where space = $1`);
        await run(
          `insert into spaces (space, head, bytes, roster_length, joins_version, quota, closed) values ($1, $2, $3, $4, $5, $6, $7)
           on conflict (space) do update set head = excluded.head, bytes = excluded.bytes, roster_length = excluded.roster_length,
             joins_version = excluded.joins_version, quota = excluded.quota, closed = excluded.closed`,
          head,
          bytes,
          roster.length,
          joins.length,
          quota ?? null,
          isClosed,
        );
        await run(
          `insert into roster select $1, n - 1, entry from unnest($2::bytea[]) with ordinality as entries (entry, n)`,
          roster.map(buffer),
        );
        await run(
          `insert into heads select $1, device, coalesce(known.head, 0), max(gctr) > coalesce(known.head, 0)
           from envelopes left join unnest($2::bytea[], $3::bigint[]) as known (device, head) using (device)
           where space = $1 group by device, known.head`,
          [...heads.keys()].map((device) => buffer(idBytes(device))),
          [...heads.values()],
        );
        await run(
          `insert into joins select $1, n - 1, invitation, request
           from unnest($2::text[], $3::bytea[]) with ordinality as asked (invitation, request, n)`,
          joins.map(({ invitation }) => invitation),
          joins.map(({ request }) => buffer(request)),
        );
        await run(
          `insert into late (space, device, gctr, stored_at, envelope)
           select $1, * from unnest($2::bytea[], $3::bigint[], $4::bigint[], $5::bytea[])`,
          kept.late.map(({ device }) => buffer(idBytes(device))),
          kept.late.map(({ gctr }) => gctr),
          kept.late.map(({ storedAt }) => storedAt),
          kept.late.map(({ envelope }) => buffer(envelope)),
        );
        await run("update spaces set purged_through = $2 where space = $1", kept.purgedThrough);
        for (const [number, one] of kept.snapshots.entries()) {
          const id = buffer(idBytes(one.id as unknown as EnvelopeId));
          await run(
            "insert into snapshots values ($1, $2, $3, $4, $5, $6, $7, $8)",
            id,
            number + 1,
            buffer(idBytes(one.device)),
            one.sequence,
            one.storedAt,
            buffer(one.manifest),
            one.parts,
          );
          for (const part of one.partBytes)
            await run("insert into snapshot_parts values ($1, $2, $3, $4)", id, part.index, buffer(part.bytes)); // prettier-ignore
          for (const { device, isConfirmed, storedAt, bytes: verdict } of one.verdicts)
            await run(
              "insert into verdicts values ($1, $2, $3, $4, $5, $6)",
              id,
              buffer(idBytes(device)),
              isConfirmed,
              storedAt,
              buffer(verdict),
            );
        }
        if (digest) await run("insert into digests values ($1, $2)", buffer(digest));
      });
    },
    close: () => client.end(),
  };
}
