import type { DeviceId } from "../../src/base/ids.ts";
import { isActive, type RosterDevice, type SpaceId } from "../../src/protocol/roster.ts";
import type { RelayParts } from "../relay-parts.ts";
import { refused, type Answer } from "./answer.ts";

/** What `then` says of a device that belongs to the space now; or why there is none. */
export async function withMember<T>(
  { spaces }: RelayParts,
  spaceId: SpaceId,
  device: DeviceId,
  then: (member: RosterDevice) => Promise<T | Answer>,
): Promise<T | Answer> {
  const found = await spaces.use(spaceId, async (space): Promise<T | Answer> => {
    const member = space.roster.devices.get(device);
    return isActive(member) ? then(member) : refused("NotMember");
  });
  return found ?? refused("UnknownSpace");
}
