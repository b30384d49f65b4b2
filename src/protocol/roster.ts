import { assert } from "../base/assert.ts";
import type { Brand } from "../base/brand.ts";
import { bytesToHex, type Bytes } from "../base/bytes.ts";
import type { DeviceId } from "../base/ids.ts";
import type { Malformed } from "./byte-reader.ts";
import { deviceIdFrom, type EnvelopeId } from "./envelope.ts";
import type { GuestTerms } from "./guest-terms.ts";

/** SHA-256 of the first roster entry, 64 hexadecimal digits: a space is named by what began it. */
export type SpaceId = Brand<string, "SpaceId">;
/** SHA-256 of a whole roster entry, 64 hexadecimal digits. */
export type RosterHash = Brand<string, "RosterHash">;
/** First 8 bytes of SHA-256 of an invitation's public key, 16 hexadecimal digits. */
export type InvitationId = Brand<string, "InvitationId">;

/**
 * `recovery` is the device that only exists on paper: it receives every key and writes nothing. `guest` is somebody outside, who gets the key of one
 * channel. `intake` hands in and reads nothing: it gets no key but the public one that everybody else can open.
 */
export type DeviceRole =
  "owner" | "coordinator" | "mediator" | "reader" | "recovery" | "guest" | "intake";

export interface NewDevice {
  readonly signPublic: Bytes;
  readonly kemPublic: Bytes;
  readonly role: DeviceRole;
  /** The secret of the epoch the entry names, sealed to the device with HPKE; empty for the device that wrote the entry. For `intake` the epoch's intake key, which is public. */
  readonly grant: Bytes;
}

/** The last envelope of a device that counts. */
export interface LastEnvelope {
  readonly device: DeviceId;
  readonly lastGctr: number;
  readonly lastId: EnvelopeId;
}

export interface RosterDevice {
  readonly device: DeviceId;
  readonly signPublic: Bytes;
  readonly kemPublic: Bytes;
  readonly role: DeviceRole;
  /** Order of joining, from 0; never reused. Content names devices by it. */
  readonly index: number;
  readonly addedAt: number;
  /** The device of the same person that let it in, or that it was let in for. */
  readonly linkedBy?: DeviceId;
  /** Who coordinates and said whose it is, where it was not let in by its own person. */
  readonly letInBy?: DeviceId;
  /** Of a guest, and of nobody else. */
  readonly guest?: GuestTerms;
  readonly removed: RemovedDevice | undefined;
}

export interface RemovedDevice {
  readonly at: number;
  /** The last envelope that counts. */
  readonly lastGctr: number;
  readonly lastId: EnvelopeId;
  /** What was accepted after the removal; nothing when absent. */
  readonly accepted?: readonly AcceptedLate[];
}

/** The envelopes of a removed device that follow `after` count because `by` says so: these and no others that it has signed. */
export interface AcceptedLate {
  readonly after: number;
  readonly ids: readonly EnvelopeId[];
  readonly by: DeviceId;
}

export interface OpenInvitation {
  readonly id: InvitationId;
  readonly publicKey: Bytes;
  readonly role: DeviceRole;
  readonly expiresAt: number;
  readonly by: DeviceId;
}

export interface RosterEpoch {
  readonly epoch: number;
  readonly since: number;
  readonly keyCommit: Bytes;
  /** Undefined for the first epoch. */
  readonly previousSecret: Bytes | undefined;
}

/** What the chain of entries says now. A value: every entry makes a new one. */
export interface Roster {
  readonly spaceId: SpaceId;
  /** Number of entries; the position of the last one is one less. */
  readonly length: number;
  readonly head: RosterHash;
  readonly devices: ReadonlyMap<DeviceId, RosterDevice>;
  readonly invitations: ReadonlyMap<InvitationId, OpenInvitation>;
  readonly epochs: readonly RosterEpoch[];
  /** The newest grant for each device, with the epoch whose secret it seals. */
  readonly grants: ReadonlyMap<DeviceId, { readonly epoch: number; readonly grant: Bytes }>;
}

