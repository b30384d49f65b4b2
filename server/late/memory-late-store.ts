import { equalBytes } from "../../src/base/bytes.ts";
import { isBehind, type LateEnvelope, type LateStore } from "./late-store.ts";

/** The promises of a store of late work, for tests. */
export function createMemoryLateStore(): LateStore {
  const spaces = new Map<string, readonly LateEnvelope[]>();
  const kept = (space: string) => spaces.get(space) ?? [];
  return {
    put(space, late, most) {
      const own = kept(space).filter(({ device }) => device === late.device);
      const there = own.find(({ gctr }) => gctr === late.gctr);
      if (there)
        return Promise.resolve(equalBytes(there.envelope, late.envelope) ? "there" : "differs");
      const bytes = own.reduce((sum, { envelope }) => sum + envelope.length, late.envelope.length);
      if (bytes > most.bytes || own.length >= most.envelopes) return Promise.resolve("full");
      const all = [...kept(space), late];
      spaces.set(space, all.toSorted((a, b) => (isBehind(a, b) ? 1 : -1))); // prettier-ignore
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
      spaces.set(
        space,
        kept(space).filter((one) => one.device !== device || one.gctr > gctr),
      );
      return Promise.resolve();
    },
  };
}
