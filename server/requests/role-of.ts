import type { Bytes } from "../../src/base/bytes.ts";
import type { DeviceId } from "../../src/base/ids.ts";
import { isActive, isInside, type DeviceRole, type SpaceId } from "../../src/protocol/roster.ts";
import type { RelayParts } from "../relay-parts.ts";
import { refused, type Answer } from "./answer.ts";

/** Who asks without a session: a device, and the token of a welcome it had within the hour. */
export interface Credentials {
  readonly device: DeviceId;
  readonly token: Bytes;
}

/** The role of a member, or what to answer whoever is none. */
export async function roleOf(
  { spaces, tokens }: RelayParts,
  spaceId: SpaceId,
  { device, token }: Credentials,
): Promise<DeviceRole | Answer> {
  if (!(await tokens.isValid(spaceId, device, token))) return { status: 401 };
  const found = await spaces.use(spaceId, (space): Promise<DeviceRole | Answer> => {
    const member = space.roster.devices.get(device);
    // Those outside have a session and nothing beside it.
    return Promise.resolve(
      member && isActive(member) && isInside(member) ? member.role : refused("NotMember"),
    );
  });
  return found ?? refused("UnknownSpace");
}
