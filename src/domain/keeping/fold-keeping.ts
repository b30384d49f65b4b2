import type { Attributed } from "../timeline/entry-origin.ts";
import type { EraseEntry, HoldEntry, KeepEntry, SpareEntry } from "../timeline/keeping-entries.ts";
import { standing } from "../timeline/standing.ts";
import type { LocalDate } from "../time/partial-date.ts";

/** What people have said about how long a case is kept. */
export interface Keeping {
  /** Of two days said apart the later one: what is kept can still be erased. */
  readonly until: LocalDate | undefined;
  readonly dates: readonly Attributed<KeepEntry>[];
  /** While one of them stands, nobody erases. */
  readonly holds: readonly Attributed<HoldEntry>[];
  /** Every word about a hold that is not replaced, lifted ones too. */
  readonly saidOfHold: readonly Attributed<HoldEntry>[];
  /** To erase it, and nobody has said no. */
  readonly plans: readonly Attributed<EraseEntry>[];
}

export function foldKeeping(
  keeps: readonly Attributed<KeepEntry>[],
  saidOfHold: readonly Attributed<HoldEntry>[],
  erases: readonly Attributed<EraseEntry>[],
  spares: readonly Attributed<SpareEntry>[],
): Keeping {
  const dates = standing(keeps);
  const left = standing(saidOfHold);
  const spared = new Set(spares.map(({ entry }) => entry.to));
  return {
    until: dates
      .map(({ entry }) => entry.until)
      .sort()
      .at(-1),
    dates,
    holds: left.filter(({ entry }) => entry.holds),
    saidOfHold: left,
    plans: erases.filter(({ id, entry }) => !entry.done && !spared.has(id)),
  };
}
