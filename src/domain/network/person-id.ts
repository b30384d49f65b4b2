import type { Brand } from "../../base/brand.ts";
import { type DeviceId, parseDeviceId } from "../../base/ids.ts";

/** A member of the network, whatever devices she uses. She is called by her first device. */
export type PersonId = Brand<string, "PersonId">;

export const personIdOfFirstDevice = (device: DeviceId): PersonId => personId(device);

export function parsePersonId(value: unknown): PersonId | undefined {
  const device = parseDeviceId(value);
  return device === undefined ? undefined : personId(device);
}

const personId = (text: string): PersonId => text as PersonId;
