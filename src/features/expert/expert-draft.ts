import { parseEntryId, type EntryId } from "../../domain/timeline/entry-id.ts";

/** Who is to read the case and what is asked, as far as it was written; the same whichever way it is given. */
export interface ExpertDraft {
  readonly way: "guest" | "file";
  readonly to: string;
  /** As the day stands in its field. */
  readonly until: string;
  readonly right: "read" | "comment";
  readonly question: string;
  readonly notes: readonly EntryId[];
}

export const newExpertDraft = (way: ExpertDraft["way"]): ExpertDraft => ({
  way,
  to: "",
  until: "",
  right: "comment",
  question: "",
  notes: [],
});

export function parseExpertDraft(stored: unknown): ExpertDraft | undefined {
  if (typeof stored !== "object" || stored === null) return undefined;
  const kept: Readonly<Record<string, unknown>> = { ...stored };
  const textOf = (key: "to" | "until" | "question"): string => {
    const value = kept[key];
    return typeof value === "string" ? value : "";
  };
  const notes = kept["notes"];
  return {
    way: kept["way"] === "file" ? "file" : "guest",
    to: textOf("to"),
    until: textOf("until"),
    right: kept["right"] === "read" ? "read" : "comment",
    question: textOf("question"),
    notes: Array.isArray(notes) ? notes.flatMap((id: unknown) => parseEntryId(id) ?? []) : [],
  };
}
