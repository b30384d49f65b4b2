import { ownBytes, type Bytes } from "../base/bytes.ts";
import type { ChannelId, DeviceId } from "../base/ids.ts";
import { err, ok, type Result } from "../base/result.ts";
import { noPrevious, parseEnvelope, vouchesFor, type Envelope } from "../protocol/envelope.ts";
import type { Ack, Cursor, LogEntry } from "../protocol/frames.ts";
import type { HandInChannels } from "../protocol/hand-in.ts";
import { countsAfterRemoval, isInside, isSamePerson } from "../protocol/roster.ts";
import type { ChainRow } from "../storage/local-log.ts";
import type { CommitError } from "../storage/commit-error.ts";
import { emptyRecord } from "./channel-record.ts";
import { newerContent, parseContent, unknownSection, type Content } from "./content.ts";
import { envelopeId, isSignedBy, openEnvelope, type OpenParts } from "./open-envelope.ts";
import { keptLength } from "./follow-roster.ts";
import { roomFault } from "./guest-rules.ts";
import { handInFault, openedBy } from "./intake-rules.ts";
import { marksOfOthers, readElsewhere } from "./read-elsewhere.ts";
import { emptyChain, type Replica, type ReplicaState } from "./replica.ts";
import { broughtBefore, byHand, sayStored } from "./by-hand.ts";
import { acceptedLate, unread, whyLate } from "./quarantined.ts";
import { authorFault, headAt, roleAt } from "./roster-history.ts";
import { sectionFault, shredFault } from "./update-check.ts";
import {
  createDrafting,
  heldKey,
  isDoubtful,
  newDraft,
  type Arrived,
  type Draft,
  type InboxNews,
  type MaybeArrived,
} from "./inbox-draft.ts";

export interface Inbox {
  /** Takes in what the relay sent, and moves the cursor with it, in one transaction. `more`: it has said that more is coming. */
  readonly takeIn: (
    entries: readonly LogEntry[],
    cursor: Cursor | undefined,
    more?: boolean,
  ) => Promise<Result<void, CommitError>>;
  /** What another phone brought: the same, but that no relay has said to have it. `known`: how many were here already. */
  readonly takeByHand: (
    envelopes: readonly Bytes[],
  ) => Promise<Result<{ readonly known: number }, CommitError>>;
  /** A relay has confirmed what this device brought of another one. */
  readonly confirmBrought: (acks: readonly Ack[]) => Promise<Result<void, CommitError>>;
  /** Whatever was held back may have become possible: a key or the roster has come. */
  readonly retryHeld: () => Promise<Result<void, CommitError>>;
  /** What an earlier version of the app could not read: its place in the chain counts, and now what it says counts too. */
  readonly retryUnread: () => Promise<Result<void, CommitError>>;
  /** What a removed device wrote too late, and a coordinator has accepted since. */
  readonly retryAccepted: () => Promise<Result<void, CommitError>>;
}

/** Whose signature does not hold, and whose next one may be in the batch that follows. */
const mostDoubtful = 64;

