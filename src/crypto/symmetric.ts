import { assert } from "../base/assert.ts";
import { bytesToBase64url, bytesToHex, concat, utf8, type Bytes } from "../base/bytes.ts";
import { createBoundedMap } from "./bounded-map.ts";
import { acceptsDeviceKeys } from "../protocol/public-key-rules.ts";
import { createKeyHandles } from "./key-handles.ts";
import type { SealingKey, Suite } from "./suite.ts";

/** The part of the suite that is the same everywhere: what browsers have natively (hashes, HKDF, AES-GCM), and the rules for keys. */
export type SymmetricSuite = Pick<
  Suite,
  | "acceptsKeys"
  | "sha256"
  | "hmac"
  | "hkdf"
  | "sealingKey"
  | "channelKey"
  | "seal"
  | "open"
  | "forgetKeys"
>;

const ivLength = 12;
const tagLength = 16;
const channelKeyInfo = utf8("teren chan v1");

export function createSymmetricSuite(parts: { readonly subtle: SubtleCrypto }): SymmetricSuite {
  const { subtle } = parts;
  const handles = createKeyHandles<"SealingKey", CryptoKey>("SealingKey");
  const channelKeys = createBoundedMap<string, Promise<SealingKey>>(256);

  async function hkdf(secret: Bytes, salt: Bytes, info: Bytes, length: number): Promise<Bytes> {
    const key = await subtle.importKey("raw", secret, "HKDF", false, ["deriveBits"]);
    return new Uint8Array(
      await subtle.deriveBits({ name: "HKDF", hash: "SHA-256", salt, info }, key, length * 8),
    );
  }

  async function sealingKey(secret: Bytes): Promise<SealingKey> {
    assert(secret.length === 32, "a sealing key of 32 bytes");
    return handles.add(
      await subtle.importKey("raw", secret, "AES-GCM", false, ["encrypt", "decrypt"]),
    );
  }

  async function deriveChannelKey(epochSecret: Bytes, channel: Bytes, generation: number) {
    const salt = channelKeySalt(channel, generation);
    return sealingKey(await hkdf(epochSecret, salt, channelKeyInfo, 32));
  }

  return {
    acceptsKeys: acceptsDeviceKeys,
    sha256: async (bytes) => new Uint8Array(await subtle.digest("SHA-256", bytes)),

    async hmac(key, bytes) {
      const algorithm = { name: "HMAC", hash: "SHA-256" };
      const imported = await subtle.importKey("raw", key, algorithm, false, ["sign"]);
      return new Uint8Array(await subtle.sign("HMAC", imported, bytes));
    },

    hkdf,
    sealingKey,

    channelKey(epochSecret, channel, generation) {
      assert(epochSecret.length === 32, "an epoch secret of 32 bytes");
      const name = `${bytesToBase64url(epochSecret)} ${bytesToHex(channel)} ${generation}`;
      const known = channelKeys.get(name);
      if (known) return known;
      const key = deriveChannelKey(epochSecret, channel, generation);
      channelKeys.set(name, key);
      key.catch(() => channelKeys.delete(name)); // the caller hears of it; the next one tries again
      return key;
    },

    async seal(key, iv, plain, aad) {
      assert(iv.length === ivLength, "an iv of 12 bytes");
      return new Uint8Array(
        await subtle.encrypt(
          { name: "AES-GCM", iv, additionalData: aad },
          handles.keyOf(key),
          plain,
        ),
      );
    },

    async open(key, iv, sealed, aad) {
      const cryptoKey = handles.keyOf(key);
      if (iv.length !== ivLength || sealed.length < tagLength) return undefined;
      try {
        return new Uint8Array(
          await subtle.decrypt({ name: "AES-GCM", iv, additionalData: aad }, cryptoKey, sealed),
        );
      } catch {
        return undefined; // WebCrypto says nothing more than that it does not open
      }
    },

    forgetKeys: () => channelKeys.clear(),
  };
}

/** channel (8) ‖ generation as a varint (7 bits a byte, lowest first, top bit = more follows). */
function channelKeySalt(channel: Bytes, generation: number): Bytes {
  assert(channel.length === 8, "a channel of 8 bytes");
  assert(Number.isSafeInteger(generation) && generation >= 0, "a generation from 0");
  const digits: number[] = [];
  let rest = generation;
  while (rest > 0x7f) {
    digits.push((rest % 0x80) | 0x80);
    rest = Math.floor(rest / 0x80);
  }
  return concat(channel, Uint8Array.of(...digits, rest));
}
