import type { DatabaseSync } from "node:sqlite";
import { equalBytes, type Bytes } from "../../src/base/bytes.ts";
import { deviceIdFrom, idBytes } from "../../src/protocol/envelope.ts";
import type { SpaceId } from "../../src/protocol/roster.ts";
import type { LateEnvelope, LatePlace, LateStore } from "../late/late-store.ts";
import { bytes, integer } from "./sqlite-values.ts";

/** What is asked of late work, as values. */
export type LateCall =
  | {
      readonly call: "putLate";
      readonly space: SpaceId;
      readonly late: LateEnvelope;
      readonly most: { readonly bytes: number; readonly envelopes: number };
    }
  | {
      readonly call: "readLate";
      readonly space: SpaceId;
      readonly after: LatePlace | undefined;
      readonly mostBytes: number;
    }
  | { readonly call: "dropLate"; readonly space: SpaceId; readonly through: LatePlace };

/** A store of late work that asks a log. */
export const lateThrough = (ask: <T>(call: LateCall) => Promise<T>): LateStore => ({
  put: (space, late, most) => ask({ call: "putLate", space, late, most }),
  read: (space, after, mostBytes) => ask({ call: "readLate", space, after, mostBytes }),
  async holdsAny(space) {
    const call = { call: "readLate", space, after: undefined, mostBytes: 1 } as const;
    return (await ask<readonly LateEnvelope[]>(call)).length > 0;
  },
  drop: (space, through) => ask({ call: "dropLate", space, through }),
});

/** The part of the log in an SQLite file that holds late work. Inside the transactions of `openSqliteLog`. */
export function sqliteLate(database: DatabaseSync) {
  const sql = {
    find: database.prepare("select envelope from late where space = ? and device = ? and gctr = ?"),
    held: database.prepare(
      "select count(*) as count, coalesce(sum(length(envelope)), 0) as bytes from late where space = ? and device = ?",
    ),
    add: database.prepare(
      "insert into late (space, device, gctr, stored_at, envelope) values (?, ?, ?, ?, ?)",
    ),
    read: database.prepare(
      "select * from late where space = ? and (device, gctr) > (?, ?) order by device, gctr",
    ),
    drop: database.prepare("delete from late where space = ? and device = ? and gctr <= ?"),
  };

  function put(space: number, call: LateCall & { readonly call: "putLate" }): string {
    const { late, most } = call;
    const device = idBytes(late.device);
    const known = sql.find.get(space, device, late.gctr)?.["envelope"];
    if (known !== undefined) return equalBytes(bytes(known), late.envelope) ? "there" : "differs";
    const held = sql.held.get(space, device);
    const size = integer(held?.["bytes"]) + late.envelope.length;
    if (size > most.bytes || integer(held?.["count"]) >= most.envelopes) return "full";
    sql.add.run(space, device, late.gctr, late.storedAt, late.envelope);
    return "stored";
  }

  function read(space: number, after: LatePlace | undefined, mostBytes: number): LateEnvelope[] {
    const found: LateEnvelope[] = [];
    let size = 0;
    const place = after ? idBytes(after.device) : new Uint8Array(0);
    for (const row of sql.read.iterate(space, place, after?.gctr ?? 0)) {
      if (size >= mostBytes) break;
      const envelope: Bytes = bytes(row["envelope"]);
      size += envelope.length;
      const device = deviceIdFrom(bytes(row["device"]));
      found.push({ device, gctr: integer(row["gctr"]), storedAt: integer(row["stored_at"]), envelope }); // prettier-ignore
    }
    return found;
  }

  return {
    read,
    run(space: number, call: LateCall): unknown {
      switch (call.call) {
        case "putLate":
          return put(space, call);
        case "readLate":
          return read(space, call.after, call.mostBytes);
        case "dropLate":
          sql.drop.run(space, idBytes(call.through.device), call.through.gctr);
          return undefined;
      }
    },
  };
}
