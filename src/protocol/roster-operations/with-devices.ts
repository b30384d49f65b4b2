import { ok, type Result } from "../../base/result.ts";
import { deviceIdOf, type NewDevice, type Roster, type RosterCheck, type RosterDevice, type RosterError } from "../roster.ts"; // prettier-ignore
import { acceptsGrant, notAllowed } from "./operation-kind.ts";

/** The roster with devices that come in, under keys that nobody has had. */
export async function withDevices(
  check: RosterCheck,
  roster: Roster,
  added: readonly NewDevice[],
  epoch: number,
  { guest, ...letIn }: Pick<RosterDevice, "linkedBy" | "letInBy" | "guest"> = {},
): Promise<Result<Roster, RosterError>> {
  const devices = new Map(roster.devices);
  const grants = new Map(roster.grants);
  for (const { signPublic, kemPublic, role, grant } of added) {
    if ((role === "guest") !== (guest !== undefined)) return notAllowed("a guest is no member");
    if (!check.acceptsKeys(signPublic, kemPublic)) return notAllowed("keys no device may have");
    if (!acceptsGrant(check, { role, signPublic }, grant)) return notAllowed("no key to seal to");
    const device = await deviceIdOf(check, signPublic, kemPublic);
    if (devices.has(device)) return notAllowed("the device is on the roster already");
    const index = devices.size;
    devices.set(device, {
      device,
      signPublic,
      kemPublic,
      role,
      index,
      addedAt: roster.length,
      ...letIn,
      ...(guest && { guest }),
      removed: undefined,
    });
    if (grant.length > 0) grants.set(device, { epoch, grant });
  }
  return ok({ ...roster, devices, grants });
}
