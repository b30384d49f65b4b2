import type { DeviceId } from "../base/ids.ts";
import { isActive, isSamePerson, type NewDevice, type Roster } from "../protocol/roster.ts";
import type { SheetRenewal } from "./engine.ts";

/** These, and what else their persons have let in. */
export const devicesOfPersons = (
  roster: Roster,
  devices: readonly DeviceId[],
): readonly DeviceId[] =>
  [...roster.devices.values()]
    .filter(
      (one) => isActive(one) && devices.some((each) => isSamePerson(roster, each, one.device)),
    )
    .map(({ device }) => device);

/** Who comes and who goes with a new sheet. The grants are made with the new key, for newcomers as for those who stay. */
export function renewalOf(
  roster: Roster,
  me: DeviceId,
  { sheet, restore }: SheetRenewal,
): { readonly added: readonly NewDevice[]; readonly leaving: readonly DeviceId[] } {
  const grant = new Uint8Array();
  const isRestoring = roster.devices.get(me)?.role === "recovery" && restore !== undefined;
  const leaves = (role: string) => role === "recovery" || (isRestoring && restore.removeOthers);
  return {
    added: [
      ...(isRestoring ? [{ ...restore.owner, role: "owner" as const, grant }] : []),
      { ...sheet, role: "recovery", grant },
    ],
    leaving: [...roster.devices.values()]
      .filter((one) => isActive(one) && leaves(one.role))
      .map(({ device }) => device),
  };
}
