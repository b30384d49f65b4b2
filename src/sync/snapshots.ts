import type { Bytes } from "../base/bytes.ts";
import type { SnapshotId, SnapshotList } from "../protocol/snapshot.ts";
import type { LevelWith } from "./compaction/compactor.ts";
import type { Taken, TakeRequest } from "./compaction/take-snapshot.ts";
import type { EngineParts } from "./engine.ts";
import type { Replica } from "./replica.ts";
import type { SyncProblem } from "./sync-status.ts";

/** Snapshots of everything, as the engine uses them. What does the work is loaded when there is some. */
export interface Snapshots {
  /** Takes in what a new or long absent phone needs. One at a time: a line that comes back meanwhile waits for the same. */
  readonly take: (request: TakeRequest) => Promise<Taken>;
  /** The relay has said which there are. */
  readonly hear: (list: SnapshotList) => void;
  /** Both sides are level. */
  readonly compact: (relay: Omit<LevelWith, "list">) => Promise<void>;
}

export function createSnapshots(
  parts: EngineParts,
  engine: {
    readonly replica: Replica;
    readonly token: () => Bytes | undefined;
    readonly isStopped: () => boolean;
    readonly note: (problem: SyncProblem) => void;
  },
): Snapshots {
  const { http } = parts;
  const { device } = engine.replica.state().meta;
  let list: SnapshotList | undefined;
  let taking: Promise<Taken> | undefined;
  let isCompacting = false;
  const judged = { objections: new Set<string>(), passedOver: new Set<SnapshotId>() };

  const session = () => {
    const token = engine.token();
    return token && { device, token };
  };

  async function takeNow(request: TakeRequest): Promise<Taken> {
    if (!http || request.list.snapshots.length === 0) return "none";
    const { takeSnapshot } = await import("./compaction/take-snapshot.ts");
    return takeSnapshot({ ...engine, http, session }, request);
  }

  return {
    take(request) {
      taking ??= takeNow(request).finally(() => (taking = undefined));
      return taking;
    },
    hear(heard) {
      list = heard;
    },
    async compact(relay) {
      if (!http || isCompacting) return;
      isCompacting = true;
      try {
        const { compact } = await import("./compaction/compactor.ts");
        const personOf = parts.personOf ?? (() => undefined);
        // What is heard meanwhile, of one's own among it, is looked at as well.
        for (let seen: SnapshotList | undefined; list && list !== seen && !engine.isStopped();) {
          seen = list;
          await compact({ ...engine, http, session, personOf, ...judged }, { ...relay, list });
        }
      } finally {
        isCompacting = false;
      }
    },
  };
}
