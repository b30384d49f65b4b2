import type { DeviceId } from "../../src/base/ids.ts";
import type { Sequence } from "../../src/protocol/sequence.ts";

/** What a snapshot supersedes: of each device up to a counter, and only what lay in the log before it. */
export interface Superseded {
  readonly cover: ReadonlyMap<DeviceId, number>;
  readonly through: Sequence;
}
