import type { Manifest } from "../../protocol/snapshot.ts";
import type { Replica } from "../replica.ts";
import { updateMeta } from "../update-meta.ts";
import { forgetFetched, keepSnapshot, type KeptSnapshot } from "./kept-snapshot.ts";

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
export async function noteTaken(replica: Replica, taken: KeptSnapshot): Promise<void> {
  await replica.mutex.run(() => updateMeta(replica, { pullsBeyond: taken.id }));
  await keepSnapshot(replica, taken);
  await forgetFetched(replica);
}
