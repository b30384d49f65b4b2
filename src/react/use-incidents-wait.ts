import { useWorkspace } from "./app-context.ts";
import { useLive } from "./use-live.ts";

/** Whether an authority still has to hear of an incident, or late work waits for a word. */
export function useIncidentsWait(): boolean {
  const { incidents, lateWork } = useWorkspace();
  const open = useLive(incidents.list).filter(({ authority }) => authority === "open");
  return useLive(lateWork.list).length + open.length > 0;
}
