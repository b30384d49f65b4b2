import { createCompression } from "./compression.ts";
import { createEngine } from "./create-engine.ts";
import type { Engine, EngineParts } from "./engine.ts";
import type { GuestVisit, GuestVisitParts } from "./guest-visit.ts";
import { syncRules } from "./rules.ts";

/** Undefined when the device belongs to no space yet. Everything is loaded when it resolves; the line is not there yet: call `wake`. */
export const startEngine = (parts: EngineParts): Promise<Engine | undefined> =>
  createEngine({ ...parts, compression: createCompression(), rules: syncRules });

/** What reads one room comes only to who was invited to one. */
export async function startGuestVisit(parts: Omit<GuestVisitParts, "line">): Promise<GuestVisit> {
  const [{ createGuestVisit }, { createWebSocketLine }] = await Promise.all([
    import("./guest-visit.ts"),
    import("./websocket-line.ts"),
  ]);
  return createGuestVisit({ ...parts, line: createWebSocketLine({ random: parts.random }) });
}
