import type { Bytes } from "../base/bytes.ts";
import type { Clock, Timers } from "../base/clock.ts";
import type { ChannelId, DeviceId } from "../base/ids.ts";
import type { Live } from "../base/live.ts";
import type { Random } from "../base/random.ts";
import type { Result } from "../base/result.ts";
import type { DeviceKeys } from "../crypto/device-keys.ts";
import type { LocalSeal } from "../crypto/local-seal.ts";
import type { Suite } from "../crypto/suite.ts";
import type { BlobId } from "../protocol/blob.ts";
import type { JoinRequest } from "../protocol/join-request.ts";
import type {
  DeviceRole,
  InvitationId,
  OpenInvitation,
  Roster,
  SpaceId,
} from "../protocol/roster.ts";
import type { GuestTerms } from "../protocol/guest-terms.ts";
import type { HandInChannels } from "../protocol/hand-in.ts";
import type { LocalLog } from "../storage/local-log.ts";
import type { HttpRelay } from "./http-relay.ts";
import type { LateDevice, LateWork } from "./late-work.ts";
import type { Blobs } from "./sealed-files.ts";
import type { Bundles } from "./bundles/bundles.ts";
import type { ChannelChange, Channels, LiveSummaries, Summarise, WriteError } from "./channels.ts";
import type { Refused } from "./refused.ts";
import type { SummaryPages } from "./summary-pages.ts";
import type { SyncStatus } from "./sync-status.ts";
import type { LargeFiles } from "./large-files.ts";
import type { MembersError } from "./members-error.ts";

/** What the engine needs of the world. */
export interface EngineParts {
  readonly suite: Suite;
  readonly log: LocalLog;
  readonly clock: Clock;
  readonly random: Random;
  readonly timers: Timers;
  /** Over everything that rests on this device: `createLocalSeal` of the vault's storage key. */
  readonly localSeal: LocalSeal;
  /** `deviceKeysFromSeed` of the vault's seed. */
  readonly keys: DeviceKeys;
  /** Those the vault holds; what is missing is taken from the roster's grants. */
  readonly epochSecrets: readonly (readonly [epoch: number, secret: Bytes])[];
  /** Called when there are new ones, so that the vault keeps them. Losing the call loses nothing. */
  readonly keepSecrets: (secrets: readonly (readonly [epoch: number, secret: Bytes])[]) => void;
  readonly summarise: Summarise;
  /** What a new phone's list needs of a summary before the documents have come; undefined leaves it out. All of it if not given. */
  readonly forDigest?: (summary: unknown, channel: ChannelId) => unknown;
  /** Whose device it is, if that is known here. */
  readonly personOf?: (device: DeviceId) => string | undefined;
  /** Loaded already, for whoever showed lists before the engine was there; read by the engine when not given. */
  readonly pages?: SummaryPages;
  /** Undefined: stays offline. */
  readonly line: CreateLine | undefined;
  /** Where sockets do not get through, and for a relay that does not know the space. */
  readonly http?: HttpRelay;
  /** The files that an entry names: they end with its channel. */
  readonly filesOf?: (entry: unknown) => readonly BlobId[];
  /** When large files go out by themselves. Always when not given. */
  readonly largeFiles?: LargeFiles;
  /** Held for as long as the engine runs: the service worker then leaves files to it. A Web Lock "teren-files". */
  readonly filesLock?: ExclusiveLock;
  /** One holder in all tabs and the service worker: a Web Lock "teren-outbox". */
  readonly outboxLock: ExclusiveLock;
}

export interface ExclusiveLock {
  readonly run: <T>(task: () => Promise<T>) => Promise<T>;
}

/** A line to the relay that comes back by itself while it is wanted. */
export interface Line {
  readonly connect: () => void;
  readonly disconnect: () => void;
  /** One whole message; the line divides it into frames. Ignored while the line is not open. */
  readonly send: (message: LineMessage) => void;
  /** Ends it for good. */
  readonly destroy: () => void;
}

export interface LineMessage {
  readonly type: number;
  readonly payload: Bytes;
}

export interface LineHandlers {
  readonly opened: () => void;
  readonly message: (message: LineMessage) => void;
  /** `code` of the socket's end, if it said one; `final`: the line does not come back by itself. */
  readonly closed: (code: number | undefined, final: boolean) => void;
}

export type CreateLine = (target: LineTarget, handlers: LineHandlers) => Line;

interface LineTarget {
  readonly relayUrl: string;
  readonly spaceId: SpaceId;
}

