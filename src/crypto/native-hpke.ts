import { DhkemX25519HkdfSha256 } from "@hpke/core";
import type { Bytes } from "../base/bytes.ts";
import { createHpke, type Hpke } from "./hpke.ts";
import { nativeKemKeyPair } from "./native-kem.ts";
import type { SuiteParts } from "./suite-parts.ts";

/** Over the browser's own X25519. Loaded when first needed: only joining and key grants use HPKE. */
export function createNativeHpke({ subtle, random }: SuiteParts): Hpke {
  const keyPairFromSeed = (seed: Bytes) => nativeKemKeyPair(subtle, seed);
  return createHpke(new DhkemX25519HkdfSha256(), keyPairFromSeed, random);
}
