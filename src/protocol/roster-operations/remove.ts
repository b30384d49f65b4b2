import type { DeviceId } from "../../base/ids.ts";
import { isSamePerson, type Roster, type RosterDevice } from "../roster.ts";
import type { OperationKind } from "./operation-kind.ts";
import { readRotation, rotate, writeRotation, type Rotation } from "./rotation.ts";

export interface RemoveOperation extends Rotation {
  readonly op: "remove";
}

export const remove: OperationKind<RemoveOperation> = {
  code: 3,
  write: writeRotation,
  read: (reader) => ({ op: "remove", ...readRotation(reader) }),
  isOwnAffair: takesOffOwnOnly,
  apply: ({ roster, signer, mayTouch }, operation) =>
    Promise.resolve(
      rotate(
        roster,
        operation,
        (role) => mayTouch(role) || takesOffOwnOnly(roster, signer, operation),
      ),
    ),
};

/** Anybody takes off the devices of her own person, all but the one she does it with. */
function takesOffOwnOnly(
  roster: Roster,
  signer: RosterDevice,
  { removed }: RemoveOperation,
): boolean {
  const isOther = ({ device }: { readonly device: DeviceId }) =>
    device !== signer.device && isSamePerson(roster, device, signer.device);
  return removed.length > 0 && removed.every(isOther);
}
