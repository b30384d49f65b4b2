import type * as Y from "yjs";
import type { CaseLog } from "../domain/timeline/case-log.ts";
import type { CaseEntry } from "../domain/timeline/entry.ts";
import { parseCaseEntry } from "../domain/timeline/parse-entry.ts";
import { addEntries, type NewEntry } from "./entry-log.ts";
import { readLog, type OriginOf } from "./read-log.ts";

/** What was done and said in a case. The person's name is not here but in her identity document. */
export const readCase = (doc: Y.Doc, originOf: OriginOf): CaseLog =>
  readLog(doc, originOf, parseCaseEntry);

export const addCaseEntries = (doc: Y.Doc, entries: readonly NewEntry<CaseEntry>[]): void =>
  addEntries(doc, entries);