export type RosterError =
  | Malformed
  | { readonly type: "Stale"; readonly length: number }
  | { readonly type: "BadSignature" }
  /** A member has signed it, and what it does is known to a newer version only. */
  | { readonly type: "NotUnderstood" }
  | { readonly type: "NotAllowed"; readonly why: string };

/** What checking a chain needs from `crypto`, or from a relay's own hash and signature functions. */
export interface RosterCheck {
  readonly sha256: (bytes: Uint8Array) => Promise<Uint8Array>;
  readonly verify: (publicKey: Bytes, bytes: Uint8Array, signature: Uint8Array) => Promise<boolean>;
  /** Whether a device may come with these keys: see `public-key-rules`. One nobody can seal to would stand in the way of every later removal. */
  readonly acceptsKeys: (signPublic: Bytes, kemPublic: Bytes) => boolean;
  /** All that this version knows; a test leaves some out, as an older version does. */
  readonly understands?: (operation: string) => boolean;
}

export const spaceIdFromHash = (hash: Uint8Array): SpaceId => bytesToHex(hash) as SpaceId;
export const rosterHashFrom = (hash: Uint8Array): RosterHash => bytesToHex(hash) as RosterHash;
export const deviceIdOf = async (
  check: Pick<RosterCheck, "sha256">,
  signPublic: Uint8Array,
  kemPublic: Uint8Array,
): Promise<DeviceId> => {
  const both = new Uint8Array(64);
  both.set(signPublic, 0);
  both.set(kemPublic, 32);
  return deviceIdFrom((await check.sha256(both)).subarray(0, 8));
};
export const invitationIdOf = async (
  check: Pick<RosterCheck, "sha256">,
  publicKey: Uint8Array,
): Promise<InvitationId> =>
  bytesToHex((await check.sha256(publicKey)).subarray(0, 8)) as InvitationId;

export function currentEpoch(roster: Roster): RosterEpoch {
  const last = roster.epochs.at(-1);
  assert(last, "a roster has an epoch");
  return last;
}

export const isActive = (device: RosterDevice | undefined): device is RosterDevice =>
  device !== undefined && device.removed === undefined;

/** Who may add to documents. Of a guest, who may add to one, see `guest-terms`; of intake, which opens new ones, `hand-in`. */
export const mayWriteEnvelopes = (role: DeviceRole): boolean =>
  role === "owner" || role === "coordinator" || role === "mediator";

/** Everybody who gets the epochs' secrets, and with them what the network writes. */
export const isInside = ({ role }: Pick<RosterDevice, "role">): boolean =>
  role !== "guest" && role !== "intake";

/**
 * Whether an envelope of a device counts: of a removed one, up to where its removal says, and what was accepted since. Without an id only its place
 * is looked at.
 */
export function countsAfterRemoval(
  { removed }: RosterDevice,
  gctr: number,
  id?: EnvelopeId,
): boolean {
  if (removed === undefined) return true;
  if (gctr > removed.lastGctr) return false;
  const accepted = acceptedAt(removed, gctr);
  return (
    id === undefined || accepted === undefined || accepted.ids[gctr - accepted.after - 1] === id
  );
}

/** Who has accepted what stands at the counter; undefined where nobody had to. */
export const acceptedAt = ({ accepted }: RemovedDevice, gctr: number): AcceptedLate | undefined =>
  accepted?.find(({ after, ids }) => gctr > after && gctr <= after + ids.length);

/** Who may have files erased for good. */
export const mayErase = (role: DeviceRole): boolean => role === "owner" || role === "coordinator";

/** The first device of whoever uses this one: from it came the device that let in the device … that let in this one. */
export function firstDeviceOf(roster: Pick<Roster, "devices">, device: DeviceId): DeviceId {
  const { linkedBy } = roster.devices.get(device) ?? {};
  // A device is let in by one that was there before: there are no circles.
  return linkedBy === undefined ? device : firstDeviceOf(roster, linkedBy);
}

export const isSamePerson = (roster: Pick<Roster, "devices">, a: DeviceId, b: DeviceId): boolean =>
  firstDeviceOf(roster, a) === firstDeviceOf(roster, b);
