import type { DeviceId } from "../../base/ids.ts";
import type { SpaceId } from "../../protocol/roster.ts";
import type { LocalMeta } from "../../storage/local-log.ts";

/** Of a device that has just become a member: it has written nothing and read nothing. */
export const newSpaceMeta = (spaceId: SpaceId, device: DeviceId, relayUrl: string): LocalMeta => ({
  spaceId,
  device,
  relayUrl,
  cursor: undefined,
  counters: { gctr: 0, entries: 0, streams: [] },
  wasLevel: false,
  lastSyncedAt: undefined,
  digestPutAt: undefined,
  clockOffset: 0,
});
