import { startOfPeriod, wallTime, wallTimeOf, type WallTime } from "../time/partial-date.ts";
import { byEntryId } from "./entry-id.ts";
import type { Attributed } from "./entry-origin.ts";
import type { CaseEntry } from "./entry.ts";
import type { Stamp } from "./stamp.ts";

const minuteMs = 60_000;
/** Clocks that differ by less are nobody's concern. */
const clockPatienceMs = 10 * minuteMs;

/**
 * When it happened, on the wall where it happened. What the worker said is taken as said; what came from her phone's clock
 * is freed of that clock's error, as far as it is known.
 */
export function happenedAt({ entry, origin }: Attributed<CaseEntry>): WallTime {
  if ("on" in entry) {
    const said = startOfPeriod(entry.on);
    // The clock knew the second too: two entries of one minute stay in the order in which they were written.
    return entry.clock === true
      ? wallTime(said + (entry.at % minuteMs) - clockErrorOf({ entry, origin }))
      : said;
  }
  return writtenAt({ entry, origin });
}

/** When it was written, on the writer's wall, freed of her clock's error. */
export const writtenAt = ({
  entry,
  origin,
}: Pick<Attributed<Stamp>, "entry" | "origin">): WallTime =>
  wallTimeOf(entry.at - clockErrorOf({ entry, origin }), entry.z);

/**
 * How far her clock was ahead when she wrote it, in ms. Without a signal nobody can know; but what arrived before it was written was written by a
 * clock that was ahead at least by that much.
 */
export function clockErrorOf({
  entry: { at },
  origin: { clockOffsetMs, arrivedAt },
}: Pick<Attributed<Stamp>, "entry" | "origin">): number {
  const tooLate = at - clockOffsetMs - (arrivedAt ?? Infinity);
  return tooLate > clockPatienceMs ? clockOffsetMs + tooLate : clockOffsetMs;
}

/** The order of every list of entries, the same on every device: when it happened; a case's opening before what began with it; then by id. */
export function compareByHappened(a: Attributed<CaseEntry>, b: Attributed<CaseEntry>): number {
  return (
    happenedAt(a) - happenedAt(b) ||
    Number(b.entry.k === "opened") - Number(a.entry.k === "opened") ||
    byEntryId(a, b)
  );
}
