import * as encoding from "lib0/encoding";
import type { Bytes } from "../../base/bytes.ts";
import { ok } from "../../base/result.ts";
import { limits } from "../limits.ts";
import { invitationIdOf, type DeviceRole, type InvitationId } from "../roster.ts";
import { readInvitation, readRole, writeInvitation, writeRole } from "./fields.ts";
import { notAllowed, type OperationKind } from "./operation-kind.ts";

export interface InviteOperation {
  readonly op: "invite";
  readonly invitationPublic: Bytes;
  readonly invitation: InvitationId;
  readonly role: DeviceRole;
  /** Seconds since 1970 by the relay's clock. */
  readonly expiresAt: number;
}

export const invite: OperationKind<InviteOperation> = {
  code: 5,
  write(encoder, { invitationPublic, invitation, role, expiresAt }) {
    encoding.writeUint8Array(encoder, invitationPublic);
    writeInvitation(encoder, invitation);
    writeRole(encoder, role);
    encoding.writeVarUint(encoder, expiresAt);
  },
  read: (reader) => ({
    op: "invite",
    invitationPublic: reader.bytes(32),
    invitation: readInvitation(reader),
    role: readRole(reader),
    expiresAt: reader.varUint(),
  }),
  async apply({ check, roster, signer, mayTouch }, operation) {
    const { invitation: id, role, expiresAt, invitationPublic: publicKey } = operation;
    if (!mayTouch(role)) return notAllowed("only an owner invites an owner");
    if (roster.invitations.size >= limits.openInvitations)
      return notAllowed("too many open invitations");
    if ((await invitationIdOf(check, publicKey)) !== id)
      return notAllowed("the invitation is named by its key");
    const invitations = new Map(roster.invitations).set(id, {
      id,
      role,
      expiresAt,
      publicKey,
      by: signer.device,
    });
    return ok({ ...roster, invitations });
  },
};
