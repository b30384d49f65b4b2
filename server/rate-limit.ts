import type { Clock } from "../src/base/clock.ts";

export interface Rate {
  readonly burst: number;
  readonly perMinute: number;
}

export interface RateLimit {
  /** False when `key` has used up its share for now. */
  readonly allows: (key: string) => boolean;
}

export const unlimited: RateLimit = { allows: () => true };

/** A bucket for each key that fills with time. Kept in memory only, for at most `keys` keys. */
export function createRateLimit(
  deps: { readonly clock: Clock },
  rate: Rate,
  keys: number,
): RateLimit {
  const buckets = new Map<string, { left: number; at: number }>();
  return {
    allows(key) {
      const now = deps.clock.now();
      const bucket = buckets.get(key) ?? { left: rate.burst, at: now };
      const filled = bucket.left + (Math.max(0, now - bucket.at) * rate.perMinute) / 60_000;
      const left = Math.min(rate.burst, filled);
      // Re-inserted, so that the map stays in order of last use and the first key is the one to forget.
      buckets.delete(key);
      buckets.set(key, { left: left >= 1 ? left - 1 : left, at: now });
      const [oldest] = buckets.keys();
      if (buckets.size > keys && oldest !== undefined) buckets.delete(oldest);
      return left >= 1;
    },
  };
}
