import * as Y from "yjs";
import { assert } from "../base/assert.ts";
import { groupBy } from "../base/group-by.ts";
import type { ChannelId } from "../base/ids.ts";
import { err, ok, type Result } from "../base/result.ts";
import { sharedStream, noPrevious, type EnvelopeHeader } from "../protocol/envelope.ts";
import { roomGeneration } from "../protocol/guest-terms.ts";
import { currentEpoch, isActive, mayWriteEnvelopes } from "../protocol/roster.ts";
import type { NewOwnEnvelope, OwnCounters } from "../storage/local-log.ts";
import { emptyRecord, type ChannelRecord, type Run } from "./channel-record.ts";
import type { ChannelChange, WriteError } from "./channels.ts";
import { encodeContent, type DeviceMark, type EntriesSection, type Section } from "./content.ts";
import { isRoom } from "./guest-rules.ts";
import { ownEnvelopes } from "./own-envelopes.ts";
import { countEntries, halves, packItems, saysWaiting, type Pack, type PackItem } from "./pack.ts";
import type { BeingSealed, Replica, ReplicaState } from "./replica.ts";
import { headAt } from "./roster-history.ts";
import { sealEnvelope } from "./seal-envelope.ts";
import { mayShred, sectionFault } from "./update-check.ts";
import { entriesToUpdate, updateToEntries } from "./yjs-entries.ts";

/** What a write needs besides the replica. */
export interface WriteParts {
  readonly replica: Replica;
  /** The Yjs client that writes into a channel from here; stays the same while the channel is at hand, never outlives a failed write. */
  readonly clientOf: (channel: ChannelId) => number;
  readonly forgetClient: (channel: ChannelId) => void;
  readonly isReadOnly: () => boolean;
  /** Marks of others' envelopes taken in since the last envelope of ours; taken once it is on disk. */
  readonly seen: SeenMarks;
}

export interface SeenMarks {
  readonly news: () => readonly DeviceMark[];
  readonly told: (marks: readonly DeviceMark[]) => void;
}

/** Runs the changes on copies, seals what they added and keeps it: the one way something written here comes to be. Under the replica's mutex. */
export async function writeChanges(
  parts: WriteParts,
  changes: readonly ChannelChange[],
  also: Pick<AlsoKept, "dropValues" | "shred"> = {},
): Promise<Result<ReadonlyMap<ChannelId, readonly Run[]>, WriteError>> {
  const records = await parts.replica.records(new Set(changes.map(({ channel }) => channel)));
  const { shredded } = parts.replica.state();
  if (changes.some(({ channel }) => shredded.has(channel))) return err({ type: "Erased" });
  const written: Section[] = [];
  for (const [channel, record] of records) {
    const own = changes.filter((change) => change.channel === channel);
    for (const run of runChanges(parts.clientOf(channel), record, own)) {
      const section: EntriesSection = { type: "entries", channel, ...run };
      const fault = sectionFault(record, section, parts.replica.state().meta.device);
      assert(!fault, `a change that others will take in, not ${fault}`);
      written.push(section);
    }
  }
  // Somebody else's word may be taken back: whoever ends it says so herself.
  const { device } = parts.replica.state().meta;
  for (const channel of also.shred ?? [])
    if (shredded.get(channel)?.device !== device) written.push({ type: "shred", channel });
  return keepSections(parts, written, records, also);
}

/** What the changes add to a document with these entries. */
export function runChanges(
  client: number,
  record: ChannelRecord,
  changes: readonly ChannelChange[],
) {
  const doc = new Y.Doc({ gc: false, guid: "" });
  if (record.runs.length > 0) Y.applyUpdate(doc, entriesToUpdate(record.runs));
  // Only now: a document that hears of its own client from outside takes another one.
  doc.clientID = client;
  const updates: Uint8Array[] = [];
  doc.on("update", (update: Uint8Array) => updates.push(update));
  for (const { change } of changes) change(doc);
  doc.destroy();
  const [first, ...more] = updates;
  if (!first) return [];
  const added = updateToEntries(more.length === 0 ? first : Y.mergeUpdates(updates));
  assert(added.ok, `a change that only adds entries, but ${added.ok ? "" : added.error.why}`);
  assert(
    added.value.every((run) => run.client === client),
    "a change made by this document's own client",
  );
  return added.value;
}

