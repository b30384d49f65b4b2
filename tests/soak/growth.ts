/** What was held at one moment, in milliseconds since the beginning. */
export interface Sample {
  readonly at: number;
  readonly relayMb: number;
}

/** Least squares through all samples: one that is high because a collector had not run yet decides nothing. */
export function growthPerHour(samples: readonly Sample[]): number {
  const middle = mean(samples.map(({ at }) => at));
  const usual = mean(samples.map(({ relayMb }) => relayMb));
  let along = 0;
  let square = 0;
  for (const { at, relayMb } of samples) {
    along += (at - middle) * (relayMb - usual);
    square += (at - middle) ** 2;
  }
  return square === 0 ? 0 : (along / square) * 3_600_000;
}

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, each) => sum + each, 0) / Math.max(1, numbers.length);
