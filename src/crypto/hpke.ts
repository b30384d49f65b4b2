import { Aes256Gcm, CipherSuite, HkdfSha256, type KemInterface } from "@hpke/core";
import { assert } from "../base/assert.ts";
import { concat, type Bytes } from "../base/bytes.ts";
import type { Random } from "../base/random.ts";
import { isAcceptableKemPublic } from "../protocol/public-key-rules.ts";

/** HPKE base mode (RFC 9180): HKDF-SHA256 and AES-256-GCM over the X25519 KEM it is given. */
export interface Hpke {
  /** enc (32) ‖ ciphertext ‖ tag (16). */
  readonly seal: (message: HpkeMessage, kemPublic: Bytes) => Promise<Bytes>;
  /** Undefined when `bytes` is not such a message to these keys with this info and aad. */
  readonly open: (message: HpkeMessage, keys: KemKeyPair) => Promise<Bytes | undefined>;
}

interface HpkeMessage {
  readonly bytes: Bytes;
  readonly info: Bytes;
  readonly aad: Bytes;
}

/** Keys as the KEM in use understands them: WebCrypto's own, or look-alikes from the portable KEM. */
export interface KemKeyPair {
  readonly privateKey: CryptoKey;
  readonly publicKey: CryptoKey;
}

const encLength = 32;
const tagLength = 16;

/** `keyPairFromSeed`: the pair of an X25519 private key (32); makes the one-time pairs, so that chance comes from `random` here too. */
export function createHpke(
  kem: KemInterface,
  keyPairFromSeed: (seed: Bytes) => Promise<KemKeyPair>,
  random: Random,
): Hpke {
  const suite = new CipherSuite({ kem, kdf: new HkdfSha256(), aead: new Aes256Gcm() });

  return {
    async seal({ bytes, info, aad }, kemPublic) {
      assert(isAcceptableKemPublic(kemPublic), "an acceptable X25519 public key");
      const recipientPublicKey = await kem.deserializePublicKey(kemPublic);
      const ekm = await keyPairFromSeed(random.bytes(32));
      const sealed = await suite.seal({ recipientPublicKey, info, ekm }, bytes, aad);
      return concat(new Uint8Array(sealed.enc), new Uint8Array(sealed.ct));
    },

    async open({ bytes, info, aad }, recipientKey) {
      const enc = bytes.slice(0, encLength);
      if (bytes.length < encLength + tagLength || !isAcceptableKemPublic(enc)) return undefined;
      try {
        const plain = await suite.open({ recipientKey, enc, info }, bytes.slice(encLength), aad);
        return new Uint8Array(plain);
      } catch {
        return undefined; // the library does not tell a wrong key from damaged bytes
      }
    },
  };
}
