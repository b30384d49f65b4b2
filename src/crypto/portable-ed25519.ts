import { ed25519 } from "@noble/curves/ed25519.js";
import { bytesToBase64url, concat, equalBytes, ownBytes, type Bytes } from "../base/bytes.ts";
import { createBoundedMap } from "./bounded-map.ts";
import { isAcceptableSignPublic, isStrictSignature } from "../protocol/public-key-rules.ts";

/** Ed25519 in JavaScript, for browsers without it. Loaded only there. */
export interface PortableEd25519 {
  readonly publicFromSeed: (seed: Bytes) => Bytes;
  readonly sign: (seed: Bytes, bytes: Bytes) => Bytes;
  readonly verify: (publicKey: Bytes, bytes: Bytes, signature: Bytes) => Promise<boolean>;
}

const { Point } = ed25519;

export function portableEd25519(subtle: SubtleCrypto): PortableEd25519 {
  const points = createBoundedMap<string, PublicPoint>(256);

  function pointOf(publicKey: Bytes): PublicPoint {
    const name = bytesToBase64url(publicKey);
    const known = points.get(name);
    if (known) return known;
    const point = isAcceptableSignPublic(publicKey) ? Point.fromBytes(publicKey) : "refused";
    points.set(name, point);
    return point;
  }

  return {
    publicFromSeed: (seed) => ownBytes(ed25519.getPublicKey(seed)),
    sign: (seed, bytes) => ownBytes(ed25519.sign(bytes, seed)),

    // Not the library's own verify: it multiplies the equation by the cofactor, WebCrypto does not. A member could write a signature
    // that holds in one equation only, and old and new phones would then keep different histories.
    async verify(publicKey, bytes, signature) {
      if (publicKey.length !== 32 || !isStrictSignature(signature)) return false;
      const point = pointOf(publicKey);
      if (point === "refused") return false;
      const encodedR = signature.subarray(0, 32);
      const challenge = await subtle.digest("SHA-512", concat(encodedR, publicKey, bytes));
      const k = Point.Fn.create(littleEndian(new Uint8Array(challenge)));
      const s = littleEndian(signature.subarray(32)); // below the group order, as isStrictSignature made sure
      const expected = Point.BASE.multiplyUnsafe(s).subtract(point.multiplyUnsafe(k));
      return equalBytes(expected.toBytes(), encodedR);
    },
  };
}

type PublicPoint = InstanceType<typeof Point> | "refused";

function littleEndian(bytes: Uint8Array): bigint {
  let value = 0n;
  for (const byte of Uint8Array.from(bytes).reverse()) value = (value << 8n) | BigInt(byte);
  return value;
}
