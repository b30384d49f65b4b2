import type { DeviceId } from "../../src/base/ids.ts";
import { ok } from "../../src/base/result.ts";
import {
  encodeServerFrame,
  parseServerFrame,
  type ServerFrame,
} from "../../src/protocol/frames.ts";
import type { Changes, LocalLog } from "../../src/storage/local-log.ts";
import type { MemoryDisk } from "../../src/storage/memory-local-log.ts";
import type { CreateLine } from "../../src/sync/engine.ts";
import { syncRules } from "../../src/sync/rules.ts";
import type { WorldSeams } from "./world.ts";

/** Not a fault: what some faults are planted together with, so that the repair of a relay that lost something does not hide them. */
export const withoutRepair: WorldSeams = { line: withoutHeads, isRelaySafe: true };

/** What somebody who only hands in could do with a changed app. */
const intakeFaults: Readonly<Record<string, WorldSeams>> = {
  /** Members take in whatever she hands in, wherever it goes. */
  "writes-where-she-likes": {
    isIntake: true,
    rules: { ...syncRules, opensItsOwn: false },
  },
};

/** Mistakes one could make, each as a seam around parts that do not have it. The simulation must find every one. */
const wireFaults: Readonly<Record<string, WorldSeams>> = {
  /** The relay confirms before its disk has it. */
  "ack-before-commit": {
    store: (store, later) => ({
      ...store,
      async append(space, items, now) {
        const heads = await store.heads(space);
        later(() => void store.append(space, items, now));
        return {
          results: items.map((item) => ({
            type: "Stored",
            sequence: (heads.get(item.device) ?? 0) + 1_000,
            storedAt: now,
            isNew: false,
          })),
          head: 0,
        };
      },
    }),
  },

  /** A row leaves the outbox when it is sent. */
  "gone-when-sent": { log: (log, { disk }) => dropping(log, disk) },

  /** The service worker deletes what it is about to post. */
  "worker-confirms-early": { workerLog: (log, disk) => dropping(log, disk) },

  /** The cursor moves on before what it stands for is kept. */
  "cursor-first": {
    log: (log) => ({
      ...log,
      async commit(changes) {
        const { update, ...rest } = changes;
        if (!update?.cursor || !rest.addStored?.length) return log.commit(changes);
        await log.commit({ update });
        return log.commit(rest);
      },
    }),
    line: withoutHeads,
    isRelaySafe: true,
  },

  /** Chains and cursor in one transaction, documents in the next. */
  "two-transactions": {
    log: (log) => ({
      ...log,
      async commit(changes) {
        const { channels, summaryPages, ...rest } = changes;
        if (!channels || !rest.addStored?.length) return log.commit(changes);
        const first = await log.commit(rest);
        return first.ok ? log.commit({ channels, ...(summaryPages && { summaryPages }) }) : first;
      },
    }),
  },

  /** "Saved" is said before the disk has it. */
  "relaxed-durability": {
    log: (log) => ({
      ...log,
      async commit(changes) {
        if (!changes.addOwn || changes.removeWaiting) return log.commit(changes);
        void log.commit(changes);
        return ok(undefined);
      },
    }),
  },

  /** After a restart the last counter is used once more. */
  "counter-reused": {
    log: (log, { disk }) => ({
      ...log,
      async load() {
        const state = await log.load();
        const last = state?.own.at(-1);
        if (!state || !last || last.gctr < 2) return state;
        disk.own.delete(last.gctr);
        disk.outbox.delete(last.gctr);
        const counters = { ...state.meta.counters, gctr: last.gctr - 1 };
        return { ...state, own: state.own.slice(0, -1), meta: { ...state.meta, counters } };
      },
    }),
  },

  /** What was sent already is repacked under the same counters. */
  "repack-of-offered": {
    log: (log, { disk }) => ({
      ...log,
      async outbox() {
        const rows = await log.outbox();
        return rows.map((row) => ({ ...row, state: "waiting" as const }));
      },
      commit(changes) {
        for (const gctr of changes.removeWaiting ?? []) {
          const row = disk.outbox.get(gctr);
          if (row) disk.outbox.set(gctr, { ...row, state: "waiting" });
        }
        return log.commit(changes);
      },
    }),
  },

  /** Envelopes are taken in as they come, whatever is missing before them. */
  "no-hold-back": {
    rules: {
      ...syncRules,
      mustFollow: false,
      placeInChain: (chain, gctr) => (gctr > chain.gctr ? "next" : "known"),
    },
  },

  /** Nobody looks at what a restored relay says to have. */
  "heads-ignored": { line: withoutHeads },

  /** A removed member's late envelopes are taken in like any other. */
  "removal-ignored": { rules: { ...syncRules, endsWithRemoval: false } },

  /** The roster stays as it was when the phone joined. */
  "roster-ignored": {
    line: (create) =>
      editing(create, (frame) =>
        frame.type === "roster" && frame.from > 1 ? { type: "tick" } : frame,
      ),
  },
};

