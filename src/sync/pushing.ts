import type { Bytes } from "../base/bytes.ts";
import type { Timers } from "../base/clock.ts";
import { createMutex } from "../base/mutex.ts";
import type { ClientFrame, Nack } from "../protocol/frames.ts";
import { inPushes } from "./in-pushes.ts";
import type { Outbox } from "./outbox.ts";
import type { Replica } from "./replica.ts";

export interface PushingParts {
  readonly replica: Replica;
  readonly outbox: Outbox;
  readonly timers: Timers;
  readonly send: (frame: ClientFrame) => void;
  readonly isOver: () => boolean;
  /** Something is under way that the relay has not confirmed. */
  readonly began: () => void;
  /** What `progress` says has changed. */
  readonly moved: () => void;
  readonly fork: () => void;
  /** The relay will not take our envelopes, and why. */
  readonly notAccepted: () => void;
  /** Whatever was waited for has come: push again, when what is being said is said. */
  readonly again: () => void;
}

/** Own envelopes on their way over one line, in the order of their counters. */
export interface Pushing {
  /** What was never offered goes at once; what may be there already waits for the relay to say so. */
  readonly begin: () => Promise<void>;
  /** The relay has said how far its copy of ours reaches. */
  readonly goOnAfter: (own: number) => Promise<void>;
  /** As many as may be under way at once. */
  readonly pushMore: () => Promise<void>;
  /** What is still here though it went, or was never let go: again, and once more only when it has moved on. */
  readonly pushLeft: () => Promise<void>;
  /** The highest counter that an answer may confirm. */
  readonly sentThrough: () => number;
  /** Other than over this line: at most up to here. */
  readonly noteOffered: (through: number) => void;
  readonly confirmed: (gctrs: ReadonlySet<number>) => void;
  readonly refused: (nacks: readonly Nack[]) => void;
  readonly isIdle: () => boolean;
  readonly progress: () => { readonly done: number; readonly total: number } | undefined;
}

/** Sent and not confirmed at most: what a cut costs, and enough to keep a slow line busy. */
export const mostInFlight = 128 * 1024;
/** After a refusal that only others or time can mend. */
const haltMs = 60_000;

