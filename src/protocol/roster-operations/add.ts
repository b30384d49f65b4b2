import * as encoding from "lib0/encoding";
import { ok } from "../../base/result.ts";
import { limits } from "../limits.ts";
import { currentEpoch, type InvitationId, type NewDevice } from "../roster.ts";
import { readDevices, readSpentInvitation, writeDevices, writeInvitation } from "./fields.ts";
import { notAllowed, stale, type OperationKind } from "./operation-kind.ts";
import { withDevices } from "./with-devices.ts";

export interface AddOperation {
  readonly op: "add";
  readonly epoch: number;
  readonly invitation: InvitationId | undefined;
  readonly devices: readonly NewDevice[];
}

export const add: OperationKind<AddOperation> = {
  code: 2,
  write(encoder, { epoch, invitation, devices }) {
    encoding.writeVarUint(encoder, epoch);
    writeInvitation(encoder, invitation);
    writeDevices(encoder, devices);
  },
  read: (reader) => ({
    op: "add",
    epoch: reader.varUint(),
    invitation: readSpentInvitation(reader),
    devices: readDevices(reader),
  }),
  async apply({ check, roster, mayTouch }, { epoch, invitation, devices }) {
    if (epoch !== currentEpoch(roster).epoch) return stale(roster);
    if (devices.some((device) => !mayTouch(device.role)))
      return notAllowed("only an owner adds an owner");
    if (invitation && roster.invitations.get(invitation)?.role === "guest")
      return notAllowed("who was invited as a guest comes as a guest");
    if (roster.devices.size + devices.length > limits.devices)
      return notAllowed("too many devices");
    const added = await withDevices(check, roster, devices, epoch);
    if (!added.ok || !invitation) return added;
    const invitations = new Map(roster.invitations);
    if (!invitations.delete(invitation)) return notAllowed("the invitation is spent");
    return ok({ ...added.value, invitations });
  },
};
