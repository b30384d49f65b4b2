import { assert } from "../../src/base/assert.ts";
import { bytesToHex, equalBytes, type Bytes } from "../../src/base/bytes.ts";
import type { DeviceId } from "../../src/base/ids.ts";
import type { EnvelopeId } from "../../src/protocol/envelope.ts";
import type { LogEntry, LogId } from "../../src/protocol/frames.ts";
import type { Sequence } from "../../src/protocol/sequence.ts";
import type { SpaceId } from "../../src/protocol/roster.ts";
import type { SnapshotId } from "../../src/protocol/snapshot.ts";
import { isSuperseded, streamOf } from "../compaction.ts";
import type { Superseded } from "./superseded.ts";
import type {
  AppendItem,
  AppendResult,
  LogStore,
  StoredJoin,
  StoredSnapshot,
} from "./log-store.ts";
import type { LateEnvelope } from "../late/late-store.ts";
import { createMemoryLateStore } from "../late/memory-late-store.ts";

export interface MemoryLogStore extends LogStore {
  /** What a backup taken now would hold. */
  readonly copy: () => MemoryLog;
}

/** What the store holds, as a value: a copy of it can be put into another store later. */
export type MemoryLog = ReadonlyMap<SpaceId, MemorySpace>;

interface MemorySpace {
  readonly roster: Bytes[];
  readonly log: MemoryEntry[];
  readonly byDevice: Map<DeviceId, Map<number, { id: EnvelopeId; entry: LogEntry }>>;
  readonly heads: Map<DeviceId, number>;
  joins: readonly StoredJoin[];
  digest: Bytes | undefined;
  bytes: number;
  purgedThrough: Sequence;
  late: readonly LateEnvelope[];
  readonly snapshots: Map<SnapshotId, StoredSnapshot>;
  /** By snapshot and index. */
  readonly parts: Map<string, Bytes>;
}

/** An envelope of no length: only its counters are left. */
interface MemoryEntry extends LogEntry {
  readonly device: DeviceId;
  readonly gctr: number;
}

