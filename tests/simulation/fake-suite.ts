import { concat, equalBytes, utf8, type Bytes } from "../../src/base/bytes.ts";
import type { KemKey, SealingKey, SigningKey, Suite } from "../../src/crypto/suite.ts";

/**
 * The suite without its strength: keyed mixing instead of AES, SHA and curves, so that a simulation runs thousands of times. What it keeps is what
 * the engine relies on: another key, another place or another byte does not open and does not verify.
 */
export function createFakeSuite(): Suite {
  const channelKeys = new Map<string, SealingKey>();
  const handle = <T>(bytes: Bytes): T => bytes as unknown as T;
  const keyOf = (key: object): Bytes => key as Bytes;
  const sealingKey = (secret: Bytes): SealingKey => handle(mix(1, secret));

  const suite: Suite = {
    name: "fake",
    acceptsKeys: () => true,
    sha256: (bytes) => Promise.resolve(mix(2, bytes)),
    hmac: (key, bytes) => Promise.resolve(mix(3, concat(key, bytes))),
    hkdf(secret, salt, info, length) {
      const block = mix(4, concat(secret, salt, info));
      const out = new Uint8Array(length);
      for (let i = 0; i < length; i++) out[i] = block[i % 32]! ^ (i >> 5);
      return Promise.resolve(out);
    },
    sealingKey: (secret) => Promise.resolve(sealingKey(secret)),
    channelKey(secret, channel, generation) {
      const name = `${secret.join(".")} ${channel.join(".")} ${generation}`;
      const known = channelKeys.get(name);
      if (known) return Promise.resolve(known);
      // As `roomKey` derives it for a guest, who has no more than it.
      const key = sealingKey(mix(4, concat(secret, channel, Uint8Array.of(generation), utf8("teren chan v1")))); // prettier-ignore
      channelKeys.set(name, key);
      return Promise.resolve(key);
    },
    seal(key, iv, plain, aad) {
      const own = keyOf(key);
      return Promise.resolve(concat(scrambled(own, iv, plain), tag(own, iv, plain, aad)));
    },
    open(key, iv, sealed, aad) {
      const own = keyOf(key);
      if (sealed.length < 16) return Promise.resolve(undefined);
      const plain = scrambled(own, iv, sealed.subarray(0, sealed.length - 16));
      const isWhole = equalBytes(tag(own, iv, plain, aad), sealed.subarray(sealed.length - 16));
      return Promise.resolve(isWhole ? plain : undefined);
    },
    signingKeysFromSeed(seed) {
      const signPublic = mix(6, seed);
      return Promise.resolve({ signing: handle<SigningKey>(signPublic), signPublic });
    },
    sign: (key, bytes) => Promise.resolve(signature(keyOf(key), bytes)),
    verify: (publicKey, bytes, given) =>
      Promise.resolve(equalBytes(signature(publicKey, bytes), given)),
    kemKeysFromSeed(seed) {
      const kemPublic = mix(7, seed);
      return Promise.resolve({ kem: handle<KemKey>(kemPublic), kemPublic });
    },
    sealTo: (kemPublic, info, plain) =>
      suite
        .seal(sealingKey(kemPublic), noIv, plain, info)
        .then((sealed) => concat(mix(8, plain), sealed)),
    openFrom: (key, info, sealed) =>
      suite.open(sealingKey(keyOf(key)), noIv, sealed.slice(32), info),
    forgetKeys: () => undefined, // one suite serves every phone of a simulation
  };
  return suite;
}

const noIv = new Uint8Array(12);

function signature(publicKey: Uint8Array, bytes: Uint8Array): Bytes {
  const half = mix(9, concat(publicKey, bytes));
  return concat(half, half);
}

const tag = (key: Bytes, iv: Uint8Array, plain: Uint8Array, aad: Uint8Array): Bytes =>
  mix(10, concat(key, iv, aad, plain)).slice(0, 16);

function scrambled(key: Bytes, iv: Uint8Array, bytes: Uint8Array): Bytes {
  const out = new Uint8Array(bytes);
  const block = mix(11, concat(key, iv));
  let state = new DataView(block.buffer).getUint32(0) | 1;
  for (let i = 0; i < out.length; i++) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    out[i] = out[i]! ^ state;
  }
  return out;
}

/** 32 bytes in which every byte counts. */
function mix(salt: number, bytes: Uint8Array): Bytes {
  let a = 0x9e3779b9 ^ salt;
  let b = 0x243f6a88 ^ bytes.length;
  let c = 0xb7e15162;
  let d = 0xdeadbeef;
  for (const byte of bytes) {
    a = Math.imul(a ^ byte, 0x85ebca6b);
    b = Math.imul(b ^ byte ^ (a >>> 13), 0xc2b2ae35);
    c = Math.imul(c + byte + (b >>> 11), 0x27d4eb2f);
    d = Math.imul(d ^ (c >>> 15) ^ byte, 0x165667b1);
  }
  const out = new Uint8Array(32);
  const view = new DataView(out.buffer);
  for (let i = 0; i < 8; i++) {
    a = Math.imul(a ^ (d >>> 15), 0x85ebca6b) + i;
    b = Math.imul(b ^ (a >>> 13), 0xc2b2ae35);
    c = Math.imul(c ^ (b >>> 16), 0x27d4eb2f);
    d = Math.imul(d ^ (c >>> 14), 0x165667b1);
    view.setUint32(i * 4, a ^ b ^ c ^ d);
  }
  return out;
}

export const fakeSeed = (name: string): Bytes => mix(12, utf8(name));
