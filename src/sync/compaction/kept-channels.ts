import type { ChannelId, DeviceId } from "../../base/ids.ts";
import { countsAfterRemoval } from "../../protocol/roster.ts";
import { emptyRecord, type ChannelRecord } from "../channel-record.ts";
import type { Replica } from "../replica.ts";
import { keptSnapshot, openFetched } from "./kept-snapshot.ts";

export interface KeptChannels {
  /** What others wrote, as far as the snapshot says. */
  readonly records: ReadonlyMap<ChannelId, ChannelRecord>;
  /** Of which device up to where it does: this device's own envelopes are all here. */
  readonly cover: ReadonlyMap<DeviceId, number>;
}

/** What stands in the kept snapshot of channels that were ended after it by somebody whose word does not count. */
export async function keptChannels(
  replica: Replica,
  channels: readonly ChannelId[],
  end: { readonly device: DeviceId; readonly lastGctr: number },
): Promise<KeptChannels> {
  const nothing = { records: new Map(), cover: new Map() };
  const kept = await keptSnapshot(replica);
  const opened = kept && (await openFetched(replica, kept.id, kept.manifest));
  if (!kept || !opened?.ok || !opened.value) return nothing;
  const { meta, history } = replica.state();
  const records = new Map<ChannelId, ChannelRecord>();
  for (const channel of channels) {
    const said = opened.value.channels.get(channel);
    if (!said) continue;
    const runs = said.runs.filter(({ device, mark }) => {
      const author = history?.roster.devices.get(device);
      const isLate = device === end.device && mark > end.lastGctr;
      return author && device !== meta.device && !isLate && countsAfterRemoval(author, mark);
    });
    records.set(channel, { ...emptyRecord, runs, receipts: said.receipts });
  }
  const covered = [...kept.manifest.cover].map(([device, { gctr }]) => [device, gctr] as const);
  return { records, cover: new Map(covered.filter(([device]) => device !== meta.device)) };
}
