import { assert } from "../base/assert.ts";
import { concat, hexToBytes, type Bytes } from "../base/bytes.ts";
import type { KemKeyPair } from "./hpke.ts";

// What PKCS #8 puts before the 32 bytes of an X25519 private key (RFC 8410 section 7).
const prefix = hexToBytes("302e020100300506032b656e04220420") ?? new Uint8Array();
const basePoint = Uint8Array.of(9, ...new Uint8Array(31));

/** The pair of an X25519 private key (32 bytes); the private half cannot be exported. */
export async function nativeKemKeyPair(subtle: SubtleCrypto, seed: Bytes): Promise<KemKeyPair> {
  assert(seed.length === 32, "an X25519 private key of 32 bytes");
  const encoded = concat(prefix, seed);
  const privateKey = await subtle.importKey("pkcs8", encoded, "X25519", false, ["deriveBits"]);
  // Derived, not exported: that would need an exportable copy of the private key, and Firefox cannot export some.
  const base = await subtle.importKey("raw", basePoint, "X25519", true, []);
  const bits = await subtle.deriveBits({ name: "X25519", public: base }, privateKey, 256);
  return { privateKey, publicKey: await subtle.importKey("raw", bits, "X25519", true, []) };
}
