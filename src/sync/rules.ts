import type { ChainRow } from "../storage/local-log.ts";
import type { Section } from "./content.ts";

/** The decisions on which everything rests, named so that a simulation can show what happens without one of them. */
export interface SyncRules {
  /** An envelope is taken in only right after the one before it by its device: Yjs shows nonsense for a while otherwise, and what is lost stays unnoticed. */
  readonly placeInChain: (chain: ChainRow, gctr: number) => "known" | "next" | "later";
  /** It names the envelope before it, so that nothing can be left out or put in between. */
  readonly mustFollow: boolean;
  /** What a removed device signed after the last envelope that the removal names does not count. */
  readonly endsWithRemoval: boolean;
  /** What it ended there is taken back, whoever had heard of the end before the removal. */
  readonly takesBackShreds: boolean;
  /** Whoever removes somebody has first taken in what the relay has of them. */
  readonly hearsBeforeRemoving: boolean;
  /** An intake device opens cases, and writes into none that is there. */
  readonly opensItsOwn: boolean;
  /** Operations of the roster that this version knows; left out, all. */
  readonly understands?: (operation: string) => boolean;
  /** Sections that this version knows; left out, all. */
  readonly reads?: (type: Section["type"]) => boolean;
  /** Nobody writes a snapshot before everything that the relay has is there. */
  readonly waitsUntilLevel: boolean;
  /** Nobody writes a snapshot who holds something back: its cover would promise more than is in it. */
  readonly holdsNothingBack: boolean;
  /** A cover names, of each device, the last envelope that was taken in, and nothing that was only heard of. */
  readonly coversWhatIsHeld: boolean;
  /** After a snapshot a device's chain goes on in each of its streams, not in the shared one only. */
  readonly knowsEveryStream: boolean;
  /** A snapshot is confirmed by who has compared it. */
  readonly comparesBeforeConfirming: boolean;
  /** Envelopes go from a phone only for a snapshot that somebody else has confirmed, thirty days after it came. */
  readonly waitsToLetGo: boolean;
  /** So many envelopes in the log that no snapshot holds, and at least this share of all, make a new one due. */
  readonly snapshotAfter: number;
  readonly snapshotShare: number;
  /** At most one from each device in this time. */
  readonly snapshotEveryMs: number;
  /** So many rows are read at once for one, and then whoever saves has a turn. */
  readonly casesAtOnce: number;
}

export const syncRules: SyncRules = {
  placeInChain: (chain, gctr) =>
    gctr <= chain.gctr ? "known" : gctr === chain.gctr + 1 ? "next" : "later",
  mustFollow: true,
  endsWithRemoval: true,
  takesBackShreds: true,
  hearsBeforeRemoving: true,
  opensItsOwn: true,
  waitsUntilLevel: true,
  holdsNothingBack: true,
  coversWhatIsHeld: true,
  knowsEveryStream: true,
  comparesBeforeConfirming: true,
  waitsToLetGo: true,
  snapshotAfter: 64,
  snapshotShare: 0.05,
  snapshotEveryMs: 24 * 3_600_000,
  casesAtOnce: 96,
};