/** Mistakes around a channel that is ended; found only where channels are. */
const shreddingFaults: Readonly<Record<string, WorldSeams>> = {
  /** That it is ended lives in memory only. */
  "end-forgotten": {
    isShredding: true,
    log: (log, { disk }) => ({
      ...log,
      async load() {
        disk.shredded.clear();
        return log.load();
      },
    }),
  },

  /** The chain moves on first, and the channel goes in the next transaction. */
  "end-later": {
    isShredding: true,
    log: (log) => ({
      ...log,
      async commit(changes) {
        const { shred, ...rest } = changes;
        if (!shred?.length || !rest.addStored?.length) return log.commit(changes);
        const first = await log.commit(rest);
        return first.ok ? log.commit({ shred }) : first;
      },
    }),
  },

  /** What is there goes, and that nothing may come is not kept. */
  "only-deleted": {
    isShredding: true,
    log: (log, { disk }) => ({
      ...log,
      async commit(changes) {
        const done = await log.commit(changes);
        for (const { channel } of changes.shred ?? []) disk.shredded.delete(channel);
        return done;
      },
    }),
  },
};

/** Mistakes around what a removed coordinator has ended. */
const removalFaults: Readonly<Record<string, WorldSeams>> = {
  /** What was deleted stays deleted where the end was heard of before the removal. */
  "late-end-stays": {
    isShredding: true,
    isCoordinatorRemoved: true,
    rules: { ...syncRules, takesBackShreds: false, hearsBeforeRemoving: false },
  },
};

/** Mistakes around files that phones pass on; found only where they do. */
const passingOnFaults: Readonly<Record<string, WorldSeams>> = {
  /** What another phone has got already is sealed anew under the same counters. */
  "handed-over-unmarked": {
    isPassingOn: true,
    log: (log) => ({
      ...log,
      commit: (changes) =>
        log.commit(isOnlyOffer(changes) ? { offer: changes.offer?.slice(0, 0) ?? [] } : changes),
    }),
  },

  /** To have handed it over counts as to have sent it. */
  "handed-over-is-sent": { isPassingOn: true, log: (log, { disk }) => dropping(log, disk) },

  /** What came by hand lives in memory only, and the chain says that it is there. */
  "brought-in-memory": {
    isPassingOn: true,
    log: (log) => ({
      ...log,
      commit: (changes) =>
        log.commit(
          changes.chains?.some(({ atRelay }) => atRelay !== undefined) && !changes.update?.cursor
            ? { ...changes, channels: [], addStored: [] }
            : changes,
        ),
    }),
  },
};

/** Mistakes around snapshots that take the place of envelopes; found only where they do. */
const compactionFaults: Readonly<Record<string, WorldSeams>> = {
  /** A snapshot is written before everything has come, and promises what its author only heard of. */
  "snapshot-of-hearsay": {
    isCompacting: true,
    rules: {
      ...syncRules,
      waitsUntilLevel: false,
      holdsNothingBack: false,
      coversWhatIsHeld: false,
    },
  },

  /** Whatever lies before a snapshot counts as being in it. */
  rollup: {
    isCompacting: true,
    store: (store) => ({
      ...store,
      read: (space, after, most, beyond) =>
        store.read(space, after, most, beyond && { ...beyond, cover: new Everything() }),
      purge: (space, { through, stays }, most) =>
        store.purge(space, { through, stays, cover: new Everything() }, most),
    }),
  },

  /** A snapshot is confirmed by whoever sees it. */
  "confirmed-unseen": {
    isCompacting: true,
    hasLiar: true,
    rules: { ...syncRules, comparesBeforeConfirming: false },
  },

  /** What a snapshot supersedes goes though nobody has confirmed it. */
  "purged-unconfirmed": {
    isCompacting: true,
    hasLiar: true,
    store: (store) => ({
      ...store,
      async snapshots(space) {
        const known = await store.snapshots(space);
        return {
          ...known,
          snapshots: known.snapshots.map((one) => ({
            ...one,
            verdicts: one.held === one.parts ? [{ ...nobody, storedAt: one.storedAt }] : [],
          })),
        };
      },
    }),
  },

  /** What is purged is in no snapshot that is kept, nor in one that a phone brings back. */
  "none-kept": {
    isCompacting: true,
    isShredding: true,
    store: (store) => {
      let hasPurged = false;
      return {
        ...store,
        async purge(space, superseded, most) {
          const purged = await store.purge(space, superseded, most);
          hasPurged ||= purged > 0;
          return purged;
        },
        async snapshots(space) {
          const held = await store.snapshots(space);
          return hasPurged ? { ...held, snapshots: [] } : held;
        },
      };
    },
  },
};