export function createInbox(replica: Replica, news: InboxNews): Inbox {
  const { suite, compression, log } = replica.parts;
  const open: OpenParts = { suite, spaceId: replica.state().meta.spaceId };
  const drafting = createDrafting(replica, news);
  const { advance, claim, drop, hold, keep, reject, shred, unhold, wait, waitForUpdate } = drafting;
  /** Of the batches before this one. */
  let doubtful: readonly MaybeArrived[] = [];

  /** Many at once: each waits for the crypto only. */
  async function read(bytes: Uint8Array, storedAt: number): Promise<Arrived | undefined> {
    const parsed = parseEnvelope(bytes);
    if (!parsed.ok || parsed.value.kind !== "update") return undefined;
    const envelope = parsed.value;
    const { history, secrets } = replica.state();
    const author = history?.roster.devices.get(envelope.device);
    const secret = secrets.get(envelope.epoch);
    const [id, isSigned, content] = await Promise.all([
      envelopeId(open, envelope),
      author && isSignedBy(open, envelope, author.signPublic),
      secret && readContent(envelope, secret),
    ]);
    return { envelope, id, bytes: ownBytes(bytes), storedAt, isSigned, content };
  }

  async function readContent(envelope: Envelope, secret: Bytes): Promise<Result<Content, string>> {
    const plain = await openEnvelope(open, envelope, secret);
    if (!plain.ok) return err(plain.error.type);
    const content = parseContent(compression, plain.value);
    if (!content.ok) return err(content.error.why);
    const { reads } = replica.parts.rules;
    const isKnown = !reads || content.value.sections.every(({ type }) => reads(type));
    return isKnown ? content : err(unknownSection);
  }

  async function takeIn(
    entries: readonly LogEntry[],
    cursor: Cursor | undefined,
    more?: boolean,
  ): Promise<Result<void, CommitError>> {
    const came = await Promise.all(entries.map((entry) => read(entry.envelope, entry.storedAt)));
    return replica.mutex.run(async () => {
      const draft = newDraft(replica.state());
      const arrived = cursor ? [...doubtful, ...came] : came;
      vouchForEachOther(arrived);
      // What says what they were may be in the next batch.
      if (cursor) doubtful = more ? arrived.filter(isDoubtful).slice(-mostDoubtful) : [];
      await loadRecords(draft, arrived);
      for (const item of arrived)
        if (!item) reject(draft, undefined, "Malformed", new Uint8Array());
        else if (!doubtful.includes(item)) await consider(draft, item);
      return keep(draft, cursor);
    });
  }

  /** What came at another time than the one behind it. */
  async function isVouchedFor(draft: Draft, { envelope, id }: Arrived): Promise<boolean> {
    const next = await heldOf(draft, envelope.device, envelope.gctr + 1);
    if (!next || !vouchesFor(next.envelope, envelope, id)) return false;
    return next.isSigned || isVouchedFor(draft, next);
  }

  async function takeByHand(
    envelopes: readonly Bytes[],
  ): Promise<Result<{ readonly known: number }, CommitError>> {
    const { chains, meta } = replica.state();
    const known = envelopes.filter((bytes) => {
      const parsed = parseEnvelope(bytes);
      if (!parsed.ok) return false;
      const { device, gctr } = parsed.value;
      return device === meta.device || gctr <= (chains.get(device)?.gctr ?? 0);
    });
    const entries = envelopes.map((envelope) => ({ envelope, storedAt: byHand, sequence: 0 }));
    const taken = await takeIn(entries, undefined);
    return taken.ok ? ok({ known: known.length }) : taken;
  }

  async function confirmBrought(acks: readonly Ack[]): Promise<Result<void, CommitError>> {
    const entries: LogEntry[] = [];
    for (const { device, gctr, count, storedAt } of acks) {
      const chain = replica.state().chains.get(device);
      if (!chain) continue;
      // However many a relay says: no more than this device has.
      const last = Math.min(gctr + count - 1, chain.gctr);
      for (let one = Math.max(gctr, chain.atRelay ?? chain.gctr); one <= last; one++) {
        if (!broughtBefore(chain, one)) continue;
        const [row] = await log.envelopesAfter(device, one - 1, 1);
        if (row?.gctr === one) entries.push({ envelope: row.bytes, storedAt, sequence: 0 });
      }
    }
    return entries.length > 0 ? takeIn(entries, undefined) : ok(undefined);
  }

  function retryHeld(): Promise<Result<void, CommitError>> {
    return replica.mutex.run(async () => {
      const draft = newDraft(replica.state());
      for (const device of draft.held.keys()) await release(draft, device);
      return keep(draft, undefined);
    });
  }

  async function retryAccepted(): Promise<Result<void, CommitError>> {
    const entries = await acceptedLate(replica);
    return entries.length > 0 ? takeIn(entries, undefined) : ok(undefined);
  }

  async function retryUnread(): Promise<Result<void, CommitError>> {
    const rows = await unread(log);
    if (rows.length === 0) return ok(undefined);
    const items = await Promise.all(
      rows.map(async ({ id, bytes }) => ({ row: id, item: await read(bytes, 0) })),
    );
    return replica.mutex.run(async () => {
      const draft = newDraft(replica.state());
      await loadRecords(draft, items.map(({ item }) => item)); // prettier-ignore
      for (const { row, item } of items.toSorted((a, b) => gctrOf(a) - gctrOf(b)))
        if (item && (await readAgain(draft, item))) draft.readAfterAll.push(row);
      return keep(draft, undefined);
    });
  }

  /** The sections that were not taken in when it came. False: something of it still cannot be. */
  async function readAgain(draft: Draft, item: Arrived): Promise<boolean> {
    const { content, envelope } = item;
    const { device, gctr, epoch, channel: stream } = envelope;
    const state = replica.state();
    const { history } = state;
    const [kept] = await log.envelopesAfter(device, gctr - 1, 1);
    // What has its place in the chain was looked at when it came; its roster could not be read then.
    if (!content?.ok || !history || kept?.gctr !== gctr || kept.id !== item.id) return false;
    const { rosterLength, rosterHead, sentAt, sections } = content.value;
    const author = { device, gctr, epoch, stream, sentAt };
    if (rosterHead !== headAt(history, rosterLength) || authorFault(history, author, rosterLength))
      return false;
    let isWhole = true;
    for (const section of sections) {
      if (section.type === "entries" && !draft.shredded.has(section.channel)) {
        const record = draft.records.get(section.channel) ?? emptyRecord;
        const { client } = section;
        if (record.runs.some((run) => run.client === client && run.mark === gctr)) continue;
        if (sectionFault(record, section, device)) {
          isWhole = false;
          continue;
        }
      }
      takeSections(draft, state, item, { content: { ...content.value, sections: [section] }, opens: undefined }); // prettier-ignore
    }
    return isWhole;
  }

  async function loadRecords(
    draft: Draft,
    arrived: readonly (Arrived | undefined)[],
  ): Promise<void> {
    const missing = new Set<ChannelId>();
    for (const item of arrived) {
      if (!item?.content?.ok) continue;
      for (const { channel, type } of item.content.value.sections)
        if (type !== "waiting" && !draft.records.has(channel)) missing.add(channel);
    }
    for (const [channel, record] of await replica.records(missing))
      draft.records.set(channel, record);
  }

  async function consider(draft: Draft, item: Arrived): Promise<void> {
    const { device, gctr } = item.envelope;
    const state = replica.state();
    if (device === state.meta.device) return considerOwn(draft, state, item);
    const chain = draft.chains.get(device) ?? emptyChain(device);
    const author = state.history?.roster.devices.get(device);
    if (author && !countsAfterRemoval(author, gctr, item.id) && replica.parts.rules.endsWithRemoval)
      return void drop(draft, item, whyLate);
    const place = replica.parts.rules.placeInChain(chain, gctr);
    if (place === "known") {
      const isNews = item.storedAt > 0 && broughtBefore(chain, gctr);
      return isNews ? noteStored(draft, chain, item) : compareWithKept(draft, item);
    }
    if (place === "later") return hold(draft, item);
    if (await applyNext(draft, state, chain, item)) await release(draft, device);
  }

  /** One counter, two envelopes, both signed: whoever holds the key shows different people different things. */
  async function compareWithKept(draft: Draft, item: Arrived): Promise<void> {
    const { device, gctr } = item.envelope;
    if (!item.isSigned || draft.stored.some((row) => row.device === device && row.gctr === gctr))
      return;
    if (await isAnother(item)) reject(draft, device, "CounterUsedTwice", item.bytes);
  }

  /** Than the one that is kept under its counter. */
  async function isAnother({ envelope, id }: Arrived): Promise<boolean> {
    const { device, gctr } = envelope;
    const [kept] = await log.envelopesAfter(device, gctr - 1, 1);
    return kept?.gctr === gctr && kept.id !== id;
  }

  /** What waited for the envelope before it. */
  async function release(draft: Draft, device: DeviceId): Promise<void> {
    for (;;) {
      const chain = draft.chains.get(device) ?? emptyChain(device);
      const gctr = chain.gctr + 1;
      if (!draft.held.get(device)?.has(gctr)) return;
      const item = await heldOf(draft, device, gctr);
      if (!item) return;
      await loadRecords(draft, [item]);
      const before = draft.held.get(device)?.size;
      const isApplied = await applyNext(draft, replica.state(), chain, item);
      if (!isApplied && draft.held.get(device)?.size === before) return; // it still waits
      unhold(draft, device, gctr);
      if (!isApplied) return;
    }
  }

  async function heldOf(
    draft: Draft,
    device: DeviceId,
    gctr: number,
  ): Promise<Arrived | undefined> {
    const here = draft.newlyHeld.get(heldKey(device, gctr));
    if (here) return here;
    const row = await log.heldEnvelope(device, gctr);
    return row && read(row.bytes, row.storedAt);
  }

  /** True when the chain has moved on, whether or not the content was taken in. */
  async function applyNext(
    draft: Draft,
    state: ReplicaState,
    chain: ChainRow,
    item: Arrived,
  ): Promise<boolean> {
    const { envelope, id } = item;
    const { device, gctr, channel, cctr, prev, epoch } = envelope;
    const { history } = state;
    const author = history?.roster.devices.get(device);
    if (!history || !author) return wait(draft, item);

    // From here on it is known who it claims to be from.
    const isSigned = item.isSigned ?? (await isSignedBy(open, envelope, author.signPublic));
    if (!isSigned && !(await isVouchedFor(draft, item))) return drop(draft, item, "BadSignature");
    if (!countsAfterRemoval(author, gctr, item.id) && replica.parts.rules.endsWithRemoval)
      return drop(draft, item, whyLate);
    const isIntake = author.role === "intake";
    const stream = chain.streams.find((one) => one.channel === channel);
    const follows =
      // What is handed in begins and ends a stream; whether it may is asked below.
      isIntake || (cctr === (stream?.cctr ?? 0) + 1 && prev === (stream?.id ?? noPrevious));
    if (!follows && replica.parts.rules.mustFollow) return drop(draft, item, "ChainBroken");

    const secret = state.secrets.get(epoch);
    const content = item.content ?? (secret && (await readContent(envelope, secret)));
    if (!content) {
      // An epoch begins on the roster: whoever seals under one that is not there knows of entries we lack.
      if (!history.beyond && !history.roster.epochs.some((known) => known.epoch === epoch))
        news.rosterAhead(device, true);
      return wait(draft, item);
    }

    // What follows depends on nothing but the chain, the roster and the content: every member decides alike, and the chain goes on.
    const streams = isIntake
      ? []
      : [...chain.streams.filter((one) => one.channel !== channel), { channel, cctr, id }];
    const waiting = content.ok
      ? (content.value.sections.find((one) => one.type === "waiting")?.entries ?? 0)
      : 0;
    const next = sayStored({ ...chain, gctr, lastId: id, streams, waiting }, chain, item.storedAt);
    // Of a version to come: an update of the app reads it, and what follows.
    if (!content.ok && content.error === newerContent) return waitForUpdate(draft, item);
    if (!content.ok) {
      advance(draft, next, item);
      reject(draft, device, content.error, item.bytes);
      return true;
    }
    const { rosterLength, rosterHead } = content.value;
    const isAhead = rosterLength > history.roster.length;
    // What it knew is here, for a newer version to read: nobody keeps it back.
    news.rosterAhead(device, rosterLength > keptLength(history));
    if (isAhead) return wait(draft, item);
    if (rosterHead !== headAt(history, rosterLength)) {
      news.rosterSplit(device);
      return wait(draft, item);
    }
    const { opensItsOwn } = replica.parts.rules;
    const opens = isIntake
      ? opensItsOwn
        ? await openedBy(suite, envelope)
        : { case: channel, person: channel }
      : undefined;
    const fault =
      rosterLength < chain.rosterLength
        ? "RosterWentBack"
        : authorFault(
            history,
            { device, gctr, epoch, stream: channel, sentAt: content.value.sentAt, opens },
            rosterLength,
          );
    if (fault && (fault !== whyLate || replica.parts.rules.endsWithRemoval)) {
      advance(draft, next, item);
      reject(draft, device, fault, item.bytes);
      return true;
    }
    await loadRecords(draft, [{ ...item, content }]);
    takeSections(draft, state, item, { content: content.value, opens });
    advance(draft, { ...next, rosterLength }, item);
    // Those outside see nothing or one room: what they say to have seen of others says nothing.
    if (isInside(author)) claim(draft, state, device, content.value);
    // The others would look for it at the relay.
    if (item.storedAt !== byHand) draft.marks.set(author.index, gctr);
    return true;
  }

  /** It came by hand, and now a relay has it too. */
  async function noteStored(draft: Draft, chain: ChainRow, item: Arrived): Promise<void> {
    const { device, gctr } = item.envelope;
    // Its author has signed two with one counter; nobody can tell which is the one it meant.
    if (await isAnother(item)) {
      if (item.isSigned) reject(draft, device, "CounterUsedTwice", item.bytes);
      return;
    }
    draft.chains.set(device, sayStored(chain, { ...chain, gctr: gctr - 1 }, item.storedAt));
    const index = replica.state().history?.roster.devices.get(device)?.index;
    if (index !== undefined) draft.marks.set(index, gctr);
    if (!item.content?.ok) return;
    await loadRecords(draft, [item]);
    for (const { channel, type } of item.content.value.sections) {
      const record = draft.records.get(channel);
      if (type !== "entries" || !record || draft.shredded.has(channel)) continue;
      const runs = record.runs.map((run) =>
        run.device === device && run.mark === gctr ? { ...run, storedAt: item.storedAt } : run,
      );
      draft.records.set(channel, { ...record, runs });
      draft.touched.add(channel);
    }
  }

  function takeSections(
    draft: Draft,
    state: ReplicaState,
    item: Arrived,
    { content, opens }: { readonly content: Content; readonly opens: HandInChannels | undefined },
  ): void {
    const { device, gctr, channel: stream } = item.envelope;
    const roster = state.history?.roster;
    const isOwnPersons = roster !== undefined && isSamePerson(roster, state.meta.device, device);
    for (const section of content.sections) {
      const { channel } = section;
      if (section.type === "waiting") continue;
      const misplaced =
        state.history &&
        (opens
          ? replica.parts.rules.opensItsOwn && handInFault(opens, section)
          : roomFault(state.history.roster, stream, section, content.rosterLength));
      if (misplaced) {
        reject(draft, device, misplaced, item.bytes);
        continue;
      }
      // Whoever wrote it knew nothing of the end of it. Its place in the chain counts, its content goes nowhere.
      if (draft.shredded.has(channel)) continue;
      const record = draft.records.get(channel) ?? emptyRecord;
      const role = state.history && roleAt(state.history, device, content.rosterLength);
      if (section.type === "shred") {
        const fault = shredFault(channel, role);
        if (fault) reject(draft, device, fault, item.bytes);
        else shred(draft, { channel, device, gctr });
        continue;
      }
      if (section.type === "receipt" || section.type === "read") {
        if (roster && isOwnPersons) {
          const read = readElsewhere(roster, state.meta.device, record, section.seen);
          draft.records.set(channel, read.record);
          draft.touched.add(channel);
          if (read.isRead) draft.unread.set(channel, "seen");
        }
        if (section.type === "read" || (role !== "owner" && role !== "coordinator")) continue;
        const now = draft.records.get(channel) ?? record;
        const receipts = new Map(now.receipts);
        for (const [index, seen] of roster ? marksOfOthers(roster, device, section.seen) : [])
          receipts.set(index, Math.max(receipts.get(index) ?? 0, seen));
        draft.records.set(channel, { ...now, receipts });
        draft.touched.add(channel);
        continue;
      }
      const fault = sectionFault(record, section, device);
      if (fault) {
        reject(draft, device, fault, item.bytes);
        continue;
      }
      const { client, clock, entries } = section;
      const run = {
        client,
        clock,
        entries,
        device,
        mark: gctr,
        // What was set aside and counts after all has lost its time of arrival: its author's own stands for it.
        storedAt: item.storedAt || (content.sentAt - content.clockOffset) * 1000,
        clockOffset: content.clockOffset,
      };
      draft.records.set(channel, { ...record, runs: [...record.runs, run] });
      draft.touched.add(channel);
      if (!state.meta.wasLevel || isOwnPersons) continue;
      const before = draft.unread.get(channel);
      // Read elsewhere, and then there was more: what was read is counted as new again.
      draft.unread.set(channel, (before === "seen" ? 0 : (before ?? 0)) + entries.length);
    }
  }

  async function considerOwn(draft: Draft, state: ReplicaState, item: Arrived): Promise<void> {
    const { device, gctr } = item.envelope;
    // Anybody can write our id into a header; only this key can sign it.
    const isSigned =
      item.isSigned ?? (await isSignedBy(open, item.envelope, replica.parts.keys.signPublic));
    if (!isSigned) return reject(draft, device, "BadSignature", item.bytes);
    if (gctr > state.meta.counters.gctr) return news.fork();
    const row = state.own.rows.find((own) => own.gctr === gctr);
    if (row?.storedAt !== undefined) return;
    if (await isAnother(item)) return news.fork();
    // Another phone has it, which is not what "sent" says.
    if (item.storedAt !== byHand) draft.confirm.set(gctr, item.storedAt);
  }

  return { takeIn, takeByHand, confirmBrought, retryHeld, retryUnread, retryAccepted };
}

const gctrOf = ({ item }: { readonly item: MaybeArrived }): number => item?.envelope.gctr ?? 0;

/** The last of a run is signed, and says what the ones before it were: a signature that does not hold takes nothing from them (P190). */
function vouchForEachOther(arrived: readonly MaybeArrived[]): void {
  for (const item of arrived.filter(isDoubtful).toReversed())
    if (
      item &&
      arrived.some((next) => next?.isSigned && vouchesFor(next.envelope, item.envelope, item.id))
    )
      // prettier-ignore
      item.isSigned = true;
}
