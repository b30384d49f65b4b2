import { groupBy } from "../../base/group-by.ts";
import { instant } from "../../base/clock.ts";
import type { DeviceId } from "../../base/ids.ts";
import type { Directory } from "../../domain/network/directory.ts";
import type { PersonId } from "../../domain/network/person-id.ts";
import { mayManageMembers, roles, type Role } from "../../domain/network/role.ts";
import type { Roster, RosterDevice } from "../../protocol/roster.ts";
import type { Heard } from "../../sync/engine.ts";
import type { Me } from "../workspace.ts";
import type { Member, MemberPhone } from "./member.ts";

/** The people of the network: who may what is said by the signed roster, who is who by the directory. */
export function membersOf(
  roster: Roster,
  directory: Directory,
  lastHeard: ReadonlyMap<DeviceId, Heard>,
  me: PersonId,
): readonly Member[] {
  const devices = [...roster.devices.values()].filter(
    ({ role }) => role !== "recovery" && role !== "guest",
  );
  const byPerson = groupBy(devices, ({ device }) => directory.personOf(device));
  return [...byPerson].map(([person, own]): Member => {
    const phones = own.map((device) => phoneOf(device, lastHeard.get(device.device), directory));
    const heard = phones.flatMap((phone) => phone.lastHeard ?? []);
    const active = own.filter(({ removed }) => !removed);
    return {
      person,
      devices: own.map(({ device }) => device),
      phones,
      name: directory.names.get(person) ?? "",
      role: highestRole(active.length > 0 ? active : own),
      ...(heard.length > 0 && { lastHeard: heard.reduce((a, b) => (a > b ? a : b)) }),
      removed: active.length === 0,
      isMe: person === me,
    };
  });
}

export function meOf(roster: Roster, directory: Directory, device: DeviceId): Me {
  const person = directory.personOf(device);
  const own = roster.devices.get(device);
  return {
    device,
    person,
    name: directory.names.get(person) ?? "",
    // A removed device may still read what it has.
    role: own && !own.removed ? highestRole([own]) : "reader",
  };
}

/** Also of a device that was removed since: what it said while it was a member stands. */
export function managesMembers(roster: Roster | undefined, device: DeviceId): boolean {
  const role = roleOf(roster?.devices.get(device));
  return role !== undefined && mayManageMembers(role);
}

const phoneOf = (
  device: RosterDevice,
  heard: Heard | undefined,
  { deviceNames, personOf, saidAt }: Directory,
): MemberPhone => {
  const { letInBy } = device;
  const name = deviceNames.get(device.device);
  const at = letInBy && saidAt(device.device, letInBy);
  return {
    device: device.device,
    role: roleOf(device) ?? "reader",
    removed: device.removed !== undefined,
    ...(name && { name }),
    ...(letInBy && { letIn: { by: personOf(letInBy), ...(at && { at }) } }),
    ...(heard && { lastHeard: instant(heard.at) }),
    waiting: heard?.waiting ?? 0,
  };
};

const roleOf = (device: RosterDevice | undefined): Role | undefined =>
  roles.find((role) => role === device?.role);

const highestRole = (devices: readonly RosterDevice[]): Role =>
  roles.find((role) => devices.some((device) => device.role === role)) ?? "reader";
