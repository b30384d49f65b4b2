import type { Manifest } from "../../protocol/snapshot.ts";
import type { Replica } from "../replica.ts";

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
