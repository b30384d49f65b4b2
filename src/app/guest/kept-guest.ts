import { hexToBytes } from "../../base/bytes.ts";
import { parseDeviceId, type DeviceId } from "../../base/ids.ts";
import { spaceIdFromHash, type SpaceId } from "../../protocol/roster.ts";
import { fieldsOf, type SealedValues } from "../sealed-values.ts";

/** What a guest's browser keeps besides its keys: where the room is, and until when. Nothing of what stands in it. */
export interface KeptGuest {
  readonly spaceId: SpaceId;
  readonly relayUrl: string;
  readonly device: DeviceId;
  /** Seconds since 1970. */
  readonly until: number;
}

const place = "guest";

export const keepGuest = (values: SealedValues, guest: KeptGuest): Promise<boolean> =>
  values.save(place, guest);

export async function readGuest(values: SealedValues): Promise<KeptGuest | undefined> {
  const { spaceId, relayUrl, device: id, until } = fieldsOf(await values.load(place));
  const space = typeof spaceId === "string" ? hexToBytes(spaceId) : undefined;
  const device = parseDeviceId(id);
  if (space?.length !== 32 || typeof relayUrl !== "string" || !device || typeof until !== "number")
    return undefined;
  return { spaceId: spaceIdFromHash(space), relayUrl, device, until };
}
