import type { ChainRow } from "../storage/local-log.ts";

/** Stands for the time at which a relay stored an envelope, while none has said to have it: another phone brought it. */
export const byHand = -1;

/** Whether this device has it by hand only. */
export const broughtBefore = (chain: ChainRow, gctr: number): boolean =>
  chain.atRelay !== undefined && gctr > chain.atRelay && gctr <= chain.gctr;

/** The chain after an envelope that follows `before`, with what is known of the relay by how it came. */
export function sayStored(chain: ChainRow, before: ChainRow, storedAt: number): ChainRow {
  const { atRelay } = chain;
  if (storedAt === byHand) return { ...chain, atRelay: atRelay ?? before.gctr };
  // 0: when it was stored is not known any more.
  const heard = { ...chain, lastHeard: storedAt || before.lastHeard };
  // A relay may have holes, which whoever has them by hand fills.
  if (atRelay === undefined || atRelay !== before.gctr) return heard;
  return { ...heard, atRelay: atRelay + 1 };
}
