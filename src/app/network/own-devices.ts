import type { DeviceId } from "../../base/ids.ts";
import { err, type Result } from "../../base/result.ts";
import { deviceNameLimit } from "../../domain/network/device-name.ts";
import type { Workspace } from "../workspace.ts";
import type { Member, MemberPhone } from "./member.ts";
import type { AdmitError, MembershipError, OfferedDevice } from "./membership.ts";

type WithMembers = Pick<Workspace, "me" | "members" | "membership">;

/** Of these members, the phones and computers of whoever uses this one: this one first, then in the order they came. */
export function ownDevices(members: readonly Member[], me: DeviceId): readonly MemberPhone[] {
  const own = members.find(({ isMe }) => isMe)?.phones.filter(({ removed }) => !removed) ?? [];
  return own.toSorted((a, b) => Number(b.device === me) - Number(a.device === me));
}

/** What the other device's screen said, before it is let in: its digits are compared by eye. */
export const readOwnDevice = (
  ws: WithMembers,
  scanned: string,
): Promise<Result<OfferedDevice, AdmitError>> => ws.membership.readLink(scanned);

/** No coordinator is needed: whoever holds this device unlocked reads everything anyway. The answer is what the other one scans back. */
export const linkOwnDevice = (
  ws: WithMembers,
  scanned: string,
): Promise<Result<{ readonly qr: string }, MembershipError | AdmitError>> =>
  ws.membership.link(scanned);

/** With a new key for everybody else, as with anybody's device. Not this one: wiping is for that. */
export async function removeOwnDevice(
  ws: WithMembers,
  device: DeviceId,
): Promise<Result<void, MembershipError>> {
  const me = ws.me.get().device;
  const own = ownDevices(ws.members.get(), me).find((one) => one.device === device);
  if (!own) return err({ type: "UnknownMember" });
  if (device === me) return err({ type: "NotAllowed" });
  return ws.membership.removeDevice(device);
}

export const nameOwnDevice = (
  ws: WithMembers,
  device: DeviceId,
  name: string,
): Promise<Result<void, MembershipError>> =>
  ws.membership.nameDevice(device, name.trim().slice(0, deviceNameLimit));
