import type { DeviceId } from "../../base/ids.ts";
import { err, ok, type Result } from "../../base/result.ts";
import type { LockedAnswer } from "../../domain/network/incident.ts";
import { mayAppoint } from "../../domain/network/role.ts";
import type { Workspace } from "../workspace.ts";
import type { MemberPhone } from "./member.ts";
import {
  reportIncident,
  takeIncidentStep,
  type IncidentError,
  type WithIncidents,
} from "./incidents.ts";
import type { MembershipError } from "./membership.ts";

export interface LostDevice {
  readonly device: DeviceId;
  /** As they are typed. */
  readonly happened: string;
  readonly aware: string;
  readonly locked: LockedAnswer;
  readonly what: string;
}

export type LoseDeviceError =
  | MembershipError
  | IncidentError
  /** It stands in the register and the 72 hours run; the phone is still a member, and why. */
  | { readonly type: "StillMember"; readonly why: MembershipError };

/**
 * A phone that is lost or stolen: written down first, which works without a signal, then taken off the roster with a new key for everybody else. Only
 * this one; whatever else its person has stays. Asked again, it goes on where it was left.
 */
export async function loseDevice(
  ws: WithIncidents & Pick<Workspace, "members" | "membership">,
  lost: LostDevice,
): Promise<Result<void, LoseDeviceError>> {
  const phones = ws.members.get().flatMap((member) => member.phones);
  const phone = phones.find(({ device }) => device === lost.device);
  if (!phone) return err({ type: "UnknownMember" });
  const me = ws.me.get();
  if (phone.device === me.device || !mayAppoint(me.role, phone.role))
    return err({ type: "NotAllowed" });
  const others = phones.filter(({ device, removed }) => !removed && device !== phone.device);
  if (phone.role === "owner" && !others.some(({ role }) => role === "owner"))
    return err({ type: "LastOwner" });

  const known = ws.incidents.list.get().find((one) => one.phone?.device === phone.device);
  const reported = known ? ok(known.id) : await report(ws, phone, lost);
  if (!reported.ok) return reported;
  if (phone.removed) return ok(undefined);
  const removed = await ws.membership.removeDevice(phone.device);
  if (!removed.ok) return err({ type: "StillMember", why: removed.error });
  return takeIncidentStep(ws, reported.value, "phoneRemoved", "");
}

function report(
  ws: WithIncidents,
  { device, role, lastHeard, waiting }: MemberPhone,
  { happened, aware, locked, what }: LostDevice,
) {
  return reportIncident(ws, {
    kind: "lostPhone",
    aware,
    happened,
    // Every member's phone holds every case of the network.
    reach: "all",
    what,
    whose: "",
    phone: {
      device,
      role,
      locked,
      ...(lastHeard !== undefined && { heard: lastHeard }),
      waiting,
    },
  });
}