/** What becomes true of this device in the same transaction. */
interface AlsoKept {
  /** Channels that have been on screen, as they are then. */
  readonly told?: ReadonlyMap<ChannelId, ChannelRecord>;
  readonly dropValues?: readonly string[];
  /** Channels that end here: of them there are no changes. */
  readonly shred?: readonly ChannelId[];
}

/** Sealed into as few envelopes as they need, with everything that follows from them, in one transaction. */
export async function keepSections(
  parts: WriteParts,
  sections: readonly Section[],
  records: ReadonlyMap<ChannelId, ChannelRecord>,
  also: AlsoKept = {},
): Promise<Result<ReadonlyMap<ChannelId, readonly Run[]>, WriteError>> {
  const { replica, seen } = parts;
  const { told, dropValues = [], shred = [] } = also;
  const state = replica.state();
  if (sections.length === 0) return ok(new Map());
  if (parts.isReadOnly() || !mayWrite(state)) return err({ type: "ReadOnly" });
  if (shred.length > 0 && !mayShredNow(state)) return err({ type: "ReadOnly" });

  const news = seen.news();
  const packs = packByRoom(replica, state, sections, news);
  if (!packs) return err({ type: "TooLarge" });
  const runs = new Map<ChannelId, Run[]>();
  const waiting = new Map<ChannelId, number[]>();
  let number = state.meta.counters.entries;
  for (const { content } of packs)
    for (const section of content.sections) {
      if (section.type !== "entries") continue;
      const { channel, client, clock, entries } = section;
      const run: Run = {
        client,
        clock,
        entries,
        device: state.meta.device,
        mark: number + 1,
        storedAt: 0,
        clockOffset: state.meta.clockOffset,
      };
      runs.set(channel, [...(runs.get(channel) ?? []), run]);
      const numbers = entries.map(() => ++number);
      waiting.set(channel, [...(waiting.get(channel) ?? []), ...numbers]);
    }

  const next = new Map<ChannelId, ChannelRecord>(told);
  for (const [channel, added] of runs) {
    const record = records.get(channel) ?? emptyRecord;
    next.set(channel, { ...record, runs: [...record.runs, ...added] });
  }
  const committed = await replica.commit({
    changes: {
      ...(dropValues.length > 0 && {
        values: dropValues.map((key) => ({ key, sealed: undefined })),
      }),
    },
    state: {},
    sealing: sealOwn(replica, state, packs, number),
    records: next,
    waiting,
    shred: shred.map((channel) => ({ channel, device: state.meta.device, gctr: undefined })),
    ...(told && { unread: new Map([...told.keys()].map((id) => [id, "seen"] as const)) }),
  });
  if (!committed.ok) {
    // Whether the client's clock was used is not known now: nothing is written under it again.
    for (const channel of runs.keys()) parts.forgetClient(channel);
    return err(
      committed.error.type === "Conflict" ? { type: "ReadOnly" } : { type: committed.error.type },
    );
  }
  if (packs.some(({ room }) => room === undefined)) seen.told(news);
  return ok(runs);
}

/** The envelopes, and what is true of this device's own when they are on disk. */
async function sealOwn(
  replica: Replica,
  state: ReplicaState,
  packs: readonly Pack[],
  entries: number,
): Promise<BeingSealed> {
  const sealed = await sealPacks(replica, state, packs, {
    counters: state.meta.counters,
    firstEntry: state.meta.counters.entries + 1,
  });
  const counters = { ...sealed.counters, entries };
  const rows = sealed.rows.map(({ gctr, firstEntry, entryCount }) => ({
    gctr,
    firstEntry,
    entryCount,
    storedAt: undefined,
  }));
  return {
    changes: { addOwn: sealed.rows, update: { counters } },
    state: {
      meta: { ...state.meta, counters },
      own: ownEnvelopes([...state.own.rows, ...rows]),
    },
  };
}

export function mayWrite(state: ReplicaState): boolean {
  const device = state.history?.roster.devices.get(state.meta.device);
  if (!state.history || !isActive(device) || !mayWriteEnvelopes(device.role)) return false;
  return state.secrets.has(currentEpoch(state.history.roster).epoch);
}

function mayShredNow({ history, meta }: ReplicaState): boolean {
  const role = history?.roster.devices.get(meta.device)?.role;
  return role !== undefined && mayShred(role);
}

