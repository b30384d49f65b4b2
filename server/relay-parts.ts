import type { Clock, Timers } from "../src/base/clock.ts";
import type { Random } from "../src/base/random.ts";
import type { RelayCheck } from "./verify.ts";
import type { Logger } from "./logger.ts";
import type { Metrics } from "./metrics.ts";
import type { Spaces } from "./space.ts";
import type { BlobStore } from "./blobs/blob-store.ts";
import type { LateStore } from "./late/late-store.ts";
import type { LogStore } from "./store/log-store.ts";
import type { Tokens } from "./tokens.ts";

export interface RelayDeps {
  readonly store: LogStore;
  readonly blobs: BlobStore;
  readonly late: LateStore;
  readonly clock: Clock;
  readonly timers: Timers;
  readonly random: Random;
  /** Hashes and signatures. */
  readonly check: RelayCheck;
  readonly metrics: Metrics;
  readonly logger: Logger;
  /** Whether strangers may found networks here. */
  readonly newSpaces: "open" | "closed";
}

/** What sessions and requests work with. */
export interface RelayParts extends RelayDeps {
  readonly spaces: Spaces;
  readonly tokens: Tokens;
}
