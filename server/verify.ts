import { createPublicKey, hash, verify, type KeyObject } from "node:crypto";
import { promisify } from "node:util";
import { concat, type Bytes } from "../src/base/bytes.ts";
import type { Envelope, EnvelopeId } from "../src/protocol/envelope.ts";
import { limits } from "../src/protocol/limits.ts";
import {
  acceptsDeviceKeys,
  isAcceptableSignPublic,
  isStrictSignature,
} from "../src/protocol/public-key-rules.ts";
import type { RosterCheck } from "../src/protocol/roster.ts";

/** What stands before a raw Ed25519 key in the form Node reads (RFC 8410). */
const spkiPrefix = Uint8Array.of(0x30, 0x2a, 0x30, 5, 6, 3, 0x2b, 0x65, 0x70, 3, 0x21, 0);
const keysInMemory = 10_000;
const verifyOnPool = promisify(verify);

export interface RelayCheck extends RosterCheck {
  /** An envelope's name without waiting, where hashes are at hand. `prefix`: what every signature over an envelope of the space begins with. */
  readonly idNow?: (prefix: Bytes, envelope: Envelope) => EnvelopeId;
}

/** Hashes here and checks signatures on Node's thread pool: one takes 0.1 ms, and there are as many of them as envelopes. */
export function createCheck(): RelayCheck {
  const keys = new Map<string, KeyObject>();

  /** Undefined for a key that no device may have. */
  function keyOf(publicKey: Bytes): KeyObject | undefined {
    const name = Buffer.from(publicKey).toString("latin1");
    const known = keys.get(name);
    if (known) return known;
    if (!isAcceptableSignPublic(publicKey)) return undefined;
    const der = Buffer.from(concat(spkiPrefix, publicKey));
    const key = createPublicKey({ key: der, format: "der", type: "spki" });
    if (keys.size >= keysInMemory) keys.clear();
    keys.set(name, key);
    return key;
  }

  // Put together in one place that is used again: a hash takes less time than making room for what is hashed.
  const scratch = new Uint8Array(limits.digestBytes + 256);

  return {
    idNow(prefix, { headerBytes, iv, body }) {
      let length = 0;
      for (const part of [prefix, headerBytes, iv, body]) {
        scratch.set(part, length);
        length += part.length;
      }
      return hash("sha256", scratch.subarray(0, length), "hex").slice(0, 32) as EnvelopeId;
    },
    acceptsKeys: acceptsDeviceKeys,
    sha256: (bytes) => Promise.resolve(new Uint8Array(hash("sha256", bytes, "buffer"))),
    async verify(publicKey, bytes, signature) {
      if (publicKey.length !== 32 || !isStrictSignature(signature)) return false;
      const key = keyOf(publicKey);
      return key !== undefined && verifyOnPool(null, bytes, key, signature);
    },
  };
}
