import * as Y from "yjs";
import { assert } from "../base/assert.ts";
import type { ChannelId } from "../base/ids.ts";
import { err, ok, type Result } from "../base/result.ts";
import { emptyRecord, type ChannelRecord, type Run } from "./channel-record.ts";
import type { Channels, OpenChannel, WriteError } from "./channels.ts";
import type { DeviceMark, ReceiptSection } from "./content.ts";
import { hasOtherDevices, marksOfOthers, readSection } from "./read-elsewhere.ts";
import type { Replica } from "./replica.ts";
import { keepSections, mayWrite, writeChanges, type WriteParts } from "./write-documents.ts";
import { entriesToUpdate } from "./yjs-entries.ts";

export interface DocumentChannels extends Channels {
  readonly stop: () => void;
}

interface Held {
  doc: Y.Doc;
  record: ChannelRecord;
  users: number;
  readonly listeners: Set<() => void>;
}

/** Documents nobody looks at any more that stay at hand. */
const idleDocuments = 5;

export function createDocumentChannels(
  replica: Replica,
  parts: {
    readonly isReadOnly: () => boolean;
    readonly seen: WriteParts["seen"];
    /** Something waits for the relay. */
    readonly onWritten: () => void;
  },
): DocumentChannels {
  const held = new Map<ChannelId, Held>();
  const clients = new Map<ChannelId, number>();
  const opening = new Map<ChannelId, Promise<Held>>();
  const listeners = new Set<(channels: ReadonlySet<ChannelId>) => void>();
  let isStopped = false;

  const write: WriteParts = {
    replica,
    isReadOnly: parts.isReadOnly,
    seen: parts.seen,
    clientOf(channel) {
      const known = clients.get(channel);
      if (known !== undefined) return known;
      const client = newClient(replica);
      // Only documents at hand keep their client, so that the table does not grow.
      if (held.has(channel)) clients.set(channel, client);
      return client;
    },
    forgetClient: (channel) => void clients.delete(channel),
  };

  replica.onCommitted((records) => {
    for (const [channel, record] of records) {
      const entry = held.get(channel);
      if (entry) show(entry, record);
    }
    // What is known of own entries may have changed in any of them.
    for (const entry of held.values()) for (const listener of entry.listeners) listener();
  });
  replica.summaries.subscribe(() => {
    const { changed } = replica.summaries.get();
    for (const listener of listeners) listener(changed);
  });

  async function hold(channel: ChannelId, next: readonly ChannelId[]): Promise<Held> {
    const keep = (records: ReadonlyMap<ChannelId, ChannelRecord>): Held => {
      const record = records.get(channel) ?? emptyRecord;
      const entry: Held = { doc: newDocument(record), record, users: 0, listeners: new Set() };
      held.set(channel, entry);
      return entry;
    };
    // No commit may fall between reading the record and listening for changes. Mostly none does; otherwise under the mutex, where nobody commits.
    const all = [channel, ...next];
    const kept = await replica.recordsMeanwhile(all, (found) =>
      isStopped ? undefined : keep(found),
    );
    if (kept) return kept;
    return replica.mutex.run(async () => keep(await replica.records(all)));
  }

  function release(channel: ChannelId, entry: Held): void {
    entry.users--;
    if (entry.users > 0) return;
    // Re-inserted, so that the map stays in order of last use.
    held.delete(channel);
    held.set(channel, entry);
    const idle = [...held].filter(([, { users }]) => users === 0);
    for (const [id, { doc }] of idle.slice(0, Math.max(0, idle.length - idleDocuments))) {
      held.delete(id);
      clients.delete(id);
      doc.destroy();
    }
  }

  async function open(channel: ChannelId, next: readonly ChannelId[] = []): Promise<OpenChannel> {
    assert(!isStopped, "an engine that runs");
    let entry = held.get(channel);
    if (!entry) {
      const started = opening.get(channel) ?? hold(channel, next);
      opening.set(channel, started);
      try {
        entry = await started;
      } finally {
        opening.delete(channel);
      }
    }
    const own = entry;
    own.users++;
    const mine = new Set<() => void>();
    let isReleased = false;
    return {
      channel,
      get doc() {
        return own.doc;
      },
      originOf(client, clock) {
        const run = own.record.runs.find(
          (one) =>
            one.client === client && clock >= one.clock && clock < one.clock + one.entries.length,
        );
        return run && replica.originOf(own.record, run, clock);
      },
      entries: () => replica.entriesOf(own.record),
      subscribe(listener) {
        // A wrapper of its own, so that subscribing one function twice counts twice.
        const call = () => listener();
        mine.add(call);
        own.listeners.add(call);
        return () => {
          mine.delete(call);
          own.listeners.delete(call);
        };
      },
      release() {
        if (isReleased) return;
        isReleased = true;
        for (const call of mine) own.listeners.delete(call);
        release(channel, own);
      },
    };
  }

  async function kept(
    task: () => Promise<Result<ReadonlyMap<ChannelId, readonly Run[]>, WriteError>>,
  ): Promise<Result<void, WriteError>> {
    if (isStopped) return err({ type: "Locked" });
    const done = await replica.mutex.run(task);
    if (!done.ok) return done;
    parts.onWritten();
    return ok(undefined);
  }

  return {
    open,
    write: (changes, dropValues = []) => kept(() => writeChanges(write, changes, { dropValues })),
    shred: (channels, changes) => kept(() => writeChanges(write, changes, { shred: channels })),
    entries: (channel) =>
      replica.mutex.run(async () =>
        replica.entriesOf((await replica.records([channel])).get(channel) ?? emptyRecord),
      ),

    async markSeen(channel) {
      if (isStopped) return err({ type: "Locked" });
      const done = await replica.mutex.run(() => seenOnScreen(write, channel));
      if (done.ok && done.value) parts.onWritten();
      return done.ok ? ok(undefined) : done;
    },

    onChanged(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },

    stop() {
      isStopped = true;
      for (const { doc } of held.values()) doc.destroy();
      held.clear();
    },
  };
}

