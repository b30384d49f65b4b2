import type { Bytes } from "../../src/base/bytes.ts";
import type { DeviceId } from "../../src/base/ids.ts";
import type { EnvelopeId } from "../../src/protocol/envelope.ts";
import type { Heads, LogEntry, LogId } from "../../src/protocol/frames.ts";
import type { Sequence } from "../../src/protocol/sequence.ts";
import type { InvitationId, SpaceId } from "../../src/protocol/roster.ts";
import type { SnapshotId } from "../../src/protocol/snapshot.ts";
import type { Superseded, Purgeable } from "./superseded.ts";
import type { LateStore } from "../late/late-store.ts";

/**
 * Where a relay keeps what it was given. A promise that resolves says that it is on the disk; a promise that rejects says that the disk, or
 * the line to it, failed: what was asked may be there or not, never half. Calls for one space take effect in the order in which they were made.
 */
export interface LogStore {
  /** New with every database, and when a backup takes a database's place. */
  readonly logId: LogId;
  /** Present when several relay processes work on the log at once. */
  readonly shared?: SharedLog;
  /** False when the space was there already. */
  readonly createSpace: (space: SpaceId, genesis: Bytes) => Promise<boolean>;
  /** Undefined when there is no such space. */
  readonly openSpace: (space: SpaceId) => Promise<StoredSpace | undefined>;
  /** The space whose name begins with these 10 bytes. */
  readonly findSpace: (beginning: Bytes) => Promise<SpaceId | undefined>;

  /** The entries from position `from` on. */
  readonly roster: (space: SpaceId, from: number) => Promise<readonly Bytes[]>;
  /** Compare and swap: false when the roster does not have `expectedLength` entries any more. */
  readonly appendRoster: (space: SpaceId, entry: Bytes, expectedLength: number) => Promise<boolean>;

  /**
   * All or nothing on the disk; one result for each item, in their order. `rosterLength` is the roster that the items were checked against: a
   * shared log keeps nothing once another process has made it longer.
   */
  readonly append: (
    space: SpaceId,
    items: readonly AppendItem[],
    now: number,
    rosterLength?: number,
  ) => Promise<AppendResults>;
  /**
   * The entries after `after`: as many as `maxBytes` of envelopes hold, and at least one if there is one. Without those of which nothing is left
   * but their counters, and without those that are superseded, if it is said by what.
   */
  readonly read: (
    space: SpaceId,
    after: Sequence,
    maxBytes: number,
    beyond?: Superseded,
  ) => Promise<readonly LogEntry[]>;
  readonly heads: (space: SpaceId) => Promise<Heads>;

  /** Keeps a request to join; the same bytes again change nothing. False when the invitation holds `most` already. */
  readonly addJoin: (
    space: SpaceId,
    invitation: InvitationId,
    request: Bytes,
    most: number,
  ) => Promise<boolean>;
  readonly joins: (space: SpaceId) => Promise<readonly StoredJoin[]>;
  readonly dropJoin: (space: SpaceId, request: Bytes) => Promise<void>;
  readonly dropJoinsOf: (space: SpaceId, invitations: readonly InvitationId[]) => Promise<void>;

  /** One for each space; the newest takes the place of the one before. */
  readonly putDigest: (space: SpaceId, digest: Bytes) => Promise<void>;
  readonly digest: (space: SpaceId) => Promise<Bytes | undefined>;

  /** What removed devices had not sent: for all processes that work on the log the same. */
  readonly late: LateStore;

