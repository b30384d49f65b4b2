import type { Workspace } from "../workspace.ts";

/** Comes back when both sides are level, or when there is no line. */
export const syncNow = (ws: Pick<Workspace, "syncNow">): Promise<void> => ws.syncNow();
