import * as encoding from "lib0/encoding";
import { assert } from "../base/assert.ts";
import type { Brand } from "../base/brand.ts";
import { bytesToHex, utf8, type Bytes } from "../base/bytes.ts";
import type { DeviceId } from "../base/ids.ts";
import { err, ok, type Result } from "../base/result.ts";
import { readBytes, type ByteReader, type Malformed } from "./byte-reader.ts";
import { deviceIdFrom, idBytes, type EnvelopeId } from "./envelope.ts";
import { readTerms, writeTerms, type GuestTerms } from "./guest-terms.ts";
import { limits } from "./limits.ts";

/** SHA-256 of the first roster entry, 64 hexadecimal digits: a space is named by what began it. */
export type SpaceId = Brand<string, "SpaceId">;
/** SHA-256 of a whole roster entry, 64 hexadecimal digits. */
export type RosterHash = Brand<string, "RosterHash">;
/** First 8 bytes of SHA-256 of an invitation's public key, 16 hexadecimal digits. */
export type InvitationId = Brand<string, "InvitationId">;

/** `recovery` is the device that only exists on paper: it receives every key and writes nothing. `guest` is somebody outside, who gets the key of one channel. */
const deviceRoles = {
  owner: 1,
  coordinator: 2,
  mediator: 3,
  reader: 4,
  recovery: 5,
  guest: 0x24,
} as const;
export type DeviceRole = keyof typeof deviceRoles;

export interface NewDevice {
  readonly signPublic: Bytes;
  readonly kemPublic: Bytes;
  readonly role: DeviceRole;
  /** The secret of the epoch the entry names, sealed to the device with HPKE; empty for the device that wrote the entry. */
  readonly grant: Bytes;
}

/** Devices go, and a new epoch begins with a key that they do not get. */
export interface Rotation {
  /** The last envelope of each that still counts; what they sign later is not applied. */
  readonly removed: readonly {
    readonly device: DeviceId;
    readonly lastGctr: number;
    readonly lastId: EnvelopeId;
  }[];
  readonly epoch: number;
  readonly keyCommit: Bytes;
  /** The previous epoch's secret sealed under the new one (iv 12, ciphertext 32, tag 16). */
  readonly previousSecret: Bytes;
  readonly grants: readonly { readonly device: DeviceId; readonly grant: Bytes }[];
}

export type RosterOperation =
  | {
      readonly op: "genesis";
      readonly nonce: Bytes;
      readonly keyCommit: Bytes;
      readonly devices: readonly NewDevice[];
    }
  | {
      readonly op: "add";
      readonly epoch: number;
      readonly invitation: InvitationId | undefined;
      readonly devices: readonly NewDevice[];
    }
  | ({ readonly op: "remove" } & Rotation)
  | { readonly op: "role"; readonly device: DeviceId; readonly role: DeviceRole }
  /** A member lets in another device of her own, with the role she has. */
  | { readonly op: "link"; readonly epoch: number; readonly devices: readonly NewDevice[] }
  /** The recovery sheet is replaced; signed with the sheet itself, it lets in an owner's new device in the same step. The newcomers' grants are among `grants`. */
  | ({ readonly op: "renew"; readonly devices: readonly NewDevice[] } & Rotation)
  | {
      readonly op: "invite";
      readonly invitationPublic: Bytes;
      readonly invitation: InvitationId;
      readonly role: DeviceRole;
      /** Seconds since 1970 by the relay's clock. */ readonly expiresAt: number;
    }
  | { readonly op: "revoke"; readonly invitation: InvitationId }
  /** What a removed device signed behind `after`, its last envelope that counts, counts too: these, in their order. */
  | {
      readonly op: "acceptLate";
      readonly device: DeviceId;
      readonly after: number;
      readonly ids: readonly EnvelopeId[];
    }
  | {
      readonly op: "guest";
      readonly epoch: number;
      readonly invitation: InvitationId | undefined;
      readonly terms: GuestTerms;
      /** The grant seals the key of the room in this epoch, and no epoch's secret. */
      readonly device: Omit<NewDevice, "role">;
    }
  /** Ends a guest before the day. Nobody needs a new key: a guest never had an epoch's secret. */
  | {
      readonly op: "endGuest";
      readonly device: DeviceId;
      readonly lastGctr: number;
      readonly lastId: EnvelopeId;
    };

