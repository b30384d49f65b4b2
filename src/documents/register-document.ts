import type * as Y from "yjs";
import type { RegisterLog } from "../domain/timeline/case-log.ts";
import type { ListedEntry } from "../domain/timeline/entry.ts";
import { parseRegisterEntry } from "../domain/timeline/parse-entry.ts";
import { addEntries, type NewEntry } from "./entry-log.ts";
import { readLog, type OriginOf } from "./read-log.ts";

/** Landlords, flats and services, in a channel of their own that knows nothing of any case. */
export const readRegister = (doc: Y.Doc, originOf: OriginOf): RegisterLog =>
  readLog(doc, originOf, parseRegisterEntry);

export const addRegisterEntries = (doc: Y.Doc, entries: readonly NewEntry<ListedEntry>[]): void =>
  addEntries(doc, entries);
