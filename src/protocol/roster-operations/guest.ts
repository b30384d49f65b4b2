import * as encoding from "lib0/encoding";
import { ok } from "../../base/result.ts";
import { readTerms, writeTerms, type GuestTerms } from "../guest-terms.ts";
import { limits } from "../limits.ts";
import { currentEpoch, type InvitationId, type NewDevice } from "../roster.ts";
import { readGrant, readSpentInvitation, writeGrant, writeInvitation } from "./fields.ts";
import { notAllowed, stale, type OperationKind } from "./operation-kind.ts";
import { withDevices } from "./with-devices.ts";

export interface GuestOperation {
  readonly op: "guest";
  readonly epoch: number;
  readonly invitation: InvitationId | undefined;
  readonly terms: GuestTerms;
  /** The grant seals the key of the room in this epoch, and no epoch's secret. */
  readonly device: Omit<NewDevice, "role">;
}

export const guest: OperationKind<GuestOperation> = {
  code: 0x24,
  write(encoder, { epoch, invitation, terms, device }) {
    encoding.writeVarUint(encoder, epoch);
    writeInvitation(encoder, invitation);
    writeTerms(encoder, terms);
    encoding.writeUint8Array(encoder, device.signPublic);
    encoding.writeUint8Array(encoder, device.kemPublic);
    writeGrant(encoder, device.grant);
  },
  read: (reader) => ({
    op: "guest",
    epoch: reader.varUint(),
    invitation: readSpentInvitation(reader),
    terms: readTerms(reader),
    device: {
      signPublic: reader.bytes(32),
      kemPublic: reader.bytes(32),
      grant: readGrant(reader),
    },
  }),
  async apply({ check, roster }, { epoch, invitation, terms, device }) {
    if (epoch !== currentEpoch(roster).epoch) return stale(roster);
    if (roster.devices.size >= limits.devices) return notAllowed("too many devices");
    if ([...roster.devices.values()].some((one) => one.guest?.room === terms.room))
      return notAllowed("a room is for one guest");
    if (device.grant.length === 0) return notAllowed("a guest gets the room's key");
    const invitations = new Map(roster.invitations);
    if (invitation && invitations.get(invitation)?.role !== "guest")
      return notAllowed("not an invitation for a guest");
    if (invitation) invitations.delete(invitation);
    const coming = { ...device, role: "guest" } as const;
    const added = await withDevices(check, roster, [coming], epoch, { guest: terms });
    return added.ok ? ok({ ...added.value, invitations }) : added;
  },
};
