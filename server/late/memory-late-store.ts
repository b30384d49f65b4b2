import { equalBytes } from "../../src/base/bytes.ts";
import type { SpaceId } from "../../src/protocol/roster.ts";
import { isBehind, type LateEnvelope, type LateStore } from "./late-store.ts";

export interface LateMemory {
  readonly of: (space: SpaceId) => readonly LateEnvelope[];
  readonly keep: (space: SpaceId, late: readonly LateEnvelope[]) => void;
}

/** The promises of a store of late work, for tests. */
export function createMemoryLateStore(memory: LateMemory = createMemory()): LateStore {
  const kept = memory.of;
  return {
    put(space, late, most) {
      const own = kept(space).filter(({ device }) => device === late.device);
      const there = own.find(({ gctr }) => gctr === late.gctr);
      if (there)
        return Promise.resolve(equalBytes(there.envelope, late.envelope) ? "there" : "differs");
      const bytes = own.reduce((sum, { envelope }) => sum + envelope.length, late.envelope.length);
      if (bytes > most.bytes || own.length >= most.envelopes) return Promise.resolve("full");
      const all = [...kept(space), late];
      memory.keep(
        space,
        all.toSorted((a, b) => (isBehind(a, b) ? 1 : -1)),
      );
      return Promise.resolve("stored");
    },
    read(space, after, mostBytes) {
      let bytes = 0;
      return Promise.resolve(
        kept(space)
          .filter((one) => !after || isBehind(one, after))
          .filter(({ envelope: { length } }) => (bytes += length) - length < mostBytes),
      );
    },
    holdsAny: (space) => Promise.resolve(kept(space).length > 0),
    drop(space, { device, gctr }) {
      memory.keep(
        space,
        kept(space).filter((one) => one.device !== device || one.gctr > gctr),
      );
      return Promise.resolve();
    },
  };
}

function createMemory(): LateMemory {
  const spaces = new Map<SpaceId, readonly LateEnvelope[]>();
  return {
    of: (space) => spaces.get(space) ?? [],
    keep: (space, late) => void spaces.set(space, late),
  };
}
