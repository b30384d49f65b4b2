import { createMutex, type Mutex } from "../../src/base/mutex.ts";
import type { SpaceId } from "../../src/protocol/roster.ts";

/** What the files of each space weigh, as last weighed and with what came since. */
export interface SpaceSizes {
  /** One after the other in a space, so that what is counted is what is there; files are not what a relay is fast at. */
  readonly inSpace: <T>(space: SpaceId, task: () => Promise<T>) => Promise<T>;
  readonly bytesOf: (space: SpaceId) => Promise<number>;
  /** The next three are for whoever is `inSpace`. */
  readonly hasRoom: (space: SpaceId, bytes: number, mostBytes: number) => Promise<boolean>;
  readonly grown: (space: SpaceId, bytes: number) => Promise<void>;
  /** It is weighed anew. */
  readonly forget: (space: SpaceId) => void;
}

export function createSpaceSizes(weigh: (space: SpaceId) => Promise<number>): SpaceSizes {
  const queues = new Map<SpaceId, Mutex>();
  const sizes = new Map<SpaceId, number>();
  const inSpace = <T>(space: SpaceId, task: () => Promise<T>): Promise<T> => {
    const queue = queues.get(space) ?? createMutex();
    queues.set(space, queue);
    return queue.run(task);
  };
  async function sizeOf(space: SpaceId): Promise<number> {
    const known = sizes.get(space) ?? (await weigh(space));
    sizes.set(space, known);
    return known;
  }
  return {
    inSpace,
    bytesOf: (space) => inSpace(space, () => sizeOf(space)),
    hasRoom: async (space, bytes, mostBytes) => (await sizeOf(space)) + bytes <= mostBytes,
    grown: async (space, bytes) => void sizes.set(space, (await sizeOf(space)) + bytes),
    forget: (space) => void sizes.delete(space),
  };
}
