import type { Bytes } from "../base/bytes.ts";
import type { Random } from "../base/random.ts";

/**
 * What ties a vault to the browser profile it was made in. A `CryptoKey` cannot be exported: who copies the rows of the database elsewhere
 * lacks it and cannot try secrets at all. Where the browser cannot store such keys the lock is 32 plain bytes, and protects nothing.
 */
export type DeviceLock = CryptoKey | Bytes;

/** `keysCanBeStored`: whether a `CryptoKey` written to this browser's database comes back. */
export async function createDeviceLock(
  parts: { readonly subtle: SubtleCrypto; readonly random: Random },
  keysCanBeStored: boolean,
): Promise<DeviceLock> {
  if (!keysCanBeStored) return parts.random.bytes(32);
  const algorithm = { name: "AES-GCM", length: 256 };
  return parts.subtle.generateKey(algorithm, false, ["encrypt", "decrypt"]);
}

/** Whether copying the database is not enough to try secrets elsewhere. */
export const isDeviceBound = (lock: DeviceLock): boolean => !(lock instanceof Uint8Array);

/** The lock as a key to use; either kind works alike from here on. */
export async function deviceLockKey(subtle: SubtleCrypto, lock: DeviceLock): Promise<CryptoKey> {
  if (!(lock instanceof Uint8Array)) return lock;
  return subtle.importKey("raw", lock, "AES-GCM", false, ["encrypt", "decrypt"]);
}
