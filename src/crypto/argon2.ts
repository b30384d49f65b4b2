import type { Bytes } from "../base/bytes.ts";
import type { Result } from "../base/result.ts";

/** Argon2id version 0x13 (RFC 9106). Kept with what it protects, so that later versions may choose others. */
export interface Argon2Parameters {
  readonly memoryKiB: number;
  readonly passes: number;
  readonly lanes: number;
  /** 16 random bytes. */
  readonly salt: Bytes;
}

export interface Argon2Request {
  /** Any length but 0. */
  readonly secret: Bytes;
  readonly parameters: Argon2Parameters;
  /** 2 when a secret is set: an answer that is wrong by accident would lock its owner out for ever. */
  readonly times: 1 | 2;
}

export interface Argon2Failure {
  readonly type: "KdfFailed";
  readonly reason: "OutOfMemory" | "WrongAnswer" | "NotStarted";
}

/** The slow way from a short secret to a key (32 bytes); 0.2 to 1 s on phones. */
export interface Argon2 {
  /** Starts and tests a worker while the secret is still being typed. Not needed before `derive`, only pleasant. */
  readonly prepare: () => void;
  readonly derive: (request: Argon2Request) => Promise<Result<Bytes, Argon2Failure>>;
}

/** m = 19 MiB, t = 2, p = 1: OWASP's choice for Argon2id. One lane, because many threads crash Chrome on small phones. */
export const usualParameters = { memoryKiB: 19 * 1024, passes: 2, lanes: 1 } as const;

/** For phones that cannot give 19 MiB: less memory, more passes. */
export const smallParameters = { memoryKiB: 8 * 1024, passes: 4, lanes: 1 } as const;
