import { concat, utf8, type Bytes } from "../base/bytes.ts";
import type { KemKeys, Suite } from "../crypto/suite.ts";

/** HPKE's one-time key, the sealed key of the envelope, and a tag. */
export const boxBytes = 80;

/** Whoever has the epoch's secret opens what is handed in under it; who hands in knows the public half only. */
export async function intakeKeys(
  suite: Pick<Suite, "hkdf" | "kemKeysFromSeed">,
  epochSecret: Bytes,
): Promise<KemKeys> {
  const seed = await suite.hkdf(epochSecret, new Uint8Array(), utf8("teren intake v1"), 32);
  const keys = await suite.kemKeysFromSeed(seed);
  seed.fill(0);
  return keys;
}

/** A box opens in the envelope it was made for and in no other. */
export const boxInfo = (headerBytes: Bytes): Bytes =>
  concat(utf8("teren hand-in key v1"), headerBytes);
