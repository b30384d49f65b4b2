import type { ChannelId, DeviceId } from "../../base/ids.ts";
import { err, ok, type Result } from "../../base/result.ts";
import { sharedStream } from "../../protocol/envelope.ts";
import { countsAfterRemoval } from "../../protocol/roster.ts";
import type { Manifest } from "../../protocol/snapshot.ts";
import type { ChainRow } from "../../storage/local-log.ts";
import type { CommitError } from "../../storage/commit-error.ts";
import { emptyRecord, type ChannelRecord, type Run } from "../channel-record.ts";
import { emptyChain, type Replica, type ReplicaState } from "../replica.ts";
import { headAt } from "../roster-history.ts";
import { keeping, type KeptSnapshot } from "./kept-snapshot.ts";
import type { SyncRules } from "../rules.ts";
import { sectionFault } from "../update-check.ts";
import {
  hasVoidEnd,
  type SnapshotChannel,
  type SnapshotDevice,
  type SnapshotState,
} from "./snapshot-state.ts";

export type ApplyError =
  | CommitError
  /** Its roster is another one, or is not here yet. */
  | { readonly type: "AnotherRoster" }
  /** It does not go together with what is here, or with itself. */
  | { readonly type: "DoesNotFit"; readonly why: string };

/** Whether it does, than is here. */
export const saysMore =
  ({ state }: Replica) =>
  ({ cover }: Manifest): boolean => {
    const { chains, meta, history } = state();
    return [...cover].some(([device, { gctr }]) => {
      const removed = history?.roster.devices.get(device)?.removed;
      const counts = removed ? Math.min(gctr, removed.lastGctr) : gctr;
      return device !== meta.device && counts > (chains.get(device)?.gctr ?? 0);
    });
  };

/**
 * What a snapshot says joins what is here: entries are written once, so both together are all of them. In the same transaction chains move on to where the
 * snapshot ends, and it stays as `kept`: the envelopes it stands for are not here, and others, or an end that does not count after all, may need them from here.
 * True when something has become known by it.
 */
export function applySnapshot(
  replica: Replica,
  snapshot: SnapshotState,
  kept: KeptSnapshot,
): Promise<Result<boolean, ApplyError>> {
  return replica.mutex.run(async () => {
    const state = replica.state();
    const { history } = state;
    if (!history || headAt(history, snapshot.rosterLength) !== snapshot.rosterHead)
      return err({ type: "AnotherRoster" });
    if (hasVoidEnd(snapshot, history.roster, state.shredded))
      return err({ type: "DoesNotFit", why: "an end that does not count" });
    const chains = chainsAfter(state, snapshot, replica.parts.rules);
    if (chains.length === 0) return ok(false);

    const shred = [...snapshot.shredded.values()].filter(({ channel }) => !state.shredded.has(channel)); // prettier-ignore
    const ended = new Set<ChannelId>([...state.shredded.keys(), ...snapshot.shredded.keys()]);
    const wanted = [...snapshot.channels.keys()].filter((channel) => !ended.has(channel));
    const records = new Map<ChannelId, ChannelRecord>();
    const unread = new Map<ChannelId, number>();
    const isEmpty = state.chains.size === 0 && state.own.rows.length === 0;
    const before = isEmpty ? new Map<ChannelId, ChannelRecord>() : await replica.records(wanted);
    for (const channel of wanted) {
      const theirs = snapshot.channels.get(channel);
      const ours = before.get(channel) ?? emptyRecord;
      const joined = theirs && joinChannel(state, ours, theirs);
      if (joined?.ok === false) return joined;
      if (!joined || joined.value.added + joined.value.receipts === 0) continue;
      records.set(channel, joined.value.record);
      if (state.meta.wasLevel) unread.set(channel, joined.value.added);
    }

    const moved = new Map(chains.map((row) => [row.device, row]));
    const held = new Map<DeviceId, ReadonlySet<number>>();
    const dropHeld: { readonly device: DeviceId; readonly gctr: number }[] = [];
    for (const [device, counters] of state.held) {
      const through = moved.get(device)?.gctr ?? 0;
      const left = [...counters].filter((gctr) => gctr > through);
      for (const gctr of counters) if (gctr <= through) dropHeld.push({ device, gctr });
      if (left.length > 0) held.set(device, new Set(left));
    }
    const update = { pullsBeyond: kept.id };
    const committed = await replica.commit({
      changes: { chains, dropHeld, update, values: await keeping(replica, kept) },
      state: {
        meta: { ...state.meta, ...update },
        chains: new Map([...state.chains, ...moved]),
        held,
      },
      records,
      unread,
      shred,
    });
    return committed.ok ? ok(true) : committed;
  });
}

