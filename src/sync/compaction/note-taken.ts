import type { Bytes } from "../../base/bytes.ts";
import type { Manifest, SnapshotId } from "../../protocol/snapshot.ts";
import type { Replica } from "../replica.ts";
import { updateMeta } from "../update-meta.ts";
import { forgetFetched, keepSnapshot } from "./kept-snapshot.ts";

/** Than is here. */
export const saysMore =
  ({ state }: Replica) =>
  ({ cover }: Manifest): boolean => {
    const { chains, meta, history } = state();
    return [...cover].some(([device, { gctr }]) => {
      const removed = history?.roster.devices.get(device)?.removed;
      const counts = removed ? Math.min(gctr, removed.lastGctr) : gctr;
      return device !== meta.device && counts > (chains.get(device)?.gctr ?? 0);
    });
  };

/** It stays: the envelopes it stands for are not here, and others may need them from here. */
export async function noteTaken(replica: Replica, id: SnapshotId, answer: Bytes): Promise<void> {
  await replica.mutex.run(() => updateMeta(replica, { pullsBeyond: id }));
  await keepSnapshot(replica, id, answer);
  await forgetFetched(replica);
}