export function createPushing(parts: PushingParts): Pushing {
  const { replica, outbox } = parts;
  const pushing = createMutex();
  /** Where pushing goes on: everything up to here was sent over this line. Undefined: it waits for the relay to say what it has. */
  let sentThrough: number | undefined;
  /** `sentThrough` goes back when something is sent again. */
  let mostSent = 0;
  let isHalted = false;
  let lastGap: number | undefined;
  let refusedTimes = 0;
  let pushedAgain: number | undefined;
  let inFlight: { readonly gctr: number; readonly bytes: number }[] = [];
  let sent = { done: 0, total: 0 };

  async function begin(): Promise<void> {
    const rows = await replica.parts.log.outbox();
    const [first] = rows;
    if (parts.isOver() || !first || first.state === "offered") return;
    sentThrough = first.gctr - 1;
    await pushMore();
  }

  async function goOnAfter(own: number): Promise<void> {
    mostSent = Math.max(mostSent, own);
    const expected = sentThrough === undefined ? undefined : firstInFlight() - 1;
    if (expected === undefined || expected > own) {
      // Either nothing was sent yet, or the relay lacks something it had confirmed.
      inFlight = [];
      sentThrough = own;
    }
    isHalted = false;
    await pushMore();
  }

  const firstInFlight = (): number => inFlight[0]?.gctr ?? (sentThrough ?? 0) + 1;

  function pushMore(): Promise<void> {
    return pushing.run(async () => {
      if (parts.isOver() || isHalted || sentThrough === undefined) return;
      const room = mostInFlight - inFlight.reduce((sum, { bytes }) => sum + bytes, 0);
      if (room <= 0) return;
      const after = sentThrough;
      const { meta, own } = replica.state();
      const rows = await outbox.take(after);
      const [first] = rows;
      // Below the first waiting row lies what the relay had confirmed once and does not have any more.
      const isMissing = first ? first.gctr > after + 1 : meta.counters.gctr > after;
      const lost = isMissing
        ? await replica.parts.log.envelopesAfter(meta.device, after, room)
        : [];
      if (parts.isOver() || sentThrough !== after) return;
      const offered = new Map(rows.map(({ gctr, bytes }) => [gctr, bytes]));
      const confirmedRows = new Set(
        own.rows.flatMap(({ gctr, storedAt }) => (storedAt === undefined ? [] : [gctr])),
      );
      for (const { gctr, bytes } of lost) if (confirmedRows.has(gctr)) offered.set(gctr, bytes);
      sendInOrder(offered, after, room);
    });
  }

  function sendInOrder(rows: ReadonlyMap<number, Bytes>, after: number, room: number): void {
    const going: Bytes[] = [];
    let total = 0;
    let gctr = after + 1;
    for (let bytes = rows.get(gctr); bytes && total < room; bytes = rows.get(++gctr)) {
      going.push(bytes);
      total += bytes.length;
      inFlight.push({ gctr, bytes: bytes.length });
      sentThrough = gctr;
      mostSent = Math.max(mostSent, gctr);
    }
    for (const envelopes of inPushes(going)) parts.send({ type: "push", envelopes });
    if (total === 0) return;
    parts.began();
    sent = { ...sent, total: sent.done + inFlight.length };
    parts.moved();
  }

  async function pushLeft(): Promise<void> {
    if (inFlight.length > 0) return;
    const first = (await replica.parts.log.outbox())[0]?.gctr;
    if (first === undefined || sentThrough === undefined || parts.isOver()) return;
    if (first <= sentThrough && first !== pushedAgain) {
      pushedAgain = first;
      sentThrough = first - 1;
    }
    await pushMore();
  }

  function confirmed(gctrs: ReadonlySet<number>): void {
    const before = inFlight.length;
    inFlight = inFlight.filter(({ gctr }) => !gctrs.has(gctr));
    sent = { ...sent, done: sent.done + before - inFlight.length };
    lastGap = undefined;
    parts.moved();
  }

  function refused(nacks: readonly Nack[]): void {
    const { device } = replica.state().meta;
    for (const nack of nacks) {
      // Others' envelopes are offered for the relay's sake; it may do without.
      if (nack.device !== device || nack.gctr === 0) continue;
      switch (nack.refusal) {
        case "Fork":
          return parts.fork();
        case "Gap":
          // Everything that was under way behind a gap is refused for the same reason: answered once.
          if (nack.detail === lastGap) break;
          lastGap = nack.detail;
          sendAgainFrom(nack.detail);
          break;
        case "Later":
          sendAgainFrom(nack.gctr);
          haltFor(Math.min(nack.detail, haltMs));
          break;
        default:
          sendAgainFrom(nack.gctr);
          // It may have lacked a part of the roster that we have given it back meanwhile.
          if (++refusedTimes < 3) break;
          parts.notAccepted();
          haltFor(haltMs);
      }
    }
    parts.again();
  }

  function sendAgainFrom(gctr: number): void {
    inFlight = inFlight.filter((one) => one.gctr < gctr);
    if (sentThrough !== undefined) sentThrough = Math.min(sentThrough, gctr - 1);
  }

  function haltFor(delayMs: number): void {
    isHalted = true;
    parts.timers.after(delayMs, () => {
      isHalted = false;
      parts.again();
    });
  }

  return {
    begin,
    goOnAfter,
    pushMore,
    pushLeft,
    sentThrough: () => mostSent,
    noteOffered(through) {
      mostSent = Math.max(mostSent, through);
    },
    confirmed,
    refused,
    isIdle: () => inFlight.length === 0,
    progress: () => (inFlight.length > 0 ? sent : undefined),
  };
}
