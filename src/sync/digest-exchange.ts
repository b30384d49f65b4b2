import type { Bytes } from "../base/bytes.ts";
import type { ClientFrame } from "../protocol/frames.ts";
import { openDigest, sealDigest } from "./digest.ts";
import type { Digest } from "./digest-content.ts";
import type { EngineParts } from "./engine.ts";
import { keepDigest, readKeptDigest } from "./kept-digest.ts";
import type { Replica } from "./replica.ts";
import { updateMeta } from "./update-meta.ts";

const digestEveryMs = 24 * 60 * 60 * 1000;
const digestAfterChanges = 20;

/** The list of cases that a new phone shows before its cases have come. */
export interface DigestExchange {
  /** A phone that was started again before its cases had come. */
  readonly showKept: () => Promise<void>;
  readonly take: (bytes: Bytes) => Promise<void>;
  /** Both sides are level. */
  readonly put: (send: (frame: ClientFrame) => void) => Promise<void>;
  readonly noteChange: () => void;
}

export function createDigestExchange(parts: EngineParts, replica: Replica): DigestExchange {
  let changed = 0;

  return {
    noteChange: () => void changed++,

    async showKept() {
      if (replica.state().meta.wasLevel) return;
      replica.showProvisional(await readKeptDigest(parts));
    },

    async take(bytes) {
      const digest = await openDigest(replica, bytes);
      if (!digest) return;
      const { shredded } = replica.state();
      const left = digest.filter(([id]) => !shredded.has(id));
      replica.showProvisional(left);
      await parts.log.commit({ values: await keepDigest(parts, left) });
    },

    async put(send) {
      // It can be ten times as long as a week's work: whoever lets new phones in sends it, not a phone in the field.
      if (!mayCoordinate(replica)) return;
      const { digestPutAt } = replica.state().meta;
      const now = parts.clock.now();
      const isDue = digestPutAt === undefined || Math.abs(now - digestPutAt) > digestEveryMs;
      const { byId } = replica.summaries.get();
      if (!isDue || byId.size === 0) return;
      if (digestPutAt !== undefined && changed < digestAfterChanges) return;
      const forDigest = parts.forDigest ?? ((summary: unknown) => summary);
      const entries: Digest = [...byId].flatMap(([id, { summary }]) => {
        const short = summary === undefined ? undefined : forDigest(summary, id);
        return short === undefined ? [] : [[id, short] as const];
      });
      const digest = entries.length > 0 ? await sealDigest(replica, entries) : undefined;
      if (!digest) return;
      send({ type: "digestPut", digest });
      changed = 0;
      await replica.mutex.run(() => updateMeta(replica, { digestPutAt: now }));
    },
  };
}

function mayCoordinate(replica: Replica): boolean {
  const { history, meta } = replica.state();
  const role = history?.roster.devices.get(meta.device)?.role;
  return role === "owner" || role === "coordinator";
}
