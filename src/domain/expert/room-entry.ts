import { err, ok, type Result } from "../../base/result.ts";
import { parseCaseId, type CaseId } from "../cases/case-id.ts";
import { parseEntryId, type EntryId } from "../timeline/entry-id.ts";
import type { Stamp } from "../timeline/stamp.ts";
import type { EntryError } from "../timeline/parse-entry.ts";
import { entryLimits } from "../timeline/entry-limits.ts";
import { parseSheet, type Sheet } from "./sheet.ts";

/** What stands in a guest's room: the case in words, what he is asked, and what he answers. */
export type RoomEntry = ShownEntry | AskedEntry | AnsweredEntry;

/** The later one is read. */
interface ShownEntry extends Stamp {
  readonly k: "shown";
  /** Whose words these are is for members; to a guest it is a number. */
  readonly of: CaseId;
  readonly sheet: Sheet;
}

/** A question that stands in the case as well, under this id. */
interface AskedEntry extends Stamp {
  readonly k: "asked";
  readonly question: EntryId;
  readonly text: string;
}

interface AnsweredEntry extends Stamp {
  readonly k: "answered";
  readonly question: EntryId;
  readonly text: string;
}

export function parseRoomEntry(value: unknown): Result<RoomEntry, EntryError> {
  const bad = (what: string) => err({ type: "BadEntry", what } as const);
  if (typeof value !== "object" || value === null) return bad("entry");
  const { k, at, z, of, sheet, question: asked, text } = value as Readonly<Record<string, unknown>>;
  if (typeof at !== "number" || !Number.isFinite(at)) return bad("at");
  if (typeof z !== "number" || Math.abs(z) > 24 * 60) return bad("z");
  if (k === "shown") {
    const id = parseCaseId(of);
    const words = parseSheet(sheet);
    return id && words ? ok({ k, at, z, of: id, sheet: words }) : bad(id ? "sheet" : "of");
  }
  if (k !== "asked" && k !== "answered") return err({ type: "UnknownKind", kind: String(k).slice(0, 40) }); // prettier-ignore
  const question = parseEntryId(asked);
  if (!question) return bad("question");
  if (typeof text !== "string" || text.trim() === "" || text.length > entryLimits.question)
    return bad("text");
  return ok({ k, at, z, question, text });
}
