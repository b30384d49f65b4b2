import { ownBytes } from "../base/bytes.ts";
import type { Suite } from "../crypto/suite.ts";
import type { RosterCheck } from "../protocol/roster.ts";

type CheckingSuite = Pick<Suite, "sha256" | "verify" | "acceptsKeys">;

export const rosterCheck = (
  suite: CheckingSuite,
  understands?: RosterCheck["understands"],
): RosterCheck => ({
  ...(understands && { understands }),
  sha256: (bytes) => suite.sha256(ownBytes(bytes)),
  verify: (publicKey, bytes, signature) =>
    suite.verify(publicKey, ownBytes(bytes), ownBytes(signature)),
  acceptsKeys: suite.acceptsKeys,
});
