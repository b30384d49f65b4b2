import type { Brand } from "./brand.ts";

/** Milliseconds since 1970 by the clock of the device that wrote it. Never used to order what different devices wrote. */
export type Instant = Brand<number, "Instant">;

export const instant = (ms: number): Instant => ms as Instant;

export interface Clock {
  readonly now: () => Instant;
}

/** Timers come in like clocks do, so that a test can hold time still. */
export interface Timers {
  /** Runs `task` once after `delayMs`; the returned function cancels it. */
  readonly after: (delayMs: number, task: () => void) => () => void;
}

/** About as long as a piece of the work takes on an old phone: whoever types has every second moment, and hardly notices. */
const turnMs = 20;

/** Between the pieces of long work: others have a turn. */
export const nextTurn = (timers: Timers): Promise<void> =>
  new Promise((resolve) => void timers.after(turnMs, resolve));
