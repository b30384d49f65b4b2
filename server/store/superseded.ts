import type { ChannelId, DeviceId } from "../../src/base/ids.ts";
import type { Sequence } from "../../src/protocol/sequence.ts";

/** What a snapshot supersedes: of each device up to a counter, and only what lay in the log before it. */
export interface Superseded {
  readonly cover: ReadonlyMap<DeviceId, number>;
  readonly through: Sequence;
}

/** What may be taken away: superseded, and not in a stream that somebody reads who gets no snapshots. */
export interface Purgeable extends Superseded {
  readonly stays: ReadonlySet<ChannelId>;
}
