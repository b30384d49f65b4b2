import { useWorkspace } from "./app-context.ts";
import { useLive } from "./use-live.ts";

/** Whether a newer version of the app has changed who belongs, in a way that this one cannot read. */
export const useNewerRoster = (): boolean =>
  useLive(useWorkspace().sync).attention.some(({ type }) => type === "NewerRoster");
