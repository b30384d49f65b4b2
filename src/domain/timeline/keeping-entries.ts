import type { EraseReason, ErasedPart } from "../keeping/erase-reasons.ts";
import type { LocalDate } from "../time/partial-date.ts";
import type { EntryId } from "./entry-id.ts";
import type { Stamp } from "./stamp.ts";

export type KeepingEntry = KeepEntry | HoldEntry | EraseEntry | SpareEntry;

/** Until when the case is kept, other than the network's rule says. */
export interface KeepEntry extends Stamp {
  readonly k: "keep";
  readonly until: LocalDate;
  readonly why: string;
  readonly r?: readonly EntryId[];
}

/** The case is needed for a claim: nobody erases it while this stands. */
export interface HoldEntry extends Stamp {
  readonly k: "hold";
  readonly holds: boolean;
  readonly why: string;
  readonly r?: readonly EntryId[];
}

/** A coordinator means to erase it, and the others have some days to say no; or `done`: the name is gone, and the case stayed. */
export interface EraseEntry extends Stamp {
  readonly k: "erase";
  readonly what: ErasedPart;
  readonly why: EraseReason;
  readonly done?: boolean;
}

/** Stops the `erase` entry. */
export interface SpareEntry extends Stamp {
  readonly k: "spare";
  readonly to: EntryId;
  readonly why: string;
}
