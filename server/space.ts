import type { Bytes } from "../src/base/bytes.ts";
import { createMutex, type Mutex } from "../src/base/mutex.ts";
import type { LogEntry, LogId, ServerFrame } from "../src/protocol/frames.ts";
import type { Sequence } from "../src/protocol/sequence.ts";
import type { Roster, RosterCheck, SpaceId } from "../src/protocol/roster.ts";
import { extendRoster } from "../src/protocol/roster-chain.ts";
import { envelopeContext } from "../src/protocol/envelope.ts";
import { spaceBytes } from "../src/protocol/join-request.ts";
import type { DeviceId } from "../src/base/ids.ts";
import { assert } from "../src/base/assert.ts";
import { closeCodes } from "../src/protocol/refusals.ts";
import { relayLimits } from "./limits.ts";
import type { LogStore, SpaceChange, SpaceMarks } from "./store/log-store.ts";

/** One network as long as somebody needs it in memory: what its roster says and who is connected. */
export interface Space {
  readonly id: SpaceId;
  /** What every signature over an envelope of it begins with. */
  readonly envelopePrefix: Bytes;
  /** The log it was read from. */
  readonly logId: LogId;
  roster: Roster;
  head: Sequence;
  bytes: number;
  /** The most bytes its envelopes may take. */
  quota: number;
  /** Of a shared log: which state of the requests to join the coordinators here were told. */
  joinsVersion: number;
  /** Envelopes on their way to the disk, in calls: their confirmation moves the head itself. */
  appending: number;
  /** Changes of the roster happen one after the other. */
  readonly rosterMutex: Mutex;
  /** When it was last looked through for what may go. */
  compactedAt: number;
  readonly members: Set<Listener>;
  readonly recent: RecentEntries;
}

/** A connected device, as its network sees it. */
export interface Listener {
  readonly device: DeviceId;
  readonly send: (frame: ServerFrame) => void;
  /** Frames that may be lost: dropped when the line is busy. */
  readonly sendIfFree: (frame: ServerFrame) => void;
  readonly close: (code: number) => void;
  /** There are new envelopes. */
  readonly wake: () => void;
}

export interface Spaces {
  /** Runs `work` with the space in memory; undefined when there is none. */
  readonly use: <T>(id: SpaceId, work: (space: Space) => Promise<T>) => Promise<T | undefined>;
  /** Keeps the space in memory until `release`. */
  readonly acquire: (id: SpaceId) => Promise<Space | undefined>;
  readonly release: (space: Space) => void;
}

interface Loaded {
  readonly space: Promise<Space | undefined>;
  users: number;
  /** While somebody uses it, of a shared log. */
  unfollow?: (() => void) | undefined;
}

