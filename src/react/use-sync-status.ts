import { useSyncExternalStore } from "react";
import type { SyncStatus } from "../app/network/sync-status.ts";
import type { Live } from "../base/live.ts";
import { useLive } from "./use-live.ts";

/** Where the work is. While the phone itself says that it has no network, nobody is told that the relay is being looked for. */
export function useSyncStatus(sync: Live<SyncStatus>): SyncStatus {
  const status = useLive(sync);
  const hasNetwork = useSyncExternalStore(watchNetwork, () => navigator.onLine);
  return status.state === "connecting" && !hasNetwork ? { ...status, state: "offline" } : status;
}

function watchNetwork(listener: () => void): () => void {
  window.addEventListener("online", listener);
  window.addEventListener("offline", listener);
  return () => {
    window.removeEventListener("online", listener);
    window.removeEventListener("offline", listener);
  };
}
