import { Dexie } from "dexie";
import type { Database } from "./database.ts";

/** `LocalLog.strip` in IndexedDB. The keys go by themselves: whatever becomes of the rest, without them none of it can be read. */
export async function strip(
  database: Database,
  reopening: <T>(task: () => Promise<T>) => Promise<T>,
  after: number,
): Promise<void> {
  await reopening(() => database.vault.clear());
  await reopening(() =>
    database.transaction("rw", database.tables, () => stripRows(database, after)),
  );
}

async function stripRows(database: Database, after: number): Promise<void> {
  const space = await database.meta.get("space");
  const late = space
    ? await database.envelopes
        .where("[device+gctr]")
        .between([space.device, after], [space.device, Dexie.maxKey], false, false)
        .toArray()
    : [];
  await database.own.where("gctr").belowOrEqual(after).delete();
  await database.blobs.filter(({ state }) => state !== "waiting").delete();
  const files = new Set(await database.blobs.toCollection().primaryKeys());
  const chunks = await database.blobChunks.toCollection().primaryKeys();
  await database.blobChunks.bulkDelete(chunks.filter(([blob]) => !files.has(blob)));
  const stay = ["meta", "own", "blobs", "blobChunks"];
  const others = database.tables.filter(({ name }) => !stay.includes(name));
  await Promise.all(others.map((table) => table.clear()));
  await database.envelopes.bulkPut(
    late.map(({ device, gctr, id, bytes }) => ({ device, gctr, id, bytes, state: "stored" })),
  );
}