  /** In the order in which they came. */
  readonly snapshots: (space: SpaceId) => Promise<StoredSnapshots>;
  /** At the end of the log as it is then; a second time changes nothing. */
  readonly addSnapshot: (space: SpaceId, snapshot: NewSnapshot, now: number) => Promise<void>;
  /** False when there is no such snapshot. What is there already stays. */
  readonly addSnapshotPart: (
    space: SpaceId,
    snapshot: SnapshotId,
    index: number,
    bytes: Bytes,
  ) => Promise<boolean>;
  readonly snapshotPart: (
    space: SpaceId,
    snapshot: SnapshotId,
    index: number,
  ) => Promise<Bytes | undefined>;
  /** False when there is no such snapshot. The first of a device stays, unless it confirmed and now objects. */
  readonly addVerdict: (
    space: SpaceId,
    snapshot: SnapshotId,
    verdict: Omit<StoredVerdict, "storedAt">,
    now: number,
  ) => Promise<boolean>;
  readonly dropSnapshots: (space: SpaceId, snapshots: readonly SnapshotId[]) => Promise<void>;
  /**
   * Takes away up to `most` envelopes that are superseded, but for those in streams that stay; what stays of each is its sequence, device, counter, id and time. How many it took.
   */
  readonly purge: (space: SpaceId, superseded: Purgeable, most: number) => Promise<number>;

  /** Ends after what was asked before has been done. */
  readonly close: () => Promise<void>;
}

export interface StoredSpace {
  readonly head: Sequence;
  /** Sum of the envelopes' lengths. */
  readonly bytes: number;
  readonly roster: readonly Bytes[];
  /** The most bytes its envelopes may take, where the operator has set it. */
  readonly quota?: number;
}

/** What one process sees of the others' work on the same log. */
export interface SharedLog {
  /** The same for all of them: what one hands out, another accepts. */
  readonly tokenSecret: Bytes;
  /** Where the space stands now; undefined when there is none. */
  readonly look: (space: SpaceId) => Promise<SpaceMarks | undefined>;
  /** Until the returned function is called, `hear` is told at least once whenever the space has moved. */
  readonly follow: (space: SpaceId, hear: (change: SpaceChange) => void) => () => void;
  /** Hands a live message to who follows the space in other processes. It may be lost. */
  readonly passOn: (space: SpaceId, body: Bytes) => void;
  /** Whether the database answered when it was last asked. */
  readonly isReachable: () => boolean;
}

export type SpaceChange =
  | { readonly type: "Moved"; readonly marks: SpaceMarks }
  /** The operator has closed it. */
  | { readonly type: "Gone" }
  | { readonly type: "Live"; readonly body: Bytes };

export interface SpaceMarks {
  readonly logId: LogId;
  readonly head: Sequence;
  readonly bytes: number;
  readonly rosterLength: number;
  /** Grows whenever the requests to join change. */
  readonly joinsVersion: number;
  readonly quota?: number;
}

export interface NewSnapshot {
  readonly id: SnapshotId;
  readonly device: DeviceId;
  readonly manifest: Bytes;
  /** How many it has, sooner or later. */
  readonly parts: number;
}

export interface StoredSnapshot extends NewSnapshot {
  /** The end of the log when it came. */
  readonly sequence: Sequence;
  readonly storedAt: number;
  /** How many parts are here. */
  readonly held: number;
  readonly verdicts: readonly StoredVerdict[];
}

export interface StoredVerdict {
  readonly device: DeviceId;
  readonly isConfirmed: boolean;
  readonly bytes: Bytes;
  readonly storedAt: number;
}

export interface StoredSnapshots {
  /** The last sequence of which only the counters are left. */
  readonly purgedThrough: Sequence;
  readonly snapshots: readonly StoredSnapshot[];
}

export interface StoredJoin {
  readonly invitation: InvitationId;
  readonly request: Bytes;
}

export interface AppendItem {
  readonly device: DeviceId;
  readonly gctr: number;
  readonly id: EnvelopeId;
  readonly envelope: Bytes;
  /** From its author, a device's envelopes come without a gap; another member may hold only some of them. */
  readonly mayLeaveGap: boolean;
}

export interface AppendResults {
  readonly results: readonly AppendResult[];
  /** Of the space, after the last item. */
  readonly head: Sequence;
  /** The roster has grown meanwhile: there are no results, and nothing was kept. */
  readonly rosterMoved?: true;
}

export type AppendResult =
  | {
      readonly type: "Stored";
      readonly sequence: Sequence;
      readonly storedAt: number;
      readonly isNew: boolean;
    }
  | { readonly type: "Gap"; readonly expected: number }
  /** Another envelope of this device has this counter. */
  | { readonly type: "Fork" };
