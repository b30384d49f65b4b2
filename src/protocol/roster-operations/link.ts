import * as encoding from "lib0/encoding";
import { equalBytes } from "../../base/bytes.ts";
import type { DeviceId } from "../../base/ids.ts";
import { limits } from "../limits.ts";
import { currentEpoch, isActive, isSamePerson, type DeviceRole, type NewDevice, type Roster } from "../roster.ts"; // prettier-ignore
import { readDevices, writeDevices } from "./fields.ts";
import { notAllowed, stale, type OperationKind } from "./operation-kind.ts";
import { withDevices } from "./with-devices.ts";

/** A member lets in another device of her own, with the role she has. */
export interface LinkOperation {
  readonly op: "link";
  readonly epoch: number;
  readonly devices: readonly NewDevice[];
}

/** Who may have several devices. */
export const linking: ReadonlySet<DeviceRole> = new Set([
  "owner",
  "coordinator",
  "mediator",
  "reader",
  "intake",
]);

export const wrongRole = "an own device has the role of its person";

export function hasTooMany(roster: Roster, person: DeviceId): boolean {
  const own = [...roster.devices.values()].filter(
    (one) => isActive(one) && isSamePerson(roster, one.device, person),
  );
  return own.length >= limits.devicesOfPerson || roster.devices.size >= limits.devices;
}

export const link: OperationKind<LinkOperation> = {
  code: 40,
  write(encoder, { epoch, devices }) {
    encoding.writeVarUint(encoder, epoch);
    writeDevices(encoder, devices);
  },
  read: (reader) => ({ op: "link", epoch: reader.varUint(), devices: readDevices(reader) }),
  isOwnAffair: () => true,
  async apply({ check, roster, signer }, { epoch, devices: added }) {
    if (epoch !== currentEpoch(roster).epoch) return stale(roster);
    if (!linking.has(signer.role)) return notAllowed("only members have devices of their own");
    if (added.length !== 1 || added.some(({ role }) => role !== signer.role))
      return notAllowed(wrongRole);
    const key = roster.grants.get(signer.device)?.grant;
    if (signer.role === "intake" && !added.every(({ grant }) => key && equalBytes(grant, key)))
      return notAllowed("an own device gets the key its person has");
    if (hasTooMany(roster, signer.device)) return notAllowed("too many devices");
    return withDevices(check, roster, added, epoch, { linkedBy: signer.device });
  },
};
