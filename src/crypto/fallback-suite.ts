import { DhkemX25519HkdfSha256 } from "@hpke/dhkem-x25519";
import { x25519 } from "@noble/curves/ed25519.js";
import { assert } from "../base/assert.ts";
import type { Bytes } from "../base/bytes.ts";
import { createHpke, type KemKeyPair } from "./hpke.ts";
import { createKeyHandles } from "./key-handles.ts";
import { portableEd25519 } from "./portable-ed25519.ts";
import type { SuiteParts } from "./suite-parts.ts";
import type { Suite } from "./suite.ts";
import { createSymmetricSuite } from "./symmetric.ts";

/** For browsers whose WebCrypto has no Ed25519 or X25519 (Chrome before 137, Safari before 17): those two in JavaScript, the rest native. */
export function createFallbackSuite(parts: SuiteParts): Suite {
  const curve = portableEd25519(parts.subtle);
  const kem = new DhkemX25519HkdfSha256();
  const hpke = createHpke(kem, (seed) => keyPairFromSeed(kem, seed), parts.random);
  const signingKeys = createKeyHandles<"SigningKey", Bytes>("SigningKey");
  const kemKeys = createKeyHandles<"KemKey", KemKeyPair>("KemKey");

  return {
    ...createSymmetricSuite(parts),
    name: "fallback",

    async signingKeysFromSeed(seed) {
      assert(seed.length === 32, "a signing seed of 32 bytes");
      const own = new Uint8Array(seed); // the caller may wipe theirs
      return { signing: signingKeys.add(own), signPublic: curve.publicFromSeed(own) };
    },

    sign: async (key, bytes) => curve.sign(signingKeys.keyOf(key), bytes),
    verify: curve.verify,

    async kemKeysFromSeed(seed) {
      const pair = await keyPairFromSeed(kem, seed);
      const kemPublic = new Uint8Array(await kem.serializePublicKey(pair.publicKey));
      return { kem: kemKeys.add(pair), kemPublic };
    },

    sealTo: (kemPublic, info, plain) =>
      hpke.seal({ bytes: plain, info, aad: new Uint8Array() }, kemPublic),

    openFrom: (key, info, sealed) =>
      hpke.open({ bytes: sealed, info, aad: new Uint8Array() }, kemKeys.keyOf(key)),
  };
}

async function keyPairFromSeed(kem: DhkemX25519HkdfSha256, seed: Bytes): Promise<KemKeyPair> {
  assert(seed.length === 32, "an X25519 private key of 32 bytes");
  return {
    privateKey: await kem.deserializePrivateKey(seed),
    publicKey: await kem.deserializePublicKey(x25519.getPublicKey(seed)),
  };
}
