import { ok } from "../../base/result.ts";
import type { InvitationId } from "../roster.ts";
import { readInvitation, writeInvitation } from "./fields.ts";
import { notAllowed, type OperationKind } from "./operation-kind.ts";

export interface RevokeOperation {
  readonly op: "revoke";
  readonly invitation: InvitationId;
}

export const revoke: OperationKind<RevokeOperation> = {
  code: 6,
  write: (encoder, { invitation }) => writeInvitation(encoder, invitation),
  read: (reader) => ({ op: "revoke", invitation: readInvitation(reader) }),
  apply({ roster }, { invitation }) {
    const invitations = new Map(roster.invitations);
    const isOpen = invitations.delete(invitation);
    return Promise.resolve(
      isOpen ? ok({ ...roster, invitations }) : notAllowed("the invitation is spent"),
    );
  },
};