/** A running engine of an unlocked device that belongs to a space. */
export interface Engine {
  readonly device: DeviceId;
  readonly spaceId: SpaceId;
  readonly channels: Channels;
  readonly summaries: LiveSummaries;
  readonly status: Live<SyncStatus>;
  /** Undefined until it has arrived: a phone that joined by QR begins with the name of its space only. */
  readonly roster: Live<Roster | undefined>;
  readonly lastHeard: Live<ReadonlyMap<DeviceId, Heard>>;
  /** To coordinators and owners: who asks to be let in. */
  readonly joins: Live<readonly PendingJoin[]>;
  readonly members: Members;
  readonly late: LateWork;
  readonly blobs: Blobs;
  readonly refused: () => Promise<readonly Refused[]>;
  /** Their code comes when somebody passes something on. */
  readonly bundles: () => Promise<Bundles>;
  /** Of an intake device, which has no documents. */
  readonly handIns: HandIns;
  /** Connects if need be; comes back when both sides are level or the line is not there. */
  readonly syncNow: () => Promise<void>;
  /** The app came to the foreground, or the network came back: makes sure the line is alive. */
  readonly wake: () => void;
  /** The app has been in the background for a while. */
  readonly rest: () => void;
  /** Drops keys and documents. Nothing is lost: everything written is on disk. */
  readonly stop: () => Promise<void>;
}

export interface HandIns {
  /** A new case, and the person in it: sealed to the network, durable, and never to be opened here again. `make` is asked for what goes into these channels. */
  readonly handIn: (
    make: (channels: HandInChannels, gctr: number) => Promise<HandIn>,
  ) => Promise<Result<void, WriteError>>;
  readonly isAtRelay: (gctr: number) => boolean;
}

export interface HandIn {
  readonly changes: readonly ChannelChange[];
  /** Kept or dropped in the same transaction. */
  readonly values: readonly { readonly key: string; readonly sealed: Bytes | undefined }[];
}

/** What was last heard of a device. */
export interface Heard {
  /** When the relay stored it, by its clock in ms. */
  readonly at: number;
  /** So many entries waited behind it on the device. */
  readonly waiting: number;
}

export interface PendingJoin {
  readonly request: JoinRequest;
  /** As it came; names the request when it is dropped. */
  readonly bytes: Bytes;
}

/** Changes of the roster. Each is made at the relay, against the roster as it is there. */
export interface Members {
  readonly add: (device: AddedDevice) => Promise<Result<DeviceId, MembersError>>;
  readonly remove: (devices: readonly DeviceId[]) => Promise<Result<void, MembersError>>;
  /** With every other device of their persons, whoever lets in one meanwhile. */
  readonly removePersons: (devices: readonly DeviceId[]) => Promise<Result<void, MembersError>>;
  /** Lets in another device of whoever uses this one, with her role. */
  readonly link: (device: OwnDevice) => Promise<Result<DeviceId, MembersError>>;
  /** Lets in another device of somebody else, with the role `of` has. */
  readonly linkFor: (device: DeviceFor) => Promise<Result<DeviceId, MembersError>>;
  readonly renewSheet: (renewal: SheetRenewal) => Promise<Result<void, MembersError>>;
  readonly changeRole: (device: DeviceId, role: DeviceRole) => Promise<Result<void, MembersError>>;
  readonly invite: (invitation: {
    readonly invitationPublic: Bytes;
    readonly role: DeviceRole;
    /** Seconds since 1970 by the relay's clock. */
    readonly expiresAt: number;
  }) => Promise<Result<OpenInvitation, MembersError>>;
  /** What a removed device signed behind its end counts: these, in their order. */
  readonly acceptLate: (
    late: Pick<LateDevice, "device" | "after" | "ids">,
  ) => Promise<Result<void, MembersError>>;
  readonly revoke: (invitation: InvitationId) => Promise<Result<void, MembersError>>;
  readonly addGuest: (guest: AddedGuest) => Promise<Result<DeviceId, MembersError>>;
  readonly endGuest: (device: DeviceId) => Promise<Result<void, MembersError>>;
  /** Takes a request to join off the relay. */
  readonly dropJoin: (join: PendingJoin) => Promise<Result<void, MembersError>>;
}

export interface OwnDevice {
  readonly signPublic: Bytes;
  readonly kemPublic: Bytes;
}

/** A new recovery sheet in the place of the one there is. */
export interface SheetRenewal {
  readonly sheet: OwnDevice;
  /** Given by the sheet itself, when it brings a network back. */
  readonly restore?: { readonly owner: OwnDevice; readonly removeOthers: boolean };
}

export interface AddedDevice extends OwnDevice {
  readonly role: DeviceRole;
  readonly invitation: InvitationId | undefined;
}

export interface DeviceFor extends OwnDevice {
  /** A device of the person, also one that was removed. */
  readonly of: DeviceId;
  readonly invitation: InvitationId | undefined;
}

export interface AddedGuest extends Omit<AddedDevice, "role"> {
  readonly terms: GuestTerms;
}
