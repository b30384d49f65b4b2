import { assert } from "../base/assert.ts";
import { noPrevious, parseEnvelope, sharedStream } from "../protocol/envelope.ts";
import { limits } from "../protocol/limits.ts";
import type { OutboxRow, OwnRow, StreamHead } from "../storage/local-log.ts";
import { parseContent, type Section } from "./content.ts";
import type { ExclusiveLock } from "./engine.ts";
import { isRoom } from "./guest-rules.ts";
import { openEnvelope } from "./open-envelope.ts";
import { ownEnvelopes } from "./own-envelopes.ts";
import { packItems, saysWaiting, type PackItem } from "./pack.ts";
import type { Replica } from "./replica.ts";
import { contentEncoder, mayWrite, sealPacks } from "./write-documents.ts";
import type { CommitError } from "../storage/commit-error.ts";

/** What was written here and is not confirmed. A row leaves only when the relay says that it has it on disk. */
export interface Outbox {
  /** Joins what was never offered into few envelopes, while there is time: before the line is open. */
  readonly repack: () => Promise<void>;
  /** Rows above `after`, marked as offered on disk before the first byte of them leaves. */
  readonly take: (after: number) => Promise<readonly OutboxRow[]>;
  readonly count: () => Promise<{ readonly rows: number; readonly oldestAt: number | undefined }>;
}

/** `storageProblem`: what is to leave could not be marked, and stays. */
export function createOutbox(
  replica: Replica,
  lock: ExclusiveLock,
  storageProblem: (error: CommitError) => void,
): Outbox {
  const { log } = replica.parts;

  async function repack(): Promise<void> {
    // The lock keeps the service worker from offering what is being joined; the mutex keeps new writes from taking the counters.
    await lock.run(() => replica.mutex.run(() => repackTail(replica)));
  }

  function take(after: number): Promise<readonly OutboxRow[]> {
    return lock.run(async () => {
      let taken = await above(after);
      // What the service worker has delivered meanwhile is not there to be marked any more; then once again.
      for (let tries = 0; tries < 3; tries++) {
        const fresh = taken.flatMap(({ gctr, state }) => (state === "waiting" ? [gctr] : []));
        if (fresh.length === 0) return taken;
        const marked = await log.commit({ offer: fresh });
        if (marked.ok) return taken;
        if (marked.error.type !== "Conflict") {
          storageProblem(marked.error);
          break;
        }
        taken = await above(after);
      }
      // Nothing leaves that is not marked: it could be changed after somebody has seen it.
      return taken.filter(({ state }) => state === "offered");
    });
  }

  async function above(after: number): Promise<readonly OutboxRow[]> {
    const rows = await log.outbox();
    await noticeDelivered(replica, rows);
    return rows.filter(({ gctr }) => gctr > after);
  }

  return {
    repack,
    take,
    async count() {
      const rows = await log.outbox();
      return { rows: rows.length, oldestAt: rows[0]?.writtenAt };
    },
  };
}

/** The service worker may have delivered rows while this page slept. */
async function noticeDelivered(replica: Replica, rows: readonly OutboxRow[]): Promise<void> {
  const waiting = new Set(rows.map(({ gctr }) => gctr));
  const unknown = replica
    .state()
    .own.rows.some(({ gctr, storedAt }) => storedAt === undefined && !waiting.has(gctr));
  if (unknown) await replica.mutex.run(() => replica.refreshOwn());
}

