import { instant, type Instant } from "../base/clock.ts";

/** What the device remembers of wrong secrets since the last right one. */
export interface WrongTries {
  readonly count: number;
  readonly lastAt: Instant;
}

const second = 1_000;
const minute = 60 * second;
// From the third wrong try on. Two are free: people mistype.
const delaysMs = [5 * second, 15 * second, minute, 5 * minute, 15 * minute, 30 * minute];
const longestDelayMs = 60 * minute;

/** How long to wait before the next try after `count` wrong ones in a row. */
export function unlockDelayMs(count: number): number {
  if (count < 3) return 0;
  return delaysMs[count - 3] ?? longestDelayMs;
}

/**
 * When the next try is allowed; undefined when it is now. A clock that has been set back since then ends the delay: it must not lock the owner out for years,
 * and who can set the clock could as well set it forward. Against that stands only the slowness of Argon2id.
 */
export function nextTryAt(wrong: WrongTries | undefined, now: Instant): Instant | undefined {
  if (!wrong || now < wrong.lastAt) return undefined;
  const at = instant(wrong.lastAt + unlockDelayMs(wrong.count));
  return at > now ? at : undefined;
}

/** `wipeAfter`: undefined when wiping is off. */
export function shouldWipe(count: number, wipeAfter: number | undefined): boolean {
  return wipeAfter !== undefined && count >= wipeAfter;
}
