import { createHttpRelay } from "../../sync/http-relay.ts";
import { keptLength } from "../../sync/follow-roster.ts";
import { rosterCheck } from "../../sync/roster-check.ts";
import type { App } from "../app.ts";
import { followKept, followRoster } from "./follow-roster.ts";

/** Now, and whenever the phone is on line or in front again. */
export function hearOfRemovalWhileLocked(app: App): void {
  // A disk or a line that fails: asked again the next time.
  const hear = () => void hearOfRemoval(app).catch(() => undefined);
  app.parts.onWake(hear);
  hear();
}

/**
 * On a locked phone, without any key: whether it was removed since. What anybody on the line says does not count; a chain of signatures from the roster
 * that this phone has checked already does.
 */
async function hearOfRemoval(app: App): Promise<void> {
  const { log } = app.device;
  if (!log || app.session.get().state !== "locked") return;
  const state = await log.load();
  if (!state) return;
  const { meta, roster: kept } = state;
  const check = rosterCheck(await app.parts.suite());
  let history = await followKept(check, kept, meta.device);
  const http = createHttpRelay({ fetch: app.parts.fetch, relayUrl: meta.relayUrl });
  while (history && !history.roster.devices.get(meta.device)?.removed) {
    const answer = await http.readRoster(meta.spaceId, keptLength(history));
    if (!answer.ok || answer.value.length === 0) return;
    history = await followRoster(check, history, answer.value, meta.device);
  }
  const removed = history?.roster.devices.get(meta.device)?.removed;
  // Unlocked meanwhile: the engine hears of it by itself.
  if (!removed || app.session.get().state !== "locked") return;
  const { leaveNetwork } = await import("./leave-network.ts");
  await leaveNetwork(app, removed.lastGctr);
}