async function repackTail(replica: Replica): Promise<void> {
  const { log } = replica.parts;
  const state = replica.state();
  if (!mayWrite(state)) return;
  const rows = await log.outbox();
  const lastOffered = rows.findLastIndex((row) => row.state === "offered");
  const waiting = rows.slice(lastOffered + 1);
  if (!(await hasToBePacked(replica, waiting))) return;
  const all = await Promise.all(waiting.map((row) => openOwn(replica, row)));
  // What ends a channel is judged by the role its author had when she said so, and what was written before a guest came to read it may not stand here
  // after that: neither is sealed anew under a later roster.
  const roster = state.history?.roster;
  const staysAsItIs = ({ type, channel }: Section): boolean =>
    type === "shred" || (roster !== undefined && type === "entries" && isRoom(roster, channel, roster.length)); // prettier-ignore
  const lastEnd = all.findLastIndex((one) => one?.item.sections.some(staysAsItIs));
  const tail = waiting.slice(lastEnd + 1);
  const opened = all.slice(lastEnd + 1);
  const [first] = tail;
  if (!first || (lastEnd >= 0 && !(await hasToBePacked(replica, tail)))) return;
  if (tail.some((row, index) => row.gctr !== first.gctr + index)) return;

  const items: PackItem[] = [];
  for (const one of opened) {
    if (!one) return;
    items.push(one.item);
  }
  const [start] = opened;
  assert(start, "the first of the tail");
  const saysSo = start.waiting === behindFirst(tail);
  const encode = contentEncoder(replica, state);
  const packed = packItems(items, encode);
  // If nothing is saved, the first of them at least says how much waits: it may be the last that is heard of this phone.
  if (!packed || packed.length > tail.length || (saysSo && packed.length === tail.length)) return;
  const packs = saysWaiting(packed, encode);

  const counters = {
    gctr: first.gctr - 1,
    entries: state.meta.counters.entries,
    streams: withStream(state.meta.counters.streams, start.before),
  };
  const sealed = await sealPacks(replica, state, packs, {
    counters,
    firstEntry: first.firstEntry,
  });
  const removed = new Set(tail.map(({ gctr }) => gctr));
  const added = sealed.rows.map(({ gctr, firstEntry, entryCount }): OwnRow => ({
    gctr,
    firstEntry,
    entryCount,
    storedAt: undefined,
  }));
  const own = [...state.own.rows.filter(({ gctr }) => !removed.has(gctr)), ...added];
  const oldest = first.writtenAt;
  // If somebody was faster, what they did stands: the rows are as they were, and go as they are.
  await replica.commit({
    changes: {
      removeWaiting: [...removed],
      addOwn: sealed.rows.map((row) => ({ ...row, writtenAt: oldest })),
      update: { counters: sealed.counters },
    },
    state: {
      own: ownEnvelopes(own),
      meta: { ...state.meta, counters: sealed.counters },
    },
  });
}

/** Two of them fit into one envelope, or the first does not say how many wait behind it. */
async function hasToBePacked(replica: Replica, tail: readonly OutboxRow[]): Promise<boolean> {
  const [first] = tail;
  if (!first || tail.length < 2) return false;
  return isWorthwhile(tail) || (await openOwn(replica, first))?.waiting !== behindFirst(tail);
}

const behindFirst = (tail: readonly OutboxRow[]): number =>
  tail.slice(1).reduce((sum, { entryCount }) => sum + entryCount, 0);

/** Whether any two neighbours fit into one envelope. */
function isWorthwhile(tail: readonly OutboxRow[]): boolean {
  return tail.some((row, index) => {
    const next = tail[index + 1];
    return next && row.bytes.length + next.bytes.length < limits.envelopeTargetBytes;
  });
}

interface OpenedOwn {
  readonly item: PackItem;
  /** How many entries it says to wait behind it. */
  readonly waiting: number;
  /** Where the stream stood before it. */
  readonly before: StreamHead;
}

async function openOwn(replica: Replica, row: OutboxRow): Promise<OpenedOwn | undefined> {
  const { suite, compression } = replica.parts;
  const { meta, secrets } = replica.state();
  const parsed = parseEnvelope(row.bytes);
  if (!parsed.ok || parsed.value.channel !== sharedStream) return undefined;
  const secret = secrets.get(parsed.value.epoch);
  const plain =
    secret && (await openEnvelope({ suite, spaceId: meta.spaceId }, parsed.value, secret));
  const content = plain?.ok ? parseContent(compression, plain.value) : undefined;
  if (!content?.ok) return undefined;
  const { channel, cctr, prev } = parsed.value;
  const { seen, sections } = content.value;
  const waits = sections.find((section) => section.type === "waiting");
  return {
    item: { seen, sections },
    waiting: waits?.entries ?? 0,
    before: { channel, cctr: cctr - 1, id: prev },
  };
}

function withStream(streams: readonly StreamHead[], head: StreamHead): readonly StreamHead[] {
  const others = streams.filter(({ channel }) => channel !== head.channel);
  return head.id === noPrevious ? others : [...others, head];
}
