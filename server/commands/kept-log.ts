import type { Bytes } from "../../src/base/bytes.ts";
import type { DeviceId } from "../../src/base/ids.ts";
import type { LogId } from "../../src/protocol/frames.ts";
import type { Sequence } from "../../src/protocol/sequence.ts";
import type { SpaceId } from "../../src/protocol/roster.ts";
import type { LateEnvelope } from "../late/late-store.ts";
import type { StoredJoin, StoredSnapshot } from "../store/log-store.ts";

/** A log as the operator's commands see it: whole, space by space, while no relay writes into it or at one moment of its life. */
export interface KeptLog {
  readonly logId: LogId | undefined;
  readonly spaces: () => Promise<readonly SpaceId[]>;
  readonly space: (space: SpaceId) => Promise<KeptSpace>;
  /** Some of those after `after`, in their order. */
  readonly envelopes: (space: SpaceId, after: Sequence) => Promise<readonly KeptEnvelope[]>;
  readonly setQuota: (space: SpaceId, bytes: number | undefined) => Promise<void>;
  /** Erases all that the space holds. Its name stays, so that nobody founds it again. */
  readonly closeSpace: (space: SpaceId) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** What a log is copied into. */
export interface CopyTarget extends KeptLog {
  /** How many envelopes of the space it holds; a copy goes on behind them. */
  readonly reached: (space: SpaceId) => Promise<Sequence>;
  readonly add: (space: SpaceId, envelopes: readonly KeptEnvelope[]) => Promise<void>;
  /** Everything of the space but its envelopes, which are there. */
  readonly finish: (space: KeptSpace) => Promise<void>;
}

export interface KeptSpace {
  readonly space: SpaceId;
  readonly head: Sequence;
  readonly bytes: number;
  readonly quota: number | undefined;
  readonly isClosed: boolean;
  readonly roster: readonly Bytes[];
  readonly heads: ReadonlyMap<DeviceId, number>;
  readonly joins: readonly StoredJoin[];
  readonly digest: Bytes | undefined;
  readonly purgedThrough: Sequence;
  readonly snapshots: readonly KeptSnapshot[];
  /** What removed devices had not sent. */
  readonly late: readonly LateEnvelope[];
}

export interface KeptSnapshot extends StoredSnapshot {
  /** In their order; one that has not come is missing. */
  readonly partBytes: readonly { readonly index: number; readonly bytes: Bytes }[];
}

export interface KeptEnvelope {
  readonly sequence: Sequence;
  readonly device: Bytes;
  readonly gctr: number;
  readonly id: Bytes;
  readonly storedAt: number;
  /** Empty when it was purged. */
  readonly envelope: Bytes;
}

/** Read and written at once. */
export const envelopesAtOnce = 500;

/** A sentence for whoever gave the command. */
export class CommandRefused extends Error {}
