import type * as Y from "yjs";
import { parseDirectoryEntry, type DirectoryEntry } from "../domain/network/directory.ts";
import type { Log } from "../domain/timeline/case-log.ts";
import { addEntries, type NewEntry } from "./entry-log.ts";
import { readLog, type OriginOf } from "./read-log.ts";

/** The names of the members and of the network, which are nowhere else. */
export const readDirectory = (doc: Y.Doc, originOf: OriginOf): Log<DirectoryEntry> =>
  readLog(doc, originOf, parseDirectoryEntry);

export const addDirectoryEntries = (
  doc: Y.Doc,
  entries: readonly NewEntry<DirectoryEntry>[],
): void => addEntries(doc, entries);
