import type { Bytes } from "../base/bytes.ts";
import type { ChannelId, DeviceId } from "../base/ids.ts";
import type { EndedBlob, LocalBlobs } from "./local-blobs.ts";
import type { Result } from "../base/result.ts";
import type { EnvelopeId } from "../protocol/envelope.ts";
import type { Cursor } from "../protocol/frames.ts";
import type { SpaceId } from "../protocol/roster.ts";
import type { SnapshotId } from "../protocol/snapshot.ts";
import type { CommitError } from "./commit-error.ts";

/**
 * What this device remembers. Everything that says something about people arrives here sealed already; in clear lie only what the relay
 * knows as well: ids of devices, counters, sizes and times.
 *
 * Each call is one transaction, whole or not at all, and on disk when its promise resolves. Nothing in here waits for anything but the
 * database while a transaction is open. Reads reject when the database fails; `commit` tells what can be told.
 */
export interface LocalLog {
  /** Undefined while the device belongs to no space. Small: nothing in it grows with what documents hold. */
  readonly load: () => Promise<LocalState | undefined>;
  readonly commit: (changes: Changes) => Promise<Result<void, CommitError>>;

  /** Own envelopes the relay has not confirmed, in the order of their counters. */
  readonly outbox: () => Promise<readonly OutboxRow[]>;
  /** Envelopes of `device` with counters above `after`, in order, until `mostBytes` are reached; held ones are left out. */
  readonly envelopesAfter: (
    device: DeviceId,
    after: number,
    mostBytes: number,
  ) => Promise<readonly StoredEnvelope[]>;
  readonly heldEnvelope: (device: DeviceId, gctr: number) => Promise<HeldEnvelope | undefined>;
  /** Of which something is kept. */
  readonly channelIds: () => Promise<readonly ChannelId[]>;
  /** In the order of `channels`; undefined where nothing is kept. */
  readonly channels: (channels: readonly ChannelId[]) => Promise<readonly (Bytes | undefined)[]>;
  readonly summaryPages: () => Promise<readonly SummaryPageRow[]>;
  readonly shredded: () => Promise<readonly ShreddedRow[]>;
  readonly own: () => Promise<readonly OwnRow[]>;
  readonly quarantined: () => Promise<readonly QuarantinedEnvelope[]>;
  /** Drafts, settings and the like, sealed by the caller. */
  readonly value: (key: string) => Promise<Bytes | undefined>;
  /** Of the values whose keys begin with `prefix`. */
  readonly valueKeys: (prefix: string) => Promise<readonly string[]>;

  readonly blobs: LocalBlobs;

  /** The vault's rows come and go without a space. `lock` is whatever the platform stores, perhaps a `CryptoKey`. */
  readonly vault: () => Promise<VaultRows | undefined>;
  readonly keepVault: (rows: VaultRows) => Promise<Result<void, CommitError>>;
  /**
   * The keys go, then everything but the space's row, this device's own envelopes above `after`, which nothing packs or sends any more
   * (`envelopesAfter` has them, `own` their numbers of entries), and the sealed files that wait.
   */
  readonly strip: (after: number) => Promise<void>;
  /** Deletes everything. */
  readonly wipe: () => Promise<void>;
  readonly close: () => void;
}

export interface VaultRows {
  readonly record: unknown;
  readonly lock: unknown;
}

interface LocalState {
  readonly meta: LocalMeta;
  readonly roster: readonly Bytes[];
  readonly chains: readonly ChainRow[];
  readonly own: readonly OwnRow[];
  readonly held: readonly HeldKey[];
  readonly shredded: readonly ShreddedRow[];
}

export interface LocalMeta {
  readonly spaceId: SpaceId;
  readonly device: DeviceId;
  readonly relayUrl: string;
  /** Undefined until the first batch was taken in. */
  readonly cursor: Cursor | undefined;
  readonly counters: OwnCounters;
  /** True once this device has held everything the relay had. */
  readonly wasLevel: boolean;
  readonly lastSyncedAt: number | undefined;
  readonly digestPutAt: number | undefined;
  /** By the relay's clock: when this device last wrote a snapshot, and when it last heard that something was erased. */
  readonly snapshotMadeAt?: number;
  readonly shreddedAt?: number;
  /** A snapshot has been taken in, and what it does not hold is still being pulled. */
  readonly pullsBeyond?: SnapshotId | undefined;
  /** This device's clock minus the relay's, in seconds, as last measured; 0 when within 2 minutes or unknown. */
  readonly clockOffset: number;
}

/** Of what this device has written: the last envelope, and how many entries it has numbered. */
export interface OwnCounters {
  readonly gctr: number;
  readonly entries: number;
  readonly streams: readonly StreamHead[];
}

/** The last envelope of a device in one stream. */
export interface StreamHead {
  readonly channel: ChannelId;
  readonly cctr: number;
  readonly id: EnvelopeId;
}

