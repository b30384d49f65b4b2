import { nobodyCompares } from "../app/network/nobody-compares.ts";
import { createLive } from "../base/live.ts";
import { useWorkspace } from "./app-context.ts";
import { useLive } from "./use-live.ts";

const noRooms = createLive(new Map<never, never>());

/** Whether a second device is needed, so that the office lets go of what was erased. */
export function useNobodyCompares(): boolean {
  const { members, guests } = useWorkspace();
  return nobodyCompares(useLive(members), useLive(guests?.rooms ?? noRooms));
}
