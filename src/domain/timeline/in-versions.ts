import type { Instant } from "../../base/clock.ts";
import { byEntryId, type EntryId } from "./entry-id.ts";
import { standing } from "./standing.ts";

interface Written {
  readonly id: EntryId;
  readonly at: Instant;
}

/** The versions of one text, the latest first: all of them, and those that nobody who saw them has replaced. More than one of these were written apart. */
export function inVersions<Version extends Written>(
  written: readonly Version[],
  replacedBy: (version: Version) => readonly EntryId[] | undefined,
): { readonly versions: readonly Version[]; readonly standing: readonly Version[] } {
  const entries = written.map((version) => {
    const r = replacedBy(version);
    return { id: version.id, entry: r ? { r } : {} };
  });
  const stands = new Set(standing(entries).map(({ id }) => id));
  const versions = written.toSorted((a, b) => b.at - a.at || byEntryId(b, a));
  return { versions, standing: versions.filter(({ id }) => stands.has(id)) };
}
