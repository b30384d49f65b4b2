import type { Sequence } from "../../src/protocol/sequence.ts";
import type { SpaceId } from "../../src/protocol/roster.ts";

export interface LockedSpace {
  readonly space: SpaceId;
  readonly key: Buffer;
  head: Sequence;
  bytes: number;
  rosterLength: number;
  /** Whether envelopes were added. */
  hasGrown: boolean;
}