/** How far this device has taken in what another one wrote. */
export interface ChainRow {
  readonly device: DeviceId;
  readonly gctr: number;
  readonly lastId: EnvelopeId;
  readonly streams: readonly StreamHead[];
  /** How long the roster was for its author when it wrote its last envelope; never shrinks. */
  readonly rosterLength: number;
  /** By the relay's clock. */
  readonly lastHeard: number | undefined;
  /** How many entries it said to wait behind its last envelope. Rows of an older version do not say. */
  readonly waiting?: number;
  /** The highest counter any member has claimed to have seen. */
  readonly claimed: number;
  /** Who claims to have seen more than is here. */
  readonly claimedBy?: readonly DeviceId[];
  /** Up to which counter a relay has given or confirmed them; what lies above came by hand. Undefined: all of them. */
  readonly atRelay?: number;
}

/** Which of this device's numbered entries an own envelope carries, and when the relay had it on disk. */
export interface OwnRow {
  readonly gctr: number;
  readonly firstEntry: number;
  readonly entryCount: number;
  readonly storedAt: number | undefined;
}

type OutboxState = "waiting" | "offered";

export interface OutboxRow {
  readonly gctr: number;
  readonly id: EnvelopeId;
  readonly bytes: Bytes;
  /** `offered`: its bytes may have left the device, so they never change again. */
  readonly state: OutboxState;
  readonly firstEntry: number;
  readonly entryCount: number;
  readonly writtenAt: number;
}

export interface NewOwnEnvelope {
  readonly gctr: number;
  readonly id: EnvelopeId;
  readonly bytes: Bytes;
  readonly firstEntry: number;
  readonly entryCount: number;
  readonly writtenAt: number;
}

export interface StoredEnvelope {
  readonly device: DeviceId;
  readonly gctr: number;
  readonly id: EnvelopeId;
  readonly bytes: Bytes;
}

export interface HeldKey {
  readonly device: DeviceId;
  readonly gctr: number;
}

/** An envelope that waits for the one before it, for a key, or for the roster. */
export interface HeldEnvelope extends StoredEnvelope {
  readonly storedAt: number;
}

export interface SummaryPageRow {
  readonly page: number;
  readonly sealed: Bytes;
}

/** What is left of a channel that was erased, for ever: nothing of it is kept again. */
export interface ShreddedRow {
  readonly channel: ChannelId;
  /** Who said so, and in which of its envelopes; undefined for this device's own, whose counter may change until it is offered. */
  readonly device: DeviceId;
  readonly gctr: number | undefined;
}

export interface QuarantinedEnvelope {
  readonly id: string;
  readonly device: DeviceId | undefined;
  readonly why: string;
  /** Empty where nobody on the roster signed it: there is nothing in it to come back to, and it could be without end. */
  readonly bytes: Bytes;
  /** By this device's clock, ms. Rows of an older version do not say. */
  readonly at?: number;
  /** It came from a relay's log, where no other takes its place. Rows of an older version do not say. */
  readonly isInLog?: boolean;
}

/** Everything one transaction changes. What is absent stays as it is. */
export interface Changes {
  /** Begins or replaces the space's row; `update` changes fields of it. */
  readonly meta?: LocalMeta;
  readonly update?: Partial<LocalMeta>;
  readonly roster?: readonly { readonly position: number; readonly bytes: Bytes }[];
  readonly chains?: readonly ChainRow[];

  /** New rows of the outbox. Conflict when a counter is taken: another tab wrote meanwhile. */
  readonly addOwn?: readonly NewOwnEnvelope[];
  /** Waiting rows that `addOwn` repacks. Conflict unless each is there and was never offered. */
  readonly removeWaiting?: readonly number[];
  /** Conflict unless each is in the outbox. */
  readonly offer?: readonly number[];
  /** The relay has them on disk. Rows that are not in the outbox any more are left alone. */
  readonly confirm?: readonly { readonly gctr: number; readonly storedAt: number }[];
  readonly addStored?: readonly StoredEnvelope[];
  readonly addHeld?: readonly HeldEnvelope[];
  /** Held ones that were taken in or thrown away. */
  readonly dropHeld?: readonly HeldKey[];
  /** Envelopes that must not be offered to anybody: signed after their author was removed. */
  readonly dropStored?: readonly HeldKey[];
  readonly quarantine?: readonly QuarantinedEnvelope[];
  /** By their ids: what was put aside and is read after all. The envelope itself stays stored. */
  readonly dropQuarantined?: readonly string[];

  readonly channels?: readonly { readonly channel: ChannelId; readonly sealed: Bytes }[];
  readonly summaryPages?: readonly SummaryPageRow[];
  /** The channels' rows and the values with their ids in the key go, and these rows stay. */
  readonly shred?: readonly ShreddedRow[];
  /** These channels are not ended after all; done before `shred`. */
  readonly unshred?: readonly ChannelId[];
  readonly endBlobs?: readonly EndedBlob[];
  /** Undefined deletes. */
  readonly values?: readonly { readonly key: string; readonly sealed: Bytes | undefined }[];
}
