import { parseDeviceId } from "../../base/ids.ts";
import { instant } from "../../base/clock.ts";
import { parsePersonId } from "../../domain/network/person-id.ts";
import { parseRole } from "../../domain/network/role.ts";
import { fieldsOf, type SealedValues } from "../sealed-values.ts";
import type { Me } from "../workspace.ts";
import type { Member } from "./member.ts";

/** Who is who as it was last known: for the first screen, before the roster has been read and checked again. */
export interface Profile {
  readonly me: Me;
  readonly networkName: string;
  readonly members: readonly Member[];
}

const place = "profile";

export async function readProfile(values: SealedValues): Promise<Profile | undefined> {
  const { me: meValue, networkName, members } = fieldsOf(await values.load(place));
  const { device: deviceValue, person: personValue, name, role: roleValue } = fieldsOf(meValue);
  const device = parseDeviceId(deviceValue);
  const person = parsePersonId(personValue);
  const role = parseRole(roleValue);
  if (!device || !person || !role || typeof name !== "string" || typeof networkName !== "string")
    return undefined;
  return {
    me: { device, person, name, role },
    networkName,
    members: Array.isArray(members)
      ? members.flatMap((one: unknown) => parseMember(one) ?? [])
      : [],
  };
}

export const keepProfile = (values: SealedValues, profile: Profile): Promise<boolean> =>
  values.save(place, profile);

function parseMember(value: unknown): Member | undefined {
  const fields = fieldsOf(value);
  const person = parsePersonId(fields["person"]);
  const role = parseRole(fields["role"]);
  const { name, devices, lastHeard, removed, isMe } = fields;
  if (!person || !role || typeof name !== "string" || !Array.isArray(devices)) return undefined;
  return {
    person,
    role,
    name,
    devices: devices.flatMap((device: unknown) => parseDeviceId(device) ?? []),
    phones: [],
    ...(typeof lastHeard === "number" && { lastHeard: instant(lastHeard) }),
    removed: removed === true,
    isMe: isMe === true,
  };
}
