import type { Random } from "../base/random.ts";

/** What every suite is made from. */
export interface SuiteParts {
  readonly subtle: SubtleCrypto;
  readonly random: Random;
}