/** The log without a disk, for tests and simulations. `from` is what another store's `copy` gave. */
export function createMemoryLogStore(options: {
  readonly logId: LogId;
  readonly from?: MemoryLog;
}): MemoryLogStore {
  const spaces = new Map<SpaceId, MemorySpace>(copyOf(options.from ?? new Map()));

  function spaceOf(space: SpaceId): MemorySpace {
    const known = spaces.get(space);
    assert(known, "the space was opened or created before");
    return known;
  }

  return {
    logId: options.logId,
    copy: () => copyOf(spaces),

    createSpace(space, genesis) {
      if (spaces.has(space)) return Promise.resolve(false);
      spaces.set(space, {
        roster: [genesis],
        log: [],
        byDevice: new Map(),
        heads: new Map(),
        joins: [],
        digest: undefined,
        bytes: 0,
        purgedThrough: 0,
        late: [],
        snapshots: new Map(),
        parts: new Map(),
      });
      return Promise.resolve(true);
    },
    openSpace(space) {
      const known = spaces.get(space);
      return Promise.resolve(
        known && { head: known.log.length, bytes: known.bytes, roster: [...known.roster] },
      );
    },
    findSpace: (beginning) =>
      Promise.resolve([...spaces.keys()].find((space) => space.startsWith(bytesToHex(beginning)))),

    roster: (space, from) => Promise.resolve(spaceOf(space).roster.slice(from)),
    appendRoster(space, entry, expectedLength) {
      const { roster } = spaceOf(space);
      if (roster.length !== expectedLength) return Promise.resolve(false);
      roster.push(entry);
      return Promise.resolve(true);
    },

    append(space, items, now) {
      const known = spaceOf(space);
      const results = items.map((item) => appendOne(known, item, now));
      return Promise.resolve({ results, head: known.log.length });
    },
    read(space, after, maxBytes, beyond) {
      const entries: LogEntry[] = [];
      let bytes = 0;
      for (const entry of spaceOf(space).log.slice(after)) {
        if (isLeftOut(entry, beyond)) continue;
        bytes += entry.envelope.length;
        if (entries.length > 0 && bytes > maxBytes) break;
        const { sequence, storedAt, envelope } = entry;
        entries.push({ sequence, storedAt, envelope });
      }
      return Promise.resolve(entries);
    },
    heads: (space) => Promise.resolve(new Map(spaceOf(space).heads)),

    addJoin(space, invitation, request, most) {
      const known = spaceOf(space);
      if (known.joins.some((join) => equalBytes(join.request, request)))
        return Promise.resolve(true);
      if (known.joins.filter((join) => join.invitation === invitation).length >= most)
        return Promise.resolve(false);
      known.joins = [...known.joins, { invitation, request }];
      return Promise.resolve(true);
    },
    joins: (space) => Promise.resolve(spaceOf(space).joins),
    dropJoin(space, request) {
      const known = spaceOf(space);
      known.joins = known.joins.filter((join) => !equalBytes(join.request, request));
      return Promise.resolve();
    },
    dropJoinsOf(space, invitations) {
      const known = spaceOf(space);
      known.joins = known.joins.filter((join) => !invitations.includes(join.invitation));
      return Promise.resolve();
    },

    putDigest(space, digest) {
      spaceOf(space).digest = digest;
      return Promise.resolve();
    },
    digest: (space) => Promise.resolve(spaceOf(space).digest),

    snapshots(space) {
      const { purgedThrough, snapshots } = spaceOf(space);
      return Promise.resolve({ purgedThrough, snapshots: [...snapshots.values()] });
    },
    addSnapshot(space, snapshot, now) {
      const { snapshots, log } = spaceOf(space);
      if (!snapshots.has(snapshot.id))
        snapshots.set(snapshot.id, {
          ...snapshot,
          sequence: log.length,
          storedAt: now,
          held: 0,
          verdicts: [],
        });
      return Promise.resolve();
    },
    addSnapshotPart(space, id, index, bytes) {
      const { snapshots, parts } = spaceOf(space);
      const known = snapshots.get(id);
      if (!known) return Promise.resolve(false);
      if (parts.has(`${id}/${index}`)) return Promise.resolve(true);
      parts.set(`${id}/${index}`, bytes);
      snapshots.set(id, { ...known, held: known.held + 1 });
      return Promise.resolve(true);
    },
    snapshotPart: (space, id, index) => Promise.resolve(spaceOf(space).parts.get(`${id}/${index}`)),
    addVerdict(space, id, verdict, now) {
      const { snapshots } = spaceOf(space);
      const known = snapshots.get(id);
      if (!known) return Promise.resolve(false);
      const before = known.verdicts.find(({ device }) => device === verdict.device);
      if (before && (!before.isConfirmed || verdict.isConfirmed)) return Promise.resolve(true);
      const others = known.verdicts.filter((one) => one !== before);
      snapshots.set(id, { ...known, verdicts: [...others, { ...verdict, storedAt: now }] });
      return Promise.resolve(true);
    },
    dropSnapshots(space, ids) {
      const { snapshots, parts } = spaceOf(space);
      for (const id of ids) snapshots.delete(id);
      for (const name of parts.keys())
        if (ids.some((id) => name.startsWith(id))) parts.delete(name);
      return Promise.resolve();
    },
    purge(space, superseded, most) {
      const known = spaceOf(space);
      let count = 0;
      for (const entry of known.log) {
        const { sequence, device, gctr, envelope } = entry;
        if (count === most || sequence > superseded.through) break;
        if (envelope.length === 0 || superseded.stays.has(streamOf(envelope))) continue;
        if (!isSuperseded(superseded, entry)) continue;
        const left = { ...entry, envelope: new Uint8Array(0) };
        known.log[sequence - 1] = left;
        const mine = known.byDevice.get(device);
        const stored = mine?.get(gctr);
        if (stored) mine?.set(gctr, { ...stored, entry: left });
        known.bytes -= envelope.length;
        known.purgedThrough = Math.max(known.purgedThrough, sequence);
        count++;
      }
      return Promise.resolve(count);
    },
    late: createMemoryLateStore({
      of: (space) => spaceOf(space).late,
      keep: (space, late) => void (spaceOf(space).late = late),
    }),
    close: () => Promise.resolve(),
  };
}

const isLeftOut = (entry: MemoryEntry, beyond: Superseded | undefined): boolean =>
  entry.envelope.length === 0 || (beyond !== undefined && isSuperseded(beyond, entry));

function appendOne(space: MemorySpace, item: AppendItem, now: number): AppendResult {
  const { device, gctr, id, envelope } = item;
  const mine = space.byDevice.get(device) ?? new Map<number, { id: EnvelopeId; entry: LogEntry }>();
  const stored = mine.get(gctr);
  if (stored)
    return stored.id === id
      ? {
          type: "Stored",
          sequence: stored.entry.sequence,
          storedAt: stored.entry.storedAt,
          isNew: false,
        }
      : { type: "Fork" };

  let head = space.heads.get(device) ?? 0;
  if (gctr > head + 1 && !item.mayLeaveGap) return { type: "Gap", expected: head + 1 };

  const entry = { sequence: space.log.length + 1, storedAt: now, envelope, device, gctr };
  space.log.push(entry);
  space.byDevice.set(device, mine.set(gctr, { id, entry }));
  space.bytes += envelope.length;
  while (mine.has(head + 1)) head++;
  if (head > 0) space.heads.set(device, head);
  return { type: "Stored", sequence: entry.sequence, storedAt: now, isNew: true };
}

function copyOf(spaces: MemoryLog): Map<SpaceId, MemorySpace> {
  return new Map(
    [...spaces].map(([id, space]) => [
      id,
      {
        ...space,
        roster: [...space.roster],
        log: [...space.log],
        byDevice: new Map([...space.byDevice].map(([device, mine]) => [device, new Map(mine)])),
        heads: new Map(space.heads),
        snapshots: new Map(space.snapshots),
        parts: new Map(space.parts),
      },
    ]),
  );
}
