import * as encoding from "lib0/encoding";
import type { DeviceId } from "../../base/ids.ts";
import { deviceIdFrom, idBytes } from "../envelope.ts";
import { currentEpoch, type InvitationId, type NewDevice } from "../roster.ts";
import { readDevices, readSpentInvitation, writeDevices, writeInvitation } from "./fields.ts";
import { hasTooMany, linking, wrongRole } from "./link.ts";
import { notAllowed, stale, type OperationKind } from "./operation-kind.ts";
import { withDevices } from "./with-devices.ts";

/** Who coordinates lets in a new device of a member, who may have none left: the person of `of`, with the role it has or had. */
export interface LinkForOperation {
  readonly op: "linkFor";
  readonly epoch: number;
  readonly invitation: InvitationId | undefined;
  readonly of: DeviceId;
  readonly devices: readonly NewDevice[];
}

export const linkFor: OperationKind<LinkForOperation> = {
  code: 43,
  write(encoder, { epoch, invitation, of, devices }) {
    encoding.writeVarUint(encoder, epoch);
    writeInvitation(encoder, invitation);
    encoding.writeUint8Array(encoder, idBytes(of));
    writeDevices(encoder, devices);
  },
  read: (reader) => ({
    op: "linkFor",
    epoch: reader.varUint(),
    invitation: readSpentInvitation(reader),
    of: deviceIdFrom(reader.bytes(8)),
    devices: readDevices(reader),
  }),
  apply({ check, roster, signer, mayTouch }, { epoch, invitation, of, devices }) {
    const refused = (why: string) => Promise.resolve(notAllowed(why));
    if (epoch !== currentEpoch(roster).epoch) return Promise.resolve(stale(roster));
    const known = roster.devices.get(of);
    if (!known || !linking.has(known.role)) return refused("not a device of a member");
    if (!mayTouch(known.role)) return refused("only an owner adds an owner");
    if (devices.length !== 1 || devices.some(({ role }) => role !== known.role))
      return refused(wrongRole);
    if (hasTooMany(roster, of)) return refused("too many devices");
    const invitations = new Map(roster.invitations);
    if (invitation) {
      if (invitations.get(invitation)?.role !== known.role)
        return refused("the invitation is spent, or for another role");
      invitations.delete(invitation);
    }
    const letIn = { linkedBy: of, letInBy: signer.device };
    return withDevices(check, { ...roster, invitations }, devices, epoch, letIn);
  },
};
