import type { ChainRow } from "../storage/local-log.ts";

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
}

export const syncRules: SyncRules = {
  placeInChain: (chain, gctr) =>
    gctr <= chain.gctr ? "known" : gctr === chain.gctr + 1 ? "next" : "later",
  mustFollow: true,
  endsWithRemoval: true,
  takesBackShreds: true,
};