/** Adds what is new; builds the document anew where something was taken back (what a removed device wrote too late). */
function show(entry: Held, record: ChannelRecord): void {
  const known = entry.record.runs.length;
  const isGrown = entry.record.runs.every((run, index) => run === record.runs[index] || isSame(run, record.runs[index])); // prettier-ignore
  entry.record = record;
  if (!isGrown) {
    entry.doc.destroy();
    entry.doc = newDocument(record);
    return;
  }
  const added = record.runs.slice(known);
  if (added.length > 0) Y.applyUpdate(entry.doc, entriesToUpdate(added));
}

const isSame = (a: Run, b: Run | undefined): boolean =>
  b !== undefined && a.client === b.client && a.clock === b.clock && a.device === b.device;

function newDocument(record: ChannelRecord): Y.Doc {
  const doc = new Y.Doc({ gc: false, guid: "" });
  if (record.runs.length > 0) Y.applyUpdate(doc, entriesToUpdate(record.runs));
  return doc;
}

function newClient(replica: Replica): number {
  const [a = 0, b = 0, c = 0, d = 0] = replica.parts.random.bytes(4);
  return a * 0x1000000 + ((b << 16) | (c << 8) | d);
}

/** True when there is something to tell the others. */
async function seenOnScreen(
  write: WriteParts,
  channel: ChannelId,
): Promise<Result<boolean, WriteError>> {
  const { replica } = write;
  const state = replica.state();
  const record = (await replica.records([channel])).get(channel) ?? emptyRecord;
  const highest = new Map(record.told);
  for (const { device, mark } of record.runs)
    if (device !== state.meta.device) highest.set(device, Math.max(highest.get(device) ?? 0, mark));
  const news = [...highest].filter(([device, gctr]) => gctr > (record.told.get(device) ?? 0));

  const devices = state.history?.roster.devices;
  const role = devices?.get(state.meta.device)?.role;
  const tells = role === "owner" || role === "coordinator";
  const tellsOwn = !tells && hasOtherDevices(state);
  if (news.length === 0 || !(tells || tellsOwn) || write.isReadOnly() || !mayWrite(state)) {
    const isUnread = (replica.summaries.get().byId.get(channel)?.unread ?? 0) > 0;
    if (!isUnread) return ok(false);
    const done = await replica.commit({
      changes: {},
      state: {},
      unread: new Map([[channel, "seen"]]),
    });
    return done.ok ? ok(false) : err({ type: done.error.type === "StorageFull" ? "StorageFull" : "StorageFailed" }); // prettier-ignore
  }

  if (tellsOwn) {
    const read = readSection(state.history?.roster, channel, highest);
    const toldOwn = new Map([[channel, { ...record, told: highest }]]);
    const kept = await keepSections(write, [read], new Map(), { told: toldOwn });
    return kept.ok ? ok(true) : kept;
  }
  const marks = news.flatMap(([device, gctr]): DeviceMark[] => {
    const index = devices?.get(device)?.index;
    return index === undefined ? [] : [[index, gctr]];
  });
  const receipts = new Map(record.receipts);
  const seenOfOthers = state.history
    ? marksOfOthers(state.history.roster, state.meta.device, marks)
    : [];
  for (const [index, gctr] of seenOfOthers)
    receipts.set(index, Math.max(receipts.get(index) ?? 0, gctr));
  const receipt: ReceiptSection = { type: "receipt", channel, seen: marks };
  const told = new Map([[channel, { ...record, receipts, told: highest }]]);
  const done = await keepSections(write, [receipt], new Map(), { told });
  return done.ok ? ok(true) : done;
}