/** What a guest reads travels in a stream of its own, and says nothing of what else was written or seen here. */
function packByRoom(
  replica: Replica,
  state: ReplicaState,
  sections: readonly Section[],
  news: readonly DeviceMark[],
): readonly Pack[] | undefined {
  const roster = state.history?.roster;
  const byRoom = groupBy(sections, ({ type, channel }) =>
    roster && type === "entries" && isRoom(roster, channel, roster.length) ? channel : sharedStream,
  );
  const packs: Pack[] = [];
  for (const [room, own] of byRoom) {
    const isShared = room === sharedStream;
    const packed = packSections(replica, state, own, isShared ? news : []);
    if (!packed) return undefined;
    if (isShared) packs.push(...saysWaiting(packed, contentEncoder(replica, state)));
    else packs.push(...packed.map((pack) => ({ ...pack, room })));
  }
  return packs;
}

function packSections(
  replica: Replica,
  state: ReplicaState,
  sections: readonly Section[],
  news: readonly DeviceMark[],
): readonly Pack[] | undefined {
  const encode = contentEncoder(replica, state);
  let items: readonly PackItem[] = sections.map((section, index) => ({
    seen: index === 0 ? news : [],
    sections: [section],
  }));
  for (;;) {
    const packs = packItems(items, encode);
    if (packs) return packs;
    // Some section is too long for one envelope: divided, unless it is a single entry already.
    const divided = items.flatMap((item): readonly PackItem[] => {
      const [section] = item.sections;
      if (section?.type !== "entries" || packItems([item], encode)) return [item];
      return halves(section).map((half, index) => ({
        seen: index === 0 ? item.seen : [],
        sections: [half],
      }));
    });
    if (divided.length === items.length) return undefined;
    items = divided;
  }
}

/** Fills in what the author knows now. */
export function contentEncoder(replica: Replica, state: ReplicaState) {
  const { history, meta } = state;
  const rosterLength = history?.roster.length ?? 0;
  const rosterHead = history && headAt(history, rosterLength);
  assert(rosterHead !== undefined, "a roster to write under");
  return (content: PackItem) =>
    encodeContent(replica.parts.compression, {
      ...content,
      sentAt: Math.max(0, Math.floor(replica.parts.clock.now() / 1000)),
      clockOffset: meta.clockOffset,
      rosterLength,
      rosterHead,
    });
}

export interface SealStart {
  readonly counters: OwnCounters;
  readonly firstEntry: number;
}

/** Envelopes that continue the device's chain from `start`. */
export async function sealPacks(
  replica: Replica,
  state: ReplicaState,
  packs: readonly Pack[],
  start: SealStart,
): Promise<{ readonly rows: readonly NewOwnEnvelope[]; readonly counters: OwnCounters }> {
  const { parts } = replica;
  assert(state.history, "a roster to write under");
  const { epoch } = currentEpoch(state.history.roster);
  const secret = state.secrets.get(epoch);
  assert(secret, "the secret of the epoch");
  const sealParts = {
    suite: parts.suite,
    random: parts.random,
    spaceId: state.meta.spaceId,
    signing: parts.keys.signing,
  };
  const streams = new Map(start.counters.streams.map((stream) => [stream.channel, stream]));
  let { gctr } = start.counters;
  let firstEntry = start.firstEntry;
  const rows: NewOwnEnvelope[] = [];
  for (const { content, encoded, room } of packs) {
    gctr++;
    const channel = room ?? sharedStream;
    const before = streams.get(channel);
    const cctr = (before?.cctr ?? 0) + 1;
    const header: EnvelopeHeader = {
      kind: "update",
      channel,
      device: state.meta.device,
      epoch,
      generation: room ? roomGeneration : 0,
      gctr,
      cctr,
      prev: before?.id ?? noPrevious,
    };
    const { id, bytes } = await sealEnvelope(sealParts, header, secret, encoded);
    const entryCount = countEntries(content.sections);
    rows.push({ gctr, id, bytes, firstEntry, entryCount, writtenAt: parts.clock.now() });
    firstEntry += entryCount;
    streams.set(channel, { channel, cctr, id });
  }
  const { entries } = start.counters;
  return { rows, counters: { gctr, entries, streams: [...streams.values()] } };
}
