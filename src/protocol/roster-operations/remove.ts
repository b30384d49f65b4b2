import type { DeviceId } from "../../base/ids.ts";
import { isInside, isSamePerson, type Roster, type RosterDevice } from "../roster.ts";
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
  apply: (step, operation) =>
    Promise.resolve(
      rotate(
        step,
        operation,
        (role) => step.mayTouch(role) || takesOffOwnOnly(step.roster, step.signer, operation),
      ),
    ),
};

/** Who is inside takes off the devices of her own person, all but the one she does it with. Whoever removes makes the next epoch's secret, and has it. */
function takesOffOwnOnly(
  roster: Roster,
  signer: RosterDevice,
  { removed }: RemoveOperation,
): boolean {
  const isOther = ({ device }: { readonly device: DeviceId }) =>
    device !== signer.device && isSamePerson(roster, device, signer.device);
  return isInside(signer) && removed.length > 0 && removed.every(isOther);
}
