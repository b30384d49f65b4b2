import { bytesToHex } from "../base/bytes.ts";

// Which public keys and signatures are looked at at all. Platforms disagree on the odd ones (small order, several encodings of one point),
// and a member could use that to show different histories to different phones, so they are refused before any platform sees them.

const fieldPrime = 2n ** 255n - 19n;
const groupOrder = 2n ** 252n + 27742317777372353535851937790883648493n;
const edwardsD = 37095705934669439343138083508754565189542113879843219016388785533085940283555n;

/** An Ed25519 public key a device may be enrolled with: 32 bytes, on the curve, written in the one canonical way, not of small order. */
export function isAcceptableSignPublic(publicKey: Uint8Array): boolean {
  if (publicKey.length !== 32 || !isCanonicalPoint(publicKey)) return false;
  const ySquared = mod(yCoordinate(publicKey) ** 2n);
  // x² = (y² − 1) / (d·y² + 1) has a root exactly if numerator · denominator is a square.
  const product = mod((ySquared - 1n) * (edwardsD * ySquared + 1n));
  return power(product, (fieldPrime - 1n) / 2n) === 1n;
}

/** An X25519 public key a device may be enrolled with: 32 bytes, canonical, not of small order (which would make every shared secret zero). */
export function isAcceptableKemPublic(publicKey: Uint8Array): boolean {
  if (publicKey.length !== 32 || littleEndian(publicKey) >= fieldPrime) return false;
  return !smallOrderMontgomery.has(bytesToHex(publicKey));
}

/** Whether a device may be enrolled with these two keys. */
export const acceptsDeviceKeys = (signPublic: Uint8Array, kemPublic: Uint8Array): boolean =>
  isAcceptableSignPublic(signPublic) && isAcceptableKemPublic(kemPublic);

/** What a signature must be before its equation is worth checking: R canonical and not of small order, S below the group order (so that nobody can make a second signature out of a first). */
export function isStrictSignature(signature: Uint8Array): boolean {
  if (signature.length !== 64) return false;
  return (
    isCanonicalPoint(signature.subarray(0, 32)) && littleEndian(signature.subarray(32)) < groupOrder
  );
}

/** Canonical and not of small order; says nothing about lying on the curve. */
function isCanonicalPoint(encoded: Uint8Array): boolean {
  const y = yCoordinate(encoded);
  return y < fieldPrime && !smallOrderEdwardsY.has(y);
}

/** The top bit carries the sign of x. */
const yCoordinate = (encoded: Uint8Array): bigint => BigInt.asUintN(255, littleEndian(encoded));

/** Of 32 bytes. */
function littleEndian(bytes: Uint8Array): bigint {
  const view = new DataView(bytes.buffer, bytes.byteOffset, 32);
  const word = (index: number) => view.getBigUint64(index * 8, true);
  return (word(3) << 192n) | (word(2) << 128n) | (word(1) << 64n) | word(0);
}

const mod = (value: bigint): bigint => ((value % fieldPrime) + fieldPrime) % fieldPrime;

function power(base: bigint, exponent: bigint): bigint {
  let result = 1n;
  let square = base;
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = mod(result * square);
    square = mod(square * square);
  }
  return result;
}

/** y of the eight points whose order divides 8: orders 1, 2, 4, 4 and four times 8. */
const smallOrderEdwardsY: ReadonlySet<bigint> = new Set([
  1n,
  fieldPrime - 1n,
  0n,
  2707385501144840649318225287225658788936804267575313519463743609750303402022n,
  55188659117513257062467267217118295137698188065244968500265048394206261417927n,
]);

/** u of the points whose order divides 8 (RFC 7748 section 6.1): 0, 1, two of order 8, −1. */
const smallOrderMontgomery: ReadonlySet<string> = new Set([
  "0000000000000000000000000000000000000000000000000000000000000000",
  "0100000000000000000000000000000000000000000000000000000000000000",
  "e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800",
  "5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157",
  "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
]);
