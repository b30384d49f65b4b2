import * as encoding from "lib0/encoding";
import { bytesToHex, utf8, type Bytes } from "../base/bytes.ts";
import type { DeviceId } from "../base/ids.ts";
import { err, ok, type Result } from "../base/result.ts";
import { readBytes, type ByteReader, type Malformed } from "./byte-reader.ts";
import { deviceIdFrom, idBytes } from "./envelope.ts";
import { unknownRight } from "./guest-terms.ts";
import { limits } from "./limits.ts";
import { acceptLate, type AcceptLateOperation } from "./roster-operations/accept-late.ts";
import { add, type AddOperation } from "./roster-operations/add.ts";
import { endGuest, type EndGuestOperation } from "./roster-operations/end-guest.ts";
import { genesis, type GenesisOperation } from "./roster-operations/genesis.ts";
import { guest, type GuestOperation } from "./roster-operations/guest.ts";
import { invite, type InviteOperation } from "./roster-operations/invite.ts";
import { link, type LinkOperation } from "./roster-operations/link.ts";
import { linkFor, type LinkForOperation } from "./roster-operations/link-for.ts";
import { remove, type RemoveOperation } from "./roster-operations/remove.ts";
import { renew, type RenewOperation } from "./roster-operations/renew.ts";
import { revoke, type RevokeOperation } from "./roster-operations/revoke.ts";
import { role, type RoleOperation } from "./roster-operations/role.ts";
import { hexBytes, unknownRole } from "./roster-operations/fields.ts";
import { notAllowed, stale, type OperationKind } from "./roster-operations/operation-kind.ts";
import { withDevices } from "./roster-operations/with-devices.ts";
import {
  deviceIdOf,
  rosterHashFrom,
  type DeviceRole,
  type Roster,
  type RosterCheck,
  type RosterDevice,
  type RosterError,
  type RosterHash,
  type SpaceId,
} from "./roster.ts";

export type RosterOperation =
  | GenesisOperation
  | AddOperation
  | RemoveOperation
  | RoleOperation
  | LinkOperation
  | LinkForOperation
  | RenewOperation
  | InviteOperation
  | RevokeOperation
  | AcceptLateOperation
  | GuestOperation
  | EndGuestOperation;

/** Of a version to come, or of a role to come: all that is known of it is where it stands and who has signed it. */
interface UnknownOperation {
  readonly op: "unknown";
}

type Name = RosterOperation["op"];
type Named<N extends Name> = Extract<RosterOperation, { readonly op: N }>;

const kinds: { readonly [N in Name]: OperationKind<Named<N>> } = {
  genesis,
  add,
  remove,
  role,
  link,
  linkFor,
  renew,
  invite,
  revoke,
  acceptLate,
  guest,
  endGuest,
};

export interface RosterEntry {
  readonly position: number;
  readonly prev: RosterHash;
  readonly signer: DeviceId;
  readonly operation: RosterOperation | UnknownOperation;
  /** What the signature covers: the domain prefix and everything before the signature. */
  readonly signed: Bytes;
  readonly signature: Bytes;
}

const prefix = utf8("teren-roster-v1");
const zeroHash = "0".repeat(64) as RosterHash;

/** The bytes to sign for the next entry after `roster` (undefined for the first entry of a space). */
export function encodeRosterEntry(
  roster: Pick<Roster, "length" | "head"> | undefined,
  signer: DeviceId,
  operation: RosterOperation,
): Bytes {
  const encoder = encoding.createEncoder();
  encoding.writeUint8(encoder, 1);
  encoding.writeUint8(encoder, kinds[operation.op].code);
  encoding.writeVarUint(encoder, roster?.length ?? 0);
  encoding.writeUint8Array(encoder, hexBytes(roster?.head ?? zeroHash, 32));
  encoding.writeUint8Array(encoder, idBytes(signer));
  writeOperation(encoder, operation);
  return encoding.toUint8Array(encoder);
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
  const read = (readRest: typeof readOperation) =>
    readBytes(unsigned, (reader): RosterEntry => {
      if (reader.uint8() !== 1) reader.fail("unknown roster version");
      const code = reader.uint8();
      const position = reader.varUint();
      const prev = bytesToHex(reader.bytes(32)) as RosterHash;
      const signer = deviceIdFrom(reader.bytes(8));
      return { position, prev, signer, operation: readRest(reader, code), signed, signature };
    });
  const known = read(readOperation);
  return known.ok || !isOfTheFuture.has(known.error.why) ? known : read(readUnknown);
}

const isOfTheFuture: ReadonlySet<string> = new Set([unknownRole, unknownRight]);

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
      return notAllowed("a space begins with its genesis");
    const [founder] = operation.devices;
    if (!founder || founder.role !== "owner") return notAllowed("the first device owns the space");
    if ((await deviceIdOf(check, founder.signPublic, founder.kemPublic)) !== entry.signer)
      return notAllowed("the first device signs the genesis");
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

  if (entry.position !== roster.length || entry.prev !== roster.head) return stale(roster);
  const signer = roster.devices.get(entry.signer);
  if (!signer || signer.removed) return notAllowed("the signer is not a member");
  if (!(await check.verify(signer.signPublic, entry.signed, entry.signature)))
    return err({ type: "BadSignature" });
  if (operation.op === "unknown" || check.understands?.(operation.op) === false)
    return err({ type: "NotUnderstood" });
  const changed = await applyOperation(check, roster, signer, operation);
  return changed.ok ? ok({ ...changed.value, length: roster.length + 1, head: hash }) : changed;
}

async function applyOperation(
  check: RosterCheck,
  roster: Roster,
  signer: RosterDevice,
  operation: RosterOperation,
): Promise<Result<Roster, RosterError>> {
  const coordinates = signer.role === "owner" || signer.role === "coordinator";
  if (!coordinates && !isOwnAffair(roster, signer, operation))
    return notAllowed("only coordinators change the roster");
  const mayTouch = (role: DeviceRole) =>
    signer.role === "owner" || (role !== "owner" && role !== "recovery");
  return kindOf(operation).apply({ check, roster, signer, mayTouch }, operation);
}

const isOwnAffair = (roster: Roster, signer: RosterDevice, operation: RosterOperation): boolean =>
  kindOf(operation).isOwnAffair?.(roster, signer, operation) === true;

function writeOperation(encoder: encoding.Encoder, operation: RosterOperation): void {
  kindOf(operation).write(encoder, operation);
}

function readOperation(reader: ByteReader, code: number): RosterOperation | UnknownOperation {
  for (const kind of Object.values(kinds)) if (kind.code === code) return kind.read(reader);
  return readUnknown(reader);
}

function readUnknown(reader: ByteReader): UnknownOperation {
  reader.rest();
  return { op: "unknown" };
}

const kindOf = <N extends Name>({ op }: { readonly op: N }): OperationKind<Named<N>> => kinds[op];
