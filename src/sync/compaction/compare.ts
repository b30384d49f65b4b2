import type { ChannelId } from "../../base/ids.ts";
import { countsAfterRemoval } from "../../protocol/roster.ts";
import type { RosterHistory } from "../roster-history.ts";
import type { Cover } from "../../protocol/snapshot.ts";
import type { Gathered } from "./gather-state.ts";
import {
  hasVoidEnd,
  type SnapshotChannel,
  type SnapshotDevice,
  type SnapshotState,
} from "./snapshot-state.ts";

/** `later`: this device does not have everything of it yet and cannot tell. `void`: its author had not, so that nobody can use it and nobody is to blame. */
export type Comparison = "same" | "later" | "void" | "different";

/**
 * Whether a snapshot says exactly what this device knows of the envelopes that it covers: nothing missing, nothing added, nothing under another
 * name. Times by the relay's clock are not compared: a relay that was turned back has stored the same envelope twice.
 */
export async function compareStates(
  snapshot: SnapshotState,
  cover: Cover,
  own: Gathered,
  history: RosterHistory,
): Promise<Comparison> {
  for (const [device, { gctr, id }] of cover) {
    const named = snapshot.devices.get(device);
    if (named?.gctr !== gctr || named.id !== id) return "different";
    const known = own.devices.get(device);
    const removed = history.roster.devices.get(device)?.removed;
    const needed = removed ? Math.min(gctr, removed.lastGctr) : gctr;
    if ((known?.gctr ?? 0) < needed) return "later";
    if (known?.gctr !== gctr) continue;
    if (known.id !== id) return "different";
    // Behind a removal nothing follows, and who took in more before hearing of it may not know how it was there.
    if (removed) continue;
    if (known.rosterLength !== named.rosterLength) return "different";
    if (headsOf(known) !== headsOf(named)) return "different";
  }
  if (snapshot.devices.size !== cover.size) return "different";
  if (snapshot.rosterLength > own.rosterLength) return "later";
  if (hasVoidEnd(snapshot, history.roster, own.shredded)) return "void";
  for (const channel of snapshot.shredded.keys())
    if (!own.shredded.has(channel)) return "different";

  const counts = createCounts(cover, history);
  const onlyTheirs = new Set<ChannelId>(snapshot.channels.keys());
  let isSame = true;
  for await (const [channel, ours] of own.channels()) {
    onlyTheirs.delete(channel);
    if (own.shredded.has(channel)) continue;
    isSame = saysTheSame(linesOf(snapshot.channels.get(channel), counts), linesOf(ours, counts));
    if (!isSame) break;
  }
  for (const channel of isSame ? onlyTheirs : [])
    isSame &&= own.shredded.has(channel) || linesOf(snapshot.channels.get(channel), counts)?.size === 0; // prettier-ignore
  if (!own.isOfOneMoment()) return "later";
  return isSame ? "same" : "different";
}

const saysTheSame = (
  theirs: ReadonlySet<string> | undefined,
  ours: ReadonlySet<string> | undefined,
): boolean =>
  theirs !== undefined && theirs.size === ours?.size && [...theirs].every((line) => ours.has(line));

const headsOf = ({ streams }: SnapshotDevice): string =>
  streams
    .map(({ channel, cctr, id }) => `${channel} ${cctr} ${id}`)
    .toSorted()
    .join();

type Counts = (run: SnapshotChannel["runs"][number]) => boolean;

const createCounts =
  (cover: Cover, { roster }: RosterHistory): Counts =>
  ({ device, mark }) => {
    const author = roster.devices.get(device);
    const isCovered = mark <= (cover.get(device)?.gctr ?? 0);
    return isCovered && author !== undefined && countsAfterRemoval(author, mark);
  };

/** Each entry with everything that may be believed of it. Undefined when one stands there twice. */
function linesOf(channel: SnapshotChannel | undefined, counts: Counts): Set<string> | undefined {
  const lines = new Set<string>();
  let size = 0;
  for (const run of channel?.runs ?? []) {
    if (!counts(run)) continue;
    for (const [index, [tail, value]] of run.entries.entries()) {
      const place = `${run.client} ${run.clock + index} ${tail}`;
      lines.add(`${run.device} ${run.mark} ${place} ${JSON.stringify(value)}`);
      size++;
    }
  }
  return lines.size === size ? lines : undefined;
}