/** Mistakes around what a phone lets go of because a snapshot stands for it; found only where there are snapshots. */
const lettingGoFaults: Readonly<Record<string, WorldSeams>> = {
  /** Once something of a colleague goes, all goes but her last, whatever the snapshot says. */
  "lets-go-beyond-cover": {
    isCompacting: true,
    log: (log, { disk }) => ({
      ...log,
      async commit(changes) {
        const done = await log.commit(changes);
        for (const { device } of (done.ok && changes.dropStored) || []) {
          const rows = disk.stored.get(device);
          const last = Math.max(...(rows?.keys() ?? []));
          for (const gctr of rows?.keys() ?? []) if (gctr < last) rows?.delete(gctr);
        }
        return done;
      },
    }),
  },

  /** It goes for whatever snapshot lies there, before anybody has confirmed it. */
  "lets-go-unconfirmed": {
    isCompacting: true,
    hasLiar: true,
    rules: { ...syncRules, waitsToLetGo: false },
  },

  /** What was signed of the snapshot stays, and what it says does not. */
  "lets-go-for-an-outline": {
    isCompacting: true,
    log: (log, { disk }) => ({
      ...log,
      async commit(changes) {
        const done = await log.commit(changes);
        if (done.ok && changes.dropStored)
          for (const key of disk.values.keys())
            if (key.startsWith("snapshot/")) disk.values.delete(key);
        return done;
      },
    }),
  },
};

/** Mistakes around streams with readers of their own, where there are snapshots; found only where there are guests. */
const guestFaults: Readonly<Record<string, WorldSeams>> = {
  /** What a guest reads is left out, and the cover counts its envelopes all the same. */
  "rooms-left-out": {
    isCompacting: true,
    hasGuests: true,
    log: (log, { rooms }) => ({
      ...log,
      channelIds: async () => (await log.channelIds()).filter((id) => !rooms.has(id)),
    }),
  },

  /** After a snapshot it is known only where the shared stream goes on. */
  "one-stream-remembered": {
    isCompacting: true,
    hasGuests: true,
    rules: { ...syncRules, knowsEveryStream: false },
  },
};

export const plantedFaults: Readonly<Record<string, WorldSeams>> = {
  ...wireFaults,
  ...shreddingFaults,
  ...removalFaults,
  ...passingOnFaults,
  ...compactionFaults,
  ...lettingGoFaults,
  ...guestFaults,
  ...intakeFaults,
};

const isOnlyOffer = (changes: Changes): boolean => Object.keys(changes).join() === "offer";
class Everything extends Map<DeviceId, number> {
  override get(): number {
    return Infinity;
  }
}

const nobody = {
  device: "ff".repeat(8) as DeviceId,
  isConfirmed: true,
  bytes: new Uint8Array(74),
};

/** Whatever is offered counts as delivered, and its bytes are thrown away. */
function dropping(log: LocalLog, disk: MemoryDisk): LocalLog {
  return {
    ...log,
    async commit(changes) {
      const done = await log.commit(changes);
      for (const gctr of (done.ok && changes.offer) || []) {
        const own = disk.own.get(gctr);
        disk.outbox.delete(gctr);
        if (own) disk.own.set(gctr, { ...own, storedAt: 1 });
      }
      return done;
    },
  };
}

/** The relay's account of what it has, replaced by what the phone itself believes. */
function withoutHeads(create: CreateLine, log: LocalLog): CreateLine {
  return (target, handlers) => {
    let waiting = Promise.resolve();
    return create(target, {
      ...handlers,
      message(message) {
        const parsed = parseServerFrame(message);
        if (!parsed.ok || parsed.value.type !== "welcome") {
          waiting = waiting.then(() => handlers.message(message));
          return;
        }
        const welcome = parsed.value;
        waiting = waiting.then(async () => {
          const state = await log.load();
          const heads = new Map(state?.chains.map(({ device, gctr }) => [device, gctr]));
          if (state) {
            const confirmed = state.own.findLast((row) => row.storedAt !== undefined)?.gctr ?? 0;
            heads.set(state.meta.device, confirmed);
          }
          const logId = state?.meta.cursor?.logId ?? welcome.logId;
          const head = Math.max(welcome.head, state?.meta.cursor?.sequence ?? 0);
          handlers.message(encodeServerFrame({ ...welcome, heads, logId, head }));
        });
      },
    });
  };
}

function editing(create: CreateLine, edit: (frame: ServerFrame) => ServerFrame): CreateLine {
  return (target, handlers) =>
    create(target, {
      ...handlers,
      message(message) {
        const parsed = parseServerFrame(message);
        handlers.message(parsed.ok ? encodeServerFrame(edit(parsed.value)) : message);
      },
    });
}
