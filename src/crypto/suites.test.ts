import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { utf8, type Bytes } from "../base/bytes.ts";
import type { Random } from "../base/random.ts";
import { deviceIdOf, deviceKeysFromSeed } from "./device-keys.ts";
import { createFallbackSuite } from "./fallback-suite.ts";
import { createLocalSeal } from "./local-seal.ts";
import { createNativeSuite } from "./native-suite.ts";
import { openSuite } from "./open-suite.ts";
import { portableEd25519 } from "./portable-ed25519.ts";

const random: Random = { bytes: (length) => crypto.getRandomValues(new Uint8Array(length)) };
const parts = { subtle: crypto.subtle, random };
const native = createNativeSuite(parts);
const fallback = createFallbackSuite(parts);
const both = [
  [native, fallback],
  [fallback, native],
] as const;

test("what one suite signs and seals, the other accepts", async () => {
  for (const [mine, theirs] of both) {
    const keys = await deviceKeysFromSeed(mine, random.bytes(32));
    const signature = await mine.sign(keys.signing, utf8("visit"));
    expect(await theirs.verify(keys.signPublic, utf8("visit"), signature)).toBe(true);
    expect(await theirs.verify(keys.signPublic, utf8("visits"), signature)).toBe(false);

    const grant = await theirs.sealTo(keys.kemPublic, utf8("grant"), utf8("secret"));
    expect(grant.length).toBe(32 + 6 + 16);
    expect(await mine.openFrom(keys.kem, utf8("grant"), grant)).toEqual(utf8("secret"));
    expect(await mine.openFrom(keys.kem, utf8("other"), grant)).toBe(undefined);

    const stranger = await mine.kemKeysFromSeed(random.bytes(32));
    expect(await mine.openFrom(stranger.kem, utf8("grant"), grant)).toBe(undefined);
  }
});

test("both suites verify alike, whatever bit of a signature or key is changed", async () => {
  const keys = await native.signingKeysFromSeed(random.bytes(32));
  const message = utf8("visit");
  const signature = await native.sign(keys.signing, message);
  await fc.assert(
    fc.asyncProperty(fc.nat(511), fc.nat(255), async (signatureBit, keyBit) => {
      const changed = flipped(signature, signatureBit);
      expect(await native.verify(keys.signPublic, message, changed)).toBe(false);
      expect(await fallback.verify(keys.signPublic, message, changed)).toBe(false);
      const otherKey = flipped(keys.signPublic, keyBit);
      expect(await native.verify(otherKey, message, signature)).toBe(false);
      expect(await fallback.verify(otherKey, message, signature)).toBe(false);
    }),
    { numRuns: 60 },
  );
});

test("one seed is the same device in both suites, another seed another", async () => {
  const seed = random.bytes(32);
  const id = await deviceIdOf(native, await deviceKeysFromSeed(native, seed));
  expect(await deviceIdOf(fallback, await deviceKeysFromSeed(fallback, seed))).toBe(id);
  const other = await deviceKeysFromSeed(native, random.bytes(32));
  expect(await deviceIdOf(native, other)).not.toBe(id);
});

test("each epoch, channel and generation has a key of its own", async () => {
  const [epoch, channel, iv] = [random.bytes(32), random.bytes(8), random.bytes(12)];
  const key = await native.channelKey(epoch, channel, 0);
  expect(await native.channelKey(epoch, channel, 0)).toBe(key);
  const sealed = await native.seal(key, iv, utf8("visit"), utf8(""));
  for (const other of [
    await native.channelKey(epoch, channel, 1),
    await native.channelKey(epoch, random.bytes(8), 0),
    await native.channelKey(random.bytes(32), channel, 0),
  ]) {
    expect(await native.open(other, iv, sealed, utf8(""))).toBe(undefined);
  }
  native.forgetKeys();
  const again = await native.channelKey(epoch, channel, 0);
  expect(again).not.toBe(key);
  expect(await native.open(again, iv, sealed, utf8(""))).toEqual(utf8("visit"));
});

test("a key of one suite is a bug in another", async () => {
  const { signing } = await native.signingKeysFromSeed(random.bytes(32));
  await expect(fallback.sign(signing, utf8("visit"))).rejects.toThrow("SigningKey");
});

test("sealed for one place of the disk, opened in no other", async () => {
  const seal = await createLocalSeal({ suite: native, random }, random.bytes(32));
  const sealed = await seal.seal("drafts/17", utf8("not finished"));
  expect(await seal.open("drafts/17", sealed)).toEqual(utf8("not finished"));
  expect(await seal.open("drafts/18", sealed)).toBe(undefined);
  expect(await seal.open("drafts/17", flipped(sealed, 0))).toBe(undefined);
  expect(await seal.open("drafts/17", sealed.slice(0, 5))).toBe(undefined);
});

describe("the trial at the start", () => {
  test("takes the native suite here", async () => {
    expect((await openSuite(parts)).name).toBe("native");
  });

  test.for(["Ed25519", "X25519"])("takes the fallback where %s is missing", async (missing) => {
    const suite = await openSuite({ random, subtle: without(missing) });
    expect(suite.name).toBe("fallback");
    const keys = await deviceKeysFromSeed(suite, random.bytes(32));
    const signature = await suite.sign(keys.signing, utf8("visit"));
    expect(await native.verify(keys.signPublic, utf8("visit"), signature)).toBe(true);
  });

  test("stays native where a public key cannot be exported", async () => {
    const subtle = overridden(crypto.subtle, {
      exportKey: async (format: string, key: CryptoKey) => {
        if (format === "jwk") throw new DOMException("cannot", "OperationError");
        return crypto.subtle.exportKey("raw", key);
      },
    });
    const seed = random.bytes(32);
    const suite = await openSuite({ random, subtle });
    expect(suite.name).toBe("native");
    expect((await suite.signingKeysFromSeed(seed)).signPublic).toEqual(
      portableEd25519(subtle).publicFromSeed(seed),
    );
  });
});

/** WebCrypto of a browser that does not know an algorithm. */
function without(algorithm: string): SubtleCrypto {
  return overridden(crypto.subtle, {
    importKey: (...args: Parameters<SubtleCrypto["importKey"]>) =>
      args[2] === algorithm
        ? Promise.reject(new DOMException("Unrecognized name", "NotSupportedError"))
        : crypto.subtle.importKey(...args),
  });
}

function overridden(subtle: SubtleCrypto, methods: object): SubtleCrypto {
  return new Proxy(subtle, {
    get(target, name) {
      const own: unknown = Reflect.get(methods, name);
      const method: unknown = own ?? Reflect.get(target, name);
      return typeof method === "function" ? method.bind(own ? methods : target) : method;
    },
  });
}

function flipped(bytes: Bytes, bit: number): Bytes {
  const copy = bytes.slice();
  copy[bit >> 3] = (copy[bit >> 3] ?? 0) ^ (1 << (bit & 7));
  return copy;
}
