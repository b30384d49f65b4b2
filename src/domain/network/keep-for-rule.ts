import { err, ok, type Result } from "../../base/result.ts";
import { byEntryId, type EntryId } from "../timeline/entry-id.ts";
import type { Attributed } from "../timeline/entry-origin.ts";
import type { EntryError } from "../timeline/parse-entry.ts";
import { parseReferences } from "../timeline/entry-reader.ts";
import { standing } from "../timeline/standing.ts";
import { usualKeepFor, type KeepFor } from "../keeping/keep-for.ts";
import { parseKeepFor } from "../keeping/parse-keep-for.ts";

/** For how long cases are kept from now on. */
export interface KeepForEntry {
  readonly k: "keepFor";
  readonly at: number;
  readonly months: KeepFor;
  readonly r?: readonly EntryId[];
}

export interface KeepForRule {
  readonly months: KeepFor;
  /** The entries that say so; none while nobody has said anything. */
  readonly saidBy: readonly EntryId[];
}

export function foldKeepFor(entries: readonly Attributed<{ readonly k: string }>[]): KeepForRule {
  const said = entries.filter(
    (item): item is Attributed<KeepForEntry> => item.entry.k === "keepFor",
  );
  const stands = standing(said).toSorted(byEntryId);
  return {
    months: stands[0]?.entry.months ?? usualKeepFor,
    saidBy: stands.map(({ id }) => id),
  };
}

export function parseKeepForRule(
  at: number,
  { months: said, r }: Readonly<Record<string, unknown>>,
): Result<KeepForEntry, EntryError> {
  const months = parseKeepFor(said);
  const replaces = parseReferences(r);
  if (!months) return err({ type: "BadEntry", what: "months" });
  if (r !== undefined && !replaces) return err({ type: "BadEntry", what: "r" });
  return ok({ k: "keepFor", at, months, ...(replaces && { r: replaces }) });
}
