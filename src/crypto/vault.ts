import { assert } from "../base/assert.ts";
import { bytesToBase64url, concat, utf8, type Bytes } from "../base/bytes.ts";
import type { Random } from "../base/random.ts";
import { err, ok, type Result } from "../base/result.ts";
import { smallParameters, usualParameters } from "./argon2.ts";
import type { Argon2, Argon2Failure, Argon2Parameters } from "./argon2.ts";
import { deviceLockKey, isDeviceBound, type DeviceLock } from "./device-lock.ts";
import { createLocalSeal, type LocalSeal } from "./local-seal.ts";
import type { Suite } from "./suite.ts";
import type { VaultRecord } from "./vault-record.ts";
import { encodeVaultContents, parseVaultContents, type VaultContents } from "./vault-contents.ts";

// How a secret opens the device:
//
//   secret ── Argon2id ──┐
//                        ├─ HKDF ─→ key-encryption key ─→ vault key ─→ contents (seed, storage key, epoch secrets)
//   lock ─→ device secret┘
//
// The lock also authenticates every other field of the record but the contents. A record that was damaged, tampered with (say, to make
// Argon2id cheap) or moved to another device is therefore told from a wrong secret, and costs no try.

export interface OpenVault {
  readonly record: VaultRecord;
  readonly contents: VaultContents;
  /** Under the vault key; only for `changeVaultContents`. */
  readonly seal: LocalSeal;
}

export type OpenVaultError =
  | { readonly type: "WrongSecret" }
  | { readonly type: "Damaged" }
  | { readonly type: "NewerVersion" }
  | Argon2Failure;

export interface VaultParts {
  readonly suite: Pick<Suite, "hkdf" | "sealingKey" | "seal" | "open">;
  readonly subtle: SubtleCrypto;
  readonly random: Random;
  readonly argon2: Pick<Argon2, "derive">;
}

const version = 1;
const keyInfo = utf8("teren vault kek v1");
const keyPlace = "teren vault key v1";
const contentsPlace = "teren vault contents v1";
const ivLength = 12;

/** Takes about two derivations, because the answer is compared with a second one. Falls back to `smallParameters` on phones short of memory. */
export async function createVault(
  parts: VaultParts,
  lock: DeviceLock,
  secret: string,
  contents: VaultContents,
): Promise<Result<OpenVault, Argon2Failure>> {
  const vaultKey = parts.random.bytes(32);
  const wrapped = await wrapVaultKey(parts, lock, secret, vaultKey);
  if (!wrapped.ok) return wrapped;
  const seal = await createLocalSeal(parts, vaultKey);
  vaultKey.fill(0);
  const sealed = await seal.seal(contentsPlace, encodeVaultContents(contents));
  return ok({ record: { ...wrapped.value, contents: sealed }, contents, seal });
}

/** One derivation. Reports damage before it tries the secret. */
export async function openVault(
  parts: VaultParts,
  record: VaultRecord,
  lock: DeviceLock,
  secret: string,
): Promise<Result<OpenVault, OpenVaultError>> {
  const vaultKey = await unwrapVaultKey(parts, record, lock, secret);
  if (!vaultKey.ok) return vaultKey;
  const seal = await createLocalSeal(parts, vaultKey.value);
  vaultKey.value.fill(0);
  const plain = await seal.open(contentsPlace, record.contents);
  if (!plain) return err({ type: "Damaged" });
  const contents = parseVaultContents(plain);
  if (!contents.ok) return contents;
  return ok({ record, contents: contents.value, seal });
}

/** The record to store once `contents` replaces what was in the vault. Needs no secret: the vault is open. */
export async function changeVaultContents(
  vault: OpenVault,
  contents: VaultContents,
): Promise<OpenVault> {
  const sealed = await vault.seal.seal(contentsPlace, encodeVaultContents(contents));
  return { record: { ...vault.record, contents: sealed }, contents, seal: vault.seal };
}

/** The record to store once `next` replaces `secret`. The vault key stays, so an open vault stays usable. Three derivations. */
export async function changeVaultSecret(
  parts: VaultParts,
  record: VaultRecord,
  lock: DeviceLock,
  secret: string,
  next: string,
): Promise<Result<VaultRecord, OpenVaultError>> {
  const vaultKey = await unwrapVaultKey(parts, record, lock, secret);
  if (!vaultKey.ok) return vaultKey;
  const wrapped = await wrapVaultKey(parts, lock, next, vaultKey.value);
  vaultKey.value.fill(0);
  if (!wrapped.ok) return wrapped;
  return ok({ ...wrapped.value, contents: record.contents });
}

