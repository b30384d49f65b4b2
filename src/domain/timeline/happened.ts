import { startOfPeriod, wallTime, wallTimeOf, type WallTime } from "../time/partial-date.ts";
import { compareEntryIds } from "./entry-id.ts";
import type { Attributed } from "./entry-origin.ts";
import type { CaseEntry } from "./entry.ts";
import type { Stamp } from "./stamp.ts";

const minuteMs = 60_000;

/**
 * When it happened, on the wall where it happened. What the worker said is taken as said; what came from her phone's clock
 * is freed of that clock's error, as far as it is known.
 */
export function happenedAt({ entry, origin }: Attributed<CaseEntry>): WallTime {
  if ("on" in entry) {
    const said = startOfPeriod(entry.on);
    // The clock knew the second too: two entries of one minute stay in the order in which they were written.
    return entry.clock === true
      ? wallTime(said + (entry.at % minuteMs) - origin.clockOffsetMs)
      : said;
  }
  return writtenAt({ entry, origin });
}

/** When it was written, on the writer's wall, freed of her clock's error. */
export const writtenAt = ({
  entry,
  origin,
}: Pick<Attributed<Stamp>, "entry" | "origin">): WallTime =>
  wallTimeOf(entry.at - origin.clockOffsetMs, entry.z);

/** The order of every list of entries, the same on every device: when it happened; a case's opening before what began with it; then by id. */
export function compareByHappened(a: Attributed<CaseEntry>, b: Attributed<CaseEntry>): number {
  return (
    happenedAt(a) - happenedAt(b) ||
    Number(b.entry.k === "opened") - Number(a.entry.k === "opened") ||
    compareEntryIds(a.id, b.id)
  );
}
