import type * as encoding from "lib0/encoding";
import type { Bytes } from "../../base/bytes.ts";
import { err, type Result } from "../../base/result.ts";
import type { ByteReader } from "../byte-reader.ts";
import type { DeviceRole, Roster, RosterCheck, RosterDevice, RosterError } from "../roster.ts";

/** One operation of the roster: its bytes, and what it makes of the roster before it. */
export interface OperationKind<Operation> {
  readonly code: number;
  readonly write: (encoder: encoding.Encoder, operation: Operation) => void;
  readonly read: (reader: ByteReader) => Operation;
  /** Whether the signer may do it without coordinating. Nobody may where it is left out. */
  readonly isOwnAffair?: (roster: Roster, signer: RosterDevice, operation: Operation) => boolean;
  readonly apply: (step: RosterStep, operation: Operation) => Promise<Result<Roster, RosterError>>;
}

/** Where an operation stands: behind `roster`, under the signature of a member who may change it. */
export interface RosterStep {
  readonly check: RosterCheck;
  readonly roster: Roster;
  readonly signer: RosterDevice;
  /** Whether the signer may let in, take off or appoint devices of this role. */
  readonly mayTouch: (role: DeviceRole) => boolean;
}

/** The intake key is sealed to: one that nobody can seal to would let nothing be handed in. */
export const acceptsGrant = (
  check: Pick<RosterCheck, "acceptsKeys">,
  { role, signPublic }: Pick<RosterDevice, "role" | "signPublic">,
  grant: Bytes,
): boolean => role !== "intake" || (grant.length === 32 && check.acceptsKeys(signPublic, grant));

export const notAllowed = (why: string) => err({ type: "NotAllowed", why } as const);

export const stale = (roster: Roster) => err({ type: "Stale", length: roster.length } as const);
