import { assert } from "../../base/assert.ts";
import { nextTurn } from "../../base/clock.ts";
import type { Bytes } from "../../base/bytes.ts";
import type { ChannelId, DeviceId } from "../../base/ids.ts";
import type { EnvelopeId } from "../../protocol/envelope.ts";
import type { ShreddedRow } from "../../storage/local-log.ts";
import { type ChannelRecord, type Run } from "../channel-record.ts";
import { envelopeOfEntry } from "../own-envelopes.ts";
import type { Replica, ReplicaState } from "../replica.ts";
import { contentOf } from "../read-content.ts";
import { headAt } from "../roster-history.ts";
import { mayWrite } from "../write-documents.ts";
import type { SnapshotChannel, SnapshotDevice, SnapshotState } from "./snapshot-state.ts";

/** A device in a state in which what it holds is exactly what a cover can say. Level with the relay it must be besides. */
export function mayGather(replica: Replica): boolean {
  const state = replica.state();
  const { held, chains, own } = state;
  const { holdsNothingBack } = replica.parts.rules;
  // Whatever is held back, or waits for a key, is in no cover: it would be lost if somebody thought it was.
  if (holdsNothingBack && held.size > 0) return false;
  if (!mayWrite(state) || own.rows.some(({ storedAt }) => storedAt === undefined)) return false;
  // What came by hand goes to the relay first.
  return [...chains.values()].every(({ gctr, atRelay = gctr }) => atRelay >= gctr);
}

/** What a device holds of everything at one moment. Of ten thousand cases one is read at a time: a phone has no room for all, and somebody may be typing. */
export interface Gathered extends Omit<SnapshotState, "channels"> {
  readonly channels: () => AsyncIterable<readonly [ChannelId, SnapshotChannel]>;
  /** False when something was taken back or ended while the cases were read: they are of two moments then, and say nothing. */
  readonly isOfOneMoment: () => boolean;
}

/** Undefined when this device may not say so. The work of reading is done outside of the mutex. */
export async function gatherState(replica: Replica): Promise<Gathered | undefined> {
  const { log, rules } = replica.parts;
  const taken = await replica.mutex.run(async () => {
    if (!mayGather(replica)) return undefined;
    const ids = await log.channelIds();
    const first = await log.channels(ids.slice(0, rules.casesAtOnce));
    return { state: replica.state(), ids, first };
  });
  if (!taken) return undefined;
  const { state, ids, first } = taken;
  const { history } = state;
  const rosterLength = history?.roster.length ?? 0;
  const rosterHead = history && headAt(history, rosterLength);
  assert(rosterHead !== undefined, "a roster to write under");

  return {
    rosterLength,
    rosterHead,
    devices: await devicesOf(replica, state),
    shredded: shreddedOf(state),
    channels: () => channelsOf(replica, state, ids, first),
    isOfOneMoment() {
      const now = replica.state();
      return now.history?.roster === history?.roster && now.shredded === state.shredded;
    },
  };
}

/** Some 20 ms of an old phone's time. */
const casesInATurn = 16;

async function* channelsOf(
  replica: Replica,
  state: ReplicaState,
  ids: readonly ChannelId[],
  first: readonly (Bytes | undefined)[],
): AsyncIterable<readonly [ChannelId, SnapshotChannel]> {
  const { log, rules, timers } = replica.parts;
  for (let at = 0; at < ids.length; at += rules.casesAtOnce) {
    const some = ids.slice(at, at + rules.casesAtOnce);
    const rows = at === 0 ? first : await replica.mutex.run(() => log.channels(some));
    for (const [index, channel] of some.entries()) {
      const row = rows[index];
      if (!row || state.shredded.has(channel)) continue;
      const made = channelOf(state, await replica.openRecord(channel, row));
      if (made.runs.length + made.receipts.size > 0) yield [channel, made];
      if ((index + 1) % casesInATurn === 0) await nextTurn(timers);
    }
  }
}

function channelOf(state: ReplicaState, record: ChannelRecord): SnapshotChannel {
  const { meta, history } = state;
  const receipts = new Map(record.receipts);
  const roster = history?.roster;
  const role = roster?.devices.get(meta.device)?.role;
  // What this device told the others to have had on screen, it knows in another place.
  if (role === "owner" || role === "coordinator")
    for (const [device, gctr] of record.told) {
      const index = roster?.devices.get(device)?.index;
      if (index !== undefined) receipts.set(index, Math.max(gctr, receipts.get(index) ?? 0));
    }
  // What came or was written since that moment is left out.
  const isKnown = (run: Run) => run.mark <= (state.chains.get(run.device)?.gctr ?? 0);
  const runs = record.runs.flatMap((run) =>
    run.device === meta.device ? ownRuns(state, run) : isKnown(run) ? [run] : [],
  );
  return { runs, receipts };
}

/** Own entries are numbered here; to others they are known by the envelopes that carried them. */
function ownRuns({ own, meta }: ReplicaState, run: Run): Run[] {
  const runs: (Run & { entries: Run["entries"][number][] })[] = [];
  for (const [index, entry] of run.entries.entries()) {
    const row = envelopeOfEntry(own, run.mark + index);
    if (!row) break;
    const last = runs.at(-1);
    if (last?.mark === row.gctr) last.entries.push(entry);
    else
      runs.push({
        client: run.client,
        clock: run.clock + index,
        device: meta.device,
        mark: row.gctr,
        storedAt: row.storedAt ?? 0,
        clockOffset: run.clockOffset,
        entries: [entry],
      });
  }
  return runs;
}

async function devicesOf(
  replica: Replica,
  state: ReplicaState,
): Promise<Map<DeviceId, SnapshotDevice>> {
  const { meta, chains, own } = state;
  const devices = new Map<DeviceId, SnapshotDevice>();
  for (const { device, gctr, lastId, streams, rosterLength, lastHeard, waiting } of chains.values())
    if (gctr > 0 && device !== meta.device)
      devices.set(device, {
        gctr,
        id: lastId,
        streams,
        rosterLength,
        lastHeard,
        waiting: waiting ?? 0,
      });
  const { gctr, streams } = meta.counters;
  const last = gctr > 0 ? await ownLast(replica, state) : undefined;
  if (last)
    devices.set(meta.device, {
      gctr,
      id: last.id,
      streams,
      rosterLength: last.rosterLength,
      lastHeard: own.rows.at(-1)?.storedAt,
      waiting: 0,
    });
  return devices;
}

/** This device's last envelope, and the roster under which it was written: others have it from there. */
async function ownLast(
  replica: Replica,
  { meta, history }: ReplicaState,
): Promise<{ readonly id: EnvelopeId; readonly rosterLength: number } | undefined> {
  const { gctr } = meta.counters;
  const [row] = await replica.parts.log.envelopesAfter(meta.device, gctr - 1, 1);
  if (row?.gctr !== gctr) return undefined;
  const content = await contentOf(replica, row.bytes);
  return { id: row.id, rosterLength: content?.rosterLength ?? history?.roster.length ?? 0 };
}

function shreddedOf({ shredded }: ReplicaState): Map<ChannelId, ShreddedRow> {
  return new Map([...shredded].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
