import * as encoding from "lib0/encoding";
import type { DeviceId } from "../../base/ids.ts";
import { ok, type Result } from "../../base/result.ts";
import { deviceIdFrom, idBytes } from "../envelope.ts";
import { isInside, type DeviceRole, type Roster, type RosterError } from "../roster.ts";
import { readRole, writeRole } from "./fields.ts";
import { notAllowed, type OperationKind, type RosterStep } from "./operation-kind.ts";

export interface RoleOperation {
  readonly op: "role";
  readonly device: DeviceId;
  readonly role: DeviceRole;
}

export const role: OperationKind<RoleOperation> = {
  code: 4,
  write(encoder, operation) {
    encoding.writeUint8Array(encoder, idBytes(operation.device));
    writeRole(encoder, operation.role);
  },
  read: (reader) => ({
    op: "role",
    device: deviceIdFrom(reader.bytes(8)),
    role: readRole(reader),
  }),
  apply: (step, operation) => Promise.resolve(appoint(step, operation)),
};

function appoint(
  { roster, mayTouch }: RosterStep,
  operation: RoleOperation,
): Result<Roster, RosterError> {
  const known = roster.devices.get(operation.device);
  if (!known || known.removed) return notAllowed("the device is not a member");
  // Whoever comes in from outside gets the key with it, and whoever goes out must not keep it.
  if (!isInside(known) || !isInside(operation))
    return notAllowed("who has no key of the network is let in anew");
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
