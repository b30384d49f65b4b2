import type { ChannelId, DeviceId } from "../../base/ids.ts";
import { emptyRecord, type ChannelRecord } from "../channel-record.ts";
import type { Replica } from "../replica.ts";
import { joinChannel } from "./apply-snapshot.ts";
import { coveredThrough, keptSnapshots, openFetched } from "./kept-snapshot.ts";

export interface KeptChannels {
  /** What others wrote, as far as the snapshots say. */
  readonly records: ReadonlyMap<ChannelId, ChannelRecord>;
  /** Of which device up to where they do: this device's own envelopes are all here. */
  readonly cover: ReadonlyMap<DeviceId, number>;
}

/** What stands in the kept snapshots of channels that were ended after them by somebody whose word does not count. */
export async function keptChannels(
  replica: Replica,
  channels: readonly ChannelId[],
  end: { readonly device: DeviceId; readonly lastGctr: number },
): Promise<KeptChannels> {
  const state = replica.state();
  const records = new Map<ChannelId, ChannelRecord>();
  const cover = new Map<DeviceId, number>();
  for (const { id, manifest } of await keptSnapshots(replica)) {
    const opened = await openFetched(replica, id, manifest);
    if (!opened.ok || !opened.value) continue;
    for (const channel of channels) {
      const said = opened.value.channels.get(channel);
      const runs = said?.runs.filter(({ device, mark }) => device !== end.device || mark <= end.lastGctr); // prettier-ignore
      const joined = said && runs && joinChannel(state, records.get(channel) ?? emptyRecord, { ...said, runs }); // prettier-ignore
      if (joined?.ok) records.set(channel, joined.value.record);
    }
    for (const device of manifest.cover.keys())
      if (device !== state.meta.device)
        cover.set(device, Math.max(cover.get(device) ?? 0, coveredThrough(manifest.cover, device)));
  }
  return { records, cover };
}
