import { assert } from "../base/assert.ts";
import type { Bytes } from "../base/bytes.ts";
import { instant, type Clock, type Timers } from "../base/clock.ts";
import type { ChannelId, DeviceId } from "../base/ids.ts";
import { createLive, type LiveSource } from "../base/live.ts";
import { createMutex, type Mutex } from "../base/mutex.ts";
import type { Random } from "../base/random.ts";
import { err, ok, type Result } from "../base/result.ts";
import type { DeviceKeys } from "../crypto/device-keys.ts";
import type { LocalSeal } from "../crypto/local-seal.ts";
import type { Suite } from "../crypto/suite.ts";
import type { BlobId } from "../protocol/blob.ts";
import { noPrevious } from "../protocol/envelope.ts";
import { acceptedAt } from "../protocol/roster.ts";
import type { Changes, ChainRow, LocalLog, LocalMeta, ShreddedRow } from "../storage/local-log.ts";
import type { CommitError } from "../storage/commit-error.ts";
import {
  decodeRecord,
  emptyRecord,
  encodeRecord,
  type ChannelRecord,
  type Run,
} from "./channel-record.ts";
import { byHand } from "./by-hand.ts";
import type { ChannelSummary, Summaries, Summarise } from "./channels.ts";
import type { Compression } from "./compression.ts";
import { gatherSecrets, type EpochSecrets } from "./epoch-secrets.ts";
import { endedBlobs } from "./ended-blobs.ts";
import type { ChannelEntry, Origin } from "./origin.ts";
import { keptDigestWithout } from "./kept-digest.ts";
import { envelopeOfEntry, ownEnvelopes, type OwnEnvelopes } from "./own-envelopes.ts";
import { followRoster } from "./follow-roster.ts";
import type { RosterHistory } from "./roster-history.ts";
import { rosterCheck } from "./roster-check.ts";
import type { SyncRules } from "./rules.ts";
import { createSummaryPages, type PageEntry, type SummaryPages } from "./summary-pages.ts";
import { entryId } from "./yjs-entries.ts";

export interface ReplicaParts {
  readonly suite: Suite;
  readonly log: LocalLog;
  readonly clock: Clock;
  readonly timers: Timers;
  readonly random: Random;
  readonly localSeal: LocalSeal;
  readonly keys: DeviceKeys;
  readonly compression: Compression;
  readonly rules: SyncRules;
  readonly summarise: Summarise;
  readonly filesOf?: (entry: unknown) => readonly BlobId[];
  /** Loaded already; read here when not given. */
  readonly pages?: SummaryPages;
  readonly keepSecrets: (secrets: readonly (readonly [epoch: number, secret: Bytes])[]) => void;
}

/** What this device holds, as it is on disk: changed only after a transaction has succeeded. A value; every change makes a new one. */
export interface ReplicaState {
  readonly meta: LocalMeta;
  readonly history: RosterHistory | undefined;
  readonly secrets: EpochSecrets;
  readonly chains: ReadonlyMap<DeviceId, ChainRow>;
  readonly own: OwnEnvelopes;
  readonly held: ReadonlyMap<DeviceId, ReadonlySet<number>>;
  /** Channels that are gone for good. */
  readonly shredded: ReadonlyMap<ChannelId, ShreddedRow>;
}

/** What goes into a transaction with the rest, sealed while the rest is worked out. */
export interface BeingSealed {
  readonly changes: Pick<Changes, "addOwn" | "update">;
  readonly state: Partial<ReplicaState>;
}

/** One transaction in the making. */
interface Work {
  readonly changes: Changes;
  /** What is true once it is on disk. */
  readonly state: Partial<ReplicaState>;
  readonly sealing?: Promise<BeingSealed>;
  readonly records?: ReadonlyMap<ChannelId, ChannelRecord>;
  /** Entries of others that are new, or `seen`: the channel has been on screen. */
  readonly unread?: ReadonlyMap<ChannelId, number | "seen">;
  /** Numbers of new own entries. */
  readonly waiting?: ReadonlyMap<ChannelId, readonly number[]>;
  /** Channels that end with it. */
  readonly shred?: readonly ShreddedRow[];
  /** Channels that were ended by somebody whose word does not count after all. */
  readonly unshred?: readonly ChannelId[];
}

