import { argon2Sync } from "node:crypto";
import { describe, expect, test } from "vitest";
import { bytesToHex, hexToBytes, utf8, type Bytes } from "../../../src/base/bytes.ts";
import type { Random } from "../../../src/base/random.ts";
import { deriveArgon2id, selfTest } from "../../../src/crypto/argon2id.ts";
import { deviceIdOf, deviceKeysFromSeed } from "../../../src/crypto/device-keys.ts";
import { createFallbackSuite } from "../../../src/crypto/fallback-suite.ts";
import { invitationKeys, joinCode } from "../../../src/crypto/invitation-key.ts";
import { createNativeHpke } from "../../../src/crypto/native-hpke.ts";
import { createNativeSuite } from "../../../src/crypto/native-suite.ts";
import { isAcceptableKemPublic } from "../../../src/protocol/public-key-rules.ts";
import aesGcm from "./aes-256-gcm.json";
import argon2id from "./argon2id.json";
import derivations from "./derivations.json";
import ed25519 from "./ed25519.json";
import hashes from "./hashes.json";
import hpke from "./hpke.json";
import x25519 from "./x25519.json";

const random: Random = { bytes: (length) => crypto.getRandomValues(new Uint8Array(length)) };
const parts = { subtle: crypto.subtle, random };

describe.for([createNativeSuite(parts), createFallbackSuite(parts)])("the $name suite", (suite) => {
  test.for(aesGcm.tests)("AES-256-GCM, $comment", async (vector) => {
    const { key, iv, plain, aad, sealed, valid } = vector;
    const sealingKey = await suite.sealingKey(bytes(key));
    const opened = await suite.open(sealingKey, bytes(iv), bytes(sealed), bytes(aad));
    expect(opened && bytesToHex(opened)).toBe(valid ? plain : undefined);
    if (!valid) return;
    const resealed = await suite.seal(sealingKey, bytes(iv), bytes(plain), bytes(aad));
    expect(bytesToHex(resealed)).toBe(sealed);
  });

  test.for(hashes.sha256)("SHA-256, $source", async ({ message, digest }) => {
    expect(bytesToHex(await suite.sha256(bytes(message)))).toBe(digest);
  });

  test.for(hashes.hmac)("HMAC-SHA256, $source", async ({ key, message, digest }) => {
    expect(bytesToHex(await suite.hmac(bytes(key), bytes(message)))).toBe(digest);
  });

  test.for(hashes.hkdf)("HKDF-SHA256, $source", async ({ secret, salt, info, length, output }) => {
    const derived = await suite.hkdf(bytes(secret), bytes(salt), bytes(info), length);
    expect(bytesToHex(derived)).toBe(output);
  });

  test.for(ed25519.tests)("Ed25519, $comment", async (vector) => {
    const { publicKey, message, signature, valid } = vector;
    const answer = await suite.verify(bytes(publicKey), bytes(message), bytes(signature));
    expect(answer).toBe(valid);
    if (vector.seed === undefined) return;
    const keys = await suite.signingKeysFromSeed(bytes(vector.seed));
    expect(bytesToHex(keys.signPublic)).toBe(publicKey);
    expect(bytesToHex(await suite.sign(keys.signing, bytes(message)))).toBe(signature);
  });

  test.for(x25519.keyPairs)("X25519, $source", async ({ seed, publicKey }) => {
    expect(bytesToHex((await suite.kemKeysFromSeed(bytes(seed))).kemPublic)).toBe(publicKey);
  });

  test.for(x25519.refusedPublicKeys)("nothing is sealed to $comment", async ({ publicKey }) => {
    expect(isAcceptableKemPublic(bytes(publicKey))).toBe(false);
    await expect(suite.sealTo(bytes(publicKey), bytes(""), bytes("00"))).rejects.toThrow(
      "acceptable",
    );
    const receiver = await suite.kemKeysFromSeed(random.bytes(32));
    const forged = bytes(publicKey + "00".repeat(48));
    expect(await suite.openFrom(receiver.kem, bytes(""), forged)).toBe(undefined);
  });

  test("version 1 derives its keys, ids and codes as written down", async () => {
    const { channelKeys, device, invitation } = derivations;
    for (const { channel, generation, sealed } of channelKeys.tests) {
      const key = await suite.channelKey(
        bytes(channelKeys.epochSecret),
        bytes(channel),
        generation,
      );
      const visit = await suite.seal(key, new Uint8Array(12), utf8("visit"), utf8("aad"));
      expect(bytesToHex(visit)).toBe(sealed);
    }

    const keys = await deviceKeysFromSeed(suite, bytes(device.seed));
    expect(bytesToHex(keys.signPublic)).toBe(device.signPublic);
    expect(bytesToHex(keys.kemPublic)).toBe(device.kemPublic);
    expect(await deviceIdOf(suite, keys)).toBe(device.id);

    const linkSecret = bytes(invitation.linkSecret);
    const { signPublic } = await invitationKeys({ suite, random }, linkSecret);
    expect(bytesToHex(signPublic)).toBe(invitation.signPublic);
    expect(await joinCode(suite, linkSecret, keys)).toBe(invitation.joinCode);
  });
});

test("HPKE gives the ciphertext of RFC 9180's vectors", async () => {
  const ephemeral: Random = { bytes: () => bytes(hpke.ephemeralSeed) };
  const native = createNativeHpke({ subtle: crypto.subtle, random: ephemeral });
  const message = { bytes: bytes(hpke.plain), info: bytes(hpke.info), aad: bytes(hpke.aad) };
  const sealed = await native.seal(message, bytes(hpke.recipientPublicKey));
  expect(bytesToHex(sealed.subarray(32))).toBe(hpke.ciphertext);
});

describe("Argon2id", () => {
  test("OpenSSL, against which ours is compared below, gives RFC 9106's tag", () => {
    const { secret, salt, key, associatedData, memoryKiB, passes, lanes, tag } = argon2id.rfc9106;
    const derived = argon2Sync("argon2id", {
      message: bytes(secret),
      nonce: bytes(salt),
      secret: bytes(key),
      associatedData: bytes(associatedData),
      memory: memoryKiB,
      passes,
      parallelism: lanes,
      tagLength: 32,
    });
    expect(derived.toString("hex")).toBe(tag);
  });

  test.for(argon2id.tests)("$memoryKiB KiB, $passes passes, $source", async (vector) => {
    const { secret, salt, memoryKiB, passes, lanes, tag } = vector;
    const parameters = { memoryKiB, passes, lanes, salt: bytes(salt) };
    const derived = await deriveArgon2id({ secret: bytes(secret), parameters, times: 2 });
    expect(derived.ok && bytesToHex(derived.value)).toBe(tag);

    const other = argon2Sync("argon2id", {
      message: bytes(secret),
      nonce: bytes(salt),
      memory: memoryKiB,
      passes,
      parallelism: lanes,
      tagLength: 32,
    });
    expect(other.toString("hex")).toBe(tag);
  });

  test.for([19 * 1024, 8 * 1024])("the self-test of a worker passes at %i KiB", async (memory) => {
    expect(await selfTest(memory)).toEqual({ ok: true, value: undefined });
  });
});

function bytes(hex: string): Bytes {
  const parsed = hexToBytes(hex);
  if (!parsed) throw new Error(`not hexadecimal: ${hex}`);
  return parsed;
}
