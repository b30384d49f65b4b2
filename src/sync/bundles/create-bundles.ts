import { err, ok } from "../../base/result.ts";
import type { BlobRow } from "../../storage/local-blobs.ts";
import type { Blobs } from "../sealed-files.ts";
import type { Outbox } from "../outbox.ts";
import type { Bundles } from "./bundles.ts";
import { ownFrontier } from "./own-frontier.ts";
import { packBundle } from "./pack-bundle.ts";
import { openBundle, takeBundle, type TakeParts } from "./take-bundle.ts";
import { countEnvelopes, wantedOf, withSnapshots } from "./wanted.ts";

interface BundleParts extends TakeParts {
  readonly outbox: Outbox;
  readonly blobs: Blobs;
  /** Something came that the relay may lack. */
  readonly onTaken: () => void;
}

export function createBundles(parts: BundleParts): Bundles {
  const { replica, outbox, blobs } = parts;

  /** What leaves the phone by hand has left it: from now on it is never sealed anew. */
  async function offerOwn(): Promise<number> {
    await outbox.repack();
    const rows = await outbox.take(0);
    const stored = replica.state().own.rows.findLast(({ storedAt }) => storedAt !== undefined);
    return rows.at(-1)?.gctr ?? stored?.gctr ?? 0;
  }

  /** Who hands in reads nothing and carries nothing for others: a file is neither made nor opened there. */
  const handsIn = (): boolean => {
    const { history, meta } = replica.state();
    return history?.roster.devices.get(meta.device)?.role === "intake";
  };

  return {
    frontier: () => ownFrontier(replica),
    async measure(wish) {
      if (handsIn()) return err({ type: "NotYetMember" });
      const wanted = await wantedOf(replica, wish, replica.state().meta.counters.gctr);
      if (!wanted.ok) return wanted;
      const there = await withSnapshots(replica, wanted.value);
      const whole = wholeBlobs(blobs);
      const blobBytes = whole.reduce((sum, { bytes }) => sum + bytes, 0);
      return ok({
        envelopes: countEnvelopes(there),
        pictures: whole.filter(({ isSmall }) => !isSmall).length,
        blobBytes,
      });
    },
    async pack(wish, { write, withBlobs = false, phrase, onProgress = () => undefined }) {
      if (handsIn()) return err({ type: "NotYetMember" });
      const wanted = await wantedOf(replica, wish, await offerOwn());
      if (!wanted.ok) return wanted;
      const there = await withSnapshots(replica, wanted.value);
      return packBundle(replica, there, withBlobs ? wholeBlobs(blobs) : [], { write, onProgress, phrase }); // prettier-ignore
    },
    async take(file, { onProgress = () => undefined, opener } = {}) {
      if (handsIn()) return err({ type: "NotForUs", isBackup: false });
      const opened = await openBundle(replica, file, opener);
      if (!opened.ok) return opened;
      const taken = await takeBundle(parts, opened.value, onProgress);
      parts.onTaken();
      return taken;
    },
  };
}

/** Of a photograph somebody else took only what was looked at is here. */
const wholeBlobs = (blobs: Blobs): readonly BlobRow[] =>
  [...blobs.rows.get().values()]
    .filter(
      ({ state, done, chunks }) => state === "waiting" || (state === "stored" && done === chunks),
    ) // prettier-ignore
    .toSorted((a, b) => Number(b.isSmall) - Number(a.isSmall));