function chainsAfter(
  state: ReplicaState,
  snapshot: SnapshotState,
  { knowsEveryStream }: SyncRules,
): ChainRow[] {
  const { roster } = state.history ?? {};
  return [...snapshot.devices].flatMap(([device, told]) => {
    const known = state.chains.get(device) ?? emptyChain(device);
    const author = roster?.devices.get(device);
    if (device === state.meta.device || !author) return [];
    const removed = author.removed;
    // Of a removed device counts what its removal names, whatever the snapshot's author had received.
    const end = removed && removed.lastGctr < told.gctr ? { ...told, gctr: removed.lastGctr, id: removed.lastId } : told; // prettier-ignore
    return end.gctr > known.gctr ? [chainOf(known, end, knowsEveryStream)] : [];
  });
}

const chainOf = (known: ChainRow, end: SnapshotDevice, isEvery: boolean): ChainRow => ({
  ...known,
  gctr: end.gctr,
  lastId: end.id,
  streams: end.streams.filter(({ channel }) => isEvery || channel === sharedStream),
  rosterLength: Math.max(known.rosterLength, end.rosterLength),
  lastHeard: end.lastHeard,
  waiting: end.waiting,
  // What came by hand, a relay now vouches for as well.
  ...(known.atRelay !== undefined && { atRelay: Math.max(known.atRelay, end.gctr) }),
});

interface Joined {
  readonly record: ChannelRecord;
  readonly added: number;
  readonly receipts: number;
}

/** What both say of a channel, each entry once, and nothing that does not count. */
export function joinChannel(
  { meta, history }: ReplicaState,
  ours: ChannelRecord,
  theirs: SnapshotChannel,
): Result<Joined, ApplyError> {
  const runs: Run[] = [...ours.runs];
  let added = 0;
  const next = new Map<number, number>();
  for (const { client, clock, entries } of runs) next.set(client, clock + entries.length);
  for (const run of theirs.runs) {
    const author = history?.roster.devices.get(run.device);
    if (!author || run.device === meta.device || !countsAfterRemoval(author, run.mark)) continue;
    const known = (next.get(run.client) ?? 0) - run.clock;
    if (known >= run.entries.length) continue;
    const rest = known > 0 ? { ...run, clock: run.clock + known, entries: run.entries.slice(known) } : run; // prettier-ignore
    const fault = sectionFault({ runs }, { type: "entries", channel: unnamed, ...rest }, run.device); // prettier-ignore
    if (fault) return err({ type: "DoesNotFit", why: fault });
    runs.push(rest);
    next.set(run.client, rest.clock + rest.entries.length);
    added += rest.entries.length;
  }
  const receipts = new Map(ours.receipts);
  let moved = 0;
  for (const [index, gctr] of theirs.receipts)
    if (gctr > (receipts.get(index) ?? 0)) {
      receipts.set(index, gctr);
      moved++;
    }
  return ok({ record: { ...ours, runs, receipts }, added, receipts: moved });
}

/** The check looks at entries and who wrote them, in whichever channel. */
const unnamed = sharedStream;
