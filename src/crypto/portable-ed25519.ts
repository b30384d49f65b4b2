import { ed25519 } from "@noble/curves/ed25519.js";
import { concat, equalBytes, ownBytes, type Bytes } from "../base/bytes.ts";
import { isAcceptableSignPublic, isStrictSignature } from "./public-key-rules.ts";

/** Ed25519 in JavaScript, for browsers without it. Loaded only there. */
export interface PortableEd25519 {
  readonly publicFromSeed: (seed: Bytes) => Bytes;
  readonly sign: (seed: Bytes, bytes: Bytes) => Bytes;
  readonly verify: (publicKey: Bytes, bytes: Bytes, signature: Bytes) => Promise<boolean>;
}

const { Point } = ed25519;

export function portableEd25519(subtle: SubtleCrypto): PortableEd25519 {
  return {
    publicFromSeed: (seed) => ownBytes(ed25519.getPublicKey(seed)),
    sign: (seed, bytes) => ownBytes(ed25519.sign(bytes, seed)),

    // Not the library's own verify: it multiplies the equation by the cofactor, WebCrypto does not. A member could write a signature
    // that holds in one equation only, and old and new phones would then keep different histories.
    async verify(publicKey, bytes, signature) {
      if (!isStrictSignature(signature) || !isAcceptableSignPublic(publicKey)) return false;
      const encodedR = signature.subarray(0, 32);
      const challenge = await subtle.digest("SHA-512", concat(encodedR, publicKey, bytes));
      const k = Point.Fn.create(littleEndian(new Uint8Array(challenge)));
      const s = littleEndian(signature.subarray(32)); // below the group order, as isStrictSignature made sure
      const expected = Point.BASE.multiplyUnsafe(s).subtract(
        Point.fromBytes(publicKey).multiplyUnsafe(k),
      );
      return equalBytes(expected.toBytes(), encodedR);
    },
  };
}

function littleEndian(bytes: Uint8Array): bigint {
  let value = 0n;
  for (const byte of Uint8Array.from(bytes).reverse()) value = (value << 8n) | BigInt(byte);
  return value;
}
