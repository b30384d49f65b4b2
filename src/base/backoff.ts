import { randomBelow, type Random } from "./random.ts";

/** How long to wait before try number `attempt` (from 0): doubling from 1 s to 60 s, times 0.5 to 1.5 by chance so that a returning mast does not get every phone at once. */
export function retryDelayMs(random: Random, attempt: number): number {
  const base = Math.min(60_000, 1_000 * 2 ** Math.min(attempt, 6));
  return Math.round(base * (0.5 + randomBelow(random, 1_000) / 1_000));
}
