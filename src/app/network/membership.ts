import type { Instant } from "../../base/clock.ts";
import type { DeviceId } from "../../base/ids.ts";
import type { Live } from "../../base/live.ts";
import type { Result } from "../../base/result.ts";
import type { PersonId } from "../../domain/network/person-id.ts";
import type { Role } from "../../domain/network/role.ts";

/** Who belongs to the network, and how someone new comes to. The actions beside this file say who may. */
export interface Membership {
  readonly invite: (
    role: Role,
    newPhone?: NewPhoneOf,
  ) => Promise<Result<Invitation, MembershipError>>;
  /** Links that nobody has used yet, of every coordinator. */
  readonly invitations: Live<readonly PendingInvitation[]>;
  readonly takeBack: (invitationId: string) => Promise<Result<void, MembershipError>>;
  readonly requests: Live<readonly JoinRequest[]>;
  readonly accept: (
    requestId: string,
    typedCode: string,
  ) => Promise<Result<LetIn, MembershipError | AcceptError>>;
  readonly refuse: (requestId: string) => Promise<Result<void, MembershipError | AcceptError>>;
  readonly admit: (
    scanned: string,
    as: AdmittedAs,
  ) => Promise<Result<LetIn & { readonly qr: string }, MembershipError | AdmitError>>;
  readonly remove: (person: PersonId) => Promise<Result<void, MembershipError>>;
  readonly removeDevice: (device: DeviceId) => Promise<Result<void, MembershipError>>;
  readonly changeRole: (person: PersonId, role: Role) => Promise<Result<void, MembershipError>>;

  /** Whether the recovery sheet has been printed and asked back. */
  readonly recoveryMade: Live<boolean>;
  /** Made anew each time for three parts: those of two makings do not go together. */
  readonly recoverySheet: (kind: SheetKind) => Promise<Result<RecoverySheet, RecoveryError>>;
  readonly recoveryConfirmed: () => Promise<Result<void, RecoveryError>>;
  /** From here on there is no sheet, until one is made; the old one is good until then. */
  readonly beginNewSheet: () => Promise<Result<void, RecoveryError>>;

  readonly readLink: (scanned: string) => Promise<Result<OfferedDevice, AdmitError>>;
  /** Lets in another device of whoever uses this one: `scanned` is what its screen shows. The answer goes back by its camera. */
  readonly link: (
    scanned: string,
  ) => Promise<Result<{ readonly qr: string }, MembershipError | AdmitError>>;
  readonly nameDevice: (device: DeviceId, name: string) => Promise<Result<void, MembershipError>>;
}

/** Not somebody new, but a new phone of who belongs here. */
export interface NewPhoneOf {
  readonly person: PersonId;
  /** A device she has, or had. */
  readonly of: DeviceId;
  /** Go when it comes. */
  readonly without: readonly DeviceId[];
}

export interface AdmittedAs {
  readonly role: Role;
  readonly name: string;
  readonly newPhone?: NewPhoneOf;
}

export interface LetIn {
  /** It was to go, and could not be taken off yet. */
  readonly oldPhoneStays: boolean;
}

/** One paper that opens the network, or three of which any two do. */
export type SheetKind = "whole" | "twoOfThree";

/** A device that asks its owner's other one to let it in. */
export interface OfferedDevice {
  readonly name: string;
  /** Twelve, the same on both screens. */
  readonly digits: string;
}

export interface Invitation {
  readonly link: string;
  /** What a QR code of the same says. */
  readonly qr: string;
  readonly expiresAt: Instant;
}

export interface PendingInvitation {
  readonly id: string;
  readonly role: Role;
  readonly expiresAt: Instant;
  /** Who coordinates and made it. */
  readonly by: PersonId;
  /** Known on the device that made it: the link names nobody. */
  readonly newPhoneOf?: PersonId;
}

export interface JoinRequest {
  readonly id: string;
  readonly name: string;
  /** Whose new phone it is to be, if it is to be nobody new. */
  readonly newPhoneOf?: PersonId;
  readonly role: Role;
  /** Six digits the new member reads out from her phone; the coordinator types what she hears. */
  readonly code: string;
  readonly askedAt: Instant;
}

export interface RecoverySheet {
  /** One, or three. */
  readonly papers: readonly RecoveryPaper[];
}

export interface RecoveryPaper {
  /** Groups of four letters, each with its check letter. */
  readonly groups: readonly string[];
  readonly qr: string;
}

export type MembershipError =
  | { readonly type: "NotAllowed" }
  /** Nobody joins or leaves the sample network. */
  | { readonly type: "SampleOnly" }
  /** The roster is changed at the relay: it needs a signal. */
  | { readonly type: "Offline" }
  | { readonly type: "UnknownMember" }
  | { readonly type: "LastOwner" }
  | { readonly type: "TooMany" }
  | { readonly type: "StorageFailed" };

export type AcceptError =
  | { readonly type: "WrongCode" }
  /** Somebody else answered it, or the invitation has run out. */
  | { readonly type: "RequestGone" };

export type AdmitError = { readonly type: "NotAJoinCode" } | { readonly type: "AlreadyMember" };

export type RecoveryError =
  | { readonly type: "NotAllowed" }
  | { readonly type: "SampleOnly" }
  /** The sheet is made on the phone that started the network, and leaves it once it is confirmed. */
  | { readonly type: "NotOnThisDevice" }
  | { readonly type: "WrongGroups" }
  /** A new sheet is entered at the relay: it needs a signal. */
  | { readonly type: "Offline" }
  | { readonly type: "StorageFailed" };
