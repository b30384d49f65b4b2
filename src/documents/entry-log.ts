import type * as Y from "yjs";
import { assert } from "../base/assert.ts";
import { bytesToBase64url } from "../base/bytes.ts";
import { entryIdOfKey, type EntryId } from "../domain/timeline/entry-id.ts";

/*
 * Every document of ours has one shared type, a map from entry id to one plain value. The invariant all of the app rests on:
 *
 *   A key is written once, by the device that made up its id, and never overwritten or deleted.
 *
 * Then merging is the union of two sets, no order of arrival matters, and nothing can get lost. This file keeps it for what
 * is written here. What comes from other devices must be held to it before it is applied: `sync` refuses an update that
 * deletes anything (overwriting a key deletes what stood there), since Yjs does not keep what was deleted.
 */

/** One value as it stands in a document, with the place by which sync knows who brought it. */
export interface LoggedEntry {
  readonly id: EntryId;
  readonly value: unknown;
  readonly client: number;
  readonly clock: number;
}

export interface NewEntry<Entry extends object = object> {
  readonly id: EntryId;
  readonly entry: Entry;
}

/** In no order that means anything. */
export function readEntries(doc: Y.Doc): readonly LoggedEntry[] {
  const log = logOf(doc);
  const entries: LoggedEntry[] = [];
  // Only the map's own items say which device wrote them.
  for (const [key, item] of log._map) {
    if (item.deleted) continue;
    const { client, clock } = item.id;
    entries.push({ id: entryIdOfKey(key), value: log.get(key), client, clock });
  }
  return entries;
}

/**
 * Ids for the next `count` entries this document's client adds, in order: its number, by which sync refuses entries that say they are another
 * device's, and its clock. A client is random and writes on one device only, so no two entries ever get the same.
 */
export function nextEntryIds(doc: Y.Doc, count: number): readonly EntryId[] {
  const last = doc.store.clients.get(doc.clientID)?.at(-1);
  const clock = last ? last.id.clock + last.length : 0;
  return Array.from({ length: count }, (_, index) => {
    const bytes = new DataView(new ArrayBuffer(8));
    bytes.setUint32(0, doc.clientID);
    bytes.setUint32(4, clock + index);
    return entryIdOfKey(bytesToBase64url(new Uint8Array(bytes.buffer)));
  });
}

/** Entries under the ids they get, one for each. */
export function named<Entry extends object>(
  ids: readonly EntryId[],
  entries: readonly Entry[],
): readonly NewEntry<Entry>[] {
  return entries.map((entry, index) => {
    const id = ids[index];
    assert(id !== undefined, "Expected an id for every entry");
    return { id, entry };
  });
}

/** All of them or, on a mistake of ours, none; one transaction, so that they travel together. */
export function addEntries(doc: Y.Doc, entries: readonly NewEntry[]): void {
  const log = logOf(doc);
  const ids = new Set(entries.map(({ id }) => id));
  assert(ids.size === entries.length, "Expected every new entry to have an id of its own");
  for (const id of ids) assert(!log.has(id), `Expected entry ${id} to be new`);
  doc.transact(() => {
    for (const { id, entry } of entries) log.set(id, entry);
  });
}

const logOf = (doc: Y.Doc): Y.Map<unknown> => doc.getMap("log");