export interface Replica {
  readonly parts: ReplicaParts;
  readonly state: () => ReplicaState;
  /** Held by whoever reads the state and commits what follows from it. */
  readonly mutex: Mutex;
  readonly loadPages: () => Promise<void>;
  /** What a colleague's list says of channels that have not arrived. */
  readonly showProvisional: (entries: readonly (readonly [ChannelId, unknown])[]) => void;
  readonly commit: (work: Work) => Promise<Result<void, CommitError>>;
  /** Under the mutex. */
  readonly records: (channels: Iterable<ChannelId>) => Promise<Map<ChannelId, ChannelRecord>>;
  /** Without it, for a use in the same moment; undefined when one of them was changed while they were read. */
  readonly recordsMeanwhile: <T>(
    channels: Iterable<ChannelId>,
    take: (found: ReadonlyMap<ChannelId, ChannelRecord>) => T,
  ) => Promise<T | undefined>;
  /** What a row of the disk says. */
  readonly openRecord: (channel: ChannelId, sealed: Bytes) => Promise<ChannelRecord>;
  readonly entriesOf: (record: ChannelRecord) => readonly ChannelEntry[];
  readonly originOf: (record: ChannelRecord, run: Run, clock: number) => Origin;
  readonly summaries: LiveSource<Summaries>;
  /** Called after each commit with the channels it changed and their new records. */
  readonly onCommitted: (
    listener: (records: ReadonlyMap<ChannelId, ChannelRecord>) => void,
  ) => void;
  /** Own envelopes as the disk has them: the service worker may have delivered some. */
  readonly refreshOwn: () => Promise<void>;
}

