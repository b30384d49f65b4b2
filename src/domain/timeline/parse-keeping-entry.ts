import { parseCode } from "../cases/code-lists.ts";
import { erasedParts, eraseReasons } from "../keeping/erase-reasons.ts";
import { parseLocalDate } from "../time/partial-date.ts";
import { parseEntryId } from "./entry-id.ts";
import type { KeepingEntry } from "./keeping-entries.ts";
import type { Reader } from "./entry-reader.ts";

/** The entries about how long a case is kept. */
export function readKeepingEntry(k: KeepingEntry["k"], read: Reader): KeepingEntry | undefined {
  const stamp = read.stamp();
  switch (k) {
    case "keep": {
      const until = read.must("until", parseLocalDate);
      const why = read.text("why", "note");
      const r = read.references();
      return until && why !== undefined ? { k, ...stamp, until, why, ...(r && { r }) } : undefined;
    }
    case "hold": {
      const holds = read.must("holds", parseBoolean);
      const why = read.text("why", "note");
      const r = read.references();
      if (holds === undefined || why === undefined) return undefined;
      return { k, ...stamp, holds, why, ...(r && { r }) };
    }
    case "erase": {
      const what = read.must("what", (it) => parseCode(erasedParts, it));
      const why = read.must("why", (it) => parseCode(eraseReasons, it));
      const done = read.may("done", parseBoolean);
      if (!what || !why) return undefined;
      return { k, ...stamp, what, why, ...(done !== undefined && { done }) };
    }
    case "spare": {
      const to = read.must("to", parseEntryId);
      const why = read.text("why", "note");
      return to && why !== undefined ? { k, ...stamp, to, why } : undefined;
    }
  }
}

const parseBoolean = (value: unknown): boolean | undefined =>
  typeof value === "boolean" ? value : undefined;
