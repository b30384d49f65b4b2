import type { Instant } from "../base/clock.ts";

/** No wait after a wrong secret is longer than an hour. Where more seems to be left, the clock was set back since, and there is none. */
export function secondsUntil(until: Instant | undefined, now: Instant): number {
  const left = until === undefined ? 0 : Math.ceil((until - now) / 1_000);
  return left > 3_600 ? 0 : Math.max(0, left);
}