export function createSpaces(deps: {
  readonly store: LogStore;
  readonly check: RosterCheck;
  /** What other processes did to the space is brought into memory. */
  readonly catchUp: (space: Space, marks: SpaceMarks) => Promise<void>;
  readonly passOnLive: (space: Space, body: Bytes) => void;
  readonly failed: (error: unknown) => void;
}): Spaces {
  const loaded = new Map<SpaceId, Loaded>();
  const loadedBySpace = new WeakMap<Space, Loaded>();
  const { shared } = deps.store;

  async function acquire(id: SpaceId): Promise<Space | undefined> {
    const isNew = !loaded.has(id);
    const known: Loaded = loaded.get(id) ?? { space: loadSpace(deps, id), users: 0 };
    known.users++;
    // Re-inserted, so that the map stays in order of last use.
    loaded.delete(id);
    loaded.set(id, known);
    try {
      const space = await known.space;
      if (space) loadedBySpace.set(space, known);
      if (!space) forget(id, known);
      else if (loaded.size > relayLimits.spacesInMemory) forgetOldest();
      if (space && shared) {
        // Whoever comes from another process must not be turned away by what we knew before.
        if (!isNew && !(await isCurrent(space))) {
          known.users--;
          leaveBehind(space, known, closeCodes.tryLater);
          return await acquire(id);
        }
        known.unfollow ??= shared.follow(id, (change) => hear(space, known, change));
      }
      return space;
    } catch (error) {
      known.users--;
      forget(id, known);
      throw error;
    }
  }

  /** False when it is not the log any more that this was read from. */
  async function isCurrent(space: Space): Promise<boolean> {
    const marks = await shared?.look(space.id);
    if (marks?.logId !== space.logId) return false;
    await deps.catchUp(space, marks);
    return true;
  }

  function hear(space: Space, known: Loaded, change: SpaceChange): void {
    switch (change.type) {
      case "Live":
        return deps.passOnLive(space, change.body);
      case "Gone":
        return leaveBehind(space, known, closeCodes.spaceUnknown);
      case "Moved":
        if (change.marks.logId !== space.logId)
          return leaveBehind(space, known, closeCodes.tryLater);
        void deps.catchUp(space, change.marks).catch(deps.failed);
    }
  }

  /** Who is connected comes back, if at all, to the space as it is read then. */
  function leaveBehind(space: Space, known: Loaded, code: number): void {
    known.unfollow?.();
    known.unfollow = undefined;
    forget(space.id, known);
    for (const member of space.members) member.close(code);
  }

  /** Unless another has taken its place meanwhile. */
  function forget(id: SpaceId, entry: unknown): void {
    if (loaded.get(id) === entry) loaded.delete(id);
  }

  function release(space: Space): void {
    const known = loadedBySpace.get(space);
    assert(known && known.users > 0, "a space is released as often as it was acquired");
    known.users--;
    if (known.users > 0) return;
    known.unfollow?.();
    known.unfollow = undefined;
  }

  function forgetOldest(): void {
    for (const [id, { users }] of loaded) {
      if (loaded.size <= relayLimits.spacesInMemory) return;
      if (users === 0) loaded.delete(id);
    }
  }

  return {
    acquire,
    release,
    async use(id, work) {
      const space = await acquire(id);
      if (!space) return undefined;
      try {
        return await work(space);
      } finally {
        release(space);
      }
    },
  };
}

async function loadSpace(
  deps: { readonly store: LogStore; readonly check: RosterCheck },
  id: SpaceId,
): Promise<Space | undefined> {
  const { logId } = deps.store;
  const stored = await deps.store.openSpace(id);
  if (!stored) return undefined;
  // Signatures were checked before the entries were stored.
  const check = { ...deps.check, verify: () => Promise.resolve(true) };
  let roster: Roster | undefined;
  for (const entry of stored.roster) {
    const extended = await extendRoster(check, roster, entry);
    assert(extended.ok, "a stored roster is a chain");
    roster = extended.value;
  }
  assert(roster, "a stored space has its genesis");
  return {
    id,
    envelopePrefix: envelopeContext(spaceBytes(id), new Uint8Array(0)),
    logId,
    roster,
    head: stored.head,
    bytes: stored.bytes,
    quota: stored.quota ?? relayLimits.spaceBytes,
    joinsVersion: 0,
    appending: 0,
    rosterMutex: createMutex(),
    compactedAt: 0,
    members: new Set(),
    recent: createRecentEntries(),
  };
}

/** The newest entries of a log without a gap. */
interface RecentEntries {
  readonly add: (entry: LogEntry) => void;
  /** The entries after `after`; undefined when some of them are no longer here. */
  readonly after: (after: Sequence) => readonly LogEntry[] | undefined;
  readonly forget: () => void;
}

function createRecentEntries(): RecentEntries {
  let entries: LogEntry[] = [];
  let bytes = 0;
  return {
    add(entry) {
      const last = entries.at(-1);
      if (last && entry.sequence !== last.sequence + 1) {
        entries = [];
        bytes = 0;
      }
      entries.push(entry);
      bytes += entry.envelope.length;
      if (bytes <= relayLimits.recentBytes * 2) return;
      // Halved at once: forgetting one by one would move the whole list each time.
      let drop = 0;
      while (bytes > relayLimits.recentBytes && drop < entries.length - 1)
        bytes -= entries[drop++]?.envelope.length ?? 0;
      entries = entries.slice(drop);
    },
    after(after) {
      const [first] = entries;
      const last = entries.at(-1);
      return first && last && after + 1 >= first.sequence && after < last.sequence
        ? entries.slice(after + 1 - first.sequence)
        : undefined;
    },
    forget() {
      entries = [];
      bytes = 0;
    },
  };
}
