import type { Bytes } from "../base/bytes.ts";
import { parseRosterEntry } from "../protocol/roster-chain.ts";
import type { Replica } from "./replica.ts";

/**
 * The roster entry this device has signed for the next position and not heard of yet. Kept on disk before it leaves, and sent again as it is: a
 * device that signed two entries for one position would split the roster, should a relay that was restored from a backup have forgotten the first.
 */
export interface SignedEntry {
  readonly keep: (entry: Bytes) => Promise<boolean>;
  /** Undefined when its position has been taken meanwhile, by itself or by another. */
  readonly waiting: () => Promise<Bytes | undefined>;
  readonly drop: () => Promise<void>;
}

const place = "signed-roster-entry";

export function createSignedEntry(replica: Replica): SignedEntry {
  const { log } = replica.parts;
  return {
    // In clear, as it will be at the relay.
    keep: async (entry) => (await log.commit({ values: [{ key: place, sealed: entry }] })).ok,
    async waiting() {
      const entry = await log.value(place);
      const parsed = entry && parseRosterEntry(entry);
      const isNext = parsed?.ok && parsed.value.position === replica.state().history?.roster.length;
      return isNext ? entry : undefined;
    },
    async drop() {
      await log.commit({ values: [{ key: place, sealed: undefined }] });
    },
  };
}
