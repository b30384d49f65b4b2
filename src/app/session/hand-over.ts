import { unmarkKept } from "../../storage/boot-check.ts";
import type { LocalLog, LocalMeta } from "../../storage/local-log.ts";
import { flushBlobs, mayStillGo } from "../../sync/flush-blobs.ts";
import { createHttpRelay } from "../../sync/http-relay.ts";
import { rosterCheck } from "../../sync/roster-check.ts";
import { handOverLate } from "../../sync/hand-over-late.ts";
import type { App, Left } from "../app.ts";
import { followKept } from "./follow-roster.ts";

const againMs = 30_000;

/**
 * Of a phone that was removed: hands what nobody else has to the relay, for the coordinators, and erases itself when the relay has it all: what was written, then
 * the files it names, over whatever line there is. Whoever asks while it runs waits for the same.
 */
export function handOver(app: App): Promise<void> {
  app.device.handingOver ??= handOverOnce(app).finally(() => {
    app.device.handingOver = undefined;
  });
  return app.device.handingOver;
}

async function handOverOnce(app: App): Promise<void> {
  const { log } = app.device;
  if (!log) return;
  const { session } = app;
  const before = session.get();
  const already = before.state === "removed" ? before.handedOver : 0;
  const left = await leftHere(log);
  session.set({ ...shown(left), handedOver: already });
  if (!left.of) return erase(app, log, already);
  const http = createHttpRelay({ fetch: app.parts.fetch, relayUrl: left.of.relayUrl });
  await handOverLate({ log, http }, left.of);
  const then = await leftHere(log);
  const handedOver = already + left.entries - then.entries;
  if (then.files > 0) session.set({ ...shown(then), handedOver });
  await flushBlobs({ log, http, lineType: () => "wifi" });
  const now = await leftHere(log);
  if (now.envelopes + now.files === 0) return erase(app, log, handedOver);
  session.set({ ...shown(now), handedOver });
}

/** Now, and whenever there may be a signal, until nothing is left. The answer ends it. */
export function keepHandingOver(app: App): () => void {
  let cancel: () => void = () => undefined;
  let isRunning = false;
  let isOver = false;
  async function once(): Promise<void> {
    if (isRunning || isOver) return;
    isRunning = true;
    // A disk or a line that fails: tried again.
    await handOver(app).catch(() => undefined);
    isRunning = false;
    const session = app.session.get();
    if (!isOver && session.state === "removed" && isWaiting(session))
      cancel = app.timers.after(againMs, () => void once());
  }
  const stopWaking = app.parts.onWake(() => void once());
  void once();
  return () => {
    isOver = true;
    cancel();
    stopWaking();
  };
}

/** What is to be said on a phone without a vault: undefined unless it destroyed it when it was removed. */
export async function leftSession(app: App, log: LocalLog): Promise<Left | undefined> {
  const state = await log.load();
  if (!state) return undefined;
  if (state.roster.length > 0) {
    // Its keys had gone, and it was ended before the rest had; or a browser has thrown them away, which is another matter.
    const { device } = state.meta;
    const check = rosterCheck(await app.parts.suite());
    const history = await followKept(check, state.roster, device);
    const removed = history?.roster.devices.get(device)?.removed;
    if (!removed) return undefined;
    await log.strip(removed.lastGctr);
  }
  return { ...shown(await leftHere(log)), handedOver: 0 };
}

export const isWaiting = ({ waiting, files }: Left): boolean => waiting + files > 0;

const shown = ({ entries, files }: Awaited<ReturnType<typeof leftHere>>) =>
  ({ state: "removed", waiting: entries, files }) as const;

async function leftHere(log: LocalLog): Promise<{
  readonly of: LocalMeta | undefined;
  readonly envelopes: number;
  readonly entries: number;
  /** A picture and its small copy are one. */
  readonly files: number;
}> {
  const state = await log.load();
  if (!state) return { of: undefined, envelopes: 0, entries: 0, files: 0 };
  const rows = await log.envelopesAfter(state.meta.device, 0, Infinity);
  const gctrs = new Set(rows.map(({ gctr }) => gctr));
  const entries = state.own
    .filter(({ gctr }) => gctrs.has(gctr))
    .reduce((sum, { entryCount }) => sum + entryCount, 0);
  const waiting = (await log.blobs.rows()).filter(mayStillGo);
  const files = waiting.filter(({ isSmall }) => !isSmall).length || waiting.length;
  return { of: state.meta, envelopes: rows.length, entries, files };
}

async function erase(app: App, log: LocalLog, handedOver: number): Promise<void> {
  await log.wipe();
  unmarkKept(app.preferences);
  app.session.set({ state: "removed", waiting: 0, files: 0, handedOver });
}
