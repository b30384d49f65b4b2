import type { Clock } from "../src/base/clock.ts";
import { concat, equalBytes, utf8, type Bytes } from "../src/base/bytes.ts";
import type { DeviceId } from "../src/base/ids.ts";
import { idBytes } from "../src/protocol/envelope.ts";
import { spaceBytes } from "../src/protocol/join-request.ts";
import type { RosterCheck, SpaceId } from "../src/protocol/roster.ts";
import { relayLimits } from "./limits.ts";

/** What a session hands its device for the HTTP routes. Nothing is kept for it: the token proves itself until it expires or the relay restarts. */
export interface Tokens {
  /** 32 bytes: 4 of the second it expires, 28 of the proof. */
  readonly issue: (space: SpaceId, device: DeviceId) => Promise<Bytes>;
  readonly isValid: (space: SpaceId, device: DeviceId, token: Uint8Array) => Promise<boolean>;
}

export function createTokens(
  deps: { readonly clock: Clock; readonly check: Pick<RosterCheck, "sha256"> },
  secret: Bytes,
): Tokens {
  async function tokenFor(space: SpaceId, device: DeviceId, expiry: Uint8Array): Promise<Bytes> {
    // Every part has a fixed length, and only 28 bytes leave: nothing to append a message to.
    const parts = [utf8("teren-token-v1"), secret, spaceBytes(space), idBytes(device), expiry];
    const proof = await deps.check.sha256(concat(...parts));
    return concat(expiry, proof.subarray(0, 28));
  }

  return {
    issue(space, device) {
      const expiry = new Uint8Array(4);
      const expiresAt = Math.floor((deps.clock.now() + relayLimits.tokenMs) / 1000);
      new DataView(expiry.buffer).setUint32(0, expiresAt);
      return tokenFor(space, device, expiry);
    },
    async isValid(space, device, token) {
      if (token.length !== 32) return false;
      const expiry = new Uint8Array(token.subarray(0, 4));
      const expiresAt = new DataView(expiry.buffer).getUint32(0) * 1000;
      if (expiresAt < deps.clock.now()) return false;
      return equalBytes(await tokenFor(space, device, expiry), token);
    },
  };
}
