import { isActive, type NewDevice } from "../roster.ts";
import { readDevices, writeDevices } from "./fields.ts";
import { notAllowed, type OperationKind } from "./operation-kind.ts";
import { readRotation, rotate, writeRotation, type Rotation } from "./rotation.ts";
import { withDevices } from "./with-devices.ts";

/** The recovery sheet is replaced; signed with the sheet itself, it lets in an owner's new device in the same step. The newcomers' grants are among `grants`. */
export interface RenewOperation extends Rotation {
  readonly op: "renew";
  readonly devices: readonly NewDevice[];
}

export const renew: OperationKind<RenewOperation> = {
  code: 41,
  write(encoder, operation) {
    writeDevices(encoder, operation.devices);
    writeRotation(encoder, operation);
  },
  read: (reader) => ({ op: "renew", devices: readDevices(reader), ...readRotation(reader) }),
  isOwnAffair: (_, signer) => signer.role === "recovery",
  /** One sheet at a time: whoever renews takes every older one off. */
  async apply({ check, roster, signer }, operation) {
    const isRestoring = signer.role === "recovery";
    if (!isRestoring && signer.role !== "owner")
      return notAllowed("only an owner renews the sheet");
    const roles = operation.devices.map(({ role }) => role).join(" ");
    if (roles !== (isRestoring ? "owner recovery" : "recovery"))
      return notAllowed("a renewal adds a sheet, and a restoration an owner before it");
    const added = await withDevices(check, roster, operation.devices, operation.epoch);
    if (!added.ok) return added;
    const rotated = rotate(
      { check, roster: added.value },
      operation,
      (role) => isRestoring || role === "recovery",
    );
    if (!rotated.ok) return rotated;
    const sheets = [...rotated.value.devices.values()].filter(
      (one) => isActive(one) && one.role === "recovery",
    );
    return sheets.length === 1 ? rotated : notAllowed("one sheet at a time");
  },
};
