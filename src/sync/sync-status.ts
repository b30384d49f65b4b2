import type { Instant } from "../base/clock.ts";
import type { DeviceId } from "../base/ids.ts";

/** What the badge shows. */
export interface SyncStatus {
  readonly state: "offline" | "connecting" | "online" | "refused";
  readonly refusal?: SyncRefusal;
  /** Entries that are only on this phone. */
  readonly waiting: number;
  /** Photographs that are only on this phone. */
  readonly files?: number;
  /** In envelopes. */
  readonly sending?: Progress;
  /** In sequences of the relay's log. */
  readonly receiving?: Progress;
  readonly lastSyncedAt?: Instant;
  readonly oldestWaitingAt?: Instant;
  /** Envelopes that wait for another one, or for a key. */
  readonly heldBack: number;
  readonly attention: readonly SyncProblem[];
}

interface Progress {
  readonly done: number;
  readonly total: number;
}

/** Why the relay does not take us; waiting does not help. */
export type SyncRefusal = "removed" | "fork" | "spaceUnknown" | "appTooOld" | "notAuthenticated";

/** What somebody should hear of. */
export type SyncProblem =
  /** Envelopes, or parts of them, that break the rules and were not applied. */
  | { readonly type: "Rejected"; readonly device: DeviceId | undefined; readonly count: number }
  /** The relay came back with less than it had confirmed; devices fill it up again. */
  | { readonly type: "RelayLostData" }
  /** Envelopes of this device, which the relay does not give us, were seen by those who say so. Only the envelope itself would prove it. */
  | {
      readonly type: "RelayWithholds";
      readonly device: DeviceId;
      readonly by: readonly DeviceId[];
    }
  /** A member knew of changes to the roster which the relay does not give us: someone who was removed may still seem to belong. */
  | { readonly type: "RosterWithheld"; readonly device: DeviceId }
  /** Written by a newer version of the app; it waits here until this one is updated. */
  | { readonly type: "NewerContent"; readonly device: DeviceId }
  /** A newer version of the app has changed who belongs, in a way that this one cannot read. */
  | { readonly type: "NewerRoster" }
  /** A member's roster is another one than ours: the relay shows different ones. */
  | { readonly type: "RosterSplit"; readonly device: DeviceId }
  /** A member's summary of everything for new phones is not what was written; it is not used. */
  | { readonly type: "FalseSnapshot"; readonly device: DeviceId }
  /** This device says of a summary that it is wrong which was found right here, or written here. */
  | { readonly type: "SnapshotObjected"; readonly device: DeviceId }
  /** What the relay keeps as a summary is not what somebody signed. */
  | { readonly type: "SnapshotDamaged" }
  /** The relay will never take what was written here. */
  | { readonly type: "NotAccepted"; readonly entries: number }
  | { readonly type: "StorageFull" };