export interface RosterEntry {
  readonly position: number;
  readonly prev: RosterHash;
  readonly signer: DeviceId;
  readonly operation: RosterOperation;
  /** What the signature covers: the domain prefix and everything before the signature. */
  readonly signed: Bytes;
  readonly signature: Bytes;
}

export interface RosterDevice {
  readonly device: DeviceId;
  readonly signPublic: Bytes;
  readonly kemPublic: Bytes;
  readonly role: DeviceRole;
  /** Order of joining, from 0; never reused. Content names devices by it. */
  readonly index: number;
  readonly addedAt: number;
  /** The device of the same person that let it in. */
  readonly linkedBy?: DeviceId;
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
  | { readonly type: "NotAllowed"; readonly why: string };

/** What checking a chain needs from `crypto`, or from a relay's own hash and signature functions. */
export interface RosterCheck {
  readonly sha256: (bytes: Uint8Array) => Promise<Uint8Array>;
  readonly verify: (publicKey: Bytes, bytes: Uint8Array, signature: Uint8Array) => Promise<boolean>;
  /** Whether a device may come with these keys: see `public-key-rules`. One nobody can seal to would stand in the way of every later removal. */
  readonly acceptsKeys: (signPublic: Bytes, kemPublic: Bytes) => boolean;
}

const prefix = utf8("teren-roster-v1");
const zeroHash = "0".repeat(64) as RosterHash;
const operationCodes = {
  genesis: 1,
  add: 2,
  remove: 3,
  role: 4,
  invite: 5,
  revoke: 6,
  acceptLate: 32,
  link: 40,
  renew: 41,
  guest: 0x24,
  endGuest: 0x25,
} as const;

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

/** The bytes to sign for the next entry after `roster` (undefined for the first entry of a space). */
export function encodeRosterEntry(
  roster: Pick<Roster, "length" | "head"> | undefined,
  signer: DeviceId,
  operation: RosterOperation,
): Bytes {
  const encoder = encoding.createEncoder();
  encoding.writeUint8(encoder, 1);
  encoding.writeUint8(encoder, operationCodes[operation.op]);
  encoding.writeVarUint(encoder, roster?.length ?? 0);
  encoding.writeUint8Array(encoder, hex(roster?.head ?? zeroHash, 32));
  encoding.writeUint8Array(encoder, idBytes(signer));
  writeOperation(encoder, operation);
  return new Uint8Array(encoding.toUint8Array(encoder));
}

/** What the device signs for an entry made by `encodeRosterEntry`. */
export function rosterSignedPart(unsigned: Uint8Array): Bytes {
  const out = new Uint8Array(prefix.length + unsigned.length);
  out.set(prefix, 0);
  out.set(unsigned, prefix.length);
  return out;
}

export function parseRosterEntry(bytes: Uint8Array): Result<RosterEntry, Malformed> {
  if (bytes.length > limits.rosterEntryBytes)
    return err({ type: "Malformed", why: "entry too long" });
  if (bytes.length < 64) return err({ type: "Malformed", why: "ends too early" });
  const unsigned = bytes.subarray(0, bytes.length - 64);
  const signed = rosterSignedPart(unsigned);
  const signature = bytes.slice(bytes.length - 64);
  return readBytes(unsigned, (reader) => {
    if (reader.uint8() !== 1) reader.fail("unknown roster version");
    const code = reader.uint8();
    const position = reader.varUint();
    const prev = bytesToHex(reader.bytes(32)) as RosterHash;
    const signer = deviceIdFrom(reader.bytes(8));
    return { position, prev, signer, operation: readOperation(reader, code), signed, signature };
  });
}

/** Checks the next entry against the chain so far and gives the roster after it. The only way a roster comes to be. */
export async function extendRoster(
  check: RosterCheck,
  roster: Roster | undefined,
  bytes: Uint8Array,
): Promise<Result<Roster, RosterError>> {
  const parsed = parseRosterEntry(bytes);
  if (!parsed.ok) return parsed;
  const entry = parsed.value;
  const hash = rosterHashFrom(await check.sha256(bytes));
  const { operation } = entry;

  if (!roster) {
    if (operation.op !== "genesis" || entry.position !== 0 || entry.prev !== zeroHash)
      return err({ type: "NotAllowed", why: "a space begins with its genesis" });
    const [founder] = operation.devices;
    if (!founder || founder.role !== "owner")
      return err({ type: "NotAllowed", why: "the first device owns the space" });
    if ((await deviceIdOf(check, founder.signPublic, founder.kemPublic)) !== entry.signer)
      return err({ type: "NotAllowed", why: "the first device signs the genesis" });
    if (!(await check.verify(founder.signPublic, entry.signed, entry.signature)))
      return err({ type: "BadSignature" });
    const empty: Roster = {
      spaceId: hash as string as SpaceId,
      length: 0,
      head: zeroHash,
      devices: new Map(),
      invitations: new Map(),
      epochs: [{ epoch: 0, since: 0, keyCommit: operation.keyCommit, previousSecret: undefined }],
      grants: new Map(),
    };
    const added = await withDevices(check, empty, operation.devices, 0);
    return added.ok ? ok({ ...added.value, length: 1, head: hash }) : added;
  }

  if (entry.position !== roster.length || entry.prev !== roster.head)
    return err({ type: "Stale", length: roster.length });
  const signer = roster.devices.get(entry.signer);
  if (!signer || signer.removed)
    return err({ type: "NotAllowed", why: "the signer is not a member" });
  if (!(await check.verify(signer.signPublic, entry.signed, entry.signature)))
    return err({ type: "BadSignature" });
  const changed = await applyOperation(check, roster, signer, operation);
  return changed.ok ? ok({ ...changed.value, length: roster.length + 1, head: hash }) : changed;
}

const notAllowed = (why: string) => err({ type: "NotAllowed", why } as const);

async function applyOperation(
  check: RosterCheck,
  roster: Roster,
  signer: RosterDevice,
  operation: RosterOperation,
): Promise<Result<Roster, RosterError>> {
  if (
    signer.role !== "owner" &&
    signer.role !== "coordinator" &&
    !isOwnAffair(roster, signer, operation)
  )
    // prettier-ignore
    return notAllowed("only coordinators change the roster");
  const mayTouch = (role: DeviceRole) =>
    signer.role === "owner" || (role !== "owner" && role !== "recovery");
  const epoch = currentEpoch(roster).epoch;

  switch (operation.op) {
    case "genesis":
      return notAllowed("a space begins once");
    case "add": {
      if (operation.epoch !== epoch) return err({ type: "Stale", length: roster.length });
      if (operation.devices.some((device) => !mayTouch(device.role)))
        return notAllowed("only an owner adds an owner");
      if (operation.invitation && roster.invitations.get(operation.invitation)?.role === "guest")
        return notAllowed("who was invited as a guest comes as a guest");
      if (roster.devices.size + operation.devices.length > limits.devices)
        return notAllowed("too many devices");
      const added = await withDevices(check, roster, operation.devices, epoch);
      if (!added.ok || !operation.invitation) return added;
      const invitations = new Map(roster.invitations);
      if (!invitations.delete(operation.invitation)) return notAllowed("the invitation is spent");
      return ok({ ...added.value, invitations });
    }
    case "remove":
      return rotate(roster, operation, (role) => mayTouch(role) || isOwnAffair(roster, signer, operation)); // prettier-ignore
    case "link":
      return link(check, roster, signer, operation);
    case "renew":
      return renew(check, roster, signer, operation);
    case "role": {
      const known = roster.devices.get(operation.device);
      if (!known || known.removed) return notAllowed("the device is not a member");
      if (known.role === "guest" || operation.role === "guest")
        return notAllowed("a guest is no member");
      if (!mayTouch(known.role) || !mayTouch(operation.role))
        return notAllowed("only an owner makes or unmakes an owner");
      const devices = new Map(roster.devices).set(operation.device, {
        ...known,
        role: operation.role,
      });
      if (![...devices.values()].some((device) => device.role === "owner" && !device.removed))
        return notAllowed("a space keeps an owner");
      return ok({ ...roster, devices });
    }
    case "invite": {
      if (!mayTouch(operation.role)) return notAllowed("only an owner invites an owner");
      if (roster.invitations.size >= limits.openInvitations)
        return notAllowed("too many open invitations");
      if ((await invitationIdOf(check, operation.invitationPublic)) !== operation.invitation)
        return notAllowed("the invitation is named by its key");
      const { invitation: id, role, expiresAt, invitationPublic: publicKey } = operation;
      const invitations = new Map(roster.invitations).set(id, {
        id,
        role,
        expiresAt,
        publicKey,
        by: signer.device,
      });
      return ok({ ...roster, invitations });
    }
    case "revoke": {
      const invitations = new Map(roster.invitations);
      if (!invitations.delete(operation.invitation)) return notAllowed("the invitation is spent");
      return ok({ ...roster, invitations });
    }
    case "acceptLate":
      return acceptLate(roster, signer.device, operation, mayTouch);
    case "guest": {
      const { invitation, terms } = operation;
      if (operation.epoch !== epoch) return err({ type: "Stale", length: roster.length });
      if (roster.devices.size >= limits.devices) return notAllowed("too many devices");
      if ([...roster.devices.values()].some(({ guest }) => guest?.room === terms.room))
        return notAllowed("a room is for one guest");
      if (operation.device.grant.length === 0) return notAllowed("a guest gets the room's key");
      const invitations = new Map(roster.invitations);
      if (invitation && invitations.get(invitation)?.role !== "guest")
        return notAllowed("not an invitation for a guest");
      if (invitation) invitations.delete(invitation);
      const guest = { ...operation.device, role: "guest" } as const;
      const added = await withDevices(check, roster, [guest], epoch, { guest: terms });
      return added.ok ? ok({ ...added.value, invitations }) : added;
    }
    case "endGuest": {
      const { device, lastGctr, lastId } = operation;
      const known = roster.devices.get(device);
      if (!known?.guest || known.removed) return notAllowed("not a guest who is here");
      const devices = new Map(roster.devices).set(device, {
        ...known,
        removed: { at: roster.length, lastGctr, lastId },
      });
      const grants = new Map(roster.grants);
      grants.delete(device);
      return ok({ ...roster, devices, grants });
    }
  }
}

/** The end of a removed device moves on, never back. */
function acceptLate(
  roster: Roster,
  by: DeviceId,
  { device, after, ids }: RosterOperation & { readonly op: "acceptLate" },
  mayTouch: (role: DeviceRole) => boolean,
): Result<Roster, RosterError> {
  const known = roster.devices.get(device);
  if (!known?.removed || known.guest) return notAllowed("the device was not removed");
  if (!mayTouch(known.role)) return notAllowed("only an owner speaks for an owner");
  const { removed } = known;
  const lastId = ids.at(-1);
  if (!lastId || after !== removed.lastGctr)
    return notAllowed("it does not follow what counts already");
  const accepted = [...(removed.accepted ?? []), { after, ids, by }];
  const lastGctr = after + ids.length;
  const devices = new Map(roster.devices).set(device, {
    ...known,
    removed: { ...removed, lastGctr, lastId, accepted },
  });
  return ok({ ...roster, devices });
}

/** What anybody may do about the devices of one person: let one in, and take off all but the one she does it with. */
function isOwnAffair(roster: Roster, signer: RosterDevice, operation: RosterOperation): boolean {
  if (operation.op === "link") return true;
  if (operation.op === "renew") return signer.role === "recovery";
  const isOther = ({ device }: { readonly device: DeviceId }) =>
    device !== signer.device && isSamePerson(roster, device, signer.device);
  const { op } = operation;
  return op === "remove" && operation.removed.length > 0 && operation.removed.every(isOther);
}

/** The first device of whoever uses this one: from it came the device that let in the device … that let in this one. */
export function firstDeviceOf(roster: Pick<Roster, "devices">, device: DeviceId): DeviceId {
  const { linkedBy } = roster.devices.get(device) ?? {};
  // A device is let in by one that was there before: there are no circles.
  return linkedBy === undefined ? device : firstDeviceOf(roster, linkedBy);
}

export const isSamePerson = (roster: Pick<Roster, "devices">, a: DeviceId, b: DeviceId): boolean =>
  firstDeviceOf(roster, a) === firstDeviceOf(roster, b);

const linking: ReadonlySet<DeviceRole> = new Set(["owner", "coordinator", "mediator", "reader"]);

async function link(
  check: RosterCheck,
  roster: Roster,
  signer: RosterDevice,
  { epoch, devices: added }: Extract<RosterOperation, { readonly op: "link" }>,
): Promise<Result<Roster, RosterError>> {
  if (epoch !== currentEpoch(roster).epoch) return err({ type: "Stale", length: roster.length });
  if (!linking.has(signer.role)) return notAllowed("only members have devices of their own");
  if (added.length !== 1 || added.some(({ role }) => role !== signer.role))
    return notAllowed("an own device has the role of its person");
  const own = [...roster.devices.values()].filter(
    (one) => isActive(one) && isSamePerson(roster, one.device, signer.device),
  );
  if (own.length >= limits.devicesOfPerson || roster.devices.size >= limits.devices)
    return notAllowed("too many devices");
  return withDevices(check, roster, added, epoch, { linkedBy: signer.device });
}

/** One sheet at a time: whoever renews takes every older one off. */
async function renew(
  check: RosterCheck,
  roster: Roster,
  signer: RosterDevice,
  operation: Extract<RosterOperation, { readonly op: "renew" }>,
): Promise<Result<Roster, RosterError>> {
  const isRestoring = signer.role === "recovery";
  if (!isRestoring && signer.role !== "owner") return notAllowed("only an owner renews the sheet");
  const roles = operation.devices.map(({ role }) => role).join(" ");
  if (roles !== (isRestoring ? "owner recovery" : "recovery"))
    return notAllowed("a renewal adds a sheet, and a restoration an owner before it");
  const added = await withDevices(check, roster, operation.devices, operation.epoch);
  if (!added.ok) return added;
  const rotated = rotate(added.value, operation, (role) => isRestoring || role === "recovery");
  if (!rotated.ok) return rotated;
  const sheets = [...rotated.value.devices.values()].filter(
    (one) => isActive(one) && one.role === "recovery",
  );
  return sheets.length === 1 ? rotated : notAllowed("one sheet at a time");
}

function rotate(
  roster: Roster,
  operation: Rotation,
  mayTouch: (role: DeviceRole) => boolean,
): Result<Roster, RosterError> {
  if (operation.epoch !== currentEpoch(roster).epoch + 1)
    return err({ type: "Stale", length: roster.length });
  const devices = new Map(roster.devices);
  const grants = new Map(roster.grants);
  for (const { device, lastGctr, lastId } of operation.removed) {
    const known = devices.get(device);
    if (!known || known.removed) return notAllowed("the removed device is not a member");
    if (!mayTouch(known.role)) return notAllowed("only an owner removes an owner");
    devices.set(device, { ...known, removed: { at: roster.length, lastGctr, lastId } });
    grants.delete(device);
  }
  const staying = [...devices.values()].filter((device) => !device.removed);
  if (!staying.some((device) => device.role === "owner"))
    return notAllowed("a space keeps an owner");
  const granted = new Map(operation.grants.map(({ device, grant }) => [device, grant]));
  for (const { device } of staying) {
    const grant = granted.get(device);
    if (!grant) return notAllowed("every device that stays gets the new key");
    grants.set(device, { epoch: operation.epoch, grant });
  }
  const { epoch, keyCommit, previousSecret } = operation;
  return ok({
    ...roster,
    devices,
    grants,
    epochs: [...roster.epochs, { epoch, since: roster.length, keyCommit, previousSecret }],
  });
}

async function withDevices(
  check: RosterCheck,
  roster: Roster,
  added: readonly NewDevice[],
  epoch: number,
  { linkedBy, guest }: { readonly linkedBy?: DeviceId; readonly guest?: GuestTerms } = {},
): Promise<Result<Roster, RosterError>> {
  const devices = new Map(roster.devices);
  const grants = new Map(roster.grants);
  for (const { signPublic, kemPublic, role, grant } of added) {
    if ((role === "guest") !== (guest !== undefined)) return notAllowed("a guest is no member");
    if (!check.acceptsKeys(signPublic, kemPublic)) return notAllowed("keys no device may have");
    const device = await deviceIdOf(check, signPublic, kemPublic);
    if (devices.has(device)) return notAllowed("the device is on the roster already");
    const index = devices.size;
    devices.set(device, {
      device,
      signPublic,
      kemPublic,
      role,
      index,
      addedAt: roster.length,
      ...(linkedBy !== undefined && { linkedBy }),
      ...(guest && { guest }),
      removed: undefined,
    });
    if (grant.length > 0) grants.set(device, { epoch, grant });
  }
  return ok({ ...roster, devices, grants });
}

export function currentEpoch(roster: Roster): RosterEpoch {
  const last = roster.epochs.at(-1);
  assert(last, "a roster has an epoch");
  return last;
}

export const isActive = (device: RosterDevice | undefined): device is RosterDevice =>
  device !== undefined && device.removed === undefined;

/** Who may add to documents. Of a guest, who may add to one, see `guest-terms`. */
export const mayWriteEnvelopes = (role: DeviceRole): boolean =>
  role !== "recovery" && role !== "reader" && role !== "guest";

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

function hex(text: string, length: number): Bytes {
  const bytes = new Uint8Array(length);
  for (let i = 0; i < length; i++) bytes[i] = Number.parseInt(text.slice(i * 2, i * 2 + 2), 16);
  return bytes;
}

function writeOperation(encoder: encoding.Encoder, operation: RosterOperation): void {
  switch (operation.op) {
    case "genesis":
      encoding.writeUint8Array(encoder, operation.nonce);
      encoding.writeUint8Array(encoder, operation.keyCommit);
      writeDevices(encoder, operation.devices);
      return;
    case "add":
      encoding.writeVarUint(encoder, operation.epoch);
      encoding.writeUint8Array(encoder, hex(operation.invitation ?? "0".repeat(16), 8));
      writeDevices(encoder, operation.devices);
      return;
    case "remove":
      writeRotation(encoder, operation);
      return;
    case "link":
      encoding.writeVarUint(encoder, operation.epoch);
      writeDevices(encoder, operation.devices);
      return;
    case "renew":
      writeDevices(encoder, operation.devices);
      writeRotation(encoder, operation);
      return;
    case "role":
      encoding.writeUint8Array(encoder, idBytes(operation.device));
      encoding.writeUint8(encoder, deviceRoles[operation.role]);
      return;
    case "invite":
      encoding.writeUint8Array(encoder, operation.invitationPublic);
      encoding.writeUint8Array(encoder, hex(operation.invitation, 8));
      encoding.writeUint8(encoder, deviceRoles[operation.role]);
      encoding.writeVarUint(encoder, operation.expiresAt);
      return;
    case "revoke":
      encoding.writeUint8Array(encoder, hex(operation.invitation, 8));
      return;
    case "acceptLate":
      encoding.writeUint8Array(encoder, idBytes(operation.device));
      encoding.writeVarUint(encoder, operation.after);
      encoding.writeVarUint(encoder, operation.ids.length);
      for (const id of operation.ids) encoding.writeUint8Array(encoder, idBytes(id));
      return;
    case "guest":
      encoding.writeVarUint(encoder, operation.epoch);
      encoding.writeUint8Array(encoder, hex(operation.invitation ?? "0".repeat(16), 8));
      writeTerms(encoder, operation.terms);
      encoding.writeUint8Array(encoder, operation.device.signPublic);
      encoding.writeUint8Array(encoder, operation.device.kemPublic);
      encoding.writeVarUint8Array(encoder, operation.device.grant);
      return;
    case "endGuest":
      encoding.writeUint8Array(encoder, idBytes(operation.device));
      encoding.writeVarUint(encoder, operation.lastGctr);
      encoding.writeUint8Array(encoder, idBytes(operation.lastId));
  }
}

function writeRotation(encoder: encoding.Encoder, rotation: Rotation): void {
  encoding.writeVarUint(encoder, rotation.removed.length);
  for (const { device, lastGctr, lastId } of rotation.removed) {
    encoding.writeUint8Array(encoder, idBytes(device));
    encoding.writeVarUint(encoder, lastGctr);
    encoding.writeUint8Array(encoder, idBytes(lastId));
  }
  encoding.writeVarUint(encoder, rotation.epoch);
  encoding.writeUint8Array(encoder, rotation.keyCommit);
  encoding.writeUint8Array(encoder, rotation.previousSecret);
  encoding.writeVarUint(encoder, rotation.grants.length);
  for (const { device, grant } of rotation.grants) {
    encoding.writeUint8Array(encoder, idBytes(device));
    encoding.writeVarUint8Array(encoder, grant);
  }
}

function writeDevices(encoder: encoding.Encoder, devices: readonly NewDevice[]): void {
  encoding.writeVarUint(encoder, devices.length);
  for (const { signPublic, kemPublic, role, grant } of devices) {
    encoding.writeUint8Array(encoder, signPublic);
    encoding.writeUint8Array(encoder, kemPublic);
    encoding.writeUint8(encoder, deviceRoles[role]);
    encoding.writeVarUint8Array(encoder, grant);
  }
}

const maxGrantBytes = 128;

function readOperation(reader: ByteReader, code: number): RosterOperation {
  switch (code) {
    case operationCodes.genesis:
      return {
        op: "genesis",
        nonce: reader.bytes(16),
        keyCommit: reader.bytes(32),
        devices: readDevices(reader),
      };
    case operationCodes.add:
      return {
        op: "add",
        epoch: reader.varUint(),
        invitation: readInvitation(reader),
        devices: readDevices(reader),
      };
    case operationCodes.remove:
      return { op: "remove", ...readRotation(reader) };
    case operationCodes.link:
      return { op: "link", epoch: reader.varUint(), devices: readDevices(reader) };
    case operationCodes.renew:
      return { op: "renew", devices: readDevices(reader), ...readRotation(reader) };
    case operationCodes.role:
      return { op: "role", device: deviceIdFrom(reader.bytes(8)), role: readRole(reader) };
    case operationCodes.invite:
      return {
        op: "invite",
        invitationPublic: reader.bytes(32),
        invitation: bytesToHex(reader.bytes(8)) as InvitationId,
        role: readRole(reader),
        expiresAt: reader.varUint(),
      };
    case operationCodes.revoke:
      return { op: "revoke", invitation: bytesToHex(reader.bytes(8)) as InvitationId };
    case operationCodes.acceptLate:
      return {
        op: "acceptLate",
        device: deviceIdFrom(reader.bytes(8)),
        after: reader.varUint(),
        ids: readList(
          reader,
          () => bytesToHex(reader.bytes(16)) as EnvelopeId,
          limits.acceptedEnvelopes,
        ),
      };
    case operationCodes.guest:
      return {
        op: "guest",
        epoch: reader.varUint(),
        invitation: readInvitation(reader),
        terms: readTerms(reader),
        device: {
          signPublic: reader.bytes(32),
          kemPublic: reader.bytes(32),
          grant: reader.varBytes(maxGrantBytes),
        },
      };
    case operationCodes.endGuest:
      return {
        op: "endGuest",
        device: deviceIdFrom(reader.bytes(8)),
        lastGctr: reader.varUint(),
        lastId: bytesToHex(reader.bytes(16)) as EnvelopeId,
      };
    default:
      return reader.fail("unknown roster operation");
  }
}

const readRotation = (reader: ByteReader): Rotation => ({
  removed: readList(reader, () => ({
    device: deviceIdFrom(reader.bytes(8)),
    lastGctr: reader.varUint(),
    lastId: bytesToHex(reader.bytes(16)) as EnvelopeId,
  })),
  epoch: reader.varUint(),
  keyCommit: reader.bytes(32),
  previousSecret: reader.bytes(60),
  grants: readList(reader, () => ({
    device: deviceIdFrom(reader.bytes(8)),
    grant: reader.varBytes(maxGrantBytes),
  })),
});

function readInvitation(reader: ByteReader): InvitationId | undefined {
  const invitation = bytesToHex(reader.bytes(8));
  return /^0+$/.test(invitation) ? undefined : (invitation as InvitationId);
}

const readDevices = (reader: ByteReader): NewDevice[] =>
  readList(reader, () => ({
    signPublic: reader.bytes(32),
    kemPublic: reader.bytes(32),
    role: readRole(reader),
    grant: reader.varBytes(maxGrantBytes),
  }));

function readList<T>(reader: ByteReader, readOne: () => T, most: number = limits.devices): T[] {
  const length = reader.varUint();
  if (length > most) reader.fail("list too long");
  return Array.from({ length }, readOne);
}

function readRole(reader: ByteReader): DeviceRole {
  const code = reader.uint8();
  for (const role of Object.keys(deviceRoles) as DeviceRole[])
    if (deviceRoles[role] === code) return role;
  return reader.fail("unknown role");
}
