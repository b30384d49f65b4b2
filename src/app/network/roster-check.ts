import { ownBytes } from "../../base/bytes.ts";
import type { Suite } from "../../crypto/suite.ts";
import type { RosterCheck } from "../../protocol/roster.ts";

export const rosterCheck = (suite: Pick<Suite, "sha256" | "verify">): RosterCheck => ({
  sha256: (bytes) => suite.sha256(ownBytes(bytes)),
  verify: (publicKey, bytes, signature) =>
    suite.verify(publicKey, ownBytes(bytes), ownBytes(signature)),
});
