import { assert } from "../base/assert.ts";
import { bytesToHex, concat, utf8, type Bytes } from "../base/bytes.ts";
import { parseDeviceId, type DeviceId } from "../base/ids.ts";
import type { KemKeys, SigningKeys, Suite } from "./suite.ts";

/** What a device signs with and what it is sealed to. */
export interface DeviceKeys extends SigningKeys, KemKeys {}

const signingInfo = utf8("teren device sign v1");
const kemInfo = utf8("teren device kem v1");

/** Both key pairs of a device (or of the recovery sheet) from its one secret seed (32 bytes): the same seed always gives the same device. */
export async function deviceKeysFromSeed(
  suite: Pick<Suite, "hkdf" | "signingKeysFromSeed" | "kemKeysFromSeed">,
  seed: Bytes,
): Promise<DeviceKeys> {
  assert(seed.length === 32, "a device seed of 32 bytes");
  const noSalt = new Uint8Array();
  const [signSeed, kemSeed] = await Promise.all([
    suite.hkdf(seed, noSalt, signingInfo, 32),
    suite.hkdf(seed, noSalt, kemInfo, 32),
  ]);
  const [signing, kem] = await Promise.all([
    suite.signingKeysFromSeed(signSeed),
    suite.kemKeysFromSeed(kemSeed),
  ]);
  signSeed.fill(0);
  kemSeed.fill(0);
  return { ...signing, ...kem };
}

/** The first 8 bytes of SHA-256(signPublic ‖ kemPublic): nobody can announce keys under another device's id. */
export async function deviceIdOf(
  suite: Pick<Suite, "sha256">,
  keys: { readonly signPublic: Bytes; readonly kemPublic: Bytes },
): Promise<DeviceId> {
  const digest = await suite.sha256(concat(keys.signPublic, keys.kemPublic));
  const id = parseDeviceId(bytesToHex(digest.subarray(0, 8)));
  assert(id, "8 bytes in hexadecimal");
  return id;
}
