import type pg from "pg";
import { equalBytes, type Bytes } from "../../src/base/bytes.ts";
import { deviceIdFrom, idBytes } from "../../src/protocol/envelope.ts";
import type { LateEnvelope, LatePlace } from "../late/late-store.ts";
import { buffer, rowsOf, type Statement } from "./postgres-connection.ts";
import type { LateCall } from "./sqlite-late.ts";

const behind: Statement = {
  name: "late-behind",
  text: `select device, gctr, stored_at, envelope from (
      select *, sum(octet_length(envelope)) over (order by device, gctr) - octet_length(envelope) as before from late
      where space = $1 and (device, gctr) > ($2, $3)
    ) as summed where before < $4 order by device, gctr`,
};

export async function readLate(
  client: pg.Pool | pg.ClientBase,
  space: Buffer,
  after: LatePlace | undefined,
  mostBytes: number,
): Promise<readonly LateEnvelope[]> {
  const place = after ? buffer(idBytes(after.device)) : Buffer.alloc(0);
  const rows = await rowsOf(client, behind, [space, place, after?.gctr ?? 0, mostBytes]);
  return rows.map((row) => ({
    device: deviceIdFrom(row["device"] as Bytes),
    gctr: Number(row["gctr"]),
    storedAt: Number(row["stored_at"]),
    envelope: row["envelope"] as Bytes,
  }));
}

/** Within the transaction that holds the space, so that what a device has left is counted by one at a time. */
export async function writeLate(
  client: pg.ClientBase,
  space: Buffer,
  call: Exclude<LateCall, { readonly call: "readLate" }>,
): Promise<"stored" | "there" | "differs" | "full" | undefined> {
  if (call.call === "dropLate") {
    const { device, gctr } = call.through;
    const sql = "delete from late where space = $1 and device = $2 and gctr <= $3";
    await rowsOf(client, sql, [space, buffer(idBytes(device)), gctr]);
    return undefined;
  }
  const { late, most } = call;
  const place = [space, buffer(idBytes(late.device)), late.gctr];
  const same = "select envelope from late where space = $1 and device = $2 and gctr = $3";
  const [known] = await rowsOf(client, same, place);
  if (known) return equalBytes(known["envelope"] as Bytes, late.envelope) ? "there" : "differs";
  const held = `select count(*)::integer as count, coalesce(sum(octet_length(envelope)), 0)::bigint as bytes
    from late where space = $1 and device = $2`;
  const [sum] = await rowsOf(client, held, place.slice(0, 2));
  const size = Number(sum?.["bytes"]) + late.envelope.length;
  if (size > most.bytes || Number(sum?.["count"]) >= most.envelopes) return "full";
  const add =
    "insert into late (space, device, gctr, stored_at, envelope) values ($1, $2, $3, $4, $5)";
  await rowsOf(client, add, [...place, late.storedAt, buffer(late.envelope)]);
  return "stored";
}