type VaultKeyRecord = Omit<VaultRecord, "contents">;

async function wrapVaultKey(
  parts: VaultParts,
  lock: DeviceLock,
  secret: string,
  vaultKey: Bytes,
): Promise<Result<VaultKeyRecord, Argon2Failure>> {
  const stretched = await stretchNewSecret(parts, secret);
  if (!stretched.ok) return stretched;

  const deviceSecret = parts.random.bytes(32);
  const seal = await keyEncryption(parts, stretched.value.derived, deviceSecret);
  const fields = {
    version,
    kdf: stretched.value.kdf,
    deviceBound: isDeviceBound(lock),
    wrappedKey: await seal.seal(keyPlace, vaultKey),
  } as const;

  const iv = parts.random.bytes(ivLength);
  const sealed = await parts.subtle.encrypt(
    { name: "AES-GCM", iv, additionalData: lockedFields(fields) },
    await deviceLockKey(parts.subtle, lock),
    deviceSecret,
  );
  deviceSecret.fill(0);
  return ok({ ...fields, deviceSecret: concat(iv, new Uint8Array(sealed)) });
}

async function unwrapVaultKey(
  parts: VaultParts,
  record: VaultRecord,
  lock: DeviceLock,
  secret: string,
): Promise<Result<Bytes, OpenVaultError>> {
  const deviceSecret = await openDeviceSecret(parts, record, lock);
  if (!deviceSecret) return err({ type: "Damaged" });

  const bytes = secretBytes(secret);
  if (bytes.length === 0) return err({ type: "WrongSecret" });
  const { name: _, ...parameters } = record.kdf;
  const derived = await parts.argon2.derive({ secret: bytes, parameters, times: 1 });
  if (!derived.ok) return derived;
  const seal = await keyEncryption(parts, derived.value, deviceSecret);
  deviceSecret.fill(0);
  const vaultKey = await seal.open(keyPlace, record.wrappedKey);
  return vaultKey ? ok(vaultKey) : err({ type: "WrongSecret" });
}

async function openDeviceSecret(
  parts: VaultParts,
  record: VaultRecord,
  lock: DeviceLock,
): Promise<Bytes | undefined> {
  try {
    const opened = await parts.subtle.decrypt(
      {
        name: "AES-GCM",
        iv: record.deviceSecret.slice(0, ivLength),
        additionalData: lockedFields(record),
      },
      await deviceLockKey(parts.subtle, lock),
      record.deviceSecret.slice(ivLength),
    );
    return new Uint8Array(opened);
  } catch {
    return undefined; // WebCrypto says nothing more than that it does not open
  }
}

/** What the lock vouches for: the record without its contents and without what is sealed with this. */
function lockedFields(record: Omit<VaultKeyRecord, "deviceSecret">): Bytes {
  const { kdf } = record;
  const fields = [
    "teren vault",
    record.version,
    kdf.name,
    kdf.memoryKiB,
    kdf.passes,
    kdf.lanes,
    bytesToBase64url(kdf.salt),
    record.deviceBound,
    bytesToBase64url(record.wrappedKey),
  ];
  return utf8(JSON.stringify(fields));
}

/** The last step to the key-encryption key, and that key ready to use. */
async function keyEncryption(
  parts: VaultParts,
  derived: Bytes,
  deviceSecret: Bytes,
): Promise<LocalSeal> {
  const key = await parts.suite.hkdf(concat(derived, deviceSecret), new Uint8Array(), keyInfo, 32);
  return createLocalSeal(parts, key);
}

async function stretchNewSecret(
  parts: VaultParts,
  secret: string,
): Promise<Result<{ readonly kdf: VaultRecord["kdf"]; readonly derived: Bytes }, Argon2Failure>> {
  const bytes = secretBytes(secret);
  assert(bytes.length > 0, "a secret that is not empty");
  const salt = parts.random.bytes(16);
  let parameters: Argon2Parameters = { ...usualParameters, salt };
  let derived = await parts.argon2.derive({ secret: bytes, parameters, times: 2 });
  if (!derived.ok) {
    // Whatever it was, less memory is the one thing that may help.
    parameters = { ...smallParameters, salt };
    derived = await parts.argon2.derive({ secret: bytes, parameters, times: 2 });
  }
  if (!derived.ok) return derived;
  return ok({ kdf: { name: "argon2id", ...parameters }, derived: derived.value });
}

/** Keyboards differ in how they write é or end a word; the same secret must open on all of them. */
function secretBytes(secret: string): Bytes {
  return utf8(secret.normalize("NFKC").trim());
}
