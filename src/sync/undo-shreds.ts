import type { ChannelId, DeviceId } from "../base/ids.ts";
import { parseEnvelope, type Envelope } from "../protocol/envelope.ts";
import type { ShreddedRow } from "../storage/local-log.ts";
import { emptyRecord, type ChannelRecord } from "./channel-record.ts";
import type { KeptChannels } from "./compaction/kept-channels.ts";
import type { Content } from "./content.ts";
import type { HandInChannels } from "../protocol/hand-in.ts";
import { roomFault } from "./guest-rules.ts";
import { handInFault, openedBy } from "./intake-rules.ts";
import { contentOf } from "./read-content.ts";
import { marksOfOthers } from "./read-elsewhere.ts";
import type { Replica, ReplicaState } from "./replica.ts";
import { keptPrefix } from "./kept-prefix.ts";
import { authorFault, headAt, roleAt } from "./roster-history.ts";
import { mayShred, sectionFault, shredFault } from "./update-check.ts";

/** Channels that a removed device has ended behind the last envelope that counts. */
export const lateShreds = (
  { shredded, meta }: ReplicaState,
  device: DeviceId,
  lastGctr: number,
): readonly ChannelId[] =>
  device === meta.device
    ? [] // what is removed here is erased as a whole
    : [...shredded.values()]
        .filter((row) => row.device === device && (row.gctr ?? 0) > lastGctr)
        .map(({ channel }) => channel);

interface Undone {
  readonly unshred: readonly ChannelId[];
  /** Others ended it too, and their word counts. */
  readonly shred: readonly ShreddedRow[];
  readonly records: ReadonlyMap<ChannelId, ChannelRecord>;
}

/** From this device's envelopes on, whose numbers are its entries'. */
interface Author {
  readonly device: DeviceId;
  rosterLength: number;
}

const readBytes = 256 * 1024;

/**
 * What the channels would be had that end never been said: read again from the envelopes that are here, or what stands in their place, by the rules by which they were
 * taken in. A phone that has heard of the end first then holds what a phone holds that has heard of the removal first.
 */
export async function withoutShreds(
  replica: Replica,
  channels: readonly ChannelId[],
  end: { readonly device: DeviceId; readonly lastGctr: number },
): Promise<Undone> {
  const nothing = { unshred: [], shred: [], records: new Map() };
  if (channels.length === 0 || !replica.parts.rules.takesBackShreds) return nothing;
  const endedByOthers = new Map<ChannelId, ShreddedRow>();
  const state = replica.state();
  // Envelopes may have been let go for a snapshot that stands here in their place.
  const kept = await keptOf(replica, channels, end);
  const records = new Map<ChannelId, ChannelRecord>(channels.map((id) => [id, kept.records.get(id) ?? emptyRecord])); // prettier-ignore
  for (const device of state.history?.roster.devices.keys() ?? []) {
    const author: Author = { device, rosterLength: 0 };
    const last = device === end.device ? end.lastGctr : Infinity;
    for await (const { gctr, bytes } of envelopesOf(replica, device)) {
      if (gctr > last) break;
      if (gctr <= (kept.cover.get(device) ?? 0)) continue;
      const content = await contentOf(replica, bytes);
      const parsed = content && parseEnvelope(bytes);
      if (!parsed?.ok || !content) continue;
      const isIntake = state.history?.roster.devices.get(device)?.role === "intake";
      const opens = isIntake ? await openedBy(replica.parts.suite, parsed.value) : undefined;
      if (device !== state.meta.device && !counts(state, author, { ...parsed.value, opens }, content)) continue; // prettier-ignore
      author.rosterLength = content.rosterLength;
      const { channel: stream } = parsed.value;
      takeSections(state, { device, gctr, stream, opens, content }, records, endedByOthers);
    }
  }
  for (const channel of endedByOthers.keys()) records.delete(channel);
  return { unshred: [...records.keys()], shred: [...endedByOthers.values()], records };
}

/** Nothing of it is loaded where nothing is kept. */
async function keptOf(
  replica: Replica,
  channels: readonly ChannelId[],
  end: { readonly device: DeviceId; readonly lastGctr: number },
): Promise<KeptChannels> {
  const [key] = await replica.parts.log.valueKeys(keptPrefix);
  if (key === undefined) return { records: new Map(), cover: new Map() };
  const { keptChannels } = await import("./compaction/kept-channels.ts");
  return keptChannels(replica, channels, end);
}

async function* envelopesOf(replica: Replica, device: DeviceId) {
  for (let after = 0; ;) {
    const rows = await replica.parts.log.envelopesAfter(device, after, readBytes);
    yield* rows;
    const last = rows.at(-1);
    if (!last) return;
    after = last.gctr;
  }
}

/** As the inbox judged it. */
function counts(
  { history }: ReplicaState,
  author: Author,
  {
    gctr,
    epoch,
    channel: stream,
    opens,
  }: Pick<Envelope, "gctr" | "epoch" | "channel"> & {
    readonly opens: HandInChannels | undefined;
  },
  { rosterLength, rosterHead, sentAt }: Content,
): boolean {
  return (
    history !== undefined &&
    rosterHead === headAt(history, rosterLength) &&
    rosterLength >= author.rosterLength &&
    authorFault(
      history,
      { device: author.device, gctr, epoch, stream, sentAt, opens },
      rosterLength,
    ) === undefined
  );
}

function takeSections(
  { history, meta, own }: ReplicaState,
  from: {
    readonly device: DeviceId;
    readonly gctr: number;
    readonly stream: ChannelId;
    readonly opens: HandInChannels | undefined;
    readonly content: Content;
  },
  records: Map<ChannelId, ChannelRecord>,
  ended: Map<ChannelId, ShreddedRow>,
): void {
  const { device, gctr, stream, opens, content } = from;
  const isOwn = device === meta.device;
  const role = history && roleAt(history, device, content.rosterLength);
  const row = isOwn ? own.rows.find((one) => one.gctr === gctr) : undefined;
  let number = row?.firstEntry ?? 0;
  for (const section of content.sections) {
    const { channel } = section;
    const record = records.get(channel);
    const mark = isOwn ? number : gctr;
    if (section.type === "entries") number += section.entries.length;
    // What was read elsewhere is said again when the case is opened again.
    if (!record || section.type === "waiting" || section.type === "read") continue;
    const misplaced =
      history &&
      (opens
        ? handInFault(opens, section)
        : roomFault(history.roster, stream, section, content.rosterLength));
    if (misplaced) continue;
    if (section.type === "shred") {
      if (shredFault(channel, role)) continue;
      ended.set(channel, { channel, device, gctr: isOwn ? undefined : gctr });
    } else if (section.type === "receipt") {
      if (!role || !mayShred(role)) continue; // who coordinates, here as there
      const receipts = new Map(record.receipts);
      for (const [index, seen] of history
        ? marksOfOthers(history.roster, device, section.seen)
        : [])
        receipts.set(index, Math.max(receipts.get(index) ?? 0, seen));
      records.set(channel, { ...record, receipts });
    } else if (!sectionFault(record, section, device)) {
      const { client, clock, entries } = section;
      // When it arrived is not written down beside an envelope: its author's own time stands for it.
      const storedAt = isOwn ? 0 : (content.sentAt - content.clockOffset) * 1000;
      const run = { client, clock, entries, device, mark, storedAt, clockOffset: content.clockOffset }; // prettier-ignore
      records.set(channel, { ...record, runs: [...record.runs, run] });
    }
  }
}
