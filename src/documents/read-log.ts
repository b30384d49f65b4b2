import type * as Y from "yjs";
import type { Result } from "../base/result.ts";
import type { Log, UnreadableEntry } from "../domain/timeline/case-log.ts";
import type { Attributed, EntryOrigin } from "../domain/timeline/entry-origin.ts";
import type { EntryError } from "../domain/timeline/parse-entry.ts";
import { readEntries } from "./entry-log.ts";

/** Who wrote the part of a document that this client began at this clock, as the signature that brought it says. */
export type OriginOf = (client: number, clock: number) => EntryOrigin;

/** A document as entries of one kind; what cannot be read is told apart and kept. */
export function readLog<Entry>(
  doc: Y.Doc,
  originOf: OriginOf,
  parse: (value: unknown) => Result<Entry, EntryError>,
): Log<Entry> {
  const entries: Attributed<Entry>[] = [];
  const unreadable: UnreadableEntry[] = [];
  for (const { id, value, client, clock } of readEntries(doc)) {
    const origin = originOf(client, clock);
    const parsed = parse(value);
    if (parsed.ok) entries.push({ id, entry: parsed.value, origin });
    else unreadable.push({ id, origin, error: parsed.error });
  }
  return { entries, unreadable };
}
