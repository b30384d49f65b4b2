/** What both sides took of memory at one moment. */
export interface Sample {
  /** Milliseconds since the beginning. */
  readonly at: number;
  readonly relayMb: number;
  readonly phonesMb: number;
}

/** Least squares through all samples: one that is high because a collector had not run yet decides nothing. */
export function growthPerHour(samples: readonly Sample[]): Omit<Sample, "at"> {
  const slope = (of: (sample: Sample) => number): number => {
    const middle = mean(samples.map(({ at }) => at));
    const usual = mean(samples.map(of));
    let along = 0;
    let square = 0;
    for (const sample of samples) {
      along += (sample.at - middle) * (of(sample) - usual);
      square += (sample.at - middle) ** 2;
    }
    return square === 0 ? 0 : (along / square) * 3_600_000;
  };
  return { relayMb: slope(({ relayMb }) => relayMb), phonesMb: slope(({ phonesMb }) => phonesMb) };
}

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, each) => sum + each, 0) / Math.max(1, numbers.length);
