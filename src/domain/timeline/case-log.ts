import type { EntryId } from "./entry-id.ts";
import type { Attributed, EntryOrigin } from "./entry-origin.ts";
import type { CaseEntry, IdentityEntry, ListedEntry } from "./entry.ts";
import type { EntryError } from "./parse-entry.ts";

/** Written by a newer version of Teren, or by one that is broken. Kept and counted, never dropped. */
export interface UnreadableEntry {
  readonly id: EntryId;
  readonly origin: EntryOrigin;
  readonly error: EntryError;
}

/** A document as it was read, in no order. */
export interface Log<Entry> {
  readonly entries: readonly Attributed<Entry>[];
  readonly unreadable: readonly UnreadableEntry[];
}
export type CaseLog = Log<CaseEntry>;
export type IdentityLog = Log<IdentityEntry>;
export type RegisterLog = Log<ListedEntry>;