/** Undefined when the device belongs to no space yet. */
export async function openReplica(
  parts: ReplicaParts,
  vaultSecrets: EpochSecrets,
): Promise<Replica | undefined> {
  const { suite, log, localSeal } = parts;
  const loaded = await log.load();
  if (!loaded) return undefined;

  let history: RosterHistory | undefined;
  // Signatures were checked before the entries were kept.
  const check = { ...rosterCheck(suite, parts.rules.understands), verify: () => Promise.resolve(true) }; // prettier-ignore
  for (const entry of loaded.roster) {
    const followed = await followRoster(check, history, entry, loaded.meta.device);
    assert(followed.ok, "the roster on disk is a chain");
    history = followed.value;
  }
  const secrets = history
    ? await gatherSecrets(
        { suite, kem: parts.keys.kem },
        history.roster,
        loaded.meta.device,
        vaultSecrets,
      )
    : vaultSecrets;
  if (secrets.size > vaultSecrets.size) parts.keepSecrets([...secrets]);

  const held = new Map<DeviceId, Set<number>>();
  for (const { device, gctr } of loaded.held)
    held.set(device, (held.get(device) ?? new Set()).add(gctr));

  let state: ReplicaState = {
    meta: loaded.meta,
    history,
    secrets,
    chains: new Map(loaded.chains.map((row) => [row.device, row])),
    own: ownEnvelopes(loaded.own),
    held,
    shredded: new Map(loaded.shredded.map((row) => [row.channel, row])),
  };
  const mutex = createMutex();
  const pages = parts.pages ?? createSummaryPages(localSeal);
  const waitingChannels = new Set<ChannelId>();
  const byId = new Map<ChannelId, ChannelSummary>();
  const summaries = createLive<Summaries>({
    byId,
    changed: new Set(),
    loaded: false,
    provisional: new Set(),
  });
  const listeners = new Set<(records: ReadonlyMap<ChannelId, ChannelRecord>) => void>();

  /** As they are on disk, the ones used last: a case that is written into has just been read. */
  const atHand = new Map<ChannelId, ChannelRecord>();
  /** For each reading without the mutex, the channels that were committed since it began: what it finds of them may be older than what is at hand. */
  const meanwhile = new Set<Set<ChannelId>>();

  const channelPlace = (channel: ChannelId): string => `channels/${channel}`;

  async function records(channels: Iterable<ChannelId>): Promise<Map<ChannelId, ChannelRecord>> {
    const { found, read } = await readRecords(channels);
    for (const [channel, record] of read) keepAtHand(channel, record);
    return found;
  }

  async function recordsMeanwhile<T>(
    channels: Iterable<ChannelId>,
    take: (found: ReadonlyMap<ChannelId, ChannelRecord>) => T,
  ): Promise<T | undefined> {
    const changed = new Set<ChannelId>();
    meanwhile.add(changed);
    try {
      const { found, read } = await readRecords(channels);
      if ([...found.keys()].some((channel) => changed.has(channel))) return undefined;
      for (const [channel, record] of read) keepAtHand(channel, record);
      return take(found);
    } finally {
      meanwhile.delete(changed);
    }
  }

  async function readRecords(channels: Iterable<ChannelId>) {
    const found = new Map<ChannelId, ChannelRecord>();
    const wanted: ChannelId[] = [];
    for (const channel of channels) {
      const known = atHand.get(channel);
      if (known) found.set(channel, known);
      else wanted.push(channel);
    }
    const rows = wanted.length === 0 ? [] : await log.channels(wanted);
    const read = await Promise.all(
      wanted.map(async (channel, index) => {
        const sealed = rows[index];
        return [channel, sealed ? await openRecord(channel, sealed) : emptyRecord] as const;
      }),
    );
    for (const [channel, record] of read) found.set(channel, record);
    return { found, read };
  }

  async function openRecord(channel: ChannelId, sealed: Bytes): Promise<ChannelRecord> {
    const plain = await localSeal.open(channelPlace(channel), sealed);
    assert(plain, "a channel opens under the key it was kept under");
    return decodeRecord(plain);
  }

  function keepAtHand(channel: ChannelId, record: ChannelRecord): void {
    atHand.delete(channel);
    atHand.set(channel, record);
    const [oldest] = atHand.keys();
    if (atHand.size > recordsAtHand && oldest !== undefined) atHand.delete(oldest);
  }

  function originOf(record: ChannelRecord, run: Run, clock: number): Origin {
    const isOwn = run.device === state.meta.device;
    const row = isOwn ? envelopeOfEntry(state.own, run.mark + clock - run.clock) : undefined;
    const gctr = isOwn ? row?.gctr : run.mark;
    // What another phone brought has no time by a relay.
    const broughtAt = run.storedAt === byHand ? undefined : run.storedAt;
    const storedAt = isOwn ? row?.storedAt : broughtAt;
    const author = state.history?.roster.devices.get(run.device);
    const index = author?.index;
    const acceptedBy = author?.removed && acceptedAt(author.removed, run.mark)?.by;
    const seen = index === undefined ? 0 : (record.receipts.get(index) ?? 0);
    const isSeen = gctr !== undefined && gctr <= seen;
    return {
      device: run.device,
      place: isSeen ? "seen" : storedAt === undefined ? "phone" : "relay",
      arrivedAt: storedAt === undefined ? undefined : instant(storedAt),
      ...(acceptedBy && { acceptedBy }),
      clockOffsetMs: (isOwn ? run.clockOffset || state.meta.clockOffset : run.clockOffset) * 1000,
    };
  }

  const entriesOf = (record: ChannelRecord): readonly ChannelEntry[] =>
    record.runs.flatMap((run) =>
      run.entries.map(([tail, value], index) => ({
        id: entryId(run.client, tail),
        value,
        client: run.client,
        clock: run.clock + index,
        origin: originOf(record, run, run.clock + index),
      })),
    );

  function summaryOf(entry: PageEntry): ChannelSummary {
    const through = state.own.confirmedThrough;
    return {
      summary: entry.summary,
      unread: entry.unread,
      waiting: entry.waiting.filter((number) => number > through).length,
    };
  }

  function publishSummaries(changed: ReadonlySet<ChannelId>): void {
    if (changed.size === 0) return;
    const before = summaries.get();
    const arrived = [...changed].filter(
      (id) => before.provisional.has(id) && (pages.entries.has(id) || state.shredded.has(id)),
    );
    const provisional = new Set(before.provisional);
    for (const id of arrived) provisional.delete(id);
    for (const id of changed) {
      const entry = pages.entries.get(id);
      if (entry) byId.set(id, summaryOf(entry));
      else if (!provisional.has(id)) byId.delete(id);
    }
    summaries.set({
      ...before,
      changed,
      ...(arrived.length > 0 && { provisional }),
    });
  }

  async function pageChanges(work: Work): Promise<Map<ChannelId, PageEntry>> {
    const changed = new Map<ChannelId, PageEntry>();
    const entryOf = (id: ChannelId): PageEntry =>
      changed.get(id) ?? pages.entries.get(id) ?? { summary: undefined, unread: 0, waiting: [] };
    for (const [channel, unread] of work.unread ?? []) {
      const entry = entryOf(channel);
      changed.set(channel, { ...entry, unread: unread === "seen" ? 0 : entry.unread + unread });
    }
    const through = state.own.confirmedThrough;
    for (const [channel, numbers] of work.waiting ?? []) {
      const entry = entryOf(channel);
      const waiting = [...entry.waiting.filter((number) => number > through), ...numbers];
      changed.set(channel, { ...entry, waiting });
    }
    const ended = new Map((work.shred ?? []).map(({ channel }) => [channel, emptyRecord]));
    const next = new Map([...keepable(work), ...ended]);
    if (next.size > 0) {
      const read = async (channel: ChannelId) =>
        entriesOf(next.get(channel) ?? (await records([channel])).get(channel) ?? emptyRecord);
      const made = await parts.summarise(new Set(next.keys()), read);
      for (const { id, summary } of made) changed.set(id, { ...entryOf(id), summary });
    }
    for (const channel of ended.keys())
      changed.set(channel, { summary: undefined, unread: 0, waiting: [] });
    return changed;
  }

  const sealRecords = (kept: ReadonlyMap<ChannelId, ChannelRecord>) =>
    Promise.all(
      [...kept].map(async ([channel, record]) => ({
        channel,
        sealed: await localSeal.seal(channelPlace(channel), encodeRecord(record)),
      })),
    );

  async function planPages(work: Work) {
    const entries = await pageChanges(work);
    return { entries, plan: await pages.plan(entries) };
  }

  /** Whatever wants to keep something of a channel that is gone, it is not kept. */
  function keepable({
    records: wanted,
    shred = [],
    unshred = [],
  }: Work): Map<ChannelId, ChannelRecord> {
    const left = new Map(wanted);
    for (const channel of state.shredded.keys())
      if (!unshred.includes(channel)) left.delete(channel);
    for (const { channel } of shred) left.delete(channel);
    return left;
  }

  return {
    parts,
    state: () => state,
    mutex,
    records,
    recordsMeanwhile,
    openRecord,
    entriesOf,
    originOf,
    summaries,
    onCommitted: (listener) => void listeners.add(listener),

    async loadPages() {
      const through = state.own.confirmedThrough;
      if (!parts.pages) await pages.load(await log.summaryPages(), through);
      for (const [id, entry] of pages.entries) {
        byId.set(id, summaryOf(entry));
        if (entry.waiting.length > 0) waitingChannels.add(id);
      }
      // Whoever loaded the pages knows what they say; what was waiting then may have arrived.
      const changed = parts.pages ? waitingChannels : byId.keys();
      summaries.set({ ...summaries.get(), changed: new Set(changed), loaded: true });
    },

    showProvisional(entries) {
      const before = summaries.get();
      const provisional = new Set(before.provisional);
      const changed = new Set<ChannelId>();
      for (const [id, summary] of entries) {
        if ((byId.has(id) && !provisional.has(id)) || state.shredded.has(id)) continue;
        byId.set(id, { summary, unread: 0, waiting: 0 });
        provisional.add(id);
        changed.add(id);
      }
      if (changed.size > 0) summaries.set({ ...before, changed, provisional });
    },

    async commit(work) {
      const { shred = [], unshred = [] } = work;
      const shreddedAt = parts.clock.now() - state.meta.clockOffset * 1000;
      const kept = keepable(work);
      // Everything is computed and sealed before the transaction begins: nothing in it waits for anything but the disk.
      const [sealed, { entries, plan }, ended, own] = await Promise.all([
        sealRecords(kept),
        planPages(work),
        endedBlobs(parts, state, work, async (channel) =>
          entriesOf((await records([channel])).get(channel) ?? emptyRecord),
        ),
        work.sealing,
      ]);
      const update = { ...work.changes.update, ...own?.changes.update };
      const committed = await log.commit({
        ...work.changes,
        ...own?.changes,
        ...(Object.keys(update).length > 0 && { update }),
        ...(sealed.length > 0 && { channels: sealed }),
        ...(plan.rows.length > 0 && { summaryPages: plan.rows }),
        ...(unshred.length > 0 && { unshred }),
        ...(ended.length > 0 && { endBlobs: ended }),
        ...(shred.length > 0 && {
          shred,
          update: { ...update, digestPutAt: undefined, shreddedAt },
          values: [
            ...(work.changes.values ?? []),
            ...(await keptDigestWithout(parts, new Set(shred.map(({ channel }) => channel)))),
          ],
        }),
      });
      if (!committed.ok) return err(committed.error);

      const before = state.own.confirmedThrough;
      state = { ...state, ...work.state, ...own?.state };
      if (unshred.length > 0) {
        const shredded = new Map(state.shredded);
        for (const channel of unshred) shredded.delete(channel);
        state = { ...state, shredded };
      }
      if (shred.length > 0) {
        const rows = shred.map((row) => [row.channel, row] as const);
        // A list for new phones without it goes to the relay as soon as a coordinator is level.
        const meta = { ...state.meta, digestPutAt: undefined, shreddedAt };
        state = { ...state, meta, shredded: new Map([...state.shredded, ...rows]) };
        for (const [channel] of rows) kept.set(channel, emptyRecord);
      }
      pages.apply(plan);
      for (const [channel, record] of kept) {
        keepAtHand(channel, record);
        for (const changed of meanwhile) changed.add(channel);
      }
      for (const channel of work.waiting?.keys() ?? []) waitingChannels.add(channel);
      const changed = new Set([...entries.keys(), ...kept.keys()]);
      if (state.own.confirmedThrough > before) announceConfirmed(changed);
      for (const listener of listeners) listener(kept);
      publishSummaries(changed);
      return ok(undefined);
    },

    async refreshOwn() {
      const before = state.own.confirmedThrough;
      state = { ...state, own: ownEnvelopes(await log.own()) };
      if (state.own.confirmedThrough === before) return;
      const changed = new Set<ChannelId>();
      announceConfirmed(changed);
      for (const listener of listeners) listener(new Map());
      publishSummaries(changed);
    },
  };

  function announceConfirmed(changed: Set<ChannelId>): void {
    for (const channel of waitingChannels) {
      changed.add(channel);
      const entry = pages.entries.get(channel);
      const isWaiting = entry?.waiting.some((number) => number > state.own.confirmedThrough);
      if (!isWaiting) waitingChannels.delete(channel);
    }
  }
}

const recordsAtHand = 16;

export const emptyChain = (device: DeviceId): ChainRow => ({
  device,
  gctr: 0,
  lastId: noPrevious,
  streams: [],
  rosterLength: 0,
  lastHeard: undefined,
  waiting: 0,
  claimed: 0,
});
