import type * as Y from "yjs";
import type { IdentityLog } from "../domain/timeline/case-log.ts";
import type { IdentityEntry } from "../domain/timeline/entry.ts";
import { parseIdentityEntry } from "../domain/timeline/parse-entry.ts";
import { addEntries, type NewEntry } from "./entry-log.ts";
import { readLog, type OriginOf } from "./read-log.ts";

/** Who the person of a case is, in a channel of its own. */
export const readIdentity = (doc: Y.Doc, originOf: OriginOf): IdentityLog =>
  readLog(doc, originOf, parseIdentityEntry);

export const addIdentityEntries = (doc: Y.Doc, entries: readonly NewEntry<IdentityEntry>[]): void =>
  addEntries(doc, entries);
