import { ownBytes, type Bytes } from "../base/bytes.ts";
import { err, ok, type Result } from "../base/result.ts";
import type { Argon2Parameters } from "./argon2.ts";

/** The one row that storage keeps for the vault, as it is (structured clone); the lock is a row of its own. */
export interface VaultRecord {
  readonly version: 1;
  readonly kdf: { readonly name: "argon2id" } & Argon2Parameters;
  /** False where this browser could not store the lock as a key: a copy of the database can then be searched for the secret elsewhere. */
  readonly deviceBound: boolean;
  /** iv (12) ‖ the random device secret (32) under the lock ‖ tag (16). */
  readonly deviceSecret: Bytes;
  /** iv (12) ‖ vault key (32) under the key-encryption key ‖ tag (16). */
  readonly wrappedKey: Bytes;
  /** `LocalSeal` of the encoded contents under the vault key. */
  readonly contents: Bytes;
}

/** `row` is what storage read. Whether it is whole and true only `openVault` can tell. */
export function parseVaultRecord(
  row: unknown,
): Result<VaultRecord, { readonly type: "Damaged" } | { readonly type: "NewerVersion" }> {
  const fields = parseObject(row);
  const version = fields["version"];
  if (typeof version === "number" && version > 1) return err({ type: "NewerVersion" });
  const kdf = parseKdf(fields["kdf"]);
  const deviceBound = fields["deviceBound"];
  const deviceSecret = parseBytes(fields["deviceSecret"]);
  const wrappedKey = parseBytes(fields["wrappedKey"]);
  const contents = parseBytes(fields["contents"]);
  if (
    version !== 1 ||
    !kdf ||
    typeof deviceBound !== "boolean" ||
    !deviceSecret ||
    !wrappedKey ||
    !contents
  ) {
    return err({ type: "Damaged" });
  }
  return ok({ version, kdf, deviceBound, deviceSecret, wrappedKey, contents });
}

function parseKdf(value: unknown): VaultRecord["kdf"] | undefined {
  const { name, memoryKiB, passes, lanes, salt: saltValue } = parseObject(value);
  const salt = parseBytes(saltValue);
  if (name !== "argon2id" || !isCount(memoryKiB) || !isCount(passes) || !isCount(lanes) || !salt) {
    return undefined;
  }
  return { name, memoryKiB, passes, lanes, salt };
}

const isCount = (value: unknown): value is number =>
  typeof value === "number" && Number.isSafeInteger(value) && value > 0;

const parseBytes = (value: unknown): Bytes | undefined =>
  value instanceof Uint8Array ? ownBytes(value) : undefined;

const parseObject = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null ? { ...value } : {};
