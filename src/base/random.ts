/** Unpredictable bytes in the app, seeded ones in tests and simulations. */
export interface Random {
  readonly bytes: (length: number) => Uint8Array<ArrayBuffer>;
}

/** A whole number from 0 up to, not including, `bound` (at most 2^31). */
export function randomBelow(random: Random, bound: number): number {
  const limit = 0x80000000 - (0x80000000 % bound);
  for (;;) {
    const [a = 0, b = 0, c = 0, d = 0] = random.bytes(4);
    const value = ((a & 0x7f) << 24) | (b << 16) | (c << 8) | d;
    if (value < limit) return value % bound;
  }
}
