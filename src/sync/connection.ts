import type { Timers } from "../base/clock.ts";
import { createLive, type Live } from "../base/live.ts";
import { connectionTable, type ConnectionEvent, type ConnectionState } from "./connection-state.ts";
import type { Conversation } from "./conversation.ts";
import type { Line, LineHandlers, LineMessage } from "./engine.ts";

/** Keeps a line while it is wanted, and begins a conversation on each that opens. */
export interface Connection {
  readonly state: Live<ConnectionState>;
  readonly conversation: () => Conversation | undefined;
  readonly want: () => void;
  readonly unwant: () => void;
  /** The device woke up or came to a network: is the line still alive, and if not, at once. */
  readonly wake: () => void;
  /** The conversation has been welcomed. */
  readonly welcomed: () => void;
  /** Begins anew: what was said does not fit together. */
  readonly restart: () => void;
  /** Stays away for a while: the relay asked for it, or refused us in a way that may pass. */
  readonly pause: (delayMs: number) => void;
  readonly stop: () => void;
}

export interface ConnectionParts {
  readonly createLine: (handlers: LineHandlers) => Line;
  readonly timers: Timers;
  readonly converse: (send: (message: LineMessage) => void) => Conversation;
  /** An end that was not asked for; `wasWelcomed`: there had been a session. */
  readonly onClosed: (end: {
    readonly code: number | undefined;
    readonly isFinal: boolean;
    readonly wasWelcomed: boolean;
  }) => void;
}

/** y-websocket waits for ever for a socket that hangs while connecting. */
const openWithinMs = 20_000;
const welcomeWithinMs = 10_000;
const probeWithinMs = 5_000;

export function createConnection(parts: ConnectionParts): Connection {
  const { timers } = parts;
  const state = createLive<ConnectionState>("resting");
  let conversation: Conversation | undefined;
  let cancelDeadline: () => void = () => undefined;
  let cancelPause: () => void = () => undefined;
  let cancelProbe: (() => void) | undefined;
  let isStopped = false;

  const line = parts.createLine({
    opened() {
      if (isStopped || state.get() === "resting") return;
      change("opened");
      conversation?.end();
      conversation = parts.converse((message) => line.send(message));
      deadline(welcomeWithinMs);
    },
    message(message) {
      cancelProbe?.();
      cancelProbe = undefined;
      conversation?.receive(message);
    },
    closed(code, isFinal) {
      if (isStopped) return;
      const wasWelcomed = state.get() === "online";
      endConversation();
      change(isFinal ? "closedForGood" : "closed");
      if (state.get() === "reaching") deadline(openWithinMs);
      parts.onClosed({ code, isFinal, wasWelcomed });
    },
  });

  function change(event: ConnectionEvent): void {
    state.set(connectionTable[state.get()][event]);
  }

  function endConversation(): void {
    cancelDeadline();
    cancelProbe?.();
    cancelProbe = undefined;
    conversation?.end();
    conversation = undefined;
  }

  /** Whatever was expected has not come: another try. */
  function deadline(delayMs: number): void {
    cancelDeadline();
    cancelDeadline = timers.after(delayMs, restart);
  }

  function restart(): void {
    if (isStopped || state.get() === "resting") return;
    endConversation();
    line.disconnect();
    if (state.get() !== "reaching") change("closed");
    if (state.get() === "refused") change("wanted");
    deadline(openWithinMs);
    line.connect();
  }

  function want(): void {
    if (isStopped) return;
    cancelPause();
    const before = state.get();
    change("wanted");
    if (before === state.get()) return;
    deadline(openWithinMs);
    line.connect();
  }

  function unwant(): void {
    cancelPause();
    if (state.get() === "resting") return;
    endConversation();
    change("unwanted");
    line.disconnect();
  }

  return {
    state,
    conversation: () => conversation,
    want,
    unwant,
    restart,

    wake() {
      const now = state.get();
      if (now === "resting" || now === "refused") return want();
      // The line may be waiting out a long pause between tries.
      if (now === "reaching") return restart();
      // Before the relay has let us in it takes anything but the greeting for a stranger's; a deadline runs already.
      if (now === "greeting" || cancelProbe) return;
      cancelProbe = timers.after(probeWithinMs, restart);
      conversation?.probe();
    },

    welcomed() {
      // An answer over HTTP says nothing about the line.
      if (state.get() !== "greeting") return;
      cancelDeadline();
      change("welcomed");
    },

    pause(delayMs) {
      const isRefused = state.get() === "refused";
      if (!isRefused) unwant();
      cancelPause();
      cancelPause = timers.after(delayMs, want);
    },

    stop() {
      unwant();
      cancelPause();
      isStopped = true;
      line.destroy();
    },
  };
}
